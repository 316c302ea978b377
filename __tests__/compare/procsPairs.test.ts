import { describe, expect, test } from '@jest/globals'
import { bareName, joinProcs } from '../../src/compare/procsPairs.js'
import type { RawRow, RawValues } from '../../src/compare/rawRows.js'

const values = (procs: number): RawValues => ({
  values: [1],
  streaks: 1,
  procs,
  machines: new Set(),
  goVersions: new Set(),
  unknown: new Set(),
  paths: new Set(['b.txt'])
})

type Sides = 'base' | 'head' | 'both'

const row = (bare: string, procs: number, sides: Sides, path = 'p'): RawRow => ({
  package: path,
  name: procs === 1 ? bare : `${bare}-${procs}`,
  procs,
  unit: 'ns/op',
  ...(sides === 'head' ? {} : { base: values(procs) }),
  ...(sides === 'base' ? {} : { head: values(procs) })
})

const names = (rows: readonly RawRow[]): readonly string[] =>
  joinProcs(rows).map(({ name, base, head }) =>
    [base?.procs ?? 'none', name, head?.procs ?? 'none'].join(' ')
  )

describe('a benchmark of two numbers of processors', () => {
  test('is one row, under the name of head', () => {
    expect(names([row('F', 8, 'base'), row('G', 8, 'base'), row('F', 4, 'head')])).toEqual([
      '8 F-4 4',
      '8 G-8 none'
    ])
  })

  test('is one row where one of them is 1, which Go does not write', () => {
    expect(names([row('F', 1, 'base'), row('F', 4, 'head')])).toEqual(['1 F-4 4'])
  })

  test('is two rows where the sides have a number in common', () => {
    const rows = [row('F', 8, 'base'), row('F', 4, 'head'), row('G', 8, 'both')]
    expect(names(rows)).toEqual(['8 F-8 none', 'none F-4 4', '8 G-8 8'])
  })

  test('is not guessed among several', () => {
    const rows = [row('F', 8, 'base'), row('F', 2, 'head'), row('F', 4, 'head')]
    expect(names(rows)).toHaveLength(3)
  })

  test('is looked at package by package', () => {
    const rows = [row('F', 8, 'base', 'a'), row('F', 4, 'head', 'b'), row('G', 8, 'both', 'b')]
    expect(names(rows)).toHaveLength(3)
  })
})

test('a bare name has no GOMAXPROCS, and keeps a number of its own', () => {
  expect(bareName({ name: 'F-8', procs: 8 })).toBe('F')
  expect(bareName({ name: 'F', procs: 1 })).toBe('F')
  expect(bareName({ name: 'F/n-16-8', procs: 8 })).toBe('F/n-16')
})
