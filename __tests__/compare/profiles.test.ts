import { describe, expect, test } from '@jest/globals'
import { foldingOf } from '../../src/compare/folding.js'
import { compareProfiles } from '../../src/compare/profiles.js'
import { sideTable } from '../../src/compare/sideTable.js'
import type { Profile } from '../../src/model/profile.js'
import type { Measurement, Part } from '../../src/pair/measurement.js'
import { cpuProfile } from '../helpers/inputs.js'

type Samples = Readonly<Record<string, number>>

const partOf = (replicate: string, profile: Profile): Part => {
  const [column] = profile.columns
  if (column === undefined) throw new Error('a profile without columns')
  return { path: `${replicate}.pprof`, replicate, profile, column }
}

/** Profiles by replicate, in any order. */
const measurement = (
  side: 'base' | 'head',
  all: readonly (readonly [replicate: string, samples: Samples])[]
): Measurement => ({
  workload: 'w',
  type: 'cpu',
  side,
  parts: all.map(([replicate, samples]) => partOf(replicate, cpuProfile(samples))),
  supersededBy: new Map(),
  diagnostics: []
})

const compare = (base: Measurement, head: Measurement, work: 'same' | 'unknown' = 'unknown') =>
  compareProfiles(
    { workload: 'w', type: 'cpu', base, head },
    { sampling: { overdispersion: 3, minEvents: 10 }, alpha: 0.05, workOf: () => ({ work }) }
  )

test('a pair with more functions than are left is refused before they are compared', () => {
  const base = measurement('base', [['1', { 'p.f': 100, 'p.g': 100 }]])
  const head = measurement('head', [['1', { 'p.f': 100, 'p.h': 100 }]])
  const comparisonOf = (mostFunctions: number) =>
    compareProfiles(
      { workload: 'w', type: 'cpu', base, head },
      {
        sampling: { overdispersion: 3, minEvents: 10 },
        alpha: 0.05,
        workOf: () => ({ work: 'unknown' }),
        mostFunctions
      }
    )
  const { length } = comparisonOf(Number.POSITIVE_INFINITY).deltas
  expect(comparisonOf(length).deltas).toHaveLength(length)
  expect(comparisonOf(length - 1)).toMatchObject({
    deltas: [],
    refused: `its ${length} functions are more than the ${length - 1} that are left of limits.max-rows`
  })
})

const evidenceOf = (comparison: ReturnType<typeof compare>, name: string) => {
  const delta = comparison.deltas.find((one) => one.name === name)
  if (delta?.evidence.kind !== 'modelled') throw new Error(`${name} was not tested`)
  return delta.evidence
}

/** Two benchmarks, profiled one by one in three rounds: `p.f` runs in the first only. */
const rounds = (f: number) =>
  measurement(
    'base',
    ['1', '2', '3'].flatMap((round, index) => [
      [round, { 'p.f': f + index, 'p.g': 100 }] as const,
      [round, { 'p.g': 500 + index }] as const
    ])
  )

describe('files that are parts of one replicate', () => {
  test('are added up first: values are means over replicates, events are sums', () => {
    const table = sideTable(rounds(200), foldingOf(rounds(200)))
    expect(table?.summary).toMatchObject({ profiles: 3, events: { total: 3 * 801 + 3 } })
    expect(table?.summary.paths).toHaveLength(6)
    expect(table?.rows.get('p.f')?.flat).toBeCloseTo(201 * 1e7, 0)
    expect(table?.rows.get('p.g')?.flat).toBeCloseTo(601 * 1e7, 0)
    expect(table?.summary.total).toBeCloseTo(802 * 1e7, 0)
  })

  test('are no dispersion: a benchmark that has a function and one that has not are one profile', () => {
    const evidence = evidenceOf(compare(rounds(200), rounds(300)), 'p.f')
    expect(evidence).toMatchObject({ phi: 1, phiFrom: 'measured', df: 8, profiles: [3, 3] })
  })

  test('may come in any order', () => {
    const turned = { ...rounds(200), parts: rounds(200).parts.toReversed() }
    const { p, phi } = evidenceOf(compare(rounds(200), rounds(300)), 'p.f')
    expect(evidenceOf(compare(turned, rounds(300)), 'p.f')).toMatchObject({ p, phi })
  })
})

describe('the dispersion of a cost', () => {
  test('is that around the cost of a profile, whatever the totals are', () => {
    const side = (counts: readonly number[]) =>
      measurement(
        'base',
        counts.map((count, index) => [String(index), { 'p.f': count, 'p.g': 5 * count }])
      )
    const [base, head] = [side([100, 160, 130]), side([220, 160, 190])]
    expect(evidenceOf(compare(base, head), 'p.f').phi).toBe(1)
    // f: (30^2 + 30^2) / 130 + (30^2 + 30^2) / 190 = 23.3; g five times that; phi0 is their mean by df 4.
    const [f, g] = [23.319838, 116.59919]
    const typical = (f / 4 + g / 4) / 2
    expect(evidenceOf(compare(base, head, 'same'), 'p.f').phi).toBeCloseTo((4 * typical + f) / 8, 4)
    expect(evidenceOf(compare(base, head, 'same'), 'p.g').phi).toBeCloseTo((4 * typical + g) / 8, 4)
  })
})

describe('the common factor', () => {
  const one = (samples: Samples) => measurement('base', [['', samples]])
  const base = one({ 'p.a': 400, 'p.b': 300, 'p.c': 200, 'p.f': 100 })

  test('is that of profiles of so much time', () => {
    const head = one({ 'p.a': 267, 'p.b': 200, 'p.c': 133, 'p.f': 400 })
    expect(compare(base, head).commonFactor).toBeCloseTo(2 / 3, 2)
  })

  test('is not looked for where the total changed, or where the work is known', () => {
    const head = one({ 'p.a': 400, 'p.b': 300, 'p.c': 200, 'p.f': 400 })
    expect(compare(base, head)).not.toHaveProperty('commonFactor')
    expect(compare(base, base, 'same')).not.toHaveProperty('commonFactor')
  })
})
