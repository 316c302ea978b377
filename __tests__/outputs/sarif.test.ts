/** Checked against the schema that Microsoft, an editor of the standard, publishes, and against what GitHub asks beyond it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { FunctionEntry, Report } from '../../src/model/report.js'
import { leftOutOfSarif, sarif } from '../../src/outputs/sarif.js'
import { anyText } from '../helpers/anyText.js'
import { aBenchEntry, aFunctionEntry, aGate, aReport, someGates } from '../helpers/report.js'
import { infected, names } from './hostileReport.js'
import { scenarios } from './scenarios.js'

const require = createRequire(import.meta.url)
const schemaFile = join(
  dirname(require.resolve('@microsoft/jest-sarif/package.json')),
  'lib/schemas/sarif-2.1.0-rtm.5.json'
)
/** As far as it is used: the package is for the draft that the schema is written in. */
interface Validators {
  readonly default: new (
    options: object
  ) => {
    readonly compile: (
      schema: unknown
    ) => ((data: unknown) => boolean) & { errors?: unknown[] | null }
  }
}

const { default: Ajv }: Validators = require('ajv-draft-04')
const isValid = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8'))
)

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string }
      readonly region: Readonly<Record<string, number>>
    }
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

interface Rule {
  readonly id: string
  readonly name: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string }
}

const logOf = (report: Report) => {
  const log = JSON.parse(sarif.render(report, { colour: 'none' }))
  const [run] = log.runs
  return {
    log,
    rules: run.tool.driver.rules as readonly Rule[],
    results: run.results as readonly Result[],
    leftOut: run.properties.left_out as number
  }
}

const place = {
  file: 'pricing/engine.go',
  line: 118,
  because: 'changed-line',
  found: 'checkout',
  certainty: 'sure'
} as const

const placed = (over: Partial<FunctionEntry> = {}) => aFunctionEntry({ place, ...over })

/** Everything in a report at a place, whatever it was. */
const withPlaces = (report: Report): Report => ({
  ...report,
  cpu_regressions: report.cpu_regressions.map((entry) => ({ ...entry, place })),
  mem_regressions: report.mem_regressions.map((entry) => ({ ...entry, place })),
  new_hotspots: report.new_hotspots.map((entry) => ({ ...entry, place })),
  bench_deltas: report.bench_deltas.map((entry) => ({ ...entry, place }))
})

/** GitHub's documentation of SARIF support: what it requires beyond the standard, and its limits. */
const expectGitHubTakes = (report: Report): void => {
  const { rules, results } = logOf(report)
  for (const rule of rules) {
    expect(rule.name.length).toBeLessThanOrEqual(255)
    expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024)
    for (const text of [
      rule.id,
      rule.shortDescription.text,
      rule.fullDescription.text,
      rule.help.text
    ]) {
      expect(text).not.toBe('')
    }
  }
  for (const result of results) {
    expect(rules[result.ruleIndex]?.id).toBe(result.ruleId)
    expect(result.message.text).not.toBe('')
    expect(result.locations).toHaveLength(1)
    const [location] = result.locations
    const { artifactLocation, region } = location?.physicalLocation ?? {}
    expect(artifactLocation?.uri).toMatch(/^[^/\\:]+(?:\/[^/\\:]+)*$/)
    expect(region).toEqual({
      startLine: expect.any(Number),
      startColumn: 1,
      endLine: region?.['startLine'],
      endColumn: 2
    })
    expect(result.partialFingerprints['primaryLocationLineHash']).toMatch(/^\S+:1$/)
  }
  const hashes = results.map(
    ({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']
  )
  expect(new Set(hashes).size).toBe(hashes.length)
}

describe('flamegate.sarif', () => {
  test.each([...scenarios])(
    'of the report "%s" is valid, and within what GitHub takes',
    (_, report) => {
      const whole = withPlaces(report)
      isValid(logOf(whole).log)
      expect(isValid.errors ?? []).toEqual([])
      expectGitHubTakes(whole)
    }
  )

  test('has an empty list of results when nothing became worse', () => {
    const { results, rules } = logOf(aReport())
    expect(results).toEqual([])
    expect(rules.length).toBeGreaterThan(0)
  })

  test('leaves out what has no place in the repository', () => {
    expect(logOf(aReport({ cpu_regressions: [aFunctionEntry()] })).results).toEqual([])
  })

  test('is as loud as the heaviest gate that the finding failed', () => {
    const [gate] = someGates({ 'cpu-regression': { status: 'failed', findings: ['f-1'] } }).filter(
      ({ id }) => id === 'cpu-regression'
    )
    const report = aReport({ cpu_regressions: [placed(), placed({ id: 'f-2', decided_pp: 6 })] })
    const gates = gate === undefined ? [] : [gate]
    const { results } = logOf({ ...report, verdict: { ...report.verdict, gates } })
    expect(results.map(({ level }) => level)).toEqual(['error', 'note'])
  })

  test('has no alert for what is accepted, and none for the runtime of Go', () => {
    const gates = someGates({
      'cpu-regression': { status: 'failed', findings: ['f-1'], accepted: ['f-1'] }
    })
    const report = aReport({
      cpu_regressions: [placed(), placed({ id: 'f-2', name: 'runtime.mallocgc', runtime: true })]
    })
    expect(logOf({ ...report, verdict: { ...report.verdict, gates } }).results).toEqual([])
  })

  test('points at benchmarks too, where they have a place', () => {
    const { results } = logOf(
      aReport({ bench_deltas: [aBenchEntry({ verdict: 'regression', place })] })
    )
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['FG005'])
  })

  test('has what a gate of the settings failed on, by a rule of its own', () => {
    const gate = aGate({
      id: 'custom/limit',
      severity: 'soft-fail',
      status: 'failed',
      findings: ['f-9']
    })
    const report = aReport({ over_limits: [placed({ id: 'f-9', class: 'unchanged' })] })
    const { results } = logOf({ ...report, verdict: { ...report.verdict, gates: [gate] } })
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([['FG008', 'warning']])
  })

  test('has a rule for metrics that benchmarks report themselves', () => {
    const row = aBenchEntry({ verdict: 'regression', unit: 'widgets/op', place })
    expect(logOf(aReport({ bench_deltas: [row] })).results.map(({ ruleId }) => ruleId)).toEqual([
      'FG007'
    ])
  })

  test('says how many have no place', () => {
    const report = aReport({ cpu_regressions: [placed(), aFunctionEntry({ id: 'f-2' })] })
    expect(leftOutOfSarif(report)).toEqual({ unplaced: 1, beyond: 0 })
  })

  test('percent-encodes what a URI cannot have', () => {
    const odd = { ...place, file: 'my dir/#1/é.go' }
    const { results } = logOf(aReport({ cpu_regressions: [placed({ place: odd })] }))
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'my%20dir/%231/%C3%A9.go'
    )
  })

  test('says how many it left out', () => {
    const rows = Array.from({ length: 60 }, (_, index) => placed({ id: `f-${index}` }))
    const { results, leftOut } = logOf(aReport({ cpu_regressions: rows }))
    expect([results.length, leftOut]).toEqual([50, 10])
  })

  test.each(names)(
    'keeps its structure with %s in every place, and makes no link of it',
    (_, name) => {
      const { log, results } = logOf(withPlaces(infected(name)))
      isValid(log)
      expect(isValid.errors ?? []).toEqual([])
      for (const { message } of results) {
        expect(message.text).not.toMatch(/\]\(/)
        expect(message.text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }
    }
  )

  test('is valid whatever a function is called', () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        isValid(logOf(aReport({ cpu_regressions: [placed({ name })] })).log)
        expect(isValid.errors ?? []).toEqual([])
      })
    )
  })
})
