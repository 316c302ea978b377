/** Intervals hold the truth as often as their ranks say, whatever the noise looks like. */
import { describe, expect, test } from '@jest/globals'
import { hodgesLehmann, shiftRank } from '../../src/stats/hodgesLehmann.js'
import { medianInterval, medianRanks } from '../../src/stats/medianInterval.js'
import { untiedLowerHalf } from '../../src/stats/uDistribution.js'
import { gaussian, rate, sample, seeded, simulationError } from './random.js'

type Random = () => number

/** Times of a benchmark whose true center is 1, and that median. */
const noises = {
  even: (random: Random) => Math.exp(0.05 * gaussian(random)),
  skewed: (random: Random) => Math.exp((-Math.log(1 - random()) - Math.LN2) / 10),
  'heavy-tailed': (random: Random) => Math.exp(0.02 * Math.tan(Math.PI * (random() - 0.5)))
} as const

const cases = Object.keys(noises).flatMap((noise) =>
  [6, 10, 16].map((n) => [n, noise as keyof typeof noises] as const)
)

const RUNS = 500
const NOMINAL = 0.95

/** At least what was asked for and no more than the exact level of the ranks, as far as a simulation can tell. */
const expectCoverage = (covered: number, level: number): void => {
  expect(level).toBeGreaterThanOrEqual(NOMINAL)
  expect(covered).toBeGreaterThan(NOMINAL - simulationError(NOMINAL, RUNS))
  expect(covered).toBeLessThanOrEqual(level + simulationError(level, RUNS))
}

describe('the interval of a median', () => {
  test.each(cases)('of %i values with %s noise', (n, noise) => {
    const random = seeded(n)
    const covered = rate(RUNS, () => {
      const { lo, hi } = medianInterval(sample(n, () => noises[noise](random)))
      return lo <= 1 && 1 <= hi
    })
    expectCoverage(covered, medianRanks(n, NOMINAL).level)
  })
})

describe('the interval of a ratio', () => {
  test.each(cases)('of %i values a side with %s noise', (n, noise) => {
    const random = seeded(n + 1)
    const level = 1 - 2 * (untiedLowerHalf(n, n)[shiftRank(n, n, NOMINAL) - 1] ?? 0)
    const covered = rate(RUNS, () => {
      const base = sample(n, () => noises[noise](random))
      const head = sample(n, () => 1.1 * noises[noise](random))
      const estimate = hodgesLehmann(base, head)
      return estimate.kind === 'ratio' && estimate.lo <= 1.1 && 1.1 <= estimate.hi
    })
    expectCoverage(covered, level)
  })
})
