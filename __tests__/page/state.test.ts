import { describe, expect, test } from '@jest/globals'
import { changed, startState, type ViewState } from '../../src/page/state.js'

const zoomed: ViewState = { ...startState(0, 'share'), zoom: 5, selected: 7, fn: 2 }

describe('a change of state', () => {
  test.each<[string, Partial<ViewState>]>([
    ['another width', { widthOf: 'union' }],
    ['another mode', { mode: 'absolute' }],
    ['a search', { query: 'x' }],
    ['the table', { view: 'table' }],
    ['another function', { fn: 3 }],
    ['another direction', { orientation: 'flame' }]
  ])('to %s keeps the zoom', (_, change) => {
    expect(changed(zoomed, change)).toEqual({ ...zoomed, ...change })
  })

  test.each<[string, Partial<ViewState>]>([
    ['another tree', { tree: 1 }],
    ['a package', { pkg: 'a/b' }],
    ['an owner', { owner: '@acme' }],
    ['this repository', { isOwn: true }],
    ['what changed', { onlyChanged: true }],
    ['callers and callees', { view: 'sandwich' }]
  ])('to %s draws another tree, where no frame is zoomed', (_, change) => {
    expect(changed(zoomed, change)).toEqual({ ...zoomed, ...change, zoom: 0, selected: 0 })
  })

  test('of the tree can come with a frame', () => {
    expect(changed(zoomed, { pkg: 'a', zoom: 1, selected: 2 })).toMatchObject({
      zoom: 1,
      selected: 2
    })
  })

  test('of the function draws another sandwich', () => {
    const between: ViewState = { ...zoomed, view: 'sandwich' }
    expect(changed(between, { fn: 3 })).toMatchObject({ fn: 3, zoom: 0, selected: 0 })
  })

  test('of the mode draws another tree where only changes are shown', () => {
    const filtered: ViewState = { ...zoomed, onlyChanged: true }
    expect(changed(filtered, { mode: 'absolute' })).toMatchObject({ zoom: 0, selected: 0 })
  })
})
