import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  changesOf,
  FEW,
  GONE,
  isChanged,
  type Judge,
  LESS,
  MORE,
  NEW,
  NOISE,
  SAME,
  UNCOMPARED
} from '../../src/page/changes.js'
import { type Mode, measured, measureOf, pointsOf } from '../../src/page/measure.js'
import { noiseOf } from '../../src/page/noise.js'
import { STEPS } from '../../src/page/palette.js'
import { type Colouring, shadeOf } from '../../src/page/shade.js'
import type { Pair } from '../../src/page/sides.js'
import { costTest } from '../../src/stats/costTest.js'
import { shareTest } from '../../src/stats/shareTest.js'
import { pageTree } from '../helpers/page.js'

const page = pageTree('main 1 1', [], { operations: { base: 10, head: 20 } })
const whole = { base: 1000, head: 1000 }
const sampling = { base_events: 1000, head_events: 1000, phi: 3 }

const judgeIn = (mode: Mode): Judge => ({
  noise: noiseOf(measureOf(mode, page, whole), whole, sampling)
})

const changeOf = (values: Pair, judge: Judge, mode: Mode = 'share') =>
  changesOf(
    { base: Float64Array.of(values.base), head: Float64Array.of(values.head) },
    measureOf(mode, page, whole),
    judge
  )

const standingOf = (values: Pair, judge: Judge): number | undefined =>
  changeOf(values, judge).standing[0]

describe('the standing of a change', () => {
  test.each([
    ['no change', 200, 200, SAME],
    ['more than noise', 200, 400, MORE],
    ['less than noise', 400, 200, LESS],
    ['within noise', 200, 220, NOISE],
    ['too few samples', 4, 9, FEW],
    ['new', 0, 100, NEW],
    ['gone', 100, 0, GONE],
    ['new, but of too few samples', 0, 15, FEW],
    ['neither here nor there', 0, 0, SAME]
  ])('%s', (_, base, head, expected) => {
    expect(standingOf({ base, head }, judgeIn('share'))).toBe(expected)
  })

  test('without a known sampling error is what the numbers say', () => {
    expect(standingOf({ base: 200, head: 201 }, { noise: undefined })).toBe(MORE)
    expect(standingOf({ base: 1, head: 0 }, { noise: undefined })).toBe(GONE)
  })

  test('is none where sides are not compared', () => {
    expect(standingOf({ base: 200, head: 900 }, 'uncompared')).toBe(UNCOMPARED)
  })

  test('counts from a tenth of a point on', () => {
    expect(isChanged(changeOf({ base: 200, head: 200.5 }, { noise: undefined }), 0)).toBe(false)
    expect(isChanged(changeOf({ base: 200, head: 201.5 }, { noise: undefined }), 0)).toBe(true)
  })
})

describe('noise', () => {
  const counts = fc.record({ base: fc.nat(1000), head: fc.nat(1000) })
  const dispersion = { from: 'assumed', phi: 3, reach: 1.96 } as const

  /** The report tests at p = 0.05 without a correction for many tests. */
  const agrees = (mode: Mode, values: Pair, p: number | undefined): void => {
    const measure = measureOf(mode, page, whole)
    const noise = noiseOf(measure, whole, sampling)(values)
    expect(noise === undefined).toBe(p === undefined)
    if (noise === undefined || p === undefined || Math.abs(p - 0.05) < 0.001) return
    const points = Math.abs(pointsOf(measure, measured(measure, values)))
    expect([values, points > noise]).toEqual([values, p < 0.05])
  }

  test('of shares is what the test of functions takes for noise', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const tested = shareTest({
          base: { count: values.base, total: 1000 },
          head: { count: values.head, total: 1000 },
          dispersion
        })
        agrees('share', values, tested.kind === 'modelled' ? tested.p : undefined)
      })
    )
  })

  test('of cost per operation is what the test of costs takes for noise', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const tested = costTest({
          base: { cost: values.base / 10, events: values.base, perEvent: 1 / 10 },
          head: { cost: values.head / 20, events: values.head, perEvent: 1 / 20 },
          dispersion
        })
        agrees('per-op', values, tested.kind === 'modelled' ? tested.p : undefined)
      })
    )
  })
})

describe('the shade of a frame', () => {
  const shade = (
    base: number,
    head: number,
    by: Colouring,
    judge: Judge = { noise: undefined }
  ) => {
    const values = { base, head }
    return shadeOf(changeOf(values, judge), 0, { base: base / 1000, head: head / 1000 }, by)
  }

  test('by contribution is half way at one point, and full at ten', () => {
    expect(shade(200, 210, 'contribution')).toBe(STEPS / 2)
    expect(shade(210, 200, 'contribution')).toBe(-STEPS / 2)
    expect(shade(200, 300, 'contribution')).toBe(STEPS)
    expect(shade(0, 900, 'contribution')).toBe(STEPS)
  })

  test('by its own change is full at half and twice', () => {
    expect(shade(20, 40, 'relative')).toBe(STEPS)
    expect(shade(40, 20, 'relative')).toBe(-STEPS)
    expect(shade(100, 141.42, 'relative')).toBe(STEPS / 2)
    expect(shade(0, 5, 'relative')).toBe(STEPS)
  })

  test('is neutral within noise, of too few samples, and where sides are not compared', () => {
    for (const by of ['contribution', 'relative'] as const) {
      expect(shade(200, 220, by, judgeIn('share'))).toBe(0)
      expect(shade(4, 9, by, judgeIn('share'))).toBe(0)
      expect(shade(100, 900, by, 'uncompared')).toBe(0)
      expect(shade(500, 500.5, by)).toBe(0)
    }
  })

  test('has the direction of the change', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (base, head) => {
        for (const by of ['contribution', 'relative'] as const) {
          const steps = shade(base, head, by)
          expect(Math.abs(steps)).toBeLessThanOrEqual(STEPS)
          if (steps !== 0) expect(Math.sign(steps)).toBe(Math.sign(head - base))
        }
      })
    )
  })
})
