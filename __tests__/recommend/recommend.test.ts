import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { recommendationSchema } from '../../src/model/recommendationEntry.js'
import { recommend, recommendationLimits } from '../../src/recommend/index.js'
import {
  allocSpace,
  benchmarkFinding,
  functionFinding,
  inputWith,
  risen,
  seen
} from './findings.js'
import { realCases } from './realCases.js'

const sourcesOf = (input: Parameters<typeof inputWith>[0]) =>
  recommend(inputWith(input)).map((entry) => entry.source)

describe('recommendations for functions', () => {
  test('name the function, what was observed, one step and a command', () => {
    const [entry] = recommend(inputWith({ functions: [functionFinding('runtime.growslice')] }))
    expect(entry).toEqual({
      id: 'slice-growth',
      finding_id: 'f-runtime.growslice',
      text: expect.stringMatching(
        /^`runtime\.growslice` takes 15\.0% of CPU time in head, 5\.0% in base \(\+10\.0 pp\)\. .*make\(\[\]T, 0, n\)/
      ),
      command:
        "go tool pprof -top -focus='^runtime\\.growslice' -hide='^(internal|runtime)[./]' head/cpu.pprof",
      source: 'rule:slice-growth',
      gain_pp: 10
    })
    expect(recommendationSchema.parse(entry)).toEqual(entry)
  })

  test('put the worst cause first, and symptoms of it behind', () => {
    const functions = [
      risen('runtime.gcDrain', 40),
      risen('example.com/shop.Total', 7),
      risen('fmt.Sprintf', 9),
      risen('runtime.futex', 30)
    ]
    const expected = ['formatting', 'function', 'garbage-collection', 'scheduler']
    expect(sourcesOf({ functions })).toEqual(expected.map((id) => `rule:${id}`))
  })

  test('do not depend on the order of the findings', () => {
    const functions = realCases.flatMap((one) => one.findings).slice(0, 200)
    const input = { functions, comparisons: realCases.map((one) => one.comparison) }
    const expected = recommend(inputWith(input))
    const shuffled = fc.shuffledSubarray([...functions], {
      minLength: functions.length,
      maxLength: functions.length
    })
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(recommend(inputWith({ ...input, functions: order }))).toEqual(expected)
      }),
      { seed: 7, numRuns: 20 }
    )
  })

  test('merge findings of one rule into one that names the first and counts the rest', () => {
    const functions = [
      risen('fmt.Fprintf', 6),
      risen('fmt.Sprintf', 9),
      risen('fmt.(*pp).doPrintf', 7)
    ]
    const made = recommend(inputWith({ functions }))
    expect(made).toHaveLength(1)
    expect(made[0]?.finding_id).toBe('f-fmt.Sprintf')
    expect(made[0]?.text).toMatch(/^`fmt\.Sprintf` takes .*; 2 more functions of this kind rose\. /)
  })

  test('keep functions of the program apart, because each has lines of its own', () => {
    const functions = [risen('example.com/shop.Total', 9), risen('example.com/shop.Price', 7)]
    const made = recommend(inputWith({ functions }))
    expect(made.map((entry) => entry.id)).toEqual([
      'function/f-example.com/shop.Total',
      'function/f-example.com/shop.Price'
    ])
    expect(made[0]?.command).toBe(
      "go tool pprof -list='^example\\.com/shop\\.Total$' head/cpu.pprof"
    )
  })

  test('have ids of their own and stay within the limits', () => {
    const functions = realCases.flatMap((one) => one.findings)
    const benchmarks = ['time', 'throughput', 'allocation', 'other'] as const
    const made = recommend(
      inputWith({
        functions,
        benchmarks: benchmarks.map((kind) => benchmarkFinding(kind, { kind }))
      })
    )
    const most = Object.values(recommendationLimits).reduce((sum, limit) => sum + limit, 0)
    expect(made.length).toBeLessThanOrEqual(most)
    expect(most).toBe(10)
    expect(new Set(made.map((entry) => entry.id)).size).toBe(made.length)
  })

  test.each([
    ['an improvement', { class: 'improvement' }],
    ['a removed hotspot', { class: 'removed-hotspot' }],
    ['an unchanged function', { class: 'unchanged' }],
    ['a change that was not judged', { standing: 'not-judged' }],
    ['another sample type', { standing: 'other', dimension: 'other' }]
  ] as const)('give no advice for %s', (_, shape) => {
    expect(sourcesOf({ functions: [functionFinding('fmt.Sprintf', shape)] })).toEqual([])
  })

  test('explain the runtime instead of blaming it', () => {
    const [entry] = recommend(inputWith({ functions: [functionFinding('runtime.bool2int')] }))
    expect(entry?.source).toBe('rule:runtime')
    expect(entry?.text).toContain('cost follows from the code that runs on it')
  })

  test('tell a new hotspot from a function that rose', () => {
    const functions = [
      functionFinding('example.com/shop.New', {
        class: 'new-hotspot',
        delta: { base: { kind: 'absent' } }
      })
    ]
    const [entry] = recommend(inputWith({ functions }))
    expect(entry?.source).toBe('rule:new-function')
    expect(entry?.text).toContain('none in base')
  })

  test.each([
    ['encoding/csv.(*Reader).Read', 'standard-library'],
    ['vendor/golang.org/x/net/idna.ToASCII', 'standard-library'],
    ['github.com/acme/strings.Index', 'function'],
    ['main.run', 'function'],
    ['some_c_function', 'function']
  ])('take %s for %s', (name, id) => {
    expect(sourcesOf({ functions: [functionFinding(name)] })).toEqual([`rule:${id}`])
  })

  test('speak of bytes and the allocation profile where memory rose', () => {
    const shape = { dimension: 'memory', delta: { sampleType: allocSpace } } as const
    const [entry] = recommend(inputWith({ functions: [functionFinding('main.load', shape)] }))
    expect(entry?.source).toBe('rule:allocating-function')
    expect(entry?.text).toContain('`main.load` allocates 15.0% of all bytes in head')
    expect(entry?.command).toBe(
      "go tool pprof -sample_index=alloc_space -list='^main\\.load$' head/alloc_space.pprof"
    )
  })

  test('say "at least" where a cut list hides a side', () => {
    const delta = {
      base: { kind: 'hidden', flatMax: 1, shareMax: 0.5 },
      decidedPp: { lo: 9.5, hi: 10 }
    } as const
    const [entry] = recommend(inputWith({ functions: [functionFinding('main.run', { delta })] }))
    expect(entry?.text).toContain('at most 0.5% in base (at least +9.5 pp)')
  })

  test('name the measure that decided', () => {
    const delta = { decidedBy: 'cost-per-op', decidedPp: { lo: 12, hi: 12 } } as const
    const [entry] = recommend(inputWith({ functions: [functionFinding('main.run', { delta })] }))
    expect(entry?.text).toContain("(cost per operation +12.0% of base's total)")
  })
})

describe('what a recommendation says of a function', () => {
  const found = (
    name: string,
    delta: NonNullable<Parameters<typeof functionFinding>[1]>['delta']
  ) => recommend(inputWith({ functions: [functionFinding(name, delta ? { delta } : {})] }))[0]?.text

  test('is how sure it is', () => {
    const ci = { lo: 8.1, hi: 11.9 }
    const evidence = {
      kind: 'modelled',
      model: 'share',
      phi: 3,
      phiFrom: 'assumed',
      profiles: [1, 1],
      p: 0.00002,
      q: 0.0004,
      events: [1000, 1000],
      basis: 'counted',
      ci
    } as const
    expect(found('main.run', { evidence })).toContain(
      '(+10.0 pp, 95% CI +8.1 pp to +11.9 pp, p<0.001)'
    )
    const unbounded = { ...evidence, ci: { lo: 8.1, hi: Number.POSITIVE_INFINITY } }
    expect(found('main.run', { evidence: unbounded })).toContain('(+10.0 pp, p<0.001)')
  })

  test('is where it is, unless it is of Go itself', () => {
    const place = { file: 'shop/run.go', startLine: 12 }
    expect(found('main.run', place)).toMatch(/^`main\.run` \(`shop\/run\.go:12`\) takes /)
    expect(found('main.run', { ...place, startLine: 0 })).toMatch(
      /^`main\.run` \(`shop\/run\.go`\)/
    )
    expect(found('fmt.Sprintf', place)).toMatch(/^`fmt\.Sprintf` takes /)
  })
})

describe('ranking', () => {
  test('is by what there is to gain: all that one rule covers adds up', () => {
    const functions = [
      risen('example.com/shop.Total', 12),
      risen('fmt.Sprintf', 7),
      risen('fmt.Fprintf', 6)
    ]
    const made = recommend(inputWith({ functions }))
    expect(made.map(({ source, gain_pp }) => [source, gain_pp])).toEqual([
      ['rule:formatting', 13],
      ['rule:function', 12]
    ])
  })

  test('does not add up points of bytes and of CPU time', () => {
    const memory = { dimension: 'memory', delta: { sampleType: allocSpace } } as const
    const functions = [risen('fmt.Sprintf', 7), functionFinding('fmt.Fprintf', memory)]
    expect(recommend(inputWith({ functions }))[0]?.gain_pp).toBe(10)
  })
})

describe('rules about several units of a benchmark', () => {
  const row = (unit: string, kind: 'time' | 'allocation', verdict: 'regression' | 'unchanged') =>
    benchmarkFinding(`Encode`, { kind, verdict, id: `b-${unit}`, delta: { unit } })
  const time = row('ns/op', 'time', 'regression')
  const bytes = row('B/op', 'allocation', 'regression')
  const objects = row('allocs/op', 'allocation', 'regression')
  const sameBytes = row('B/op', 'allocation', 'unchanged')
  const sameObjects = row('allocs/op', 'allocation', 'unchanged')

  test.each([
    ['benchmark-time-and-allocation', [time, objects]],
    ['benchmark-time-and-allocation', [time, sameBytes, objects]],
    ['benchmark-time-alone', [time, sameBytes, sameObjects]],
    ['benchmark-time', [time]],
    ['benchmark-time', [time, sameBytes]],
    ['benchmark-larger-objects', [bytes, sameObjects]],
    ['benchmark-more-objects', [objects, sameBytes]],
    ['benchmark-allocation', [bytes, objects]],
    ['benchmark-allocation', [objects]]
  ])('%s speaks alone (%#)', (rule, benchmarks) => {
    expect(sourcesOf({ benchmarks })).toEqual([`rule:${rule}`])
  })

  test('another benchmark that allocates more is told for itself', () => {
    const other = benchmarkFinding('Decode', { kind: 'allocation', delta: { unit: 'B/op' } })
    expect(sourcesOf({ benchmarks: [time, other] }).toSorted()).toEqual([
      'rule:benchmark-allocation',
      'rule:benchmark-time'
    ])
  })
})

describe('recommendations for benchmarks', () => {
  test('name the worst, count the rest, and profile it alone', () => {
    const benchmarks = [
      benchmarkFinding('Encode-8', { delta: { procs: 8 } }),
      benchmarkFinding('Decode/size=1+2-8', {
        delta: { procs: 8, effect: { ratio: 1.5, lo: 1.4, hi: 1.6 } }
      })
    ]
    const [entry, ...rest] = recommend(inputWith({ benchmarks }))
    expect(rest).toEqual([])
    expect(entry?.text).toMatch(
      /^`Decode\/size=1\+2-8` in `example\.com\/shop`: 100 ns\/op in base, 120 ns\/op in head \(1\.50x the cost, 95% CI \+40\.0% to \+60\.0%, p=0\.001, n=10\+10\); 1 more became worse\. /
    )
    expect(entry?.command).toBe(
      "go test -run '^$' -bench '^BenchmarkDecode$/^size=1\\+2$' -cpuprofile cpu.pprof example.com/shop && go tool pprof -top cpu.pprof"
    )
  })

  test('take every allocation where B/op or allocs/op rose', () => {
    const benchmarks = [benchmarkFinding('Encode', { kind: 'allocation', delta: { unit: 'B/op' } })]
    const [entry] = recommend(inputWith({ benchmarks }))
    expect(entry?.source).toBe('rule:benchmark-allocation')
    expect(entry?.command).toContain('-memprofilerate 1 ')
  })

  test('stand with a base of zero', () => {
    const benchmarks = [
      benchmarkFinding('Encode', {
        kind: 'allocation',
        delta: {
          unit: 'allocs/op',
          base: { center: 0, lo: 0, hi: 0, n: 10 },
          effect: { ratio: Number.POSITIVE_INFINITY, lo: 1, hi: Number.POSITIVE_INFINITY }
        }
      })
    ]
    const [entry] = recommend(inputWith({ benchmarks }))
    expect(entry?.text).toMatch(
      /^`Encode` in `example\.com\/shop`: 0 allocs\/op in base, 120 allocs\/op in head \(from 0, p=0\.001, n=10\+10\)\. /
    )
  })

  test.each(['improvement', 'unchanged', 'not-judged'] as const)(
    'give no advice for one that is %s',
    (verdict) => {
      const benchmarks = [benchmarkFinding('Encode', { verdict, wouldBe: verdict })]
      expect(sourcesOf({ benchmarks })).toEqual([])
    }
  )

  test('say what PACKAGE stands for where the package is not known', () => {
    const benchmarks = [benchmarkFinding('Encode', { delta: { package: '' } })]
    const [entry] = recommend(inputWith({ benchmarks }))
    expect(entry?.command).toContain(' PACKAGE && ')
    expect(entry?.text).toMatch(/PACKAGE stands for the package that is measured\.$/)
  })
})

test('functions come before benchmarks, and both before the measurement', () => {
  const functions = [
    functionFinding('fmt.Sprintf'),
    functionFinding('main.idle', { standing: 'share-shift', delta: { head: seen(12) } })
  ]
  const benchmarks = [benchmarkFinding('Encode')]
  expect(sourcesOf({ functions, benchmarks })).toEqual([
    'rule:formatting',
    'rule:benchmark-time',
    'rule:share-shift'
  ])
})
