import { describe, expect, test } from '@jest/globals'
import type { PageTree } from '../../src/model/page.js'
import {
  defaultMode,
  deltaText,
  type Mode,
  measured,
  measureOf,
  modesOf,
  pointsOf,
  pointsText,
  relativeText,
  valueText
} from '../../src/page/measure.js'
import { pageTree } from '../helpers/page.js'

const tree = (more: Partial<PageTree> = {}): PageTree => pageTree('main 1 1', [], more)
const counted = tree({ operations: { base: 100, head: 50 } })

/** Base costs 10 s, head 6 s; the frame 2 s and 3 s. */
const whole = { base: 10e9, head: 6e9 }
const frame = { base: 2e9, head: 3e9 }

const shown = (mode: Mode, values = frame, page = counted) => {
  const measure = measureOf(mode, page, whole)
  const ours = measured(measure, values)
  return {
    base: valueText(measure, ours.base),
    head: valueText(measure, ours.head),
    delta: deltaText(measure, ours),
    points: pointsText(measure, pointsOf(measure, ours)),
    relative: relativeText(ours)
  }
}

describe('a measure', () => {
  test('of absolute values tells changes in percent of base', () => {
    expect(shown('absolute')).toEqual({
      base: '2.00 s',
      head: '3.00 s',
      delta: '+1.00 s',
      points: '+10.0%',
      relative: '+50.0%'
    })
  })

  test('per operation divides each side by its own operations', () => {
    expect(shown('per-op')).toEqual({
      base: '20.0 ms/op',
      head: '60.0 ms/op',
      delta: '+40.0 ms/op',
      points: '+40.0%',
      relative: '+200.0%'
    })
  })

  test('of shares tells changes in percentage points', () => {
    expect(shown('share')).toEqual({
      base: '20.0%',
      head: '50.0%',
      delta: '+30.0 pp',
      points: '+30.0 pp',
      relative: '+150.0%'
    })
  })

  test('finds no change in the whole of shares, to the last bit', () => {
    const odd = { base: 7193135929, head: 3333333333 }
    const measure = measureOf('share', tree(), odd)
    expect(pointsOf(measure, measured(measure, odd))).toBe(0)
  })

  test('calls what one side lacks new or gone', () => {
    expect(shown('absolute', { base: 0, head: 1e9 }).relative).toBe('new')
    expect(shown('absolute', { base: 1e9, head: 0 }).relative).toBe('gone')
    expect(shown('absolute', { base: 0, head: 0 }).relative).toBe('')
    expect(shown('absolute', { base: 1e9, head: 0 }).delta).toBe('-1.00 s')
  })

  test('is in percent of head where there is no base', () => {
    const measure = measureOf('absolute', tree(), { base: 0, head: 5e9 })
    expect(pointsOf(measure, measured(measure, { base: 0, head: 1e9 }))).toBe(20)
  })

  test('of nothing is 0', () => {
    const measure = measureOf('share', tree(), { base: 0, head: 0 })
    expect(measured(measure, { base: 0, head: 0 })).toEqual({ base: 0, head: 0 })
    expect(pointsOf(measure, { base: 0, head: 0 })).toBe(0)
  })
})

describe('the modes of a tree', () => {
  test('are three where operations are known, and cost per operation comes first', () => {
    expect(modesOf(counted)).toEqual(['absolute', 'per-op', 'share'])
    expect(defaultMode(counted)).toBe('per-op')
  })

  test('are two where they are not, and shares come first', () => {
    expect(modesOf(tree())).toEqual(['absolute', 'share'])
    expect(defaultMode(tree())).toBe('share')
  })
})
