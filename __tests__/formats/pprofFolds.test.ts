import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Profile } from '../../src/model/profile.js'
import { decode, encodeProfile, profileOf, samplesOf } from '../helpers/pprof.js'

const decoded = (lines: string): Profile => decode(profileOf(lines))

/** `a + b: cum cum`, a group a line. */
const foldsIn = ({ folds = [], functions }: Profile): readonly string[] =>
  folds
    .map((fold) => {
      const names = fold.functions.map((index) => functions[index]?.name ?? '?').sort()
      return `${names.join(' + ')}: ${fold.cum.join(' ')}`
    })
    .sort()

describe('symbols of one function', () => {
  test('have the cost of the samples that any of them is in, each sample once', () => {
    const profile = decoded(`
      main.main;p.F;p.F.func1 10
      main.main;p.F;p.F.func1;p.F;q.G 100
      go.routine;p.F.func2 1000
      main.main;q.G 10000
    `)
    expect(foldsIn(profile)).toEqual(['p.F + p.F.func1 + p.F.func2: 1110'])
  })

  test('are instances and their closures too', () => {
    const profile = decoded(`
      main.main;p.Map[go.shape.int] 1
      main.main;p.Map[go.shape.string];p.Map[go.shape.string].func1 10
      main.main;p.(*T).M;p.(*T).M-range1 100
    `)
    expect(foldsIn(profile)).toEqual([
      'p.(*T).M + p.(*T).M-range1: 100',
      'p.Map[go.shape.int] + p.Map[go.shape.string] + p.Map[go.shape.string].func1: 11'
    ])
  })

  test('are no fold where a function has one symbol', () => {
    expect(decoded('main.main;p.F.func1 5').folds).toEqual([])
  })

  test('are summed up per column', () => {
    const samples = samplesOf('p.F;p.F.func1 1')
    const two = samples.map((sample) => ({ ...sample, values: [1, 7] }))
    const sampleTypes = [
      ['samples', 'count'],
      ['cpu', 'nanoseconds']
    ] as const
    expect(foldsIn(decode(encodeProfile({ samples: two, sampleTypes })))).toEqual([
      'p.F + p.F.func1: 1 7'
    ])
  })

  test('cost at least as much as the largest of them, and at most their sum', () => {
    const name = fc.constantFrom('p.F', 'p.F.func1', 'p.F.func1.1', 'p.F-range1', 'q.G', 'q.H[int]')
    const stack = fc.array(name, { minLength: 1, maxLength: 6 })
    const line = fc.tuple(stack, fc.integer({ min: 1, max: 100 }))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const profile = decoded(
          lines.map(([names, value]) => `${names.join(';')} ${value}`).join('\n')
        )
        for (const { functions, cum } of profile.folds ?? []) {
          const cums = functions.map((index) => profile.columns[0]?.cum[index] ?? 0)
          const withAny = lines.filter(([names]) => names.some((one) => one.startsWith('p.F')))
          expect(cum[0]).toBe(withAny.reduce((sum, [, value]) => sum + value, 0))
          expect(cum[0]).toBeGreaterThanOrEqual(Math.max(...cums))
        }
      })
    )
  })
})

test('a real profile has the closures of each function with it', () => {
  const bytes = readFileSync(new URL('../../fixtures/symbols/go.pprof', import.meta.url))
  const folds = foldsIn(decode(bytes))
  expect(folds).toContain(
    'main.Map[go.shape.int,go.shape.string] + main.Map[go.shape.int,go.shape.string].func1 + main.Map[go.shape.string,go.shape.[]int] + main.Map[go.shape.string,go.shape.[]int].func1: 6'
  )
  expect(folds.length).toBeGreaterThan(8)
})
