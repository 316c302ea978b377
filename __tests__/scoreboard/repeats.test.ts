/** Pull requests whose sides ran `go test -count=10` in one process each. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { calmed, repeatDraw, repeatPairs } from '../../scoreboard/draws/repeatDraws.js'
import { seededRandom } from '../../scoreboard/random.js'
import { readRecording } from '../../scoreboard/readRecording.js'
import type { RepeatSlice } from '../../scoreboard/recording.js'
import { repeatCells, scoreRepeats } from '../../scoreboard/repeatBoard.js'
import { scoreOf } from '../../scoreboard/tables/targets.js'
import { timesIn } from './recorded.js'

const names = ['A-2', 'B-2', 'C-2', 'D-2']

/** A slice whose runs take 100, 200, ... ns. */
const slice = (runs: number): RepeatSlice => ({
  load: 'none',
  part: 'chosen-on',
  environment: ['goos: linux'],
  runs: Array.from({ length: runs }, (_, index) => ({
    round: index + 1,
    side: 'base',
    lines: names.flatMap((name) =>
      [0, 1].map((n) => `Benchmark${name}\t9\t${100 * (index + 1) + n} ns/op`)
    )
  }))
})

const drawn = (change: Parameters<typeof repeatDraw>[1], which = 0) => {
  const pair = repeatPairs([slice(3)])[which]
  if (pair === undefined) throw new Error('no pair')
  return repeatDraw(pair, change, seededRandom(1))
}

describe('repeats in one process', () => {
  test('are compared with those of the next process of their slice, either of the two as base', () => {
    const times = [0, 1, 2, 3].map((which) => {
      const { base, head } = drawn({ benchmarks: 4, factor: 1, slower: 'one' }, which)
      return [timesIn(base, 'A-2')[0], timesIn(head, 'A-2')[0]]
    })
    expect(times).toEqual([
      [100, 200],
      [200, 100],
      [200, 300],
      [300, 200]
    ])
    expect(repeatPairs([slice(3), slice(3)])).toHaveLength(8)
  })

  test('are those of some benchmarks, the same on both sides', () => {
    const { base, head } = drawn({ benchmarks: 2, factor: 1, slower: 'one' })
    const found = [base, head].map((text) =>
      names.filter((name) => timesIn(text, name).length === 2)
    )
    expect(found[0]).toHaveLength(2)
    expect(found[1]).toEqual(found[0])
  })

  test('have one benchmark that is slower by the factor, and say which', () => {
    const { head, slowed = '' } = drawn({ benchmarks: 4, factor: 1.5, slower: 'one' })
    expect(timesIn(head, slowed)).toEqual([300, 301.5])
    for (const name of names.filter((one) => one !== slowed)) {
      expect(timesIn(head, name)).toEqual([200, 201])
    }
  })

  test('can all be slower by the factor', () => {
    const { head } = drawn({ benchmarks: 4, factor: 1.5, slower: 'all' })
    for (const name of names) expect(timesIn(head, name)).toEqual([300, 301.5])
  })

  test('can be made as calm as a better machine would be', () => {
    const spreadOf = (slices: readonly RepeatSlice[]) => {
      const logs = slices
        .flatMap(({ runs }) => runs)
        .flatMap(({ lines }) => timesIn(`${lines.join('\n')}\n`, 'A-2'))
        .map(Math.log)
      const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
      return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1))
    }
    expect(spreadOf(calmed([slice(5)], 0.03))).toBeCloseTo(0.03, 3)
  })
})

describe('the recorded repeats', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const { repeats, repeatContents } = readRecording(join(root, 'fixtures/scoreboard'))
  const page = readFileSync(join(root, 'docs/scoreboard.md'), 'utf8')

  test('are all there: ten of every benchmark in each process, half of them beside bursts', () => {
    for (const { runs } of repeats) {
      expect(runs.map(({ lines }) => lines.length)).toEqual(
        Array(10).fill(24 * repeatContents.count)
      )
    }
    expect(repeats.filter(({ load }) => load === 'bursts')).toHaveLength(repeats.length / 2)
  })

  test('of six benchmarks are seldom flagged, where by p alone most are, as the page says', () => {
    const cell = repeatCells.find(({ part, benchmarks }) => part === 'held-out' && benchmarks === 6)
    if (cell === undefined) throw new Error('no cell')
    const { scores } = scoreRepeats(repeats, cell, { unchanged: 108, slowed: 54 })
    const [flagged, byP] = ['flamegate-any-flag', 'flamegate-by-p'].map(
      (id) => scoreOf({ scores, id }).alarmed
    )
    expect(flagged?.rate).toBeLessThan(0.1)
    expect(byP?.rate).toBeGreaterThan(0.5)
    expect(page).toContain('| as it was | held out | 6 | ')
  })

  test('have parts: what limits were chosen on, and what came later', () => {
    const partsOf = repeats.map(({ part }) => part)
    expect(partsOf).toEqual([...Array(20).fill('chosen-on'), ...Array(8).fill('held-out')])
  })
})
