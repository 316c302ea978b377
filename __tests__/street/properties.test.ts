/** What holds for every report, whatever the inputs. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DecodedFile } from '../../src/model/parsed.js'
import { type FunctionEntry, type Report, reportSchema } from '../../src/model/report.js'
import { benchFile, profileFile } from '../helpers/inputs.js'
import { gateStatuses, reportOf } from '../helpers/street.js'
import { benchmarks, inputs, profile } from '../helpers/streetInputs.js'

const options = { seed: 20260101, numRuns: 60 }

const settings = fc.constantFrom(
  '',
  'evidence: any',
  'work: same',
  'base-ops: 10\nhead-ops: 7',
  'thresholds:\n  share: 0\n  new-hotspot: 0\n  benchmark: 0',
  'gates:\n  regression:\n    severity: off\n  benchmark-allocs:\n    severity: hard-fail',
  'expected: ["F*", "nothing"]',
  'custom-gates:\n  a: { above: 3%, severity: hard-fail }\n  b: { metric: "*", above: 1pp }\n  c: { function: "p.*", above: 10%, above-absolute: 1us }',
  'ignore:\n  - { benchmark: "F*", reason: noise }\n  - { package: p, metric: cpu, reason: noise }'
)

const swapped = (files: readonly DecodedFile[]): readonly DecodedFile[] => {
  const other = (text: string) =>
    text.replace(/^(?:base|head)/, (side) => (side === 'base' ? 'head' : 'base'))
  return files.map((file) => ({ ...file, path: other(file.path), name: other(file.name) }))
}

const isSide = ({ path }: DecodedFile, side: string) => path.startsWith(`${side}/`)

const changes = (report: Report): readonly FunctionEntry[] => [
  ...report.cpu_regressions,
  ...report.cpu_improvements,
  ...report.mem_regressions,
  ...report.mem_improvements,
  ...report.new_hotspots,
  ...report.removed_hotspots
]

/** All findings by id, without the order of the arrays. */
const content = (report: Report) => {
  const byId = (entries: readonly { readonly id: string }[]) =>
    [...entries].sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id))
  return {
    ...{ summary: report.summary, verdict: report.verdict, rating: report.rating },
    ...{ inputs: byId(report.inputs), changes: byId(changes(report)) },
    ...{ bench: byId(report.bench_deltas), notJudged: byId(report.not_judged) },
    ...{ shifts: byId(report.share_shifts), comparisons: byId(report.comparisons) }
  }
}

describe('every report', () => {
  test('matches the schema after a round trip through JSON', () => {
    fc.assert(
      fc.property(inputs, settings, (files, yaml) => {
        const json = JSON.parse(JSON.stringify(reportOf(files, yaml)))
        expect(reportSchema.safeParse(json).error).toBeUndefined()
      }),
      options
    )
  })

  test('has every input exactly once', () => {
    fc.assert(
      fc.property(inputs, settings, (files, yaml) => {
        const paths = reportOf(files, yaml).inputs.map((one) => one.path)
        expect(paths).toEqual(files.map((file) => file.path))
      }),
      options
    )
  })

  test('has entries with ids of their own', () => {
    fc.assert(
      fc.property(inputs, settings, (files, yaml) => {
        const report = reportOf(files, yaml)
        const ids = [...changes(report), ...report.bench_deltas, ...report.comparisons].map(
          (one) => one.id
        )
        expect(new Set(ids).size).toBe(ids.length)
      }),
      options
    )
  })

  test('is no pass unless something of each side was judged', () => {
    fc.assert(
      fc.property(inputs, (files) => {
        const report = reportOf(files)
        if (report.verdict.level !== 'pass') return
        expect(files.some((file) => isSide(file, 'base'))).toBe(true)
        expect(report.comparisons.some((one) => one.status === 'compared')).toBe(true)
      }),
      options
    )
  })

  test('does not depend on the order of the inputs', () => {
    const shuffled = inputs.chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.length }))
    )
    fc.assert(
      fc.property(shuffled, settings, ([files, other], yaml) => {
        expect(content(reportOf(other, yaml))).toEqual(content(reportOf(files, yaml)))
      }),
      options
    )
  })
})

describe('a comparison', () => {
  test('of the same on both sides is silent', () => {
    const same = fc.oneof(
      profile.map((one) => [one, undefined] as const),
      benchmarks.map((one) => [undefined, one] as const)
    )
    fc.assert(
      fc.property(fc.array(same, { minLength: 1, maxLength: 3 }), settings, (contents, yaml) => {
        // The same cost of other numbers of operations is a change.
        fc.pre(!yaml.includes('base-ops'))
        const files = contents.flatMap(([one, other], index) =>
          ['base', 'head'].map((side) =>
            one === undefined
              ? benchFile(`${side}/w${index}_bench`, other)
              : profileFile(`${side}/w${index}_x`, one)
          )
        )
        const report = reportOf(files, yaml)
        expect(changes(report)).toEqual([])
        expect(report.share_shifts).toEqual([])
        const verdicts = report.bench_deltas.map((one) => one.would_be ?? one.verdict)
        expect(verdicts.filter((one) => one !== 'unchanged')).toEqual([])
        const { cpu, memory } = report.rating
        expect([cpu, memory]).toEqual([5, 5])
      }),
      options
    )
  })

  test('with its sides swapped has the opposite changes on the same p', () => {
    const opposite: Readonly<Record<string, string>> = {
      regression: 'improvement',
      improvement: 'regression',
      'new-hotspot': 'removed-hotspot'
    }
    fc.assert(
      fc.property(inputs, (files) => {
        const there = reportOf(files)
        const back = new Map(changes(reportOf(swapped(files))).map((one) => [one.id, one]))
        // A function of any share is removed, but new only above 1%: that is the one rule without a mirror image.
        for (const entry of changes(there).filter((one) => one.class !== 'removed-hotspot')) {
          const mirror = back.get(entry.id)
          expect(mirror?.class).toBe(opposite[entry.class])
          expect(mirror?.delta_pp).toBeCloseTo(-(entry.delta_pp ?? 0), 9)
          expect(pOf(mirror)).toBeCloseTo(pOf(entry), 9)
        }
      }),
      options
    )
  })

  const pOf = (entry: FunctionEntry | undefined): number =>
    entry?.evidence.kind === 'modelled' ? entry.evidence.p : -1

  test('of benchmarks with its sides swapped has the inverse ratio', () => {
    fc.assert(
      fc.property(inputs, (files) => {
        const back = new Map(reportOf(swapped(files)).bench_deltas.map((one) => [one.id, one]))
        for (const row of reportOf(files).bench_deltas) {
          const mirror = back.get(row.id)
          expect(mirror?.p).toBe(row.p)
          const ratio = row.effect?.ratio ?? null
          if (ratio !== null && ratio > 0) expect(mirror?.effect?.ratio).toBeCloseTo(1 / ratio, 9)
        }
      }),
      options
    )
  })
})

describe('a higher limit', () => {
  const limit = fc.integer({ min: 0, max: 40 })
  const yamlOf = (above: number, more: string) =>
    `${more}\ngates:\n${['regression', 'cpu-regression', 'new-hotspot', 'benchmark-slowdown']
      .map((id) => `  ${id}:\n    above: ${above}`)
      .join(
        '\n'
      )}\n  benchmark-allocs:\n    severity: warning\n    bytes: ${above}\n    allocs: ${above}`

  test('of a gate never turns passed into failed or unjudged', () => {
    const evidence = fc.constantFrom('', 'evidence: any', 'work: same')
    fc.assert(
      fc.property(inputs, limit, limit, evidence, (files, one, other, more) => {
        const low = gateStatuses(reportOf(files, yamlOf(Math.min(one, other), more)))
        const high = gateStatuses(reportOf(files, yamlOf(Math.max(one, other), more)))
        const passed = Object.keys(low).filter((id) => low[id] === 'passed')
        expect(passed.filter((id) => high[id] !== 'passed')).toEqual([])
      }),
      options
    )
  })
})
