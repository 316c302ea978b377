import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { widestFrame, zoomShowing } from '../../src/page/landing.js'
import { layOut } from '../../src/page/layout.js'
import { moveFrom, type Step } from '../../src/page/move.js'
import { pathTo, stackOf } from '../../src/page/path.js'
import { sandwich } from '../../src/page/sandwich.js'
import { unpackTree } from '../../src/page/unpackTree.js'
import { pageTree } from '../helpers/page.js'
import { anyTree } from './trees.js'

const names: string[] = []
/** Nodes: 0 all, 1 main, 2 a, 3 a;x, 4 a;y, 5 b, 6 b;z. */
const tree = unpackTree(
  pageTree(
    `main;a;x 10 0
     main;a;y 30 0
     main;b;z 20 0
     main 40 0`,
    names
  )
)
const layout = layOut(tree, tree.self.base, (a, b) => a - b)
const everything = { left: 0, width: 1 }

const go = (node: number, step: Step, window = everything, least = 0): number =>
  moveFrom({ parents: tree.parents, layout, window, least }, node, step)

describe('the keyboard', () => {
  test.each<[number, Step, number]>([
    [0, 'row-after', 1],
    [1, 'row-after', 2],
    [2, 'row-after', 4],
    [4, 'row-after', 4],
    [4, 'row-before', 2],
    [0, 'row-before', 0],
    [2, 'next', 5],
    [5, 'next', 5],
    [5, 'previous', 2],
    [4, 'next', 6],
    [6, 'previous', 4]
  ])('goes from %d to the %s frame: %d', (from, step, to) => {
    expect(go(from, step)).toBe(to)
  })

  test('skips what is too narrow to be seen', () => {
    expect(go(6, 'previous', everything, 0.25)).toBe(4)
    expect(go(4, 'previous', everything, 0.25)).toBe(4)
    expect(go(1, 'row-after', everything, 0.5)).toBe(1)
  })

  test('stays inside of the zoom', () => {
    const zoomed = { left: layout.left[2] ?? 0, width: layout.width[2] ?? 0 }
    expect(go(4, 'next', zoomed)).toBe(4)
    expect(go(2, 'row-before', zoomed)).toBe(1)
  })

  test('goes to callers above and callees below the middle of a sandwich', () => {
    const between = sandwich(tree, names.indexOf('a'))
    const around = layOut(between, between.self.base, (a, b) => a - b)
    const ground = { parents: between.parents, layout: around, window: everything, least: 0 }
    const caller = moveFrom(ground, 0, 'row-before')
    const callee = moveFrom(ground, 0, 'row-after')
    expect([names[between.functions[caller] ?? 0], names[between.functions[callee] ?? 0]]).toEqual([
      'main',
      'y'
    ])
    expect(moveFrom(ground, caller, 'row-after')).toBe(0)
    expect(moveFrom(ground, callee, 'row-before')).toBe(0)
  })

  test('reaches every visible frame from the root', () => {
    fc.assert(
      fc.property(anyTree, (any) => {
        const all = layOut(any, any.self.base, (a, b) => a - b)
        const ground = { parents: any.parents, layout: all, window: everything, least: 0 }
        const reached = new Set([0])
        for (const node of reached)
          for (const step of ['next', 'previous', 'row-after', 'row-before'] as const)
            reached.add(moveFrom(ground, node, step))
        expect(reached.size).toBe(all.rows.reduce((count, row) => count + row.length, 0))
      })
    )
  })
})

describe('landing on a frame', () => {
  test('zooms no further than it takes to read it', () => {
    expect(zoomShowing(tree, layout, 4)).toBe(0)
    expect(zoomShowing(tree, layout, 3)).toBe(2)
  })

  test('takes the widest frame of some functions', () => {
    expect(widestFrame(tree, layout, new Set([names.indexOf('y'), names.indexOf('x')]))).toBe(4)
    expect(widestFrame(tree, layout, new Set([99]))).toBeUndefined()
    const head = layOut(tree, tree.self.head, (a, b) => a - b)
    expect(widestFrame(tree, head, new Set([names.indexOf('y')]))).toBeUndefined()
  })
})

describe('the path of a frame', () => {
  test('starts at the root', () => {
    expect(pathTo(tree, 4)).toEqual([0, 1, 2, 4])
    expect(stackOf(tree, 4)).toEqual([0, 1, 2, 4])
  })

  test('of a caller ends in the middle of the sandwich', () => {
    const between = sandwich(tree, names.indexOf('x'))
    const outermost = between.parents.length - 1
    const called = stackOf(between, outermost).map((node) => names[between.functions[node] ?? 0])
    expect(called).toEqual(['main', 'a', 'x'])
  })
})
