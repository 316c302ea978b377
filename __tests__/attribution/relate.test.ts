import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ChangedFunction } from '../../src/attribution/declarations.js'
import { type Ground, relateTo } from '../../src/attribution/relate.js'
import type { FunctionDelta } from '../../src/model/functionDelta.js'
import type { Calls } from '../../src/model/profileComparison.js'

type Edge = readonly [string, string]

const callsOf = (edges: readonly Edge[], roots: readonly string[] = []): Calls => ({
  callersOf: (one) => edges.filter(([, to]) => to === one).map(([from]) => from),
  calleesOf: (one) => edges.filter(([from]) => from === one).map(([, to]) => to),
  roots: new Set(['testing.(*B).launch', ...roots])
})

/** `testing.(*B).launch > testing.(*B).runN > p.BenchmarkX > p.f`, a chain a line. */
const chains = (text: string, roots: readonly string[] = []): Calls =>
  callsOf(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const names = ['testing.(*B).runN', ...line.trim().split(' > ')]
        return names.slice(1).map((to, index): Edge => [names[index] ?? '', to])
      }),
    roots
  )

const unseen: ChangedFunction = { paths: ['p/a.go'], declaration: 'func g() {' }

const ground = (
  touched: readonly string[],
  calls: Calls | undefined,
  over: object = {}
): Ground => ({
  touched: {
    functions: new Map(touched.map((name) => [name, { identity: name, name } as FunctionDelta])),
    unseen: []
  },
  calls,
  obstacles: [],
  ...over
})

const two = `
  p.BenchmarkEncode > p.encode > p.write
  p.BenchmarkEncode > p.check > p.hash
  p.BenchmarkDecode > p.decode > p.read
  p.BenchmarkDecode > p.decode > p.hash
`

const kindOf = (identity: string, one: Ground) => relateTo(one)(identity).kind

describe('a function and the change', () => {
  test.each([
    ['p.encode', 'touched'],
    ['p.write', 'called_by_touched'],
    ['p.BenchmarkEncode', 'calls_touched'],
    ['p.decode', 'not_reachable'],
    ['p.read', 'not_reachable'],
    ['p.BenchmarkDecode', 'not_reachable'],
    // Handed what touched code returns, though no stack has both.
    ['p.check', 'unknown'],
    ['p.hash', 'unknown'],
    // Works for everybody.
    ['runtime.mallocgc', 'unknown'],
    ['testing.(*B).runN', 'unknown'],
    // In no profile.
    ['p.other', 'unknown']
  ])('%s is %s where p.encode changed', (identity, kind) => {
    expect(kindOf(identity, ground(['p.encode'], chains(two)))).toBe(kind)
  })

  test('name the touched functions that say so', () => {
    const touch = relateTo(ground(['p.encode', 'p.check'], chains(two)))('p.BenchmarkEncode')
    expect(touch).toEqual({ kind: 'calls_touched', functions: ['p.encode', 'p.check'] })
  })

  test.each<readonly [string, Ground]>([
    ['something else changed', ground(['p.encode'], chains(two), { obstacles: ['`go.mod`'] })],
    [
      'a changed function was never seen',
      ground([], chains(two), { touched: { functions: new Map(), unseen: [unseen] } })
    ],
    ['nobody knows who calls whom', ground(['p.encode'], undefined)],
    ['touched code runs in a goroutine', ground(['p.encode'], chains(two, ['p.encode']))],
    ['touched code is called from one', ground(['p.write'], chains(two, ['p.encode']))],
    ['it runs in a goroutine too', ground(['p.encode'], chains(two, ['p.decode']))],
    [
      'a program is no benchmark',
      ground(
        ['p.encode'],
        callsOf(
          [
            ['main.main', 'p.encode'],
            ['main.main', 'p.decode']
          ],
          ['main.main']
        )
      )
    ]
  ])('are not told apart where %s', (_, one) => {
    expect(kindOf('p.decode', one)).toBe('unknown')
  })

  test('have nothing to do with each other where nothing that runs has changed', () => {
    expect(kindOf('main.work', ground([], undefined))).toBe('not_reachable')
    expect(kindOf('runtime.mallocgc', ground([], undefined))).toBe('not_reachable')
  })

  test('are told by what is known of them also where not all is', () => {
    const one = ground(['p.encode'], chains(two), { obstacles: ['`go.mod`'] })
    expect(kindOf('p.write', one)).toBe('called_by_touched')
    expect(kindOf('p.encode', one)).toBe('touched')
  })
})

describe('what is not known', () => {
  const names = ['p.a', 'p.b', 'p.c', 'p.d', 'p.BenchmarkX', 'p.BenchmarkY', 'testing.(*B).runN']
  const name = fc.constantFrom(...names)
  const some = fc.uniqueArray(fc.constantFrom('p.a', 'p.b', 'p.c', 'p.d'), { maxLength: 3 })
  const known = fc.record({
    touched: some,
    edges: fc.array(fc.tuple(name, name), { maxLength: 14 }),
    roots: fc.uniqueArray(name, { maxLength: 1 })
  })

  test('never makes a finding not reachable', () => {
    const more = fc.record({
      obstacles: fc.array(fc.constant('`x`'), { maxLength: 1 }),
      unseen: fc.array(fc.constant(unseen), { maxLength: 1 }),
      touched: some,
      roots: fc.uniqueArray(name, { maxLength: 2 }),
      lacksCalls: fc.boolean()
    })
    fc.assert(
      fc.property(known, more, name, (one, added, identity) => {
        const before = ground(one.touched, callsOf(one.edges, one.roots))
        const after = ground(
          [...one.touched, ...added.touched],
          added.lacksCalls ? undefined : callsOf(one.edges, [...one.roots, ...added.roots])
        )
        const less: Ground = {
          ...after,
          touched: { ...after.touched, unseen: added.unseen },
          obstacles: added.obstacles
        }
        if (kindOf(identity, less) === 'not_reachable') {
          expect(kindOf(identity, before)).toBe('not_reachable')
        }
      }),
      { seed: 7, numRuns: 3000 }
    )
  })

  test('may be a call: one more only takes that away', () => {
    const names = ['p.a', 'p.b', 'p.c', 'p.d']
    const benchmark = fc.constantFrom('p.BenchmarkX', 'p.BenchmarkY')
    const one = fc.constantFrom(...names, 'p.BenchmarkX', 'p.BenchmarkY')
    const call = fc.tuple(one, fc.constantFrom(...names))
    const anchored = fc
      .tuple(fc.tuple(benchmark, benchmark, benchmark, benchmark), fc.array(call, { maxLength: 5 }))
      .map(([callers, calls]): readonly Edge[] => [
        ['testing.(*B).runN', 'p.BenchmarkX'],
        ['testing.(*B).runN', 'p.BenchmarkY'],
        ...callers.map((from, index): Edge => [from, names[index] ?? '']),
        ...calls
      ])
    fc.assert(
      fc.property(some, anchored, call, one, (touched, edges, edge, identity) => {
        const after = kindOf(identity, ground(touched, callsOf([...edges, edge])))
        if (after === 'not_reachable') {
          expect(kindOf(identity, ground(touched, callsOf(edges)))).toBe('not_reachable')
        }
      }),
      { seed: 8, numRuns: 3000 }
    )
  })
})
