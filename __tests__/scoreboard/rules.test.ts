import { describe, expect, test } from '@jest/globals'
import { judgedBenchmarks } from '../../scoreboard/judged.js'
import { risen } from '../../scoreboard/profileRules/share.js'
import { isSlower } from '../../scoreboard/rules/benchstat.js'
import { benchmarkRules } from '../../scoreboard/rules/index.js'
import { everyLine, meanOfRepeats } from '../../scoreboard/rules/ratio.js'
import { zScore } from '../../scoreboard/rules/zScore.js'

const row = (base: readonly number[], head: readonly number[]) => ({
  name: 'A-2',
  unit: 'ns/op',
  base,
  head
})

describe("github-action-benchmark's ratio", () => {
  test('compares every line of head with the first line of base', () => {
    expect(everyLine(row([100, 50, 50], [90, 120, 100]))).toBe(1.2)
  })

  test('compares means when it is fed with means', () => {
    expect(meanOfRepeats(row([100, 50], [90, 120]))).toBe(1.4)
  })

  test('takes 0 after 0 for no change, and anything after 0 for infinitely worse', () => {
    expect(everyLine(row([0, 0], [0, 0]))).toBe(1)
    expect(everyLine(row([0, 0], [0, 1]))).toBe(Number.POSITIVE_INFINITY)
  })
})

describe("benchstat's rule", () => {
  const low = [1, 2, 3, 4]

  test('needs a p of at most 0.05 and a median that is worse', () => {
    expect(isSlower(row(low, [5, 6, 7, 8]), 0)).toBe(true)
    expect(isSlower(row([5, 6, 7, 8], low), 0)).toBe(false)
    expect(isSlower(row(low.slice(1), [5, 6, 7]), 0)).toBe(false)
  })

  test('may ask for a floor of its own', () => {
    const base = [100, 101, 102, 103]
    const head = [104, 105, 106, 107]
    expect(isSlower(row(base, head), 0)).toBe(true)
    expect(isSlower(row(base, head), 0.05)).toBe(false)
  })

  test('says nothing about a change from 0', () => {
    expect(isSlower(row([0, 0, 0, 0], [1, 1, 1, 1]), 0)).toBe(false)
  })
})

describe('the z-score', () => {
  test('is the distance from the mean of the history in its standard deviations', () => {
    expect(zScore([9, 10, 11], 12)).toBe(2)
  })

  test('of a history that never varied is 0', () => {
    expect(zScore([5, 5, 5], 9)).toBe(0)
  })
})

describe('the bare share rule', () => {
  test('names functions that rose by more than 5 pp, the largest rise first', () => {
    const base = new Map([
      ['a', 10],
      ['b', 20],
      ['c', 70]
    ])
    const head = new Map([
      ['a', 16],
      ['b', 30],
      ['c', 49],
      ['d', 5]
    ])
    expect(risen(base, head)).toEqual(['b', 'a'])
  })
})

describe('a rule on files', () => {
  const text = (times: readonly number[]): string =>
    ['goos: linux', 'goarch: amd64', 'pkg: example.com/p']
      .concat(
        times.flatMap((time) => [`BenchmarkA-2\t100\t${time} ns/op`, 'BenchmarkB-2\t100\t50 ns/op'])
      )
      .concat('')
      .join('\n')
  const base = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109]
  const head = base.map((time) => time * 3)
  const history = new Map([
    ['A-2', base],
    ['B-2', base.map(() => 50)]
  ])
  const slower = judgedBenchmarks({ base: text(base), head: text(head), history })
  const same = judgedBenchmarks({ base: text(base), head: text(base), history })

  test.each(benchmarkRules)('$title names what is three times slower and nothing else', (rule) => {
    expect([...rule.judge(slower).benchmarks]).toEqual(['A-2'])
    expect(rule.judge(slower).raised).toBe(true)
  })

  test.each(benchmarkRules)('$title is silent when both sides are the same', (rule) => {
    expect(rule.judge(same)).toEqual({ raised: false, benchmarks: new Set() })
  })
})
