import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type DiffTree, ROOT, SMALL } from '../../src/model/tree.js'
import { inOrder } from '../../src/trees/order.js'
import { prune } from '../../src/trees/prune.js'
import { shareOut } from '../../src/trees/room.js'
import { sharesOf } from '../../src/trees/shares.js'
import type { Union } from '../../src/trees/union.js'
import { pathsOf, sumOf, totalsOf } from '../helpers/tree.js'

/** A tree of distinct functions, from the caller of each and what it cost on both sides. */
const treeOf = (
  rows: readonly (readonly [caller: number, base: number, head: number])[]
): Union => ({
  functions: rows.map((_, at) => ({ name: `f${at}`, file: '', startLine: 0 })),
  parents: [-1, ...rows.map(([caller], at) => caller % (at + 1))],
  nodes: [ROOT, ...rows.keys()],
  base: [0, ...rows.map(([, base]) => base)],
  head: [0, ...rows.map(([, , head]) => head)]
})

const values = fc.integer({ min: -20, max: 1000 }).filter((value) => value !== 0)
const trees = fc.array(fc.tuple(fc.nat(), values, values), { maxLength: 60 }).map(treeOf)

const totalsByName = ({ parents, nodes, functions, base, head }: Union) => {
  const totals = [base, head].map((self) =>
    totalsOf(Int32Array.from(parents), Float64Array.from(self))
  )
  return new Map(
    [...nodes.entries()]
      .filter(([, number]) => number !== SMALL)
      .map(([node, number]) => [functions[number]?.name, totals.map((of) => of[node])])
  )
}

describe('pruning', () => {
  test('keeps totals: of both sides, and of every node that stays', () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 2, max: 70 }), (tree, maxNodes) => {
        const { union } = prune(tree, maxNodes)
        const before = totalsByName(tree)
        for (const [name, totals] of totalsByName(union)) expect(totals).toEqual(before.get(name))
        expect(union.nodes.length).toBeLessThanOrEqual(Math.max(maxNodes, 2))
      }),
      { seed: 91, numRuns: 500 }
    )
  })

  test('says the largest share that went, and keeps whatever is larger', () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 2, max: 70 }), (tree, maxNodes) => {
        const { union, cut } = prune(tree, maxNodes)
        const left = totalsByName(union)
        const shares = sharesOf(tree)
        for (const [node, share] of shares.entries())
          if (share > cut) expect(left.has(tree.functions[tree.nodes[node] ?? -1]?.name)).toBe(true)
        expect(cut === 0).toBe(left.size === totalsByName(tree).size)
      }),
      { seed: 92, numRuns: 500 }
    )
  })

  test('does nothing to a tree that is small enough, and none of its nodes is too small then', () => {
    const tree = treeOf([
      [0, 1e9, 1e9],
      [0, 1, 0]
    ])
    expect(prune(tree, 3)).toEqual({ union: tree, cut: 0 })
  })

  test('of a tree that is too large begins with what no picture shows', () => {
    const tree = treeOf([[0, 1e6, 1e6], ...Array.from({ length: 9 }, () => [0, 1, 400] as const)])
    const { union, cut } = prune(tree, 8)
    expect(union.nodes).toEqual([ROOT, 0, SMALL])
    expect(union.head).toEqual([0, 1e6, 3600])
    expect(cut).toBeCloseTo(400 / 1003600, 12)
  })

  test('adds what is small to what was small already', () => {
    const tree = treeOf([
      [0, 100, 100],
      [1, 1, 0],
      [1, 0, 1],
      [1, 5, 5]
    ])
    const { union } = prune({ ...tree, nodes: [ROOT, 0, 1, 2, SMALL] }, 4)
    expect([union.nodes, union.base, union.head]).toEqual([
      [ROOT, 0, SMALL],
      [0, 100, 6],
      [0, 100, 6]
    ])
  })
})

type Rows = Pick<DiffTree, 'functions'> & {
  readonly [List in 'parents' | 'nodes' | 'base' | 'head']: ArrayLike<number>
}

describe('the order of a tree', () => {
  test('loses nothing, and has parents before their children', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { parents, nodes, functions, base, head } = inOrder(tree)
        const rowsOf = (one: Rows) =>
          pathsOf(
            { parents: Int32Array.from(one.parents), functions: Int32Array.from(one.nodes) },
            (at) => one.functions[at]?.name ?? '?'
          )
            .map((path, node) => `${one.base[node]} ${one.head[node]} ${path}`)
            .sort()
        expect(rowsOf({ parents, nodes, functions, base, head })).toEqual(rowsOf(tree))
        for (let node = 1; node < parents.length; node++) expect(parents[node]).toBeLessThan(node)
      }),
      { seed: 93, numRuns: 300 }
    )
  })

  test('puts the sum of what is small last', () => {
    const tree = treeOf([
      [0, 9, 9],
      [0, 1, 1],
      [0, 500, 500]
    ])
    expect([...inOrder({ ...tree, nodes: [ROOT, 0, 1, SMALL] }).nodes]).toEqual([ROOT, 0, 1, SMALL])
  })
})

describe('the room that trees share', () => {
  test('is enough for all that are small, and what they leave is for the others', () => {
    expect(shareOut([10, 500, 20], { each: 1000, all: 1000 })).toEqual([10, 500, 20])
    expect(shareOut([10, 900, 20, 800], { each: 1000, all: 1000 })).toEqual([10, 485, 20, 485])
    expect(shareOut([100, 9000], { each: 500, all: 10_000 })).toEqual([100, 500])
    expect(shareOut([])).toEqual([])
  })

  test('is never exceeded', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 40 }), fc.nat(20_000), (sizes, all) => {
        const limits = shareOut(sizes, { each: 3000, all })
        expect(sumOf(limits)).toBeLessThanOrEqual(all)
        for (const [at, limit] of limits.entries())
          expect(limit).toBeLessThanOrEqual(Math.min(3000, sizes[at] ?? 0))
      }),
      { seed: 94, numRuns: 300 }
    )
  })
})
