import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { assumedDispersion, shrinkTowards } from '../../src/stats/dispersion.js'
import { type SampleCount, shareOf } from '../../src/stats/shareModel.js'
import { type CountTest, shareTest } from '../../src/stats/shareTest.js'
import { smallestVisibleChange } from '../../src/stats/smallestVisibleChange.js'
import { rate, seeded, simulationError } from './random.js'

const modelled = (change: CountTest) => {
  if (change.kind !== 'modelled') throw new Error(`expected a test, found ${change.have} events`)
  return change
}

/** A profile whose samples come in bursts of three: binomial counts with phi exactly 3. */
const burstProfile = (share: number, total: number, random: () => number): SampleCount => {
  let count = 0
  for (let i = 0; i < total; i += 3) if (random() < share) count += 3
  return { count, total }
}

const profile = fc
  .integer({ min: 1, max: 5_000 })
  .chain((total) =>
    fc.record({ count: fc.integer({ min: 0, max: total }), total: fc.constant(total) })
  )

describe('shareTest', () => {
  test('works the example of the docs: 50 and 90 of 1000', () => {
    const base = { count: 50, total: 1000 }
    const head = { count: 90, total: 1000 }
    // z = .04 / sqrt(3 * .07 * .93 * 2/1000) = 2.024
    expect(modelled(shareTest({ base, head })).p).toBeCloseTo(0.043, 4)
  })

  test('is a t test where the dispersion was measured', () => {
    const base = { count: 50, total: 1000 }
    const head = { count: 90, total: 1000 }
    const dispersion = shrinkTowards(3)({ sum: 24, df: 8 })
    // t = 2.024 with 12 degrees of freedom
    expect(modelled(shareTest({ base, head, dispersion })).p).toBeCloseTo(0.0658, 3)
  })

  test('needs ten expected events in the smaller profile and says how many there are', () => {
    const base = { count: 9, total: 1_000 }
    const few = shareTest({ base, head: { count: 9, total: 1_000 } })
    expect(few).toEqual({ kind: 'too-few', need: 10, have: 9 })
    expect(shareTest({ base, head: { count: 11, total: 1_000 } }).kind).toBe('modelled')
    expect(shareTest({ base, head: { count: 0, total: 0 } })).toMatchObject({ have: 0 })
    expect(shareTest({ base, head: { count: 5_000, total: 400_000 } })).toMatchObject({
      kind: 'modelled'
    })
  })

  test('a function that is the whole profile on both sides did not change', () => {
    const all = { count: 500, total: 500 }
    expect(modelled(shareTest({ base: all, head: all })).p).toBe(1)
  })

  test('more overdispersion means less certainty', () => {
    const counts = { base: { count: 50, total: 1_000 }, head: { count: 90, total: 1_000 } }
    const ps = [1, 3, 4].map(
      (phi) => modelled(shareTest({ ...counts, dispersion: assumedDispersion(phi) })).p
    )
    expect(ps).toEqual([...ps].sort((x, y) => x - y))
  })

  test('swapping the sides keeps p, which is in range', () => {
    fc.assert(
      fc.property(profile, profile, (base, head) => {
        const change = shareTest({ base, head })
        const swapped = shareTest({ base: head, head: base })
        expect(swapped.kind).toBe(change.kind)
        if (change.kind !== 'modelled' || swapped.kind !== 'modelled') return
        expect(swapped.p).toBeCloseTo(change.p, 12)
        expect(change.p > 0 && change.p <= 1).toBe(true)
      }),
      { seed: 10, numRuns: 300 }
    )
  })

  test('on bursts of three, false alarms stay at 5%', () => {
    const random = seeded(11)
    const runs = 500
    const trials = Array.from({ length: runs }, () =>
      modelled(
        shareTest({
          base: burstProfile(0.2, 1_200, random),
          head: burstProfile(0.2, 900, random)
        })
      )
    )
    const alarms = trials.filter(({ p }) => p <= 0.05).length / runs
    expect(Math.abs(alarms - 0.05)).toBeLessThan(simulationError(0.05, runs))
  })
})

describe('shareOf', () => {
  test('is a fraction of 1 even for counts that make no sense', () => {
    const shares = [
      { count: 1, total: 4 },
      { count: 1, total: 0 },
      { count: 5, total: 4 },
      { count: -1, total: 4 }
    ].map(shareOf)
    expect(shares).toEqual([0.25, 0, 1, 0])
  })
})

describe('smallestVisibleChange', () => {
  const points = (total: number, share: number) =>
    100 *
    smallestVisibleChange({ baseTotal: total, headTotal: total, share, familySize: 50, phi: 1.5 })

  test.each([
    [2_000, 0.05, 3.5],
    [2_000, 0.2, 6.4],
    [10_000, 0.05, 1.6],
    [10_000, 0.2, 2.9],
    [50_000, 0.05, 0.7],
    [50_000, 0.2, 1.3]
  ])('%i samples at a share of %d show about %d points', (total, share, expected) => {
    expect(points(total, share)).toBeGreaterThan(expected * 0.95)
    expect(points(total, share)).toBeLessThan(expected * 1.2)
  })

  test('a rise of that size is found four times in five', () => {
    const random = seeded(12)
    const runs = 600
    const [total, share] = [1_500, 0.1]
    const rise = smallestVisibleChange({ baseTotal: total, headTotal: total, share, familySize: 1 })
    const found = rate(runs, () => {
      const base = burstProfile(share, total, random)
      const head = burstProfile(share + rise, total, random)
      return modelled(shareTest({ base, head })).p <= 0.05
    })
    expect(Math.abs(found - 0.8)).toBeLessThan(simulationError(0.8, runs))
  })

  test('more samples, fewer functions and less power show smaller changes', () => {
    const plain = { baseTotal: 5_000, headTotal: 5_000, share: 0.05, familySize: 50 }
    const change = smallestVisibleChange(plain)
    expect(smallestVisibleChange({ ...plain, headTotal: 10_000 })).toBeLessThan(change)
    expect(smallestVisibleChange({ ...plain, familySize: 5 })).toBeLessThan(change)
    expect(smallestVisibleChange({ ...plain, power: 0.5 })).toBeLessThan(change)
    expect(smallestVisibleChange({ ...plain, phi: 1 })).toBeLessThan(change)
  })

  test('a dispersion that a few profiles measured shows less than one that is known', () => {
    const plain = { baseTotal: 5_000, headTotal: 5_000, share: 0.05, familySize: 50, phi: 1.5 }
    const known = smallestVisibleChange(plain)
    expect(smallestVisibleChange({ ...plain, df: 12 })).toBeGreaterThan(known)
    expect(smallestVisibleChange({ ...plain, df: 6 })).toBeGreaterThan(
      smallestVisibleChange({ ...plain, df: 12 })
    )
    expect(smallestVisibleChange({ ...plain, df: 1e5 })).toBeCloseTo(known, 4)
  })

  test('is never below what brings a new function to ten expected events', () => {
    const few = { baseTotal: 1_000, headTotal: 1_000, share: 0, familySize: 1, phi: 0.01 }
    expect(smallestVisibleChange(few)).toBeCloseTo(0.02, 12)
  })

  test('is infinite where nothing could be seen', () => {
    const empty = { baseTotal: 0, headTotal: 1_000, share: 0.1, familySize: 1 }
    const tiny = { baseTotal: 20, headTotal: 20, share: 0.5, familySize: 1_000 }
    expect([empty, tiny].map(smallestVisibleChange)).toEqual([Infinity, Infinity])
  })
})
