import { describe, expect, test } from '@jest/globals'
import { byRound, historyOf } from '../../scoreboard/draws/benchmarkDraw.js'
import { parseRounds, timesOf } from '../../scoreboard/recording.js'

const text = `seed: 7
goos: linux
cpu: Some CPU
round: 3
side: b
BenchmarkA-2   \t     100\t      1234 ns/op\t       0 B/op\t       0 allocs/op
BenchmarkB-2   \t     100\t      99.5 ns/op
round: 3
side: a
BenchmarkA-2   \t     100\t      1300 ns/op
round: 4
side: a
BenchmarkA-2   \t     100\t      1400 ns/op
`

describe('a recorded text', () => {
  const rounds = parseRounds(text)

  test('is read as runs with their round and side, in the order they were taken', () => {
    expect(rounds.runs.map(({ round, side, lines }) => [round, side, lines.length])).toEqual([
      [3, 'b', 2],
      [3, 'a', 1],
      [4, 'a', 1]
    ])
  })

  test('keeps the lines about the environment and drops those of the recorder', () => {
    expect(rounds.environment).toEqual(['goos: linux', 'cpu: Some CPU'])
  })

  test('is grouped by round', () => {
    expect(byRound(rounds).rounds.map((round) => round.length)).toEqual([2, 1])
  })

  test('gives times by row name, and a history of them', () => {
    const [first] = rounds.runs
    expect(first === undefined ? [] : [...timesOf(first)]).toEqual([
      ['A-2', 1234],
      ['B-2', 99.5]
    ])
    expect(historyOf(rounds.runs).get('A-2')).toEqual([1234, 1300, 1400])
  })
})
