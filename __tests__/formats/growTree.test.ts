/** Trees of more stacks than are kept one by one: what is small is added up, and nothing is lost. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { growTree } from '../../src/formats/stacks/grow.js'
import type { Stacks } from '../../src/formats/stacks/stacks.js'
import { SMALL } from '../../src/model/tree.js'
import { pathsOf, sumOf, totalsOf } from '../helpers/tree.js'

interface Stack {
  readonly frames: readonly number[]
  readonly values: readonly number[]
}

const stacksOf = (list: readonly Stack[], columns: number): Stacks => {
  const starts = new Int32Array(list.length + 1)
  for (const [at, { frames }] of list.entries()) starts[at + 1] = (starts[at] ?? 0) + frames.length
  return {
    frames: Int32Array.from(list.flatMap(({ frames }) => frames)),
    starts,
    values: Array.from({ length: columns }, (_, column) =>
      Float64Array.from(list, ({ values }) => values[column] ?? 0)
    )
  }
}

/** Many stacks from a seed: most calls are frequent ones, some are rare, values are of both signs. */
const manyStacks = (seed: number, count: number): readonly Stack[] => {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () => {
    const frames = Array.from({ length: 10 + next(20) }, (_, depth) =>
      next(10) === 0 ? next(5000) : 10 * depth + next(2)
    )
    return { frames, values: [next(100), next(50) === 0 ? -next(1000) : next(10)] }
  })
}

const absoluteSum = (values: Float64Array): number => sumOf(values.map(Math.abs))

/** What each path costs by the definition, negative values as what they are, as shares of the totals. */
const sharesByPath = (list: readonly Stack[], totals: readonly number[]) => {
  const shares = new Map<string, number[]>()
  for (const { frames, values } of list)
    for (let depth = 1; depth <= frames.length; depth++) {
      const path = frames.slice(0, depth).join(';')
      const before = shares.get(path) ?? values.map(() => 0)
      shares.set(
        path,
        before.map((sum, column) => sum + Math.abs(values[column] ?? 0) / (totals[column] ?? 1))
      )
    }
  return shares
}

describe('a tree of very many stacks', () => {
  const list = manyStacks(7, 20_000)
  const stacks = stacksOf(list, 2)
  const tree = growTree(stacks, 1e6)
  const paths = pathsOf(tree, String)
  const totals = stacks.values.map(absoluteSum)
  const shares = sharesByPath(list, totals)

  test('leaves out only what is small in every column', () => {
    const kept = new Set(paths)
    expect(tree.cut).toBeGreaterThan(0)
    expect(tree.cut).toBeLessThanOrEqual(1e-4)
    for (const [path, share] of shares)
      if (Math.max(...share) > tree.cut * 1.000001) expect(kept.has(path)).toBe(true)
    expect(paths.length).toBeLessThan(shares.size / 5)
  })

  test('adds up to the samples in every column', () => {
    for (const [column, values] of stacks.values.entries())
      expect(sumOf(tree.self[column] ?? [])).toBe(sumOf(values))
  })

  test('has the exact total of every node it keeps', () => {
    const exact = new Map<string, number>()
    for (const { frames, values } of list)
      for (let depth = 1; depth <= frames.length; depth++) {
        const path = frames.slice(0, depth).join(';')
        exact.set(path, (exact.get(path) ?? 0) + (values[1] ?? 0))
      }
    const ours = totalsOf(tree.parents, tree.self[1] ?? new Float64Array())
    for (const [node, path] of paths.entries())
      if (node > 0 && tree.functions[node] !== SMALL) expect(ours[node]).toBe(exact.get(path))
  })

  test('has at most one small node below a node, which has none below itself', () => {
    const smallOf = new Set<number>()
    for (const [node, number] of tree.functions.entries()) {
      const parent = tree.parents[node] ?? -1
      expect(tree.functions[parent]).not.toBe(SMALL)
      if (number !== SMALL) continue
      expect(smallOf.has(parent)).toBe(false)
      smallOf.add(parent)
    }
    expect(smallOf.size).toBeGreaterThan(0)
  })

  test('stops growing at its largest number of nodes, says what it left out, and adds up all the same', () => {
    const small = growTree(stacks, 100)
    expect(small.parents.length).toBeLessThan(1000)
    expect(small.cut).toBeGreaterThan(0.1)
    for (const [column, values] of stacks.values.entries())
      expect(sumOf(small.self[column] ?? [])).toBe(sumOf(values))
  })
})

describe('any stacks', () => {
  const lists = fc.array(
    fc.record({
      frames: fc.array(fc.integer({ min: 0, max: 2 ** 25 }), { maxLength: 40 }),
      values: fc.tuple(fc.integer({ min: -5, max: 50 }))
    }),
    { maxLength: 40 }
  )

  test('add up, wherever the tree stops growing', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 60 }), (list, maxNodes) => {
        const tree = growTree(stacksOf(list, 1), maxNodes)
        expect(sumOf(tree.self[0] ?? [])).toBe(sumOf(list.map(({ values: [value] }) => value)))
        const isWhole = !tree.functions.includes(SMALL)
        expect(tree.cut === 0).toBe(isWhole)
      }),
      { seed: 64, numRuns: 300 }
    )
  })
})
