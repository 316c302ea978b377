import { describe, expect, test } from '@jest/globals'
import { SMALL } from '../../src/model/tree.js'
import { startState, type ViewState } from '../../src/page/state.js'
import { shownRows } from '../../src/page/tableFilter.js'
import type { Column } from '../../src/page/tableRows.js'
import { viewer } from '../../src/page/view.js'
import { pageOf } from '../helpers/page.js'
import { sum } from './trees.js'

const data = pageOf(
  `main.main 100 100
   main.main;example.com/a.F 300 400
   main.main;example.com/a.F;example.com/a/b.G 100 250
   main.main;runtime.mallocgc 200 100
   main.main;... 5 5`
)

const rowsIn = (change: Partial<ViewState> = {}) => {
  const view = viewer(data)({ ...startState(0, 'absolute'), view: 'table', ...change })
  if (view === undefined) throw new Error('no view')
  return shownRows(view)
}

const namesOf = (change: Partial<ViewState> = {}): readonly string[] =>
  rowsIn(change).map(({ fn }) => data.functions[fn]?.name ?? 'small')

describe('the table of functions', () => {
  test('has a row for every function and one for small frames, which add up to the whole', () => {
    const rows = rowsIn()
    expect(rows).toHaveLength(5)
    expect(sum(rows.map(({ self }) => self.base))).toBe(705)
    expect(sum(rows.map(({ self }) => self.head))).toBe(855)
    expect(rows.at(-1)?.fn).toBe(SMALL)
  })

  test.each<[Column, readonly string[]]>([
    ['name', ['runtime.mallocgc', 'main.main', 'example.com/a/b.G', 'example.com/a.F', 'small']],
    [
      'self-base',
      ['example.com/a.F', 'runtime.mallocgc', 'main.main', 'example.com/a/b.G', 'small']
    ],
    [
      'self-head',
      ['example.com/a.F', 'example.com/a/b.G', 'main.main', 'runtime.mallocgc', 'small']
    ],
    [
      'self-change',
      ['example.com/a/b.G', 'example.com/a.F', 'runtime.mallocgc', 'main.main', 'small']
    ],
    [
      'total-base',
      ['main.main', 'example.com/a.F', 'runtime.mallocgc', 'example.com/a/b.G', 'small']
    ],
    [
      'total-head',
      ['main.main', 'example.com/a.F', 'example.com/a/b.G', 'runtime.mallocgc', 'small']
    ],
    [
      'total-change',
      ['example.com/a.F', 'main.main', 'example.com/a/b.G', 'runtime.mallocgc', 'small']
    ]
  ])('is sorted by %s', (column, expected) => {
    expect(namesOf({ sorting: { column, direction: 'descending' } })).toEqual(expected)
  })

  test('is sorted the other way, with small frames last all the same', () => {
    const sorting = { column: 'self-base', direction: 'ascending' } as const
    expect(namesOf({ sorting }).slice(-2)).toEqual(['example.com/a.F', 'small'])
  })

  test.each<[string, Partial<ViewState>, readonly string[]]>([
    [
      'a package with those below',
      { pkg: 'example.com/a' },
      ['example.com/a/b.G', 'example.com/a.F']
    ],
    ['this repository', { isOwn: true }, ['example.com/a/b.G', 'example.com/a.F']],
    ['a search', { query: 'MALLOC' }, ['runtime.mallocgc']],
    ['nobody', { owner: '@acme' }, []]
  ])('shows only %s', (_, change, expected) => {
    expect(namesOf(change)).toEqual(expected)
  })

  test('shows only what changed', () => {
    expect(namesOf({ onlyChanged: true })).not.toContain('small')
    expect(namesOf({ onlyChanged: true })).toContain('main.main')
  })

  test('shows true values of functions whose callees are hidden', () => {
    const [first] = rowsIn({ pkg: 'example.com/a/b' })
    expect(first?.self).toEqual({ base: 100, head: 250 })
    expect(rowsIn({ isOwn: true }).find(({ fn }) => fn === 1)?.self).toEqual({
      base: 300,
      head: 400
    })
  })
})
