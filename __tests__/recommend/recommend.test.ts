import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { recommendationSchema } from '../../src/model/report.js'
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
      source: 'rule:slice-growth'
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
      /^`Decode\/size=1\+2-8`: 100 ns\/op in base, 120 ns\/op in head \(1\.50x the cost\); 1 more became worse\. /
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
    expect(entry?.text).toMatch(/^`Encode`: 0 allocs\/op in base, 120 allocs\/op in head\. /)
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
