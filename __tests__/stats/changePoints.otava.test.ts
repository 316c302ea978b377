/** The same series as Apache Otava was asked about by scripts/oracle-otava.sh. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { changePoints } from '../../src/stats/changePoints.js'
import { energySplit } from '../../src/stats/energySplit.js'

interface Answer {
  readonly name: string
  readonly values: readonly number[]
  /** Where the level was changed when the series was made. */
  readonly known: readonly number[]
  /** The largest distance over all stretches of at least one value, and where it is. */
  readonly largest: { readonly at: number; readonly end: number; readonly distance: number }
  /** Changes by its permutation test at 0.005, and by its t-test at 0.001 in windows of 50. */
  readonly permutations: readonly number[]
  readonly tests: readonly number[]
}

const file = new URL('../../fixtures/otava/answers.json', import.meta.url)
const { answers }: { readonly answers: readonly Answer[] } = JSON.parse(readFileSync(file, 'utf8'))

const placesOf = (values: readonly number[]): readonly number[] =>
  changePoints(values, { minSegment: 5, alpha: 0.005, permutations: 399 }).map(({ at }) => at)

describe('change points', () => {
  test.each(answers)(
    'of the series "$name" are where Otava sees them',
    ({ values, permutations }) => {
      expect(placesOf(values)).toEqual(permutations)
    }
  )

  test.each(answers)(
    'of the series "$name" are where they were made',
    ({ values, known, tests }) => {
      const found = placesOf(values)
      expect(found).toHaveLength(known.length)
      for (const [i, at] of found.entries()) expect(Math.abs(at - (known[i] ?? 0))).toBeLessThan(3)
      expect(tests.length).toBeGreaterThanOrEqual(known.length)
    }
  )

  test.each(answers)('of the series "$name" have its distance', ({ values, largest }) => {
    const split = energySplit(Float64Array.from(values), 2)
    const isOfOneValue = largest.at < 2 || largest.end - largest.at < 2
    if (isOfOneValue) return expect(split?.distance).toBeLessThanOrEqual(largest.distance)
    expect(split?.at).toBe(largest.at)
    expect(split?.distance).toBeCloseTo(largest.distance, 9)
  })
})
