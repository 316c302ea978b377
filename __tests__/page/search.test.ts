import { describe, expect, test } from '@jest/globals'
import { nextMatch } from '../../src/page/landing.js'
import { layOut } from '../../src/page/layout.js'
import { sandwich } from '../../src/page/sandwich.js'
import { matchesOf, searchNames } from '../../src/page/search.js'
import { unpackTree } from '../../src/page/unpackTree.js'
import { pageTree } from '../helpers/page.js'

const names: string[] = []
const tree = unpackTree(
  pageTree(
    `main.main;json.Marshal;json.encode 10 20
     main.main;json.Marshal 1 2
     main.main;Sort;json.encode 5 0
     main.main;... 3 3`,
    names
  )
)

const found = (query: string): readonly string[] | string => {
  const hits = searchNames(query, names)
  return 'refused' in hits ? hits.refused : names.filter((_, at) => hits[at] === 1)
}

describe('a search', () => {
  test.each([
    ['json', ['json.Marshal', 'json.encode']],
    ['sort', ['Sort']],
    ['(', []],
    ['/', []],
    ['//', []],
    ['/^json\\.[A-Z]/', ['json.Marshal']],
    ['/sort/', []],
    ['/main|Sort/', ['main.main', 'Sort']],
    ['/(/', 'a group is not closed']
  ])('for %s', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  test('says when a pattern takes too long', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `${'a'.repeat(60)}${at}${'ab'.repeat(40)}`)
    expect(searchNames('/(a?){1000}(b?){1000}c/', many)).toEqual({
      refused: 'it takes too long'
    })
  })

  test('counts frames, and what a match costs once', () => {
    const hits = searchNames('json', names)
    if ('refused' in hits) throw new Error(hits.refused)
    const { count, cost, frames } = matchesOf(tree, hits)
    expect(count).toBe(3)
    expect(cost).toEqual({ base: 16, head: 22 })
    expect([...frames]).toEqual([0, 0, 1, 1, 0, 1, 0])
  })

  test('counts the cost of a sandwich once, not again for its callers', () => {
    const hits = searchNames('main', names)
    if ('refused' in hits) throw new Error(hits.refused)
    const between = sandwich(tree, names.indexOf('json.encode'))
    expect(matchesOf(between, hits).cost).toEqual({ base: 0, head: 0 })
    expect(matchesOf(between, hits).count).toBe(2)
  })

  test('goes from match to match, row by row and around', () => {
    const layout = layOut(tree, tree.self.base, (a, b) => a - b)
    const hits = Uint8Array.of(0, 0, 1, 1, 0, 1, 0)
    const next = (from: number, step: 1 | -1) => nextMatch(layout, hits, from, step)
    expect([next(0, 1), next(2, 1), next(3, 1), next(5, 1)]).toEqual([2, 3, 5, 2])
    expect([next(0, -1), next(2, -1), next(5, -1)]).toEqual([5, 5, 3])
    expect(nextMatch(layout, new Uint8Array(7), 0, 1)).toBeUndefined()
  })
})
