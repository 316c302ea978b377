/** What holds of gates of the settings and of what is ignored, whatever the inputs. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../src/model/report.js'
import { gateOf, reportOf } from '../helpers/street.js'
import { inputs as anyInputs, wholeInputs } from '../helpers/streetInputs.js'

const options = { seed: 20260101, numRuns: 60 }

/** Most of them compare well, so that gates fail and pass and are not all unjudged. */
const inputs = fc.oneof({ weight: 3, arbitrary: wholeInputs }, { weight: 1, arbitrary: anyInputs })

const evidence = fc.constantFrom('', 'evidence: any\n', 'work: same\n')
const limit = fc.integer({ min: 1, max: 40 })

/** How bad a status is; a gate that has nothing to look at holds nobody up. */
const badness = { not_applicable: 0, passed: 0, unjudged: 1, failed: 2 } as const

const standing = (report: Report, id: string) => {
  const { status, findings } = gateOf(report, id)
  return { status, findings: [...findings].sort() }
}

const worst = (report: Report, ids: readonly string[]) => {
  const all = ids.map((id) => standing(report, id))
  const status = (['failed', 'unjudged', 'passed'] as const).find((one) =>
    all.some((gate) => gate.status === one)
  )
  const findings = all
    .filter((gate) => gate.status === status)
    .flatMap((gate) => gate.findings)
    .sort()
  return { status: status ?? 'not_applicable', findings }
}

const isTimed = (unit: string) => unit === 'ns/op' || unit === 'MB/s'

describe('a gate of the settings', () => {
  test('that fails says what benchmark-slowdown says at the same limit', () => {
    fc.assert(
      fc.property(inputs, limit, evidence, (files, above, more) => {
        const report = reportOf(
          files,
          `${more}gates: { benchmark-slowdown: { above: ${above}, blocked-limit: ${2 * above} } }\ncustom-gates: { mine: { above: ${above}, severity: hard-fail } }`
        )
        const pairs = report.bench_deltas.filter(({ base, head }) => base && head)
        fc.pre(report.bench_deltas.length === 0 || pairs.some(({ unit }) => isTimed(unit)))
        expect(standing(report, 'custom/mine')).toEqual(standing(report, 'benchmark-slowdown'))
      }),
      options
    )
  })

  test('that warns says what benchmark-regression says at the limit of the class', () => {
    fc.assert(
      fc.property(inputs, limit, evidence, (files, above, more) => {
        const report = reportOf(
          files,
          `${more}thresholds: { benchmark: ${above} }\ncustom-gates: { mine: { above: ${above}% } }`
        )
        const pairs = report.bench_deltas.filter(({ base, head }) => base && head)
        fc.pre(report.bench_deltas.length === 0 || pairs.some(({ unit }) => isTimed(unit)))
        expect(standing(report, 'custom/mine')).toEqual(standing(report, 'benchmark-regression'))
      }),
      options
    )
  })

  test('on allocations says what benchmark-allocs says at the same limit', () => {
    fc.assert(
      fc.property(inputs, limit, evidence, (files, above, more) => {
        const report = reportOf(
          files,
          `${more}gates: { benchmark-allocs: { severity: warning, allocs: ${above}, bytes: 1000 } }\ncustom-gates: { mine: { unit: allocs/op, above-absolute: ${above} } }`
        )
        fc.pre(
          report.bench_deltas.some(({ unit, base, head }) => unit === 'allocs/op' && base && head)
        )
        // The gate of flamegate asks for both of its units, and so does not care for times.
        fc.pre(report.bench_deltas.every(({ unit }) => unit !== 'B/op'))
        expect(standing(report, 'custom/mine')).toEqual(standing(report, 'benchmark-allocs'))
      }),
      options
    )
  })

  test('on functions says what regression and new-hotspot say together at the same limit', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 5, max: 40 }), evidence, (files, above, more) => {
        const report = reportOf(
          files,
          `${more}gates: { regression: { above: ${above} }, new-hotspot: { above: ${above} } }\ncustom-gates: { mine: { function: "**", above: ${above}pp } }`
        )
        const mine = gateOf(report, 'custom/mine')
        fc.pre(mine.looks_at !== 0)
        expect(standing(report, 'custom/mine')).toEqual(
          worst(report, ['regression', 'new-hotspot'])
        )
      }),
      options
    )
  })

  test('on CPU that fails says what cpu-regression says, of functions that are not new', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 5, max: 40 }), evidence, (files, above, more) => {
        const report = reportOf(
          files,
          `${more}gates: { cpu-regression: { above: ${above} } }\ncustom-gates: { mine: { metric: cpu, above: ${above}pp, severity: hard-fail } }`
        )
        const hopeful = report.not_judged.filter((one) => one.kind === 'function')
        const classes = [...report.new_hotspots, ...hopeful].map((one) => one.class)
        fc.pre(!classes.includes('new-hotspot') && gateOf(report, 'custom/mine').looks_at !== 0)
        expect(standing(report, 'custom/mine')).toEqual(standing(report, 'cpu-regression'))
      }),
      options
    )
  })

  test('never changes what the other gates say of rows that it does not look at', () => {
    fc.assert(
      fc.property(inputs, evidence, (files, more) => {
        const plain = reportOf(files, more)
        const mine = reportOf(
          files,
          `${more}custom-gates: { mine: { benchmark: none, above: 1%, severity: hard-fail }, other: { metric: "*", above: 0pp } }`
        )
        const own = mine.verdict.gates.filter(({ id }) => !id.startsWith('custom/'))
        expect(own).toEqual(plain.verdict.gates)
        expect(mine.rating).toEqual(plain.rating)
        expect(mine.bench_deltas).toEqual(plain.bench_deltas)
        expect(mine.cpu_regressions).toEqual(plain.cpu_regressions)
      }),
      options
    )
  })

  test('names only findings that the report has', () => {
    fc.assert(
      fc.property(inputs, evidence, (files, more) => {
        const report = reportOf(
          files,
          `${more}custom-gates: { a: { metric: "*", above: 1pp }, b: { function: "p.*", above: 5% }, c: { above: 1% } }`
        )
        const named = report.verdict.gates
          .filter(({ id }) => id.startsWith('custom/'))
          .flatMap(({ findings }) => findings)
        const rows = Object.values(report).filter(Array.isArray).flat() as { id?: string }[]
        const ids = new Set(rows.map(({ id }) => id))
        expect(named.filter((id) => !ids.has(id))).toEqual([])
      }),
      options
    )
  })
})

const globs = fc.constantFrom(
  'benchmark: "F*"',
  'benchmark: G-8',
  'package: example.com/p',
  'package: p',
  'function: p.f',
  'function: "**"',
  'metric: cpu',
  'metric: alloc_space, package: "x.io/**"',
  'unit: ns/op',
  'unit: "*/op"',
  'workload: api',
  'workload: default'
)

const ignoring = (entries: readonly string[]): string =>
  `ignore:\n${entries.map((one) => `  - { ${one}, reason: noise }\n`).join('')}`

/** The rating follows from improvements too, and those can be ignored as well. */
const withoutRating = ({ verdict }: Report) =>
  verdict.gates.filter(({ id }) => id !== 'rating' && !id.startsWith('custom/'))

describe('what is ignored', () => {
  test('never makes a gate worse', () => {
    fc.assert(
      fc.property(
        inputs,
        fc.array(globs, { minLength: 1, maxLength: 3 }),
        evidence,
        (files, entries, more) => {
          const before = withoutRating(reportOf(files, more))
          const after = withoutRating(reportOf(files, `${more}${ignoring(entries)}`))
          for (const [index, gate] of after.entries()) {
            const was = before[index]?.status ?? 'failed'
            expect([gate.id, badness[gate.status] <= badness[was]]).toEqual([gate.id, true])
          }
        }
      ),
      options
    )
  })

  const levels = ['pass', 'warning', 'no_baseline', 'inconclusive', 'soft_fail', 'hard_fail']

  test('never makes the verdict worse where only what got worse is ignored, and something is left', () => {
    fc.assert(
      fc.property(inputs, evidence, (files, more) => {
        const before = reportOf(files, more)
        const functions = [...before.cpu_regressions, ...before.mem_regressions]
        const rows = before.bench_deltas.filter(({ verdict }) => verdict === 'regression')
        const entries = [
          ...functions.map(({ name, metric }) => `function: "${name}", metric: ${metric}`),
          ...rows.map(({ name, unit }) => `benchmark: "${name}", unit: "${unit}"`)
        ]
        fc.pre(entries.length > 0)
        const after = reportOf(files, `${more}${ignoring([...new Set(entries)])}`)
        const isLeft = after.verdict.level !== 'inconclusive'
        const [was, is] = [before, after].map(({ verdict }) => levels.indexOf(verdict.level))
        if (isLeft) expect(is).toBeLessThanOrEqual(was ?? 0)
        expect(after.rating.overall).toBeGreaterThanOrEqual(before.rating.overall)
      }),
      options
    )
  })

  test('is in no list that counts, and every row of it has its reason', () => {
    fc.assert(
      fc.property(inputs, globs, (files, entry) => {
        const report = reportOf(files, ignoring([entry]))
        const ignored = new Set(report.ignored.map(({ id }) => id))
        const counted = [
          ...report.cpu_regressions,
          ...report.cpu_improvements,
          ...report.mem_regressions,
          ...report.mem_improvements,
          ...report.new_hotspots,
          ...report.removed_hotspots,
          ...report.not_judged,
          ...report.share_shifts,
          ...report.bench_deltas.filter(({ verdict }) => verdict !== 'not_judged')
        ]
        expect(counted.filter(({ id }) => ignored.has(id))).toEqual([])
        const named = report.verdict.gates.flatMap(({ findings }) => findings)
        expect(named.filter((id) => ignored.has(id))).toEqual([])
      }),
      options
    )
  })
})
