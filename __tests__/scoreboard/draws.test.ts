import { describe, expect, test } from '@jest/globals'
import { byRound } from '../../scoreboard/draws/benchmarkDraw.js'
import { noisyTime, recordedNoise } from '../../scoreboard/draws/noise.js'
import { nullDraw } from '../../scoreboard/draws/nullDraws.js'
import { nullProfiles, slowedProfiles } from '../../scoreboard/draws/profileDraw.js'
import { slowedDraw } from '../../scoreboard/draws/slowedDraws.js'
import { syntheticDraw } from '../../scoreboard/draws/syntheticDraws.js'
import { seededRandom } from '../../scoreboard/random.js'
import type { RecordedProfile } from '../../scoreboard/recording.js'
import { countingRounds, timesIn } from './recorded.js'

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)

describe('seeded randomness', () => {
  test('is the same for the same seed and another for another', () => {
    const numbers = (seed: number) => range(5).map(seededRandom(seed).next)
    expect(numbers(7)).toEqual(numbers(7))
    expect(numbers(7)).not.toEqual(numbers(8))
  })

  test('fills [0, 1) evenly', () => {
    const random = seededRandom(1)
    const tenths = range(10_000).map(() => random.below(10))
    for (const tenth of range(10)) {
      const share = tenths.filter((one) => one === tenth).length
      expect(share).toBeGreaterThan(880)
      expect(share).toBeLessThan(1120)
    }
  })

  test('samples without replacement', () => {
    expect([...seededRandom(3).sample(range(20), 20)].sort((a, b) => a - b)).toEqual(range(20))
  })
})

describe('a null pull request', () => {
  const recorded = byRound(countingRounds(60))
  const drawn = (seed: number) => nullDraw(recorded, seededRandom(seed))

  test('is ten rounds in a row, the two runs of a round on opposite sides', () => {
    for (const seed of range(50)) {
      const { base, head } = drawn(seed)
      const bases = timesIn(base, 'A-2')
      const heads = timesIn(head, 'A-2')
      const first = Math.floor(bases[0] ?? 0)
      const rounds = range(10).map((index) => first + index)
      expect(bases.map(Math.floor)).toEqual(rounds)
      expect(heads.map(Math.floor)).toEqual(rounds)
      expect(bases.map((time, index) => Math.abs(time - (heads[index] ?? 0)))).toEqual(
        rounds.map(() => 0.5)
      )
    }
  })

  test('gets its labels from a coin in every round', () => {
    const swapped = range(200).flatMap((seed) =>
      timesIn(drawn(seed).base, 'A-2').map((time) => Number(!Number.isInteger(time)))
    )
    const share = swapped.reduce((sum, one) => sum + one, 0) / swapped.length
    expect(share).toBeGreaterThan(0.46)
    expect(share).toBeLessThan(0.54)
  })

  test('may begin at every round that leaves room for a block', () => {
    const starts = new Set(
      range(2000).map((seed) => Math.floor(timesIn(drawn(seed).base, 'A-2')[0] ?? 0))
    )
    expect([...starts].sort((a, b) => a - b)).toEqual(range(51).map((index) => index + 1))
  })

  test('has the thirty rounds before it as history', () => {
    for (const seed of range(50)) {
      const draw = drawn(seed)
      const start = Math.floor(timesIn(draw.base, 'A-2')[0] ?? 0)
      const history = draw.history.get('A-2') ?? []
      expect(history).toHaveLength(30)
      expect(history.at(-1)).toBe(start === 1 ? 60 : start - 1)
    }
  })
})

describe('recorded noise', () => {
  const [noise] = recordedNoise(countingRounds(40))

  test('is scaled to the coefficient of variation that is asked for', () => {
    if (noise === undefined) throw new Error('no noise')
    for (const cv of [0.01, 0.03, 0.1]) {
      const logs = noise.residuals.map((_, run) => Math.log(noisyTime(noise, run, cv)))
      const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length
      const variance = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (logs.length - 1)
      expect(Math.sqrt(variance)).toBeCloseTo(cv, 10)
    }
  })

  test('keeps the median where it was', () => {
    expect(noise?.center).toBe(20.75)
  })
})

describe('a synthetic pull request', () => {
  const noise = recordedNoise(countingRounds(40, ['A-2', 'B-2', 'C-2']))
  const drawn = (factor: number, seed = 5) =>
    syntheticDraw(noise, { cv: 0.000001, factor }, seededRandom(seed))

  test('makes one benchmark of head slower by the factor and no other', () => {
    const { base, head, slowed } = drawn(1.25)
    for (const name of ['A-2', 'B-2', 'C-2']) {
      const ratio = (timesIn(head, name)[0] ?? 0) / (timesIn(base, name)[0] ?? 0)
      expect(ratio).toBeCloseTo(name === slowed ? 1.25 : 1, 2)
    }
  })

  test('has ten runs a side and history of its own, none of them twice', () => {
    const draw = syntheticDraw(noise, { cv: 0.1, factor: 1 }, seededRandom(2))
    const all = [...timesIn(draw.base, 'A-2'), ...timesIn(draw.head, 'A-2')]
    expect(all).toHaveLength(20)
    expect(new Set(all).size).toBe(20)
    expect(draw.history.get('A-2')).toHaveLength(30)
  })

  test('slows down nothing at a factor of 1', () => {
    expect(drawn(1).slowed).toBeUndefined()
  })

  test('slows down any of the benchmarks', () => {
    expect(new Set(range(40).map((seed) => drawn(1.1, seed).slowed)).size).toBe(3)
  })
})

describe('a slowed build', () => {
  const rounds = countingRounds(2)
  const sides = rounds.runs.map((run) => ({ ...run, side: run.side === 'a' ? 'base' : 'head' }))
  const build = { benchmark: 'B', percent: 10, measured: 1.1, rounds: { ...rounds, runs: sides } }

  test('is told by its recorded sides and names the row of its benchmark', () => {
    const draw = slowedDraw(build, new Map())
    expect(timesIn(draw.base, 'A-2')).toEqual([1, 2])
    expect(timesIn(draw.head, 'A-2')).toEqual([1.5, 2.5])
    expect(draw.slowed).toBe('B-2')
  })
})

describe('a pull request with profiles', () => {
  const recorded = (side: string, count: number): readonly RecordedProfile[] =>
    range(count).map((index) => ({ path: `${side}.${index}`, bytes: new Uint8Array() }))
  const pool = recorded('base', 20)
  const slowed = recorded('slowed', 5)

  test('without a change uses every profile once', () => {
    const { base, head } = nullProfiles(pool, 5, seededRandom(1))
    expect(new Set([...base, ...head]).size).toBe(10)
  })

  test('with a change has its head from the slowed build', () => {
    const workload = { function: 'sieve', percent: 100, slowed, base: [] }
    const draw = slowedProfiles({ base: pool, workload }, 3, seededRandom(1))
    expect(draw.head.every((one) => slowed.includes(one))).toBe(true)
    expect(draw.base.every((one) => pool.includes(one))).toBe(true)
    expect(draw.slowed).toBe('main.sieve')
  })
})
