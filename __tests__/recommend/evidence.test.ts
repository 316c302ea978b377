import { describe, expect, test } from '@jest/globals'
import type { BenchmarkFinding } from '../../src/model/finding.js'
import type { ProfileComparison } from '../../src/model/profileComparison.js'
import { recommend } from '../../src/recommend/index.js'
import type { RecommendInput } from '../../src/recommend/sources.js'
import { allocSpace, benchmarkFinding, cpu, functionFinding, inputWith } from './findings.js'

const made = (input: Partial<RecommendInput>) => recommend(inputWith(input))
const find = (input: Partial<RecommendInput>, id: string) =>
  made(input).find((entry) => entry.source === `rule:${id}`)

const tooFew = { kind: 'too-few', of: 'sampled events', need: 10, have: 3.25 } as const

const comparison = (shape: Partial<ProfileComparison>): ProfileComparison => ({
  workload: 'shop',
  sampleType: cpu,
  operationsUnknown: false,
  deltas: [],
  runtime: [],
  ...shape
})
const headSide = { paths: ['head/cpu.pprof'], profiles: 1, total: 1 }
const baseSide = { paths: ['base/cpu.pprof'], profiles: 1, total: 1 }

describe('no baseline', () => {
  test('is told when head stands alone', () => {
    const entry = find({ comparisons: [comparison({ head: headSide })] }, 'no-baseline')
    expect(entry?.command).toContain('git worktree add')
  })

  test.each([
    ['nothing was read at all', {}],
    ['a pair exists', { base: baseSide, head: headSide }],
    ['base stands alone', { base: baseSide }],
    ['the comparison was refused', { head: headSide, refused: 'two base profiles' }]
  ])('is not told when %s', (_, sides) => {
    expect(find({ comparisons: [comparison(sides)] }, 'no-baseline')).toBeUndefined()
    expect(find({ comparisons: [] }, 'no-baseline')).toBeUndefined()
  })
})

describe('too few events', () => {
  const unproven = functionFinding('main.run', {
    standing: 'not-judged',
    delta: { evidence: tooFew }
  })

  test('asks for a longer profile where nothing could be judged', () => {
    const entry = find({ functions: [unproven] }, 'too-few-events')
    expect(entry?.finding_id).toBe('f-main.run')
    expect(entry?.text).toContain('with 3.20 of 10 sampled events.')
    expect(entry?.command).toContain('-benchtime 10s -cpuprofile cpu.pprof')
  })

  test('asks for denser sampling of allocations', () => {
    const memory = functionFinding('main.run', {
      standing: 'not-judged',
      dimension: 'memory',
      delta: { evidence: tooFew, sampleType: allocSpace }
    })
    const entry = find({ functions: [memory] }, 'too-few-events')
    expect(entry?.command).toContain('-memprofilerate 65536 -memprofile mem.pprof')
  })

  test('asks for more rounds where the profiles were collected, whose command would measure something else', () => {
    const head = { ...headSide, profiles: 3, builtIn: '/src/head/' }
    const comparisons = [comparison({ workload: unproven.delta.workload, head })]
    const entry = find({ functions: [unproven], comparisons }, 'too-few-events')
    expect(entry?.text).toContain('a side has 3 profiles of it, and `collect.profile-rounds`')
    expect(entry).not.toHaveProperty('command')
  })

  test('is silent where something of the same comparison was judged', () => {
    const functions = [unproven, functionFinding('main.other')]
    expect(find({ functions }, 'too-few-events')).toBeUndefined()
  })

  test('is silent about improvements', () => {
    const functions = [{ ...unproven, class: 'improvement' as const }]
    expect(find({ functions }, 'too-few-events')).toBeUndefined()
  })
})

describe('too few runs', () => {
  const unproven = benchmarkFinding('Encode', {
    verdict: 'not-judged',
    delta: { evidence: { kind: 'too-few', of: 'samples per side', need: 4, have: 1 } }
  })

  test('asks for ten runs where no benchmark could be judged', () => {
    const entry = find({ benchmarks: [unproven] }, 'too-few-runs')
    expect(entry?.text).toContain('with 1 of 4 samples per side.')
    expect(entry?.command).toBe(
      "go test -run '^$' -bench '^BenchmarkEncode$' -benchmem -count 10 example.com/shop | tee head.txt"
    )
  })

  test('asks for them beside allocations that never vary, which one run judges', () => {
    const exact = { evidence: { kind: 'exact' }, unit: 'allocs/op' } as const
    const benchmarks = [
      unproven,
      benchmarkFinding('Encode', { verdict: 'unchanged', delta: exact })
    ]
    expect(find({ benchmarks }, 'too-few-runs')?.finding_id).toBe(unproven.id)
  })

  test('is silent where one was judged', () => {
    const benchmarks = [unproven, benchmarkFinding('Decode', { verdict: 'unchanged' })]
    expect(find({ benchmarks }, 'too-few-runs')).toBeUndefined()
  })
})

test('unknown operations ask for a fixed number, in the one package with benchmarks', () => {
  const functions = [functionFinding('main.run', { operationsUnknown: true })]
  const entry = find({ functions, benchmarks: [benchmarkFinding('Encode')] }, 'operations-unknown')
  expect(entry?.text).toContain('The profiles of `shop` come from go test')
  expect(entry?.command).toBe(
    "go test -run '^$' -bench . -benchtime 1000x -cpuprofile cpu.pprof example.com/shop"
  )
})

describe('cut lists', () => {
  const hidden = functionFinding('main.run', {
    standing: 'not-judged',
    delta: { base: { kind: 'hidden', flatMax: 1, shareMax: 2.5 } }
  })

  test('ask for the binary profile or every row', () => {
    const input = { functions: [hidden], printedLists: new Set(['base/cpu.pprof']) }
    const entry = find(input, 'cut-list')
    expect(entry?.text).toContain('may have up to 2.5%')
    expect(entry?.text).toContain(
      'PROFILE stands for the profile that `base/cpu.pprof` was printed from.'
    )
    expect(entry?.command).toBe(
      'go tool pprof -top -trim=false -unit=ns -sample_index=cpu PROFILE > base.txt'
    )
  })

  test('are no topic where the class holds over the whole interval', () => {
    expect(find({ functions: [{ ...hidden, standing: 'judged' }] }, 'cut-list')).toBeUndefined()
  })
})

describe('share shifts', () => {
  const shifted = functionFinding('main.run', { standing: 'share-shift' })

  test('are explained, with the command that shows absolute costs', () => {
    const entry = find({ functions: [shifted, { ...shifted, id: 'z' }] }, 'share-shift')
    expect(entry?.text).toContain('its own cost went from 50.0 ms to 150 ms')
    expect(entry?.text).toContain(
      'as that of most of the profile did: something else became smaller, as for 1 more.'
    )
    expect(entry?.command).toBe(
      'go tool pprof -top -sample_index=cpu -diff_base=base/cpu.pprof head/cpu.pprof'
    )
  })

  test('give every replicate of base to pprof', () => {
    const comparisons = [
      comparison({
        base: { paths: ['b.1.pprof', 'b.2.pprof'], profiles: 1, total: 1 },
        head: headSide
      })
    ]
    expect(find({ functions: [shifted], comparisons }, 'share-shift')?.command).toContain(
      '-diff_base=b.1.pprof -diff_base=b.2.pprof head/cpu.pprof'
    )
  })
})

describe('nothing in common', () => {
  const only = (side: 'base' | 'head', name: string): BenchmarkFinding => {
    const finding = benchmarkFinding(name)
    const { base, head, ...rest } = finding.delta
    return { ...finding, delta: { ...rest, [side]: base ?? head } }
  }
  const renamed = [only('base', 'Encode'), only('head', 'Marshal')]

  test('is told of benchmarks that stand alone on both sides', () => {
    expect(find({ benchmarks: renamed }, 'nothing-in-common')?.text).toContain(
      'only base has `Encode`, for one, and only head has `Marshal`'
    )
  })

  test('is not told where one is on both sides, or all are on one', () => {
    const benchmarks = [...renamed, benchmarkFinding('Decode')]
    expect(find({ benchmarks }, 'nothing-in-common')).toBeUndefined()
    expect(find({ benchmarks: renamed.slice(0, 1) }, 'nothing-in-common')).toBeUndefined()
  })
})

describe('unpaired profiles', () => {
  const alone = comparison({ workload: 'jobs', head: headSide })

  test('are named when others have a partner', () => {
    const comparisons = [comparison({ base: baseSide, head: headSide }), alone]
    expect(find({ comparisons }, 'unpaired')?.text).toContain(
      'The `cpu` profile of `jobs` exists only in head'
    )
  })

  test('are no topic of their own when nothing is paired', () => {
    expect(find({ comparisons: [alone] }, 'unpaired')).toBeUndefined()
  })
})
