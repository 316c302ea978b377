import { describe, expect, test } from '@jest/globals'
import { SMALL } from '../../src/model/tree.js'
import { grow } from '../../src/page/frameTree.js'
import { unpackTree } from '../../src/page/unpackTree.js'
import { pageTree } from '../helpers/page.js'

const tree = unpackTree(
  pageTree(`
    main 1 2
    main;parse 10 12
    main;render;json 5 20
    main;render;... 1 0
  `)
)

describe('a tree of frames', () => {
  test('sums up what is below, for each side', () => {
    expect([...tree.total.base]).toEqual([17, 17, 10, 6, 5, 1])
    expect([...tree.total.head]).toEqual([34, 34, 12, 20, 20, 0])
  })

  test('keeps the sum of small frames as a frame', () => {
    expect(tree.functions[5]).toBe(SMALL)
  })

  test('grows one frame for one path', () => {
    const grower = grow(7)
    const a = grower.child(0, 1)
    grower.add(a, 1, 2)
    grower.add(grower.child(grower.child(0, 1), 2), 3, 4)
    grower.add(grower.child(0, 2), 5, 6)
    const grown = grower.grown()
    expect([...grown.parents]).toEqual([-1, 0, 1, 0])
    expect([...grown.functions]).toEqual([7, 1, 2, 2])
    expect([...grown.total.base]).toEqual([9, 4, 3, 5])
    expect([...grown.total.head]).toEqual([12, 6, 4, 6])
  })

  test('does not count callers into the frame in the middle', () => {
    const grower = grow(7)
    grower.add(0, 3, 3)
    grower.turn()
    grower.add(grower.child(grower.child(0, 1), 2), 3, 3)
    const grown = grower.grown()
    expect(grown.turn).toBe(1)
    expect([...grown.total.base]).toEqual([3, 3, 3])
  })
})
