/** The order of lines says which results came from one process. */
import { describe, expect, test } from '@jest/globals'
import { gobench } from '../../src/formats/gobench.js'

const LIMITS = { maxInflatedBytes: 1e8, maxRows: 1e6 }

const streaksOf = (lines: readonly string[]): readonly number[] => {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const [benchmarks] = gobench.parse({ path: 'bench.txt', bytes }, LIMITS).benchmarks
  if (benchmarks?.kind !== 'raw') throw new Error('expected raw benchmarks')
  return benchmarks.results.map(({ streak }) => streak)
}

const result = (name: string): string => `Benchmark${name}-8   \t     100\t   5.0 ns/op`

describe('results of one benchmark with nothing between them', () => {
  test('are one streak, as -count=10 prints them', () => {
    expect(streaksOf([result('A'), result('A'), result('A'), result('B'), result('B')])).toEqual([
      0, 0, 0, 1, 1
    ])
  })

  test('are still one streak between logs of the benchmark and start lines of -v', () => {
    const lines = [
      result('A'),
      '--- BENCH: BenchmarkA-8',
      '    a_test.go:12: a log',
      '=== RUN   BenchmarkA',
      'BenchmarkA',
      result('A')
    ]
    expect(streaksOf(lines)).toEqual([0, 0])
  })

  test.each([
    ['another benchmark', result('B')],
    ['the start of another benchmark', 'BenchmarkB'],
    ['a header', 'goos: linux'],
    ['a package', 'pkg: example.com/p'],
    ['a Unit line', 'Unit ns/op better=lower'],
    ['PASS', 'PASS'],
    ['ok', 'ok  \texample.com/p\t1.2s'],
    ['FAIL', 'FAIL'],
    ['a package that failed', 'FAIL\texample.com/p\t0.1s'],
    ['an exit status', 'exit status 1'],
    ['the next command of a shell', '+ ./base.test -test.bench=.']
  ])('are two streaks with %s between them', (_, line) => {
    const streaks = streaksOf([result('A'), line, result('A')])
    expect(streaks[0]).not.toBe(streaks.at(-1))
  })

  test('are counted package by package in go test -json, whose lines mix', () => {
    const event = (Package: string, Output: string) =>
      JSON.stringify({ Action: 'output', Package, Output: `${Output}\n` })
    const lines = [
      event('a', result('A')),
      event('b', result('B')),
      event('a', result('A')),
      event('b', 'PASS'),
      event('a', result('A')),
      event('b', result('B'))
    ]
    expect(streaksOf(lines)).toEqual([0, 1, 0, 0, 2])
  })
})
