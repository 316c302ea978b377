/** Twice the input is about twice the work, for everything of which there can be many: counted, so that no clock decides. */
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Case } from './cases.js'
import { startCounting, stopCounting, type Work, workOf } from './work.js'

// V8 counts only what is compiled after it was asked to.
startCounting()
afterAll(stopCounting)
const { cases } = await import('./cases.js')

/** Where the input doubles, n log n is at most 2.3 times the work in these sizes, and n^1.5 is 2.8 times. */
const STEP = 2.5

/** Less than so often for each part is no work. */
const WORTH = 10

interface Counts {
  readonly where: string
  readonly counts: readonly [one: number, two: number, four: number]
}

/**
 * Whether work grows faster than its input whenever that doubles, and is worth it. What begins
 * at some size only, as another method of statistics does, grows once and not twice.
 */
const isGrown = ({ counts: [one, two, four] }: Counts, n: number): boolean =>
  four > WORTH * 4 * n && two > STEP * one && four > STEP * two && four - two > STEP * (two - one)

const grown = (n: number, [one, two, four]: readonly [Work, Work, Work]): readonly string[] =>
  [...four]
    .map(([where, last]): Counts => {
      const [first = 0, second = 0] = [one.get(where), two.get(where)]
      return { where, counts: [first, second, last] }
    })
    .filter((counts) => isGrown(counts, n))
    .map(({ where, counts }) => `${where}: ${counts.join(', ')}`)

describe('work grows in step with', () => {
  test.each(cases)('$what', ({ size, make }: Case) => {
    make(size)()
    const [one, two, four] = [1, 2, 4].map((by) => workOf(make(size * by)))
    if (one === undefined || two === undefined || four === undefined) throw new Error('three sizes')
    expect(grown(size, [one, two, four])).toEqual([])
  })
})
