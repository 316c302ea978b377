import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toHtml } from '../../../src/outputs/html/element.js'
import { ends, pointsAxis, ratioAxis, snugScale } from '../../../src/outputs/html/plots/axis.js'
import { forestHeading, forestRow } from '../../../src/outputs/html/plots/forest.js'
import { strip } from '../../../src/outputs/html/plots/strip.js'
import { aBenchEntry } from '../../helpers/report.js'
import { attribute, byTag, documentOf } from './dom.js'

const gate = [
  { value: 1 / 1.02, kind: 'class' },
  { value: 1.02, kind: 'class' },
  { value: 1.15, kind: 'gate' }
] as const

const ratio = fc.double({ min: 1e-6, max: 1e6, noNaN: true })

describe('an axis of ratios', () => {
  test('is even in the logarithm: twice and half the cost are as far from none', () => {
    const axis = ratioAxis([0.2, 0.5, 2, 5], [])
    const even = axis.place(1)
    expect(axis.place(2) - even).toBeCloseTo(even - axis.place(0.5), 1)
  })

  test('always shows the limits that a change is held against', () => {
    fc.assert(
      fc.property(fc.array(ratio, { maxLength: 20 }), (ratios) => {
        const { guides } = ratioAxis(ratios, gate)
        expect(guides.map(({ kind }) => kind)).toEqual(['even', 'class', 'class', 'gate'])
        for (const { at } of guides) {
          expect(at).toBeGreaterThan(ends.low)
          expect(at).toBeLessThan(ends.high)
        }
      })
    )
  })

  test('keeps order, and says at which end a value is that it does not hold', () => {
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 1, maxLength: 20 }), ratio, ratio, (all, a, b) => {
        const axis = ratioAxis(all, gate)
        if (a < b) expect(axis.place(a)).toBeLessThanOrEqual(axis.place(b))
        const end = axis.beyond(a)
        if (end !== undefined) expect(axis.place(a)).toBe(ends[end])
      })
    )
  })

  test('holds six of seven values: one outlier does not press the others together', () => {
    const axis = ratioAxis([1.1, 1.2, 1.3, 1.1, 1.2, 1.25, 1128], gate)
    expect(axis.beyond(1128)).toBe('high')
    expect(axis.beyond(1.3)).toBeUndefined()
    expect(axis.ticks.map(({ label }) => label)).toEqual(['1/1.1', '1', '1.5x'])
  })

  test('holds limits that are further than any of its own', () => {
    const axis = ratioAxis([1.1], [{ value: 500, kind: 'gate' }])
    expect(axis.beyond(500)).toBeUndefined()
    expect(axis.ticks[2].label).toBe('1000x')
  })
})

describe('an axis of points', () => {
  test('holds every value', () => {
    const axis = pointsAxis([-3, 33.2, 0.5], [{ value: 5, kind: 'class' }])
    expect(axis.ticks.map(({ label }) => label)).toEqual(['-5', '0', '+50'])
    expect([-3, 33.2, 0.5].map(axis.beyond)).toEqual([undefined, undefined, undefined])
  })

  test('has a middle where there is nothing on it', () => {
    expect(pointsAxis([], []).ticks.map(({ label }) => label)).toEqual(['-1', '0', '+1'])
  })
})

const lineAt = (html: string, name: string) => {
  const line = byTag(documentOf(html), 'line').find((one) => attribute(one, 'class') === name)
  return line && [attribute(line, 'x1'), attribute(line, 'x2')]
}

const estimate = {
  center: 1.1,
  lo: 1.05,
  hi: 1.15,
  tone: 'worse',
  words: 'cost ratio 1.10x'
} as const

describe('a row of a forest plot', () => {
  const axis = ratioAxis([1.1], gate)

  test('says in words what it shows', () => {
    const html = toHtml(forestRow(axis, estimate))
    expect(html).toContain('role="img"><title>cost ratio 1.10x</title>')
  })

  test('draws the interval, to the end of the axis where the data do not bound it', () => {
    const place = (value: number) => `${axis.place(value)}%`
    expect(lineAt(toHtml(forestRow(axis, estimate)), 'bar worse')).toEqual([
      place(1.05),
      place(1.15)
    ])
    expect(lineAt(toHtml(forestRow(axis, { ...estimate, hi: null })), 'bar worse')).toEqual([
      place(1.05),
      `${ends.high}%`
    ])
    const unbounded = toHtml(forestRow(axis, { ...estimate, lo: null, hi: null }))
    expect(lineAt(unbounded, 'bar worse')).toBeUndefined()
  })

  test('points to what is beyond the axis', () => {
    const html = toHtml(forestRow(axis, { ...estimate, center: 90, lo: 80, hi: 100 }))
    expect(html).toContain('▸')
    expect(html).not.toContain('<circle')
  })

  test('has its guides and nothing else where nothing is known', () => {
    const html = toHtml(forestRow(axis, undefined))
    expect(html).toContain('aria-hidden="true"')
    expect(html.match(/<line/g)).toHaveLength(4)
  })

  test('leaves out a tick that would touch the middle', () => {
    const far = ratioAxis([90, 95, 0.99], [])
    const html = toHtml(forestHeading('Cost ratio', far))
    expect(html).not.toContain('1/')
    expect(html).toContain('>100x<')
  })
})

const dots = (html: string, side: string): number =>
  byTag(documentOf(html), 'circle').filter((one) => attribute(one, 'class') === side).length

describe('a strip of samples', () => {
  const row = aBenchEntry()

  test('has a dot for every sample of both sides, and their medians', () => {
    const samples = { base: [2990, 3020, 3050], head: [3500, 3540, 3590, 3600] }
    const html = toHtml(strip(row, samples, 'words'))
    expect([dots(html, 'base'), dots(html, 'head')]).toEqual([3, 4])
    expect(lineAt(html, 'median base')).toBeDefined()
    expect(lineAt(html, 'median head')).toBeDefined()
  })

  test('has so many dots and no more, with the smallest and the largest among them', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => 3000 + i)
    const html = toHtml(strip(row, { base: many, head: [] }, 'words'))
    const places = byTag(documentOf(html), 'circle').map((one) => attribute(one, 'cx'))
    expect(places).toHaveLength(60)
    const scale = snugScale([...many, 2990, 3020, 3590])
    expect(places[0]).toBe(`${scale(3000)}%`)
    expect(places.at(-1)).toBe(`${scale(12_999)}%`)
  })

  test('shows medians and intervals where benchstat printed no samples', () => {
    const html = toHtml(strip(row, undefined, 'words'))
    expect([dots(html, 'base'), dots(html, 'head')]).toEqual([0, 0])
    expect(lineAt(html, 'bar head')).toBeDefined()
  })

  test('is in the middle where every value is the same', () => {
    const side = { center: 2, lo: 2, hi: 2, n: 3 }
    const samples = { base: [2, 2, 2], head: [2, 2, 2] }
    const html = toHtml(strip({ base: side, head: side }, samples, 'words'))
    expect(lineAt(html, 'median base')).toEqual(['50%', '50%'])
  })

  test('is nothing without a side', () => {
    expect(strip({ base: null, head: null }, undefined, 'words')).toBeUndefined()
  })
})
