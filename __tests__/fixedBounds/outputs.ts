/** Bounds on what is written: nothing of an output is cut in its middle, and what is shortened says so. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analysisRequest } from '../../src/advise/request.js'
import { defaultConfig } from '../../src/config/schema.js'
import { writeJobSummary } from '../../src/io/jobSummary.js'
import type { Pictures } from '../../src/model/pictures.js'
import type { Report } from '../../src/model/report.js'
import { renderCheckRun } from '../../src/outputs/checkRun.js'
import { commentBudget, ladder, renderComment } from '../../src/outputs/comment.js'
import { code } from '../../src/outputs/escape.js'
import { toHtml } from '../../src/outputs/html/element.js'
import { name } from '../../src/outputs/html/inline.js'
import { reportFiles } from '../../src/steps/reportFiles.js'
import { tidySentence } from '../../src/units/visible.js'
import { aFunctionEntry, aGate, aReport } from '../helpers/report.js'
import type { FixedBound } from './bound.js'

const links = {}

/** Words that together have so many characters. */
const prose = (length: number): string =>
  'some words of it '
    .repeat(length)
    .slice(0, length - 1)
    .padEnd(length, '.')

const gateCount = 60

/** A report whose gates have so many characters more to say. */
const wordy = (length: number): Report => {
  const share = Math.floor(length / gateCount)
  const gates = Array.from({ length: gateCount }, (_, index) =>
    aGate({
      id: `gate-${index}`,
      status: 'failed',
      because: prose(100 + share + (index === 0 ? length % gateCount : 0))
    })
  )
  return aReport({ verdict: { level: 'warning', complete: true, gates } })
}

const wholeOf = (report: Report): string => ladder(report, { links }).next().value ?? ''

/** What is left of a report that as a whole is so long. */
const rendered =
  (render: (report: Report) => string, lengthOf: (text: string) => number) =>
  (size: number): string => {
    const report = wordy(size - lengthOf(wholeOf(wordy(0))))
    const whole = wholeOf(report)
    if (lengthOf(whole) !== size) throw new Error(`expected ${size}, made ${lengthOf(whole)}`)
    const text = render(report)
    return text === whole ? '' : `shorter: ${text}`
  }

const checkRunOf = (report: Report) =>
  renderCheckRun(report, { links, findChange: () => undefined }).summary

const shortReport = aReport({ cpu_regressions: [aFunctionEntry({ name: 'main.größer' })] })
const shortBytes = Buffer.byteLength(wholeOf(shortReport))

/** The same comment, which has as many bytes more than its bound as `size` has more than the comment. */
const inBytes = (size: number): string => {
  const budget = { ...commentBudget, bytes: 2 * shortBytes - size }
  const text = renderComment(shortReport, { links, budget })
  return text === wholeOf(shortReport) ? '' : `shorter: ${text}`
}

const summarised = (size: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-summary-'))
  const path = join(folder, 'summary.md')
  writeJobSummary(['a'.repeat(size), 'shorter'], path)
  const text = readFileSync(path, 'utf8')
  rmSync(folder, { recursive: true })
  return text.length === size ? '' : text
}

const annotated = (count: number): string => {
  const rows = Array.from({ length: count }, (_, index) =>
    aFunctionEntry({ id: `f-${index}`, name: `main.f${index}` })
  )
  const { annotations, summary } = renderCheckRun(aReport({ cpu_regressions: rows }), {
    links,
    findChange: () => ({ file: 'main.go', line: 1 })
  })
  if (annotations.length === count) return ''
  return `${annotations.length} annotations; the summary has ${/\d+ functions/.exec(summary)?.[0]}`
}

const tree = {
  ...{ workload: 'shop', metric: 'cpu', unit: 'nanoseconds', counts: true, nodes: 1 },
  ...{ parents: '', functions: '', base: '', head: '', cut: 0, findings: [] }
}
const pictures: Pictures = {
  flames: { page_version: 1, base_label: 'base', head_label: 'head', functions: [], trees: [tree] },
  ...{ samples: new Map(), geomeans: [], packages: [], paths: [] }
}

/** The page with a style of a length, and what the log says of it. */
const pageWith = (length: number) => {
  let log = ''
  const files = reportFiles(
    { report: aReport(), trees: [], pictures, views: undefined },
    defaultConfig,
    {
      pageAssets: () => ({ script: '', style: ' '.repeat(length) }),
      err: (text) => {
        log += text
      }
    }
  )
  const text = String(files.find(({ fileName }) => fileName === 'report.html')?.content)
  return { text, log }
}

const paged = (size: number): string => {
  const { text, log } = pageWith(size - pageWith(0).text.length)
  return text.length === size ? log : `${log}${text}`
}

/** A request that with all of its rows has so many bytes. */
const asked = (size: number): string => {
  const rows = Array.from({ length: 10 }, (_, index) => aFunctionEntry({ id: `f-${index}` }))
  const made = (version: string): string =>
    analysisRequest(aReport({ tool: { name: 'flamegate', version }, cpu_regressions: rows }))
  const bytesOf = (body: string): number => Buffer.byteLength(body)
  const body = made('1'.repeat(size - bytesOf(made(''))))
  return bytesOf(body) === size ? '' : `${bytesOf(body) < size ? 'fewer rows' : 'more'}: ${body}`
}

const shown = 'name in a table, sentence, name on the page'

export const outputBounds: readonly FixedBound[] = [
  {
    ...{ row: shown, bound: '120', what: 'a name in a table' },
    read: (size) =>
      code('a'.repeat(size)) === `\`${'a'.repeat(size)}\`` ? '' : code('a'.repeat(size)),
    says: ['a…a']
  },
  {
    ...{ row: shown, bound: '2,000', what: 'a sentence' },
    read: (size) => (tidySentence(prose(size)) === prose(size) ? '' : tidySentence(prose(size))),
    says: ['…']
  },
  {
    ...{ row: shown, bound: '300', what: 'a name on the page' },
    read: (size) =>
      toHtml(name('a'.repeat(size))) === `<code>${'a'.repeat(size)}</code>`
        ? ''
        : toHtml(name('a'.repeat(size))),
    says: ['a…a']
  },
  {
    ...{ row: 'comment', bound: '60,000', what: 'a report of many words' },
    read: rendered(
      (report) => renderComment(report, { links }),
      (text) => text.length
    ),
    says: ['shorter: ']
  },
  {
    ...{
      row: 'comment',
      bound: '200,000',
      what: 'a smaller one: 60,000 characters have at most 180,000'
    },
    ...{ fits: shortBytes, read: inBytes },
    says: ['shorter: ']
  },
  {
    ...{ row: 'job summary', bound: '1,000,000', what: 'a long rendering, and a short one' },
    ...{ read: summarised, says: ['shorter'] }
  },
  {
    ...{ row: 'check run', bound: '65,535', what: 'a report of many words' },
    read: rendered(checkRunOf, (text) => Buffer.byteLength(text)),
    says: ['shorter: ']
  },
  {
    ...{ row: 'check run', bound: '200', what: 'functions that became worse', read: annotated },
    says: ['200 annotations', 'the summary has 201 functions']
  },
  {
    ...{ row: 'page', bound: '16,777,216', what: 'a page with a long style', read: paged },
    says: [
      'report.html without flame graph: expected at most 16777216 characters',
      'Left out: with it'
    ]
  },
  {
    ...{ row: 'request to a model, and its answer', bound: '65,536', what: 'a request' },
    ...{ read: asked, says: ['fewer rows', '"left_out":{"functions":'] }
  }
]
