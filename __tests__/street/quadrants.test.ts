/** Own cost against cost with all that is called: where a change stands, and what became of Go's runtime. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { FunctionEntry, Report } from '../../src/model/report.js'
import { profileFile } from '../helpers/inputs.js'
import { encodeProfile, limits, parse, samplesOf } from '../helpers/pprof.js'
import { reportOf } from '../helpers/street.js'

/** A CPU profile from stacks and numbers of samples. */
const cpuFile = (side: 'base' | 'head', stacks: string) => {
  const lines = stacks.trim().replace(/ (\d+)$/gm, (_, count) => ` ${count} ${Number(count) * 1e7}`)
  const bytes = encodeProfile({ samples: samplesOf(lines), period: ['cpu', 'nanoseconds', 1e7] })
  const [profile] = parse(bytes, { ...limits, maxTreeNodes: 10_000 }).profiles
  return profileFile(`${side}/cpu.pprof`, profile)
}

const compare = (base: string, head: string, yaml = 'work: same'): Report =>
  reportOf([cpuFile('base', base), cpuFile('head', head)], yaml)

const entryOf = (report: Report, name: string): FunctionEntry => {
  const all = [
    ...report.cpu_regressions,
    ...report.cpu_improvements,
    ...report.mem_regressions,
    ...report.mem_improvements
  ]
  const entry = all.find((one) => one.name === name)
  if (entry === undefined) throw new Error(`${name} is not judged`)
  return entry
}

/** f of `own` samples, which calls g and h for so many. */
const program = (own: number, g: number, h = 0): string =>
  [
    'main.main 1000',
    `main.main;p.f ${own}`,
    `main.main;p.f;p.g ${g}`,
    ...(h > 0 ? [`main.main;p.f;p.h ${h}`] : [])
  ].join('\n')

const quadrantOf = (base: string, head: string) => entryOf(compare(base, head), 'p.f').quadrant

describe('the place of a changed function', () => {
  test('is its own cost where what it calls stayed', () => {
    expect(quadrantOf(program(500, 500), program(1200, 500))).toEqual({
      id: 'own-cost',
      shift: 'micro',
      functions: []
    })
    expect(quadrantOf(program(1200, 500), program(500, 500))).toMatchObject({
      id: 'own-saving',
      shift: 'micro'
    })
  })

  test('is how often it is called where all that it calls changed by the same factor', () => {
    const [less, more] = [program(500, 400, 300), program(1000, 800, 600)]
    expect(quadrantOf(less, more)).toMatchObject({ id: 'own-cost', how: 'called-more' })
    expect(quadrantOf(more, less)).toMatchObject({ id: 'own-saving', how: 'called-less' })
  })

  test('is a change of shape where cost moved between it and what it calls', () => {
    const [above, below] = [program(1200, 300, 50), program(500, 1000, 50)]
    expect(quadrantOf(below, above)).toEqual({
      id: 'moved-in',
      shift: 'structural',
      functions: ['p.g']
    })
    expect(quadrantOf(above, below)).toEqual({
      id: 'moved-out',
      shift: 'structural',
      functions: ['p.g']
    })
  })

  test('is both where it does more itself and saves more below, or the other way round', () => {
    const [before, after] = [program(300, 2500), program(900, 600)]
    expect(quadrantOf(before, after)).toMatchObject({
      id: 'trade-off',
      shift: 'mixed',
      functions: ['p.g']
    })
    expect(quadrantOf(after, before)).toMatchObject({ id: 'delegated', shift: 'mixed' })
  })

  test('is not told where the noise of what it calls hides it', () => {
    const [before, after] = [program(60, 2000), program(140, 2000)]
    const report = compare(before, after, 'work: same\nthresholds: { share: 1 }')
    expect(entryOf(report, 'p.f').quadrant).toBeUndefined()
  })

  test('is not told of functions that are new or gone, or of lists without sample counts', () => {
    const report = compare(program(500, 500), `${program(500, 500)}\nmain.main;p.new 900`)
    expect(report.new_hotspots.map(({ quadrant }) => quadrant)).toEqual([undefined])
  })

  test('of allocated bytes says whether there are more objects or larger ones', () => {
    const types = [
      ['alloc_objects', 'count'],
      ['alloc_space', 'bytes']
    ] as const
    const file = (side: 'base' | 'head', f: readonly [number, number]) => {
      const lines = `main.main;p.f ${f[0]} ${f[1]}\nmain.main;p.rest 100000 4000000000`
      const spec = { samples: samplesOf(lines), sampleTypes: types }
      const bytes = encodeProfile({ ...spec, period: ['space', 'bytes', 524288] })
      return profileFile(
        `${side}/mem.pprof`,
        parse(bytes, { ...limits, maxTreeNodes: 100 }).profiles[0]
      )
    }
    const how = (head: readonly [number, number]) => {
      const report = reportOf([file('base', [10_000, 1e9]), file('head', head)], 'work: same')
      return entryOf(report, 'p.f').quadrant?.how
    }
    expect(how([30_000, 3e9])).toBe('more-objects')
    expect(how([10_000, 3e9])).toBe('larger-objects')
    expect(how([17_000, 3e9])).toBeUndefined()
    expect(how([3_000, 3e8])).toBe('fewer-objects')
    expect(how([10_000, 3e8])).toBe('smaller-objects')
  })
})

describe('cost that moved into a function from what it calls', () => {
  const [below, above] = [program(500, 1000, 50), program(1200, 300, 50)]
  const gateIn = (report: Report) => report.verdict.gates.find(({ id }) => id === 'cpu-regression')

  test('fails no hard gate where cost decides, and is a regression all the same', () => {
    const report = compare(below, above)
    expect(entryOf(report, 'p.f').class).toBe('regression')
    expect(gateIn(report)).toMatchObject({ status: 'passed' })
    expect(gateIn(report)?.because).toContain(
      "`p.f` +27.5% of base's total came from what it calls"
    )
    expect(report.verdict.level).toBe('warning')
  })

  test('fails it where shares decide, which fall of whatever a function calls that grows', () => {
    expect(gateIn(compare(below, above, ''))).toMatchObject({ status: 'failed' })
  })

  test('fails it where as much as the limit may have come on top', () => {
    const more = program(1500, 300, 50)
    expect(entryOf(compare(below, more), 'p.f').quadrant?.id).toBe('moved-in')
    expect(gateIn(compare(below, more))).toMatchObject({ status: 'failed' })
  })
})

describe("Go's runtime", () => {
  const base =
    'main.main 500\nmain.main;runtime.mallocgc 100\nruntime.gcBgMarkWorker;runtime.scanobject 100'
  const head =
    'main.main 500\nmain.main;runtime.mallocgc 300\nmain.main;runtime.mallocgc;runtime.nextFreeFast 100\nruntime.gcBgMarkWorker;runtime.scanobject 110'

  test('is told by what it works on, with what chance may have moved', () => {
    const { runtime_groups: groups } = compare(base, head)
    expect(groups.map(({ group, functions }) => [group, functions])).toEqual([
      ['allocation', ['runtime.mallocgc', 'runtime.nextFreeFast']],
      ['gc', ['runtime.scanobject']]
    ])
    const [allocation, gc] = groups
    expect(allocation).toMatchObject({ metric: 'cpu', decided_by: 'cost', flat_head: 4e9 })
    expect(allocation?.ci_pp.lo).toBeGreaterThan(0)
    expect(gc?.ci_pp.lo).toBeLessThan(0)
    expect(gc?.ci_pp.hi).toBeGreaterThan(0)
  })

  test('comes after the code that calls it, and is one clause of the summary', () => {
    const { summary, cpu_regressions } = compare(base, `${head}\nmain.main;p.f 200`)
    expect(cpu_regressions.map(({ name }) => name)).toContain('runtime.mallocgc')
    expect(summary).toMatch(/^One hotspot is new \(`p\.f`.*\) and Go's runtime costs more\./)
  })

  test('alone is blamed for nothing', () => {
    const { summary, rating } = compare(base, head)
    expect(summary).toMatch(/^Go's runtime costs more \(most: `runtime\.mallocgc`/)
    expect(rating.cpu).toBe(5)
  })

  test('is left out where a list is cut, and where it is small', () => {
    expect(
      compare('main.main 1000\nruntime.schedule 5', 'main.main 1000\nruntime.schedule 8')
        .runtime_groups
    ).toEqual([])
  })
})

test('moved cost of a real program is told as such', () => {
  const file = (name: string, side: 'base' | 'head') => {
    const path = new URL(`../../fixtures/refactor/profiles/${name}.pprof`, import.meta.url)
    const [profile] = parse(readFileSync(path), { ...limits, maxTreeNodes: 100_000 }).profiles
    return profileFile(`${side}/cpu.pprof`, profile)
  }
  const report = reportOf([file('base', 'base'), file('moved-slower', 'head')])
  expect(entryOf(report, 'example.com/ledger/risk.Score').quadrant).toMatchObject({
    id: 'own-cost',
    shift: 'micro'
  })
})
