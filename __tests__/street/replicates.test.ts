/** Several profiles per side: their own variation decides what is a change. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { pprof } from '../../src/formats/pprof.js'
import type { Profile } from '../../src/model/profile.js'
import type { FunctionEntry, Report } from '../../src/model/report.js'
import { markdown } from '../../src/outputs/markdown.js'
import { aProfile, cpuProfile, profileFile } from '../helpers/inputs.js'
import { gateOf, reportOf } from '../helpers/street.js'
import { fallingShares, overdispersed } from '../stats/overdispersed.js'
import { rate, seeded } from '../stats/random.js'

type Samples = Readonly<Record<string, number>>

/** One numbered file per profile. */
const files = (side: 'base' | 'head', profiles: readonly Profile[]) =>
  profiles.map((profile, index) => profileFile(`${side}/cpu.${index + 1}.pprof`, profile))

const compare = (base: readonly Samples[], head: readonly Samples[], yaml = ''): Report =>
  reportOf(
    [
      ...files(
        'base',
        base.map((samples) => cpuProfile(samples))
      ),
      ...files(
        'head',
        head.map((samples) => cpuProfile(samples))
      )
    ],
    yaml
  )

const judged = (report: Report): readonly FunctionEntry[] => [
  ...report.cpu_regressions,
  ...report.cpu_improvements,
  ...report.new_hotspots,
  ...report.removed_hotspots
]

const measured = (entry: FunctionEntry | undefined) => {
  if (entry?.evidence.kind !== 'modelled') throw new Error('expected a tested function')
  return entry.evidence
}

const steady = [0, 4, 8, 12, 16].map((more) => ({
  'p.f': 200 + more,
  'p.g': 500 - more,
  'p.h': 300
}))
const slower = [0, 4, 8, 12, 16].map((more) => ({
  'p.f': 400 + more,
  'p.g': 375 - more,
  'p.h': 225
}))

describe('several profiles on both sides', () => {
  test('measure the dispersion, and the evidence says so', () => {
    const [f] = compare(steady, slower).cpu_regressions
    expect(f?.name).toBe('p.f')
    expect(measured(f)).toMatchObject({ phi: 1, phi_from: 'measured', df: 12, profiles: [5, 5] })
    expect(f?.ci_pp).toEqual(measured(f).ci_pp)
    expect(compare(steady, slower).comparisons[0]?.profiles).toEqual([5, 5])
    const page = markdown.render(compare(steady, slower), { colour: 'none' })
    expect(page).toContain('5,000+5,000 samples in 5+5 profiles (phi 1.0)')
  })

  test('that vary much prove less than their samples alone would', () => {
    const wild = [40, 400, 100, 300, 180].map((f) => ({ 'p.f': f, 'p.g': 700 - f, 'p.h': 300 }))
    const wilder = [160, 500, 300, 420, 240].map((f) => ({ 'p.f': f, 'p.g': 700 - f, 'p.h': 300 }))
    const report = compare(wild, wilder)
    expect(judged(report)).toEqual([])
    expect(report.not_judged.map(({ name }) => name)).toContain('p.f')
    const [sum] = [compare([addUp(wild)], [addUp(wilder)])]
    expect(sum.cpu_regressions.map(({ name }) => name)).toEqual(['p.f'])
  })

  test('on one side only are added up and tested like a single profile', () => {
    const [f] = compare(steady, slower.slice(0, 1)).cpu_regressions
    expect(measured(f)).toMatchObject({ phi: 3, phi_from: 'assumed', profiles: [5, 1] })
    expect(measured(f)).not.toHaveProperty('df')
  })

  test('of very different size weigh by their samples', () => {
    const sizes = [0.1, 1, 10]
    const scaled = (samples: Samples, size: number): Samples =>
      Object.fromEntries(Object.entries(samples).map(([name, count]) => [name, count * size]))
    const side = (samples: Samples) => sizes.map((size) => scaled(samples, size))
    const [f] = compare(
      side({ 'p.f': 200, 'p.g': 800 }),
      side({ 'p.f': 400, 'p.g': 800 })
    ).cpu_regressions
    expect(measured(f).phi).toBe(1)
  })

  test('whose shares are all equal are no more certain than independent samples', () => {
    const side = (f: number) =>
      [1, 2, 3].map((size) => ({ 'p.f': f * size, 'p.g': (100 - f) * size }))
    const { cpu_regressions, not_judged } = compare(side(5), side(20))
    const rows = [...cpu_regressions, ...not_judged.filter((row) => row.kind === 'function')]
    expect(rows[0]?.evidence).toMatchObject({ phi: 1, phi_from: 'measured' })
  })

  test('that are copies of one file are one profile', () => {
    const copies = Array.from({ length: 3 }, () => ({ 'p.f': 200, 'p.g': 800 }))
    const [f] = compare(
      copies,
      copies.map(() => ({ 'p.f': 500, 'p.g': 800 }))
    ).cpu_regressions
    expect(measured(f)).toMatchObject({ phi_from: 'assumed', profiles: [1, 1] })
  })

  test('a function that base never has is new, with an interval that allows for not having seen it', () => {
    const head = steady.map((samples) => ({ ...samples, 'p.new': 60 }))
    const [fresh] = compare(steady, head).new_hotspots
    expect(fresh?.name).toBe('p.new')
    expect(fresh?.ci_pp?.lo).toBeGreaterThan(3)
    expect(fresh?.ci_pp?.lo).toBeLessThan((60 / 1060) * 100)
  })

  test('of the same work vary around their cost: a machine that is slow at times is no regression', () => {
    const at = (speeds: readonly number[]) =>
      speeds.map((speed) => ({ 'p.f': 200 * speed, 'p.g': 800 * speed }))
    const base = at([1, 1.3, 0.9, 1.2, 1])
    const head = at([1.3, 1.1, 1.4, 1, 1.2])
    expect(judged(compare(base, head, 'work: same'))).toEqual([])
    const one = compare([addUp(base)], [addUp(head)], 'work: same')
    expect(one.cpu_regressions.map(({ name }) => name)).toEqual(['p.g'])
  })

  test('of known operations compare costs per operation with measured dispersion', () => {
    const [g] = compare(steady, steady, 'base-ops: 1000\nhead-ops: 500').cpu_regressions
    expect(g).toMatchObject({ name: 'p.g', decided_by: 'cost-per-op' })
    expect(measured(g)).toMatchObject({ model: 'cost', phi_from: 'measured', profiles: [5, 5] })
  })

  test('see smaller changes than the assumed dispersion would, where they vary less', () => {
    const several = compare(steady, steady).comparisons[0]?.visible_pp ?? 0
    const single = compare([addUp(steady)], [addUp(steady)]).comparisons[0]?.visible_pp ?? 0
    expect(several).toBeGreaterThan(1)
    expect(several).toBeLessThan(single)
  })

  test('printed lists that hide a function leave its dispersion to those that show it', () => {
    const list = (samples: Samples) =>
      cpuProfile(samples, {
        isText: true,
        basis: 'modelled',
        total: 1000 * 1e7,
        coverage: { kind: 'cut', bound: 10 * 1e7 }
      })
    const base = [{ 'p.f': 200, 'p.g': 600 }, { 'p.g': 600 }, { 'p.f': 210, 'p.g': 590 }].map(list)
    const head = [
      { 'p.f': 400, 'p.g': 500 },
      { 'p.f': 390, 'p.g': 500 }
    ].map(list)
    const report = reportOf([...files('base', base), ...files('head', head)])
    const [f] = [
      ...report.cpu_regressions,
      ...report.not_judged.filter((row) => row.kind === 'function')
    ]
    expect(f).toMatchObject({ name: 'p.f', share_base: null })
    expect(measured(f).df).toBe(4 + 1 + 1)
  })
})

const addUp = (all: readonly Samples[]): Samples => {
  const sums = new Map<string, number>()
  for (const samples of all) {
    for (const [name, count] of Object.entries(samples)) {
      sums.set(name, (sums.get(name) ?? 0) + count)
    }
  }
  return Object.fromEntries(sums)
}

describe('simulated replicates', () => {
  const shares = fallingShares(30)

  /** Profiles whose counts vary 1 to 2.5 times as much as independent samples; `factor` slows the third function. */
  const simulate = (random: () => number, { samples = 500, profiles = 5, factor = 1 } = {}) =>
    Array.from(
      { length: profiles },
      (): Samples =>
        Object.fromEntries(
          shares.map((share, index) => [
            `p.F${index}`,
            overdispersed(share * samples * (index === 2 ? factor : 1), 1 + (index % 4) / 2, random)
          ])
        )
    )

  const alarmsOf = (
    seed: number,
    size: { readonly profiles: number; readonly samples: number }
  ) => {
    const random = seeded(seed)
    const yaml = 'thresholds: { share: 0, new-hotspot: 0 }'
    return rate(40, () => {
      const report = compare(simulate(random, size), simulate(random, size), yaml)
      return judged(report).length > 0
    })
  }

  test('of one build hardly ever give a judged change, whatever its size', () => {
    expect(alarmsOf(31, { profiles: 5, samples: 500 })).toBeLessThanOrEqual(0.06)
    expect(alarmsOf(32, { profiles: 3, samples: 250 })).toBeLessThanOrEqual(0.06)
  })

  test('show a function of 12% that takes twice as long, 2,000 samples a profile', () => {
    const random = seeded(33)
    const found = rate(20, () => {
      const profile = { samples: 2_000 }
      const report = compare(simulate(random, profile), simulate(random, { ...profile, factor: 2 }))
      return report.cpu_regressions[0]?.name === 'p.F2' && judged(report).length === 1
    })
    expect(shares[2]).toBeCloseTo(0.128, 3)
    expect(found).toBeGreaterThanOrEqual(0.95)
  })
})

describe('recorded replicates', () => {
  const folder = fileURLToPath(new URL('../../fixtures/replicates/', import.meta.url))
  const read = (path: string): Profile => {
    const { profiles } = pprof.parse(
      { path, bytes: readFileSync(`${folder}${path}`) },
      { maxInflatedBytes: 1e8, maxRows: 1e6 }
    )
    const [profile] = profiles
    if (profile === undefined) throw new Error(`${path} is no profile`)
    return profile
  }
  const [base, head] = (['base', 'head'] as const).map((side) =>
    [1, 2, 3].map((run) => read(`${side}/cpu.${run}.pprof`))
  )
  const own = (entries: readonly FunctionEntry[]) =>
    entries.filter(({ runtime }) => !runtime).map(({ name }) => name)

  const both = [...files('base', base ?? []), ...files('head', head ?? [])]

  test('of a program whose trees take twice the rounds rank the trees first, as far as 300 samples go', () => {
    const { cpu_improvements, not_judged } = reportOf(both, 'work: same')
    const worse = not_judged.filter((row) => row.kind === 'function')
    expect(own(worse).slice(0, 2)).toEqual(['main.(*node).count', 'main.mix'])
    expect(worse[0]).toMatchObject({ would_be: 'regression', runtime: false })
    expect(worse[0]?.decided_pp).toBeCloseTo(10.9, 1)
    expect(worse[0]?.ci_pp?.lo).toBeGreaterThan(0)
    expect(measured(worse[0])).toMatchObject({ phi_from: 'measured', profiles: [3, 3] })
    expect(cpu_improvements).toEqual([])
  })

  test('do not call what kept its cost faster where the work is unknown', () => {
    const { cpu_improvements, not_judged } = reportOf(both)
    const mix = not_judged.find(({ name }) => name === 'main.mix')
    expect(cpu_improvements).toEqual([])
    expect(mix?.because).toContain('its own cost moved by no more than its noise (420 ms → 367 ms)')
  })

  test.each([
    ['base', 1, 2],
    ['base', 1, 3],
    ['base', 2, 3],
    ['head', 1, 2],
    ['head', 1, 3],
    ['head', 2, 3]
  ] as const)('of one build show no change: %s %i and %i', (side, one, other) => {
    const report = reportOf([
      profileFile('base/cpu.pprof', read(`${side}/cpu.${one}.pprof`)),
      profileFile('head/cpu.pprof', read(`${side}/cpu.${other}.pprof`))
    ])
    expect(judged(report)).toEqual([])
    expect(gateOf(report, 'cpu-regression').status).not.toBe('failed')
  })
})

test('five profiles a side with 20,000 functions are compared in linear time', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `example.com/p${index % 50}.F${index}`)
  const profile = (seed: number) =>
    aProfile({
      rows: Object.fromEntries(names.map((name, index) => [name, 1 + ((index * seed) % 97)])),
      perEvent: 1
    })
  const inputs = [
    ...files('base', [3, 5, 7, 11, 13].map(profile)),
    ...files('head', [17, 19, 23, 29, 31].map(profile))
  ]
  const start = process.cpuUsage()
  reportOf(inputs)
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(5000)
})
