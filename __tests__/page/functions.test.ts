/** What functions cost over all their frames: in the table, and in the middle of a sandwich. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { FrameTree } from '../../src/page/frameTree.js'
import { functionCosts } from '../../src/page/functionCosts.js'
import { sandwich } from '../../src/page/sandwich.js'
import { pairAt } from '../../src/page/sides.js'
import { unpackTree } from '../../src/page/unpackTree.js'
import { pageTree } from '../helpers/page.js'
import { anyTree, FUNCTIONS, sum } from './trees.js'

const treeOf = (stacks: string): { tree: FrameTree; names: readonly string[] } => {
  const names: string[] = []
  return { tree: unpackTree(pageTree(stacks, names)), names }
}

const paths = (tree: FrameTree, names: readonly string[]): readonly string[] =>
  [...tree.parents.keys()].map((node) => {
    const path: string[] = []
    for (let at = node; at >= 0; at = tree.parents[at] ?? -1)
      path.unshift(names[tree.functions[at] ?? -1] ?? '?')
    const { base, head } = pairAt(tree.total, node)
    return `${node >= tree.turn ? 'from ' : ''}${path.join(';')} ${base} ${head}`
  })

const recursive = `main;a;b;a 1 2
  main;a 3 4
  main;b;c 5 6`

describe('the costs of functions', () => {
  test('count a function inside of itself once', () => {
    const { tree, names } = treeOf(recursive)
    const { functions, self, total } = functionCosts(tree)
    const rows = [...functions].map((fn, at) => [
      names[fn],
      pairAt(self, at).base,
      pairAt(total, at).base
    ])
    expect(rows).toEqual([
      ['main', 0, 9],
      ['a', 4, 4],
      ['b', 0, 6],
      ['c', 5, 5]
    ])
  })

  test('add up to all that the tree cost', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const { self } = functionCosts(tree)
        const root = pairAt(tree.self, 0)
        expect(sum(self.base) + root.base).toBeCloseTo(tree.total.base[0] ?? 0, 9)
        expect(sum(self.head) + root.head).toBeCloseTo(tree.total.head[0] ?? 0, 9)
      })
    )
  })
})

describe('a sandwich', () => {
  test('merges all callers and all callees of a function', () => {
    const { tree, names } = treeOf(`main;x;f;g 1 2
      main;y;f;g 3 4
      main;y;f;h 5 6
      main;y 7 8`)
    expect(paths(sandwich(tree, names.indexOf('f')), names)).toEqual([
      'f 9 12',
      'f;g 4 6',
      'f;h 5 6',
      'from f;x 1 2',
      'from f;x;main 1 2',
      'from f;y 8 10',
      'from f;y;main 8 10'
    ])
  })

  test('shows recursion among the callees', () => {
    const { tree, names } = treeOf(recursive)
    expect(paths(sandwich(tree, names.indexOf('a')), names)).toEqual([
      'a 4 6',
      'a;b 1 2',
      'a;b;a 1 2',
      'from a;main 4 6'
    ])
  })

  test('has no callers for what nothing calls, and is empty for what is not there', () => {
    const { tree, names } = treeOf('main 1 2')
    expect(paths(sandwich(tree, names.indexOf('main')), names)).toEqual(['main 1 2'])
    expect(paths(sandwich(tree, 99), names)).toEqual(['? 0 0'])
  })

  test('costs what the table says, and its callers no more', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(FUNCTIONS - 1), (tree, fn) => {
        const { functions, total } = functionCosts(tree)
        const row = functions.indexOf(fn)
        const expected = row < 0 ? { base: 0, head: 0 } : pairAt(total, row)
        const between = sandwich(tree, fn)
        expect(pairAt(between.total, 0)).toEqual(expected)
        const callers = [...between.parents.keys()].filter(
          (node) => node >= between.turn && between.parents[node] === 0
        )
        const cost = sum(callers.map((node) => between.total.base[node] ?? 0))
        expect(cost).toBeLessThanOrEqual(expected.base + 1e-9)
      })
    )
  })
})
