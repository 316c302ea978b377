import { describe, expect, test } from '@jest/globals'
import { mannWhitney } from '../../src/stats/mannWhitney.js'
import { readReference, relativeError } from './reference.js'

interface Case {
  readonly name: string
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly u?: number
  readonly benchstatP?: number
  readonly exactTwoSidedP?: number
  readonly scipyAsymptoticP: number
}

const cases = readReference<readonly Case[]>('utest-reference.json')
const tested = cases.map((reference) => ({
  reference,
  result: mannWhitney(reference.a, reference.b)
}))

/** The answer to hold against: the permutation count, or benchstat's where none was made. */
const exactAnswer = ({ exactTwoSidedP, benchstatP }: Case): number =>
  exactTwoSidedP ?? benchstatP ?? Number.NaN

/** Repeats a value: of(3, 7) is [7, 7, 7]. */
const of = (n: number, value: number): readonly number[] => new Array<number>(n).fill(value)

/** n + n distinct values of which the first sample wins exactly u pairs. */
const untied = (n: number, m: number, u: number) => {
  const b = Array.from({ length: m }, (_, j) => j)
  const wins = Array.from({ length: n }, (_, i) => Math.max(0, Math.min(m, u - i * m)))
  return { a: wins.map((won, i) => won - 0.5 + i / (4 * n)), b }
}

describe('389 pairs answered by benchstat, scipy and a permutation count', () => {
  test('all pairs are read', () => {
    expect(cases).toHaveLength(389)
    expect(tested.filter(({ result }) => result.method === 'exact')).toHaveLength(371)
  })

  test('U is the same for every pair', () => {
    const wrong = tested.filter(
      ({ reference, result }) => reference.u !== undefined && reference.u !== result.u
    )
    expect(wrong).toEqual([])
  })

  test('the exact p is the same wherever p is exact', () => {
    const wrong = tested.filter(
      ({ reference, result }) =>
        result.method === 'exact' && !(relativeError(result.p, exactAnswer(reference)) < 1e-12)
    )
    expect(wrong).toEqual([])
  })

  test('the normal p is the same wherever p is approximated', () => {
    const normal = tested.filter(({ result }) => result.method === 'normal')
    const wrong = normal.filter(
      ({ reference, result }) => !(relativeError(result.p, reference.scipyAsymptoticP) < 1e-12)
    )
    expect(normal.map(({ reference }) => reference.name)).toContain('rand-ties n=26+20 #0')
    expect(wrong).toEqual([])
  })

  test('equal samples have p 1 and say so', () => {
    const equal = tested.filter(({ result }) => result.method === 'all-equal')
    expect(equal.map(({ reference, result }) => [reference.name, result.p])).toEqual([
      ['alleq', 1],
      ['alleq1', 1]
    ])
  })
})

describe('published values', () => {
  test.each([
    [3, 3, 0, 0.1],
    [4, 4, 1, 0.0571429],
    [4, 5, 0, 0.015873],
    [5, 6, 3, 0.030303],
    [5, 5, 2, 0.031746],
    [6, 6, 5, 0.0411255],
    [10, 10, 0, 1.08251e-5],
    [10, 10, 23, 0.0432571],
    [10, 10, 49, 0.970512],
    [20, 20, 0, 1.45089e-11],
    [20, 20, 120, 0.0304113],
    [50, 50, 800, 0.00173983],
    [51, 51, 1000, 0.0446633]
  ])('%i + %i without ties at U %i has p %d', (n, m, u, p) => {
    const { a, b } = untied(n, m, u)
    expect(mannWhitney(a, b).u).toBe(u)
    expect(relativeError(mannWhitney(a, b).p, p)).toBeLessThan(5e-6)
  })

  test.each([
    ['a shift under ties', [10, 10, 11, 11, 12], [11, 12, 12, 13, 13], 0.0793651],
    ['one odd value', of(5, 1), [...of(4, 1), 2], 1],
    ['one constant side', [115, 114, 115, 115, 115], of(5, 78.8), 0.00793651],
    ['a two-step shift', [5, 5, 5, 6, 6], [6, 6, 7, 7, 7], 0.047619],
    ['half of them moved', of(10, 16), [...of(5, 16), ...of(5, 24)], 0.0325077],
    ['most of them moved', of(10, 16), [...of(4, 16), ...of(6, 24)], 0.0108359],
    ['nine against one', [...of(9, 16), 24], [...of(9, 24), 16], 0.00109333],
    ['a lone value', of(10, 0), [...of(9, 0), 1], 1]
  ])('ties at equal sizes: %s', (_, a, b, p) => {
    expect(relativeError(mannWhitney(a, b).p, p)).toBeLessThan(5e-6)
  })

  test.each([
    ['benchstat says 0', [2, 1, 3, 5], of(5, 1), 0.047619],
    ['benchstat says .034', [1, 1, 1, 1, 2], [1, ...of(9, 2)], 0.016983],
    ['benchstat says .0090', [...of(8, 5), 6], [...of(2, 5), ...of(8, 6)], 0.00547749],
    ['benchstat says .31', [1, 2, 2], [...of(8, 2), ...of(2, 3)], 0.192308]
  ])('ties at unequal sizes, where %s', (_, a, b, p) => {
    expect(relativeError(mannWhitney(a, b).p, p)).toBeLessThan(5e-6)
    expect(mannWhitney(b, a).p).toBeCloseTo(mannWhitney(a, b).p, 14)
  })

  test('both one-sided p of 1..10 against 2, 4..24 are those of the R package coin', () => {
    const a = Array.from({ length: 10 }, (_, i) => i + 1)
    const b = Array.from({ length: 12 }, (_, i) => 2 * i + 2)
    expect(mannWhitney(a, b).p).toBeCloseTo(0.011889039752817, 14)
    expect(mannWhitney(a, b, 'less').p).toBeCloseTo(0.006001738, 9)
    expect(mannWhitney(a, b, 'greater').p).toBeCloseTo(0.9949199, 7)
  })
})
