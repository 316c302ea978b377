import { describe, expect, test } from '@jest/globals'
import { type CostTestInput, costTest } from '../../src/stats/costTest.js'
import { shrinkTowards } from '../../src/stats/dispersion.js'
import { poisson } from './overdispersed.js'
import { seeded } from './random.js'

const side = (events: number, perEvent = 1) => ({ cost: events * perEvent, events, perEvent })

const modelled = (input: CostTestInput) => {
  const tested = costTest(input)
  if (tested.kind !== 'modelled') throw new Error(`not tested: ${tested.have} events`)
  return tested
}

describe('costTest', () => {
  test('is a z test on counts whose variance is phi times theirs', () => {
    // z = 60 / sqrt(3 * 360) = 1.826
    expect(modelled({ base: side(150), head: side(210) }).p).toBeCloseTo(0.0679, 4)
  })

  test('does not depend on the unit of the cost', () => {
    const inEvents = modelled({ base: side(100), head: side(180) })
    const inNanoseconds = modelled({ base: side(100, 1e7), head: side(180, 1e7) })
    expect(inNanoseconds.p).toBeCloseTo(inEvents.p, 12)
  })

  test('swapping the sides keeps p', () => {
    const there = modelled({ base: side(90), head: side(140, 2) })
    const back = modelled({ base: side(140, 2), head: side(90) })
    expect(back.p).toBe(there.p)
  })

  test('no change has p = 1', () => {
    expect(modelled({ base: side(50), head: side(50) })).toMatchObject({ p: 1 })
  })

  test('a measured dispersion makes it a t test', () => {
    const dispersion = shrinkTowards(3)({ sum: 24, df: 8 })
    // t = 1.826 with 12 degrees of freedom.
    expect(modelled({ base: side(150), head: side(210), dispersion }).p).toBeCloseTo(0.0929, 3)
  })

  test('below the needed events nothing is tested', () => {
    const input = { base: side(12), head: side(7) }
    expect(costTest(input)).toEqual({ kind: 'too-few', need: 10, have: 9.5 })
    expect(costTest({ ...input, neededEvents: 9 }).kind).toBe('modelled')
    expect(costTest({ base: side(Number.NaN), head: side(100) }).kind).toBe('too-few')
  })

  test('a function that was not seen is not certainly absent: one event of its own side stands for it', () => {
    const rare = modelled({ base: side(40), head: side(0, 1) })
    // With a hundredth of the operations one event of head stands for a hundred of base.
    const coarse = modelled({ base: side(40), head: side(0, 100) })
    expect(rare.p).toBeLessThan(0.01)
    expect(coarse.p).toBeGreaterThan(0.5)
  })
})

/** Events in bursts of 1 to 5, as equal as dice: variance over mean is E[b^2] / E[b] = 11/3, a hard case. */
const bursts = (mean: number, uniform: () => number): number => {
  let events = 0
  for (let left = poisson(mean / 3, uniform); left > 0; left--) {
    events += 1 + Math.floor(uniform() * 5)
  }
  return events
}

describe('false alarms of costTest on equal costs', () => {
  const runs = 1500
  const alarms = (
    count: (mean: number, uniform: () => number) => number,
    { base, ops }: { readonly base: number; readonly ops: number }
  ): number => {
    const uniform = seeded(20260101)
    let called = 0
    for (let run = 0; run < runs; run++) {
      const tested = costTest({
        base: side(count(base, uniform)),
        head: side(count(base * ops, uniform), 1 / ops)
      })
      if (tested.kind === 'modelled' && tested.p <= 0.05) called++
    }
    return called / runs
  }

  test.each([
    { base: 15, ops: 1 },
    { base: 60, ops: 1 },
    { base: 400, ops: 1 },
    { base: 400, ops: 0.1 },
    { base: 100, ops: 0.05 },
    { base: 60, ops: 10 }
  ])('are rare for independent samples: $base events, head doing $ops of the work', (shape) => {
    expect(alarms(poisson, shape)).toBeLessThan(0.01)
  })

  test.each([
    { base: 60, ops: 1 },
    { base: 400, ops: 1 },
    { base: 400, ops: 0.1 },
    { base: 60, ops: 10 }
  ])('stay near 5% for samples in bursts: $base events, head doing $ops of the work', (shape) => {
    expect(alarms(bursts, shape)).toBeLessThan(0.12)
  })
})
