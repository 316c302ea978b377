/** What is written for other programs, with the hostile names in every value: read back by readers that are not flamegate's. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { defaultConfig } from '../../src/config/schema.js'
import { badgeOf, latestOf } from '../../src/history/latest.js'
import { measure } from '../../src/history/measured.js'
import { historyOfRun } from '../../src/history/point.js'
import { readHistory } from '../../src/history/read.js'
import { writeHistory } from '../../src/history/write.js'
import { writeOutputs } from '../../src/io/actionRuntime.js'
import type { Trend } from '../../src/model/trend.js'
import { issueText, readIssueMarker } from '../../src/outputs/issue.js'
import { pair } from '../../src/pair/pair.js'
import {
  type Delivered,
  dataOutputs,
  failedOutputs,
  mergedOutputs,
  type OutputValues,
  outputDescriptions,
  reportOutputs
} from '../../src/steps/outputs.js'
import { readPairs } from '../e2e/envFiles.js'
import { aPoint } from '../helpers/history.js'
import { benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { mergedOf } from '../helpers/merged.js'
import { infected, names } from '../outputs/hostileReport.js'
import { steeringIn } from './steering.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-files-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the outputs of the step', () => {
  const known = process.env['GITHUB_OUTPUT']
  let path = ''
  beforeEach(() => {
    path = join(mkdtempSync(join(folder, 'outputs-')), 'output')
    writeFileSync(path, '')
    process.env['GITHUB_OUTPUT'] = path
  })
  afterAll(() => {
    if (known === undefined) delete process.env['GITHUB_OUTPUT']
    else process.env['GITHUB_OUTPUT'] = known
  })

  /** The runner reads UTF-8 and lines, and gives a step what it read with line feeds. */
  const asRead = (value: string): string => Buffer.from(value).toString().replaceAll('\r\n', '\n')

  const expectRead = (values: Readonly<Record<string, string>>): void => {
    writeFileSync(path, '')
    writeOutputs(values, path)
    const expected = Object.entries(values).map(([key, value]) => [key, asRead(value)])
    expect([...readPairs(readFileSync(path, 'utf8'))]).toEqual(expected)
  }

  const everywhere = (name: string): Delivered => ({
    ...{ reportJson: name, reportMd: name, reportHtml: name, reportSarif: name },
    ...{ commentUrl: name, checkUrl: name, artifactUrl: name, pageUrl: name }
  })
  const data = (name: string) => ({ path: name, url: name, baseSha: name, headSha: name })

  /** Every way in which a run sets its outputs. */
  const ways: Readonly<Record<string, (name: string) => OutputValues>> = {
    'a comparison': (name) => reportOutputs(infected(name), everywhere(name), data(name)),
    'a merge': (name) => {
      const report = infected(name)
      const lost = [{ key: name, because: name }]
      const merged = mergedOf({ reports: [{ key: name, report }], lost, version: '0' })
      return mergedOutputs(merged, everywhere(name))
    },
    'a collection': (name) => dataOutputs(data(name)),
    'no report': () => failedOutputs
  }

  test.each(Object.entries(ways))('of %s are the ones of action.yml', (_, values) => {
    const { outputs } = parseYaml(
      readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
    )
    expect(Object.keys(values('x')).sort()).toEqual(Object.keys(outputs).sort())
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(outputDescriptions).sort())
  })

  test.each([
    ...names,
    ['another output', 'a\nverdict=pass'],
    ['a value of several lines', 'a\nverdict<<E\npass\nE'],
    [
      'something like the delimiter',
      'ghadelimiter_\nghadelimiter_00000000-0000-0000-0000-000000000000'
    ],
    ['carriage returns', 'a\r\nverdict=pass\rverdict=pass']
  ] as const)('are what was set, and no other, with %s', (_, name) => {
    for (const values of Object.values(ways)) expectRead(values(name))
    for (const output of Object.keys(outputDescriptions))
      expectRead({ [output]: name, verdict: 'fail' })
  })

  test.each(names)('say nothing of %s where they are words or numbers', (_, name) => {
    const { verdict, ...values } = reportOutputs(infected(name), everywhere(''))
    expect(verdict).toMatch(/^[a-z_]+$/)
    for (const value of Object.values(values)) expect(value).toMatch(/^\d*(?:\.\d+)?$/)
  })
})

const measuredOf = (name: string) => {
  const results = rawBenchmarks(
    { [name]: [1, 2, 3] },
    { pkg: name, unit: name, cpu: name, config: { goos: name, goarch: name, goversion: name } }
  )
  const files = [
    benchFile('head/bench.txt', results),
    profileFile('head/cpu.pprof', cpuProfile({ [name]: 500, other: 500 }))
  ]
  return measure(pair(files, defaultConfig.inputs), { image: name.slice(0, 255), functions: 10 })
}

const stampOf = (name: string) => {
  const { commit, run, attempt, key, time } = aPoint(1)
  return { commit, run, attempt, key, time, branch: name, image_version: name.slice(0, 255) }
}

describe('a history', () => {
  test.each(names)(
    'with %s in every place can be read again, and its runs are lines',
    (_, name) => {
      const measured = measuredOf(name)
      const history = historyOfRun(measured, stampOf(name.slice(0, 255) || 'main'), { name })
      const text = writeHistory(history)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(history)))
      const read = readHistory(text)
      expect(read).toMatchObject({ kind: 'history' })
      if (read.kind !== 'history') return
      expect(read.history).toEqual(JSON.parse(JSON.stringify(history)))
      const rows = Object.keys(history.series).length + history.points.length
      expect(rows).toBe(measured.rows.length + 1)
      expect(text.split('\n')).toHaveLength(rows + 7)
      expect(text.split('\n').filter((line) => /^"[0-9a-f]{16}":\{/.test(line))).toHaveLength(
        measured.rows.length
      )
    }
  )
})

const trendOf = (name: string): Trend => ({
  ...{ id: 'a'.repeat(16), finding_id: 'b-1', kind: 'benchmark', name, package: name },
  ...{ workload: name, unit: name, better: 'lower', values: [1, 2], head: 2, ratio: 2 },
  ...{ last_good: { value: 1, commits: [name] }, drift_pp: null, floor_pct: 3, status: 'over' },
  ...{ because: name, changes: [], elsewhere: [] }
})

const shape = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]))
}

describe('badge and latest summary', () => {
  const parts = (name: string) => ({
    point: aPoint(1, {
      branch: name,
      tag: name,
      environment: { ...aPoint(1).environment, cpu: name }
    }),
    entry: { recorded: 2, rows: [trendOf(name)] },
    ...{ runUrl: 'https://github.com/acme/shop/actions/runs/1', version: '0' }
  })

  test.each(names)('keep their shape with %s, and the badge says nothing of it', (_, name) => {
    const latest = latestOf(parts(name))
    const back = JSON.parse(JSON.stringify(latest))
    expect(shape(back)).toEqual(shape(latestOf(parts('name'))))
    expect(back.rows[0].name).toBe(name)
    expect(badgeOf(latest)).toEqual(badgeOf(latestOf(parts('name'))))
  })
})

describe('an issue', () => {
  const evidence = [{ pull: 1, commit: 'c0ffee', time: '', head: 2, lastGood: 1 }]
  const issueOf = (name: string) =>
    issueText({ row: trendOf(name), evidence, key: 'default', owners: [name] })

  test.each(names)('has a title of one line, short enough for GitHub, with %s', (_, name) => {
    const { title } = issueOf(name)
    expect(title).not.toContain('\n')
    expect(title.length).toBeLessThanOrEqual(256)
    expect(steeringIn(title)).toEqual([])
    expect(title).not.toMatch(/@\w/)
  })

  test.each(names)('is found again by its own marker and no other with %s', (_, name) => {
    const { body } = issueOf(name)
    expect(readIssueMarker(body)).toEqual({ id: 'a'.repeat(16), key: 'default' })
  })
})
