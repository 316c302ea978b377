import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Profile } from '../../src/model/profile.js'
import type { CallTree } from '../../src/model/tree.js'
import {
  columnOf,
  encodeProfile,
  limits,
  type ProfileSpec,
  parse,
  profileOf,
  type SampleSpec
} from '../helpers/pprof.js'
import { pathsOf, sumOf, totalsOf } from '../helpers/tree.js'

const treeOf = (bytes: Uint8Array, maxTreeNodes = 1e5): Profile & { readonly tree: CallTree } => {
  const { profiles, diagnostics } = parse(bytes, { ...limits, maxTreeNodes })
  const [profile] = profiles
  if (profile?.tree === undefined) throw new Error(JSON.stringify(diagnostics))
  return { ...profile, tree: profile.tree }
}

/** Nodes of a column as `self path`, those that are 0 included. */
const nodesOf = ({ tree, functions, defaultColumn }: ReturnType<typeof treeOf>) => {
  const paths = pathsOf(tree, (number) => functions[number]?.name ?? '?')
  return paths.map((path, node) => `${tree.self[defaultColumn]?.[node]} ${path}`)
}

describe('the call tree of a profile', () => {
  test('has a node for each path of calls, with what was sampled there', () => {
    const bytes = profileOf('main;work 5\nmain;work 2\nmain;gc 1\nmain 7\nother;work 3')
    expect(nodesOf(treeOf(bytes))).toEqual([
      '0 ',
      '7 main',
      '0 other',
      '7 main;work',
      '1 main;gc',
      '3 other;work'
    ])
  })

  test('has inlined calls as calls, and recursion as depth', () => {
    const bytes = profileOf('main;outer+inner;leaf 5\nmain;main;main 2')
    expect(nodesOf(treeOf(bytes))).toEqual([
      '0 ',
      '0 main',
      '0 main;outer',
      '0 main;main',
      '0 main;outer;inner',
      '2 main;main;main',
      '5 main;outer;inner;leaf'
    ])
  })

  test('keeps samples without a stack at its root', () => {
    expect(nodesOf(treeOf(profileOf('- 4\nmain 2')))).toEqual(['4 ', '2 main'])
  })

  test('ends where the profile drops frames', () => {
    const bytes = profileOf('main;malloc;scan 5\nmain;work 2', { dropFrames: 'malloc' })
    expect(nodesOf(treeOf(bytes))).toEqual(['0 ', '5 main', '2 main;work'])
  })

  test('keeps a path whose values cancel out, and its functions', () => {
    const profile = treeOf(profileOf('main;up;leaf 5\nmain;up -5\nmain;up;leaf 2\nmain;gone -2'))
    expect(nodesOf(profile)).toEqual([
      '0 ',
      '0 main',
      '-5 main;up',
      '-2 main;gone',
      '7 main;up;leaf'
    ])
    expect(profile.functions.map(({ name }) => name)).toContain('main')
  })

  test('has no node for samples that are 0 in every column', () => {
    expect(nodesOf(treeOf(profileOf('main;idle 0 0\nmain 1 5')))).toEqual(['0 ', '5 main'])
  })

  test('is not made where nobody asks for it', () => {
    expect(parse(profileOf('main 1')).profiles[0]?.tree).toBeUndefined()
  })

  test('is left out with a warning where the stacks unfold to more frames than a file of this size may', () => {
    const chain = Array.from({ length: 30_000 }, (_, index) => `f${index % 7}`)
    const stack = [chain]
    const samples = Array.from({ length: 160 }, () => ({ stack, values: [1, 1] }))
    const { profiles, diagnostics } = parse(encodeProfile({ samples }), { maxTreeNodes: 1e5 })
    expect(diagnostics.map(({ code }) => code)).toEqual(['pprof/no-tree'])
    expect(profiles[0]?.tree).toBeUndefined()
    expect(profiles[0]?.functions).toHaveLength(7)
  })
})

const names = fc.constantFrom('main', 'work', 'gc', 'leaf', 'é{};')
const samplesOf = (min: number): fc.Arbitrary<readonly SampleSpec[]> =>
  fc.array(
    fc.record({
      stack: fc.array(fc.array(names, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
      values: fc.tuple(fc.integer({ min, max: 1000 }), fc.integer({ min, max: 1000 }))
    }),
    { maxLength: 12 }
  )
const specs: fc.Arbitrary<ProfileSpec> = fc.record({ samples: samplesOf(-1000) })

const rootFirst = ({ stack }: SampleSpec): readonly string[] => stack.flat().reverse()

/** Self by path and column straight from the samples. */
const expectedSelf = ({ samples }: ProfileSpec, column: number): ReadonlyMap<string, number> => {
  const self = new Map<string, number>()
  for (const sample of samples) {
    const path = rootFirst(sample).join('→')
    self.set(path, (self.get(path) ?? 0) + Number(sample.values[column] ?? 0))
  }
  return self
}

describe('any profile', () => {
  test('is the sum of its samples, path by path, in every column', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const { tree, functions } = treeOf(encodeProfile(spec))
        const paths = pathsOf(tree, (number) => functions[number]?.name.replaceAll(';', '_') ?? '?')
        const places = new Map(paths.map((path, node) => [path, node]))
        expect(places.size).toBe(paths.length)
        expect(tree.cut).toBe(0)
        for (const column of [0, 1]) {
          const self = tree.self[column] ?? new Float64Array()
          let seen = 0
          for (const [path, value] of expectedSelf(spec, column)) {
            const node = places.get(path.replaceAll(';', '_').replaceAll('→', ';'))
            expect(node === undefined ? 0 : self[node]).toBe(value)
            seen += value
          }
          expect(sumOf(self)).toBe(seen)
        }
      }),
      { seed: 61, numRuns: 300 }
    )
  })

  test('has the flat of every function, and the cum of those that do not call themselves', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const profile = treeOf(encodeProfile(spec))
        const { tree, functions } = profile
        const recursive = new Set(
          spec.samples.flatMap((sample) =>
            rootFirst(sample).filter((name, at, stack) => stack.indexOf(name) !== at)
          )
        )
        for (const column of [0, 1]) {
          const self = tree.self[column] ?? new Float64Array()
          const totals = totalsOf(tree.parents, self)
          const { flat, cum } = columnOf(profile, column)
          for (const [number, { name }] of functions.entries()) {
            const ofFunction = (values: Float64Array) =>
              sumOf(values.filter((_, node) => tree.functions[node] === number))
            expect(ofFunction(self)).toBe(flat[number])
            if (!recursive.has(name)) expect(ofFunction(totals)).toBe(cum[number])
          }
        }
      }),
      { seed: 62, numRuns: 300 }
    )
  })

  test('has parents before their children, and one root', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const { parents, functions } = treeOf(encodeProfile(spec)).tree
        expect(parents[0]).toBe(-1)
        expect(functions[0]).toBe(-1)
        for (let node = 1; node < parents.length; node++) {
          expect(parents[node]).toBeGreaterThanOrEqual(0)
          expect(parents[node]).toBeLessThan(node)
          expect(functions[node]).toBeGreaterThanOrEqual(0)
        }
      }),
      { seed: 63, numRuns: 100 }
    )
  })
})
