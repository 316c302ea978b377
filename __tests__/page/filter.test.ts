import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isFiltering, keepFrames, passes } from '../../src/page/filter.js'
import { unpackTree } from '../../src/page/unpackTree.js'
import { pageData, pageTree } from '../helpers/page.js'
import { anyTree } from './trees.js'

const none = { pkg: '', owner: '', isOwn: false }

describe('the filter of functions', () => {
  const [fn] = pageData([], ['example.com/shop/pricing.(*Book).Tier'], () => ({
    owners: ['@acme/pricing']
  })).functions
  if (fn === undefined) throw new Error('no function')

  test.each([
    ['nothing asked', none, true],
    ['its package', { ...none, pkg: 'example.com/shop/pricing' }, true],
    ['a package above', { ...none, pkg: 'example.com/shop' }, true],
    ['a package above, with its slash', { ...none, pkg: 'example.com/' }, true],
    ['the beginning of a name', { ...none, pkg: 'example.com/sh' }, false],
    ['a package below', { ...none, pkg: 'example.com/shop/pricing/rules' }, false],
    ['its owner', { ...none, owner: '@acme/pricing' }, true],
    ['another owner', { ...none, owner: '@acme' }, false],
    ['this repository', { ...none, isOwn: true }, true]
  ])('%s', (_, filter, expected) => {
    expect(passes(filter, fn)).toBe(expected)
    expect(isFiltering(filter)).toBe(filter !== none)
  })

  test('takes what may be of this repository for foreign', () => {
    expect(passes({ ...none, isOwn: true }, { ...fn, own: null })).toBe(false)
  })
})

describe('hiding frames', () => {
  test('gives their cost to the caller that is left, and merges what comes to be one path', () => {
    const names: string[] = []
    const tree = unpackTree(
      pageTree(
        `main;a;x;work 1 2
         main;b;x;work 3 4
         main;b;x 5 6`,
        names
      )
    )
    const hidden = new Set([names.indexOf('a'), names.indexOf('b')])
    const kept = keepFrames(tree, (node) => !hidden.has(tree.functions[node] ?? -1))
    expect([...kept.functions].map((fn) => names[fn] ?? 'all')).toEqual([
      'all',
      'main',
      'x',
      'work'
    ])
    expect([...kept.self.base]).toEqual([0, 0, 5, 4])
    expect([...kept.self.head]).toEqual([0, 0, 6, 6])
  })

  test('keeps totals, whatever is hidden', () => {
    fc.assert(
      fc.property(
        anyTree,
        fc.array(fc.boolean(), { minLength: 41, maxLength: 41 }),
        (tree, keep) => {
          const kept = keepFrames(tree, (node) => keep[node] ?? true)
          expect(kept.total.base[0]).toBeCloseTo(tree.total.base[0] ?? 0, 9)
          expect(kept.total.head[0]).toBeCloseTo(tree.total.head[0] ?? 0, 9)
          for (let node = 1; node < kept.parents.length; node++)
            expect(kept.parents[node]).toBeLessThan(node)
        }
      )
    )
  })

  test('that hides nothing changes nothing but frames that were one already', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const once = keepFrames(tree, () => true)
        const twice = keepFrames(once, () => true)
        expect(twice).toEqual(once)
      })
    )
  })
})
