/** Every way in which text of inputs leaves flamegate, by what reads it. Outputs of the registry come by themselves. */
import type { AnnotationProperties } from '@actions/core'
import { analysisRequest } from '../../src/advise/request.js'
import { actionLog } from '../../src/io/log.js'
import type { Output } from '../../src/model/output.js'
import type { CallPaths } from '../../src/model/pictures.js'
import type { Report } from '../../src/model/report.js'
import { type DiffTree, ROOT } from '../../src/model/tree.js'
import type { Trend } from '../../src/model/trend.js'
import { annotations } from '../../src/outputs/annotations.js'
import { renderCheckRun } from '../../src/outputs/checkRun.js'
import { ladder as reportLadder } from '../../src/outputs/comment/ladder.js'
import { renderDiagnostics } from '../../src/outputs/diagnostics.js'
import { renderPage } from '../../src/outputs/html.js'
import { outputs } from '../../src/outputs/index.js'
import { type IssueText, issueText } from '../../src/outputs/issue.js'
import { mergedJson, mergedLadder, renderMergedCheckRun } from '../../src/outputs/merged.js'
import { renderReplay } from '../../src/outputs/replay.js'
import { renderTop } from '../../src/outputs/top.js'
import { mergedOf } from '../helpers/merged.js'
import { someAssets, somePictures } from '../helpers/pictures.js'

/** What a file is read by tells what must not be in it. */
export type Reader = 'markdown' | 'page' | 'json' | 'terminal'

export interface Told {
  readonly id: string
  readonly reader: Reader
  readonly render: (report: Report) => string
}

const readers: Readonly<Record<string, Reader>> = {
  md: 'markdown',
  html: 'page',
  json: 'json',
  sarif: 'json',
  txt: 'terminal'
}

const readerOf = ({ id, fileName }: Output): Reader => {
  const reader = readers[fileName.split('.').at(-1) ?? '']
  if (reader === undefined)
    throw new Error(`what reads ${fileName} (${id})? say it in everyOutput.ts`)
  return reader
}

/** A name of an input: any text that the report holds. */
const nameIn = ({ summary }: Report): string => summary

const treeOf = (name: string): DiffTree => ({
  workload: name,
  metric: name,
  unit: 'nanoseconds',
  functions: [{ name, file: name, startLine: 1 }],
  parents: Int32Array.from([-1, 0]),
  nodes: Int32Array.from([ROOT, 0]),
  base: Float64Array.from([1, 1]),
  head: Float64Array.from([2, 2]),
  profiles: { base: 1, head: 1 },
  cut: 0
})

const pathTo = (name: string, report: Report): CallPaths => {
  const [entry] = report.cpu_regressions
  const step = { name, package: name, share_base: 0, share_head: 40 }
  const end = entry === undefined ? {} : { entry }
  return {
    workload: name,
    metric: name,
    steps: [
      { ...step, name: '', package: '', from: -1, skipped: 0 },
      { ...step, from: 0, skipped: 2 },
      { ...step, from: 1, skipped: 0, ...end }
    ],
    more: 1
  }
}

const merged = (report: Report) => {
  const key = nameIn(report)
  const lost = [{ key: `${key}2`, because: key }]
  return mergedOf({ reports: [{ key, report }], lost, version: '0.0.0' })
}

const trendOf = (name: string): Trend => ({
  ...{ id: 'a'.repeat(16), finding_id: 'b-1', kind: 'benchmark', name, package: name },
  ...{ workload: name, unit: name, better: 'lower', values: [1, 2], head: 2, ratio: 2 },
  ...{ last_good: { value: 1, commits: [name] }, drift_pp: null, floor_pct: 3, status: 'over' },
  ...{ because: name, changes: [], elsewhere: [] }
})

const issue = (report: Report): IssueText => {
  const name = nameIn(report)
  const evidence = [{ pull: 1, commit: 'c0ffee', time: name, head: 2, lastGood: 1, page: name }]
  return issueText({ row: trendOf(name), evidence, key: 'default', owners: [name] })
}

const topOf = (name: string): string =>
  renderTop(
    { sampleType: { type: name, unit: name }, total: 2, rows: [{ name, flat: 1, cum: 2 }] },
    0
  )

const replayOf = (name: string): string =>
  renderReplay({
    config: name,
    reports: [{ kind: 'lost', name, because: name }]
  })

const links = {}

const checkRunText = (report: Report): string => {
  const findChange = () => ({ file: 'a.go', line: 1 })
  const { title, annotations: beside } = renderCheckRun(report, { links, findChange })
  return [title, ...beside.flatMap((one) => [one.title, one.message])].join('\n')
}

/** Annotations as the log of the action hands them to the runner's commands. */
const annotationText = (report: Report): string => {
  const told: string[] = []
  const tell = (message: string | Error, { title = '', file = '' }: AnnotationProperties = {}) =>
    void told.push(title, String(message), file)
  const quiet = () => undefined
  const log = actionLog({
    ...{ info: quiet, debug: quiet, notice: tell, warning: tell, error: tell },
    group: (_, body) => body()
  })
  for (const { level, ...annotation } of annotations(report)) log[level](annotation)
  return told.join('\n')
}

/** From the largest to the smallest: each may be the one that is shown. */
const all = (sizes: Iterable<string>): string => [...sizes].join('\n\n')

const registered: readonly Told[] = Object.values<Output>(outputs).map((output) => ({
  id: output.id,
  reader: readerOf(output),
  render: (report) => output.render(report, { colour: 'none', trees: [treeOf(nameIn(report))] })
}))

export const everyOutput: readonly Told[] = [
  ...registered,
  {
    id: 'comment',
    reader: 'markdown',
    render: (report) => all(reportLadder(report, { links: links }))
  },
  {
    id: 'job summary',
    reader: 'markdown',
    render: (report) =>
      all(reportLadder(report, { links, paths: [pathTo(nameIn(report), report)] }))
  },
  {
    id: 'check run',
    reader: 'markdown',
    render: (report) => renderCheckRun(report, { links, findChange: () => undefined }).summary
  },
  { id: 'check run, beside the lines', reader: 'terminal', render: checkRunText },
  {
    id: 'annotations',
    reader: 'terminal',
    render: annotationText
  },
  {
    id: 'merged comment',
    reader: 'markdown',
    render: (report) => all(mergedLadder(merged(report), links))
  },
  {
    id: 'merged check run',
    reader: 'terminal',
    render: (report) => renderMergedCheckRun(merged(report), links).title
  },
  { id: 'merged.json', reader: 'json', render: (report) => mergedJson(merged(report)) },
  {
    id: 'page',
    reader: 'page',
    render: (report) =>
      renderPage({ report, assets: someAssets, pictures: somePictures({ paths: [] }) })
  },
  { id: 'issue', reader: 'markdown', render: (report) => issue(report).body },
  { id: 'title of an issue', reader: 'terminal', render: (report) => issue(report).title },
  { id: 'top', reader: 'terminal', render: (report) => topOf(nameIn(report)) },
  { id: 'replay', reader: 'terminal', render: (report) => replayOf(nameIn(report)) },
  { id: 'request to a model', reader: 'json', render: analysisRequest },
  {
    id: 'error of the command',
    reader: 'terminal',
    render: ({ diagnostics }) =>
      renderDiagnostics(
        diagnostics.map(({ severity, code, message }) => ({
          ...{ severity, code, message, hint: message },
          at: { file: message, line: 1 }
        })),
        'none'
      )
  }
]
