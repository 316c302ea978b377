/** What the page about speed says of a target, from what was measured. */
import { describe, expect, test } from '@jest/globals'
import { judged, type Median, renderPage } from '../scripts/bench/page.mjs'
import { faster, memory, within } from '../scripts/bench/targets.mjs'

const took = (ms: number, peak = 0): Median => ({ ms, peak, runs: 25 })

const start = (ms: number) => ({
  name: 'the action, inputs read',
  targets: [within('skeleton', 1.2)],
  medians: { flamegate: took(ms), skeleton: took(100), 'empty node': took(30) }
})

describe('a target', () => {
  test.each([
    [115, '1.15x', true],
    [120, '1.20x', true],
    [121, '1.21x', false]
  ])('within 1.2 times the skeleton of 100 ms: %d ms is %s', (ms, measured, met) => {
    const text = 'within 1.2x skeleton'
    expect(judged(start(ms))).toEqual([{ name: 'the action, inputs read', text, measured, met }])
  })

  test('that is missed by a little does not look as if it were met', () => {
    const medians = { flamegate: took(1000), pprof: took(24_600) }
    const one = { name: 'a profile', targets: [faster('pprof', 25)], medians }
    expect(judged(one)).toMatchObject([{ measured: '24.6x', met: false }])
  })

  test('with milliseconds on top leaves them out of the ratio', () => {
    const one = { ...start(150), targets: [within('empty node', 1.5, 60)] }
    expect(judged(one)).toMatchObject([{ measured: '3.00x + 60 ms', met: false }])
  })

  test('of a tool that is not there is not judged', () => {
    expect(judged({ ...start(100), targets: [faster('pprof', 25)] })).toEqual([])
  })

  test('of memory counts from 80 MB', () => {
    const medians = { flamegate: took(1, 480e6) }
    const one = { name: 'a profile', targets: [memory(100e6)], medians }
    expect(judged(one)).toMatchObject([{ measured: '4.00x + 80 MB', met: true }])
  })
})

test('the page has a row for every target and for every program', () => {
  const page = renderPage([start(115), start(130)], {})
  expect(page).toContain('1 of 2 targets are met, 1 is not.')
  expect(page).toContain('| the action, inputs read | within 1.2x skeleton | 1.15x | yes |')
  expect(page).toContain('| the action, inputs read | within 1.2x skeleton | 1.30x | **no** |')
  expect(page).toContain('|  | skeleton | 100 ms | 0.87x | 25 |')
})
