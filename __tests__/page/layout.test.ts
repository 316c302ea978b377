import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { FrameTree } from '../../src/page/frameTree.js'
import { frameAt, type Layout, layOut } from '../../src/page/layout.js'
import { measureOf } from '../../src/page/measure.js'
import { sandwich } from '../../src/page/sandwich.js'
import { ownWidths } from '../../src/page/widths.js'
import { pageTree } from '../helpers/page.js'
import { anyTree, FUNCTIONS } from './trees.js'

const byPlace = (a: number, b: number): number => a - b

const nodesIn = (layout: Layout): readonly number[] => layout.rows.flatMap((row) => [...row])

const childrenOf = ({ parents, turn }: FrameTree, node: number, side: 'below' | 'above') =>
  [...parents.keys()].filter(
    (child) =>
      parents[child] === node && (node > 0 || (side === 'below' ? child < turn : child >= turn))
  )

const widthOfAll = ({ width }: Layout, nodes: readonly number[]): number =>
  nodes.reduce((all, node) => all + (width[node] ?? 0), 0)

describe('the layout', () => {
  const tree = (): FrameTree => {
    const grown = { parents: [-1, 0, 1, 1, 0], base: [0, 1, 2, 3, 4] }
    const base = Float64Array.from(grown.base)
    const zero = new Float64Array(5)
    return {
      parents: Int32Array.from(grown.parents),
      functions: Int32Array.from([-1, 0, 1, 2, 3]),
      self: { base, head: zero },
      total: { base: Float64Array.from([10, 6, 2, 3, 4]), head: zero },
      turn: 5
    }
  }

  test('puts children side by side at the left of their parent', () => {
    const layout = layOut(tree(), tree().self.base, byPlace)
    expect([...layout.left].map((one) => Math.round(one * 10))).toEqual([0, 0, 0, 2, 6])
    expect([...layout.width].map((one) => Math.round(one * 10))).toEqual([10, 6, 2, 3, 4])
    expect(layout.rows.map((row) => [...row])).toEqual([[0], [1, 4], [2, 3]])
  })

  test('leaves out what has no width, and keeps the order that is asked for', () => {
    const own = Float64Array.from([0, 0, 2, 0, 4])
    const layout = layOut(tree(), own, (a, b) => b - a)
    expect(layout.rows.map((row) => [...row])).toEqual([[0], [4, 1], [2]])
  })

  test('of nothing is the root alone', () => {
    const layout = layOut(tree(), new Float64Array(5), byPlace)
    expect(layout.rows.map((row) => [...row])).toEqual([[0]])
    expect(layout.width[0]).toBe(0)
  })

  test('never has a negative width', () => {
    const layout = layOut(tree(), Float64Array.from([0, -5, 2, 3, 4]), byPlace)
    expect(Math.min(...layout.width)).toBeGreaterThanOrEqual(0)
    expect(layout.width[0]).toBe(1)
  })

  test('is as wide as its own and its children together, everywhere', () => {
    fc.assert(
      fc.property(anyTree, (any) => {
        const layout = layOut(any, any.self.head, byPlace)
        const whole = any.total.head[0] ?? 0
        for (const node of nodesIn(layout)) {
          const own = whole > 0 ? (any.self.head[node] ?? 0) / whole : 0
          const children = widthOfAll(layout, childrenOf(any, node, 'below'))
          expect(own + children).toBeCloseTo(layout.width[node] ?? 0, 9)
          expect((layout.width[node] ?? 0) * whole).toBeCloseTo(any.total.head[node] ?? 0, 6)
        }
      })
    )
  })

  test('has rows without overlap, each frame inside its parent', () => {
    fc.assert(
      fc.property(anyTree, (any) => {
        const layout = layOut(any, any.self.base, byPlace)
        for (const row of layout.rows) {
          let end = 0
          for (const node of row) {
            const [left, width] = [layout.left[node] ?? 0, layout.width[node] ?? 0]
            expect(left).toBeGreaterThanOrEqual(end - 1e-12)
            end = left + width
            const parent = any.parents[node] ?? -1
            if (parent < 0) continue
            expect(left).toBeGreaterThanOrEqual((layout.left[parent] ?? 0) - 1e-12)
            expect(end).toBeLessThanOrEqual(
              (layout.left[parent] ?? 0) + (layout.width[parent] ?? 0) + 1e-9
            )
          }
        }
      })
    )
  })

  test('finds the frame at a place as a walk along the row would', () => {
    fc.assert(
      fc.property(anyTree, fc.double({ min: 0, max: 1, noNaN: true }), (any, at) => {
        const layout = layOut(any, any.self.base, byPlace)
        for (const [row, nodes] of layout.rows.entries()) {
          const walked = [...nodes].find((node) => {
            const left = layout.left[node] ?? 0
            return left <= at && left + (layout.width[node] ?? 0) > at
          })
          expect(frameAt(layout, row, at)).toBe(walked)
        }
        expect(frameAt(layout, layout.rows.length, at)).toBeUndefined()
        expect(frameAt(layout, -1, at)).toBeUndefined()
      })
    )
  })

  test('of a union has room for both sides of every path', () => {
    fc.assert(
      fc.property(anyTree, (any) => {
        const whole = { base: any.total.base[0] ?? 0, head: any.total.head[0] ?? 0 }
        const measure = measureOf('absolute', pageTree('a 1 1'), whole)
        const own = ownWidths(any, 'union', measure)
        const layout = layOut(any, own, byPlace)
        const union = own.reduce((all, one) => all + one, 0)
        for (const node of any.parents.keys()) {
          const width = (layout.width[node] ?? 0) * union
          expect(width).toBeGreaterThanOrEqual((any.total.base[node] ?? 0) - 1e-6)
          expect(width).toBeGreaterThanOrEqual((any.total.head[node] ?? 0) - 1e-6)
        }
      })
    )
  })

  test('of a sandwich has callers on one side and callees on the other', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(FUNCTIONS - 1), (any, fn) => {
        const between = sandwich(any, fn)
        const layout = layOut(between, between.self.base, byPlace)
        expect([...(layout.rows[-layout.firstRow] ?? [])]).toEqual([0])
        for (const node of nodesIn(layout)) {
          const row = layout.row[node] ?? 0
          expect(Math.sign(row)).toBe(node === 0 ? 0 : node < between.turn ? 1 : -1)
        }
        const callers = widthOfAll(layout, childrenOf(between, 0, 'above'))
        const callees = widthOfAll(layout, childrenOf(between, 0, 'below'))
        expect(Math.max(callers, callees)).toBeLessThanOrEqual((layout.width[0] ?? 0) + 1e-9)
      })
    )
  })
})
