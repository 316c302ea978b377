import { describe, expect, test } from '@jest/globals'
import type { FunctionEntry } from '../../src/model/report.js'
import { callPathsOf } from '../../src/pictures/callPaths.js'
import { aFunctionEntry, aReport } from '../helpers/report.js'
import { drawn, pairOf } from '../helpers/trees.js'

const rowOf = (name: string, points: number, over: Partial<FunctionEntry> = {}): FunctionEntry =>
  aFunctionEntry({
    id: name,
    name,
    workload: 'default',
    delta_pp: points,
    decided_pp: points,
    ...over
  })

const pathsOf = (base: string, head: string, rows: readonly FunctionEntry[]) =>
  callPathsOf([drawn(pairOf(base, head))], aReport({ cpu_regressions: [...rows] }))

/** Every step with the one that leads to it: `a -> b`, `a ..2.. b` with calls between that are left out. */
const arrows = (base: string, head: string, rows: readonly FunctionEntry[]): readonly string[] =>
  pathsOf(base, head, rows).flatMap(({ steps }) =>
    steps.slice(1).map(({ name, from, skipped }) => {
      const caller = steps[from]?.name || 'all'
      return `${caller} ${skipped === 0 ? '->' : `..${skipped}..`} ${name}`
    })
  )

describe('the call paths to what became worse', () => {
  test('show a function with its nearest callers, and how many are left out', () => {
    const stack = 'a.A;a.B;a.C;a.D;a.E;a.F'
    expect(arrows(`${stack} 1`, `${stack} 9`, [rowOf('a.F', 10)])).toEqual([
      'all ..3.. a.D',
      'a.D -> a.E',
      'a.E -> a.F'
    ])
  })

  test('go back to the code that somebody wrote: the library that it called is not where to look', () => {
    const stack =
      'testing.tRunner;example.com/a.A;example.com/a.B;regexp.MustCompile;regexp.Compile;regexp.compile;regexp/syntax.Compile;regexp/syntax.inst'
    expect(arrows(`${stack} 1`, `${stack} 9`, [rowOf('regexp/syntax.inst', 10)])).toEqual([
      'all ..2.. example.com/a.B',
      'example.com/a.B ..2.. regexp.compile',
      'regexp.compile -> regexp/syntax.Compile',
      'regexp/syntax.Compile -> regexp/syntax.inst'
    ])
  })

  test('part where the paths to two functions part', () => {
    const [left, right] = ['m.A;m.B;m.X;m.C;m.D;m.E;m.F', 'm.A;m.B;m.G;m.H']
    const lines = (value: number) => `${left} ${value}\n${right} ${value}`
    expect(arrows(lines(1), lines(9), [rowOf('m.F', 10), rowOf('m.H', 5)])).toEqual([
      'all -> m.A',
      'm.A -> m.B',
      'm.B -> m.G',
      'm.G -> m.H',
      'm.B ..2.. m.D',
      'm.D -> m.E',
      'm.E -> m.F'
    ])
  })

  test('name what stands alone between two that are shown', () => {
    const stack = 'm.A;m.B;m.C;m.D'
    expect(arrows(`${stack} 1`, `${stack} 9`, [rowOf('m.D', 10)])).toEqual([
      'all -> m.A',
      'm.A -> m.B',
      'm.B -> m.C',
      'm.C -> m.D'
    ])
  })

  test('are those on which a function grew most by itself, with their shares of both sides', () => {
    const [paths] = pathsOf(
      'm.A;m.W 40\nm.B;m.W 10\nm.Z 50',
      'm.A;m.W 40\nm.B;m.W 30\nm.B;m.W;m.V 10\nm.Z 20',
      [rowOf('m.W', 20)]
    )
    expect(
      paths?.steps.map(({ name, share_base, share_head }) => [name, share_base, share_head])
    ).toEqual([
      ['', 100, 100],
      ['m.B', 10, 40],
      ['m.W', 10, 40]
    ])
    expect(paths?.steps.map(({ entry }) => entry?.id)).toEqual([undefined, undefined, 'm.W'])
  })

  test('lead to a closure where the report counts only closures to a function', () => {
    const row = rowOf('m.W', 20, {
      parts: [{ name: 'm.W.func1', flat_base: 1, flat_head: 9 }]
    })
    expect(arrows('m.A;m.W.func1 1', 'm.A;m.W.func1 9', [row])).toEqual([
      'all -> m.A',
      'm.A -> m.W.func1'
    ])
  })

  test('show the four functions that changed most, and count the others', () => {
    const names = ['m.A', 'm.B', 'm.C', 'm.D', 'm.E', 'm.F']
    const lines = names.map((name) => `main.main;${name} 5`).join('\n')
    const [paths] = pathsOf(
      lines,
      lines,
      names.map((name, at) => rowOf(name, 10 + at))
    )
    expect(paths?.steps.flatMap(({ entry }) => entry?.name ?? []).toSorted()).toEqual([
      ...['m.C', 'm.D', 'm.E', 'm.F']
    ])
    expect(paths?.more).toBe(2)
  })

  test('are none where nothing became worse, or what did has no frame', () => {
    expect(pathsOf('m.A 1', 'm.A 9', [])).toEqual([])
    expect(pathsOf('m.A 1', 'm.A 9', [rowOf('m.Small', 10)])).toEqual([])
    expect(pathsOf('m.A 1', 'm.A 9', [rowOf('m.A', 10, { metric: 'alloc_space' })])).toEqual([])
  })

  test('are of three profiles at most, those with the largest changes', () => {
    const tree = drawn(pairOf('m.A 1', 'm.A 9'))
    const workloads = ['w1', 'w2', 'w3', 'w4', 'w5']
    const rows = workloads.map((workload, at) => rowOf('m.A', 10 + at, { workload }))
    const trees = workloads.map((workload) => ({ ...tree, workload }))
    const found = callPathsOf(trees, aReport({ cpu_regressions: rows }))
    expect(found.map(({ workload }) => workload)).toEqual(['w5', 'w4', 'w3'])
  })
})
