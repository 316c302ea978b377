import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { configSchema } from '../../src/config/schema.js'
import type { StoredBaseline } from '../../src/model/baseline.js'
import { aManifest, manifestFile, profileEntry } from '../helpers/manifest.js'
import { profileOf } from '../helpers/pprof.js'
import { reportOf } from '../helpers/street.js'
import { diffRows, sumOf } from '../helpers/tree.js'
import { drawn, linesFile, pairOf, stackFile, treesOf } from '../helpers/trees.js'

describe('the tree of base and head', () => {
  test('has both sides by path, what one side lacks as 0', () => {
    const tree = drawn(pairOf('main;work 5\nmain;old 2', 'main;work 7\nmain;new;leaf 1'))
    expect(tree).toMatchObject({ workload: 'default', metric: 'cpu', unit: 'nanoseconds', cut: 0 })
    expect(tree.profiles).toEqual({ base: 1, head: 1 })
    expect(diffRows(tree)).toEqual([
      '0 0 ',
      '0 0 main',
      '5 7 main;work',
      '2 0 main;old',
      '0 0 main;new',
      '0 1 main;new;leaf'
    ])
  })

  test('has siblings by their larger share, then by name', () => {
    const tree = drawn(pairOf('a 1\nb 9\nc 5\nd 5', 'a 8\nb 2\nc 5\nd 5'))
    expect(diffRows(tree)).toEqual(['0 0 ', '9 2 b', '1 8 a', '5 5 c', '5 5 d'])
  })

  test('is the same whatever the order of samples and files', () => {
    const lines = ['main;work;leaf 5', 'main;work 5', 'main;gc 5', 'other 9']
    const one = drawn(pairOf(lines.join('\n'), lines.slice(1).join('\n')))
    const other = drawn(
      pairOf(lines.toReversed().join('\n'), lines.slice(1).join('\n')).toReversed()
    )
    expect(other).toEqual(one)
  })

  test('adds up replicates, and says how many there were', () => {
    const tree = drawn([
      linesFile('base/cpu.1.pprof', 'main;work 5'),
      linesFile('base/cpu.2.pprof', 'main;work 7'),
      linesFile('head/cpu.1.pprof', 'main;work 20')
    ])
    expect(tree.profiles).toEqual({ base: 2, head: 1 })
    expect(diffRows(tree)).toEqual(['0 0 ', '0 0 main', '12 20 main;work'])
  })

  test('stands for one side where there is no other', () => {
    const tree = drawn([linesFile('head/cpu.pprof', 'main;work 5')])
    expect(tree.profiles).toEqual({ base: 0, head: 1 })
    expect(diffRows(tree)).toEqual(['0 0 ', '0 0 main', '0 5 main;work'])
  })

  test('is not drawn where a part of a side has no stacks: what it lacks would look like a change', () => {
    const text = `Type: cpu\nShowing nodes accounting for 5s, 100% of 5s total\n      flat  flat%   sum%        cum   cum%\n        5s   100%   100%         5s   100%  main.work\n`
    const files = [
      stackFile('base/cpu_top.txt', new TextEncoder().encode(text)),
      linesFile('head/cpu.pprof', 'main;work 5')
    ]
    expect(files[0]?.format).toBe('pprof-top')
    expect(treesOf(files)).toEqual([])
  })

  test('is not drawn where sides count in different units', () => {
    const bytes = profileOf('main 5', { sampleTypes: [['cpu', 'microseconds']] })
    const files = [stackFile('base/cpu.pprof', bytes), linesFile('head/cpu.pprof', 'main 5')]
    expect(treesOf(files)).toEqual([])
  })

  test('is one for each sample type that is compared', () => {
    const heap = profileOf('main;work 1 100 2 30', {
      sampleTypes: [
        ['alloc_objects', 'count'],
        ['alloc_space', 'bytes'],
        ['inuse_objects', 'count'],
        ['inuse_space', 'bytes']
      ]
    })
    const cpu = profileOf('main;work 3 30')
    const files = ['base', 'head'].flatMap((side) => [
      stackFile(`${side}/cpu.pprof`, cpu),
      stackFile(`${side}/mem.pprof`, heap)
    ])
    const trees = treesOf(files)
    expect(trees.map(({ metric, unit }) => `${metric} ${unit}`).sort()).toEqual([
      'alloc_objects count',
      'alloc_space bytes',
      'cpu nanoseconds',
      'inuse_objects count',
      'inuse_space bytes'
    ])
  })

  test('has no paths that only other sample types have, and is not drawn where neither side has a value', () => {
    const sampleTypes = [
      ['alloc_space', 'bytes'],
      ['inuse_space', 'bytes'],
      ['inuse_objects', 'count']
    ] as const
    const bytes = profileOf('main;work 100 0 0\nmain;keep 50 50 0', { sampleTypes })
    const trees = treesOf(['base', 'head'].map((side) => stackFile(`${side}/mem.pprof`, bytes)))
    expect(trees.map((tree) => [tree.metric, diffRows(tree)])).toEqual([
      ['alloc_space', ['0 0 ', '0 0 main', '100 100 main;work', '50 50 main;keep']],
      ['inuse_space', ['0 0 ', '0 0 main', '50 50 main;keep']]
    ])
  })

  test('has the file of head, and of base where head does not know it', () => {
    const at = (root: string) => ({
      fileOf: (name: string) => (name === 'main' && root === 'new' ? '' : `/${root}/${name}.go`)
    })
    const tree = drawn([
      stackFile('base/cpu.pprof', profileOf('main;work 5', at('old'))),
      stackFile('head/cpu.pprof', profileOf('main;work 5', at('new')))
    ])
    expect(tree.functions.map(({ name, file }) => `${name} ${file}`)).toEqual([
      'main /old/main.go',
      'work /new/work.go'
    ])
  })
})

describe('operations of a tree', () => {
  const files = [
    linesFile('base/cpu.1.pprof', 'main 5'),
    linesFile('base/cpu.2.pprof', 'main 6'),
    linesFile('head/cpu.pprof', 'main 7')
  ]

  test('are those of all profiles of a side, where the settings tell those of one', () => {
    const config = configSchema.parse({ 'base-ops': 100, 'head-ops': 300 })
    expect(drawn(files, config).operations).toEqual({ base: 200, head: 300 })
  })

  test('are those that the manifest of a collection tells', () => {
    const listed = [
      profileEntry({ side: 'base', round: 1, operations: 1000 }),
      profileEntry({ side: 'base', round: 2, operations: 1200 }),
      profileEntry({ side: 'head', round: 1, operations: 3000 })
    ]
    const collected = listed.map(({ path }) => linesFile(path, 'main 5'))
    const tree = drawn([...collected, manifestFile(aManifest({ files: listed }))])
    expect(tree.operations).toEqual({ base: 2200, head: 3000 })
  })

  test('are absent where nobody tells them, and for the time of a stored baseline, which is another machine’s', () => {
    const config = configSchema.parse({ 'base-ops': 100, 'head-ops': 300 })
    const baseline = {} as StoredBaseline
    expect(drawn(files).operations).toBeUndefined()
    expect(treesOf(files, config, baseline)[0]?.operations).toBeUndefined()
  })
})

const names = fc.constantFrom('main', 'work', 'gc', 'leaf', 'run')
const stackLines = fc.array(
  fc
    .tuple(fc.array(names, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 50 }))
    .map(([stack, value]) => `${stack.join(';')} ${value}`),
  { minLength: 1, maxLength: 12 }
)

describe('any pair of profiles', () => {
  test('adds up to what the report says of each side', () => {
    fc.assert(
      fc.property(stackLines, stackLines, (base, head) => {
        const files = pairOf(base.join('\n'), head.join('\n'))
        const tree = drawn(files)
        const [compared] = reportOf(files).comparisons
        expect([sumOf(tree.base), sumOf(tree.head)]).toEqual([
          compared?.total_base,
          compared?.total_head
        ])
      }),
      { seed: 81, numRuns: 50 }
    )
  })
})
