import { describe, expect, test } from '@jest/globals'
import { groundOf } from '../../src/locate/ground.js'
import { type DiffTree, ROOT, SMALL } from '../../src/model/tree.js'
import { flamesOf } from '../../src/pictures/flames.js'
import { packagesOf } from '../../src/pictures/packages.js'
import { unpackNumbers, unpackParents } from '../../src/trees/packed.js'
import { aComparison, aFunctionEntry, aNotJudgedFunction, aReport } from '../helpers/report.js'

const apply = 'example.com/shop/pricing.(*Engine).apply'

/** main calls apply, which calls mallocgc; apply is new under mallocgc's price. */
const aTree = (over: Partial<DiffTree> = {}): DiffTree => ({
  workload: 'checkout',
  metric: 'cpu',
  unit: 'nanoseconds',
  functions: [
    { name: 'main.main', file: 'main.go', startLine: 3 },
    { name: apply, file: '/build/pricing/engine.go', startLine: 100 },
    { name: 'runtime.mallocgc', file: 'runtime/malloc.go', startLine: 1 }
  ],
  parents: Int32Array.of(-1, 0, 1, 2, 1),
  nodes: Int32Array.of(ROOT, 0, 1, 2, SMALL),
  base: Float64Array.of(0, 100, 200, 300, 10),
  head: Float64Array.of(0, 100, 500, 300, 20),
  profiles: { base: 1, head: 1 },
  cut: 0.0001,
  ...over
})

const report = aReport({
  cpu_regressions: [aFunctionEntry({ id: 'f1', name: apply })],
  not_judged: [aNotJudgedFunction({ id: 'f2', name: 'gone.before' })],
  share_shifts: [aFunctionEntry({ id: 'f3', name: 'runtime.mallocgc' })]
})

const flames = (over: Partial<Parameters<typeof flamesOf>[0]> = {}) =>
  flamesOf({ report, trees: [aTree()], isOwn: () => null, ...over })

const [first] = flames().trees

describe('the data of the flame graph', () => {
  test('are the nodes of the tree, with functions by their place', () => {
    const { functions, trees } = flames()
    const [tree] = trees
    expect(tree?.nodes).toBe(5)
    expect([...unpackParents(tree?.parents ?? '')]).toEqual([-1, 0, 1, 2, 1])
    const places = [...unpackNumbers(tree?.functions ?? '')]
    expect(places.map((place) => functions[place]?.name ?? place)).toEqual([
      ...[ROOT, 'main.main', apply, 'runtime.mallocgc', SMALL]
    ])
    expect([...unpackNumbers(tree?.base ?? '')]).toEqual([0, 100, 200, 300, 10])
    expect([...unpackNumbers(tree?.head ?? '')]).toEqual([0, 100, 500, 300, 20])
    expect(tree).toMatchObject({ cut: 0.0001, counts: true, unit: 'nanoseconds' })
  })

  test('has the mean of the profiles of a side, as the report', () => {
    const [tree] = flames({ trees: [aTree({ profiles: { base: 5, head: 4 } })] }).trees
    expect([...unpackNumbers(tree?.base ?? '')]).toEqual([0, 20, 40, 60, 2])
    expect([...unpackNumbers(tree?.head ?? '')]).toEqual([0, 25, 125, 75, 5])
  })

  test('has each function once, at the place where the report has it', () => {
    const { functions } = flames({ trees: [aTree(), aTree({ metric: 'alloc_space' })] })
    const names = functions.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(functions.find(({ name }) => name === apply)).toMatchObject({
      pkg: 'example.com/shop/pricing',
      file: 'pricing/engine.go',
      line: 118
    })
  })

  test('has the owners of each function of the repository, for the filter', () => {
    const { ground } = groundOf(
      {
        repository: {
          files: ['go.mod', 'main.go', 'pricing/engine.go'],
          modules: [{ path: 'example.com/shop', folder: '' }],
          roots: ['/build']
        },
        codeowners: { path: 'CODEOWNERS', text: '/pricing/ @acme/pricing @kim' },
        diagnostics: []
      },
      []
    )
    const owners = flames({ ground }).functions.map(({ name, owners: of }) => [name, of])
    expect(owners).toContainEqual([apply, ['@acme/pricing', '@kim']])
    expect(owners).toContainEqual(['runtime.mallocgc', []])
    expect(flames().functions.flatMap(({ owners: of }) => of)).toEqual([])
  })

  test('has the findings of the tree in the words of the comment', () => {
    const { functions } = flames()
    const told = first?.findings.map(({ id, fn, word }) => [id, functions[fn]?.name, word])
    expect(told).toEqual([
      ['f1', apply, 'more CPU'],
      ['f2', 'gone.before', 'not judged'],
      ['f3', 'runtime.mallocgc', 'share shift']
    ])
    expect(first?.findings[0]?.evidence).toContain('95% CI')
  })

  test('says of a function that gates name or the settings ignore that they do', () => {
    const governed = aReport({
      over_limits: [aFunctionEntry({ id: 'f4', name: apply })],
      ignored: [
        { ...aFunctionEntry({ id: 'f5', name: 'main.main' }), kind: 'function', reason: 'noise' }
      ]
    })
    const [tree] = flames({ report: governed }).trees
    expect(tree?.findings.map(({ id, word }) => [id, word])).toEqual([
      ['f4', 'more CPU'],
      ['f5', 'ignored']
    ])
  })

  test('has a row that adds up closures at each of them, the function itself first', () => {
    const closure = { name: `${apply}.func1`, file: 'pricing/engine.go', startLine: 110 }
    const [main, own] = aTree().functions
    const functions = [main, closure, own].flatMap((fn) => fn ?? [])
    const parts = [closure.name, apply].map((name) => ({ name, flat_base: 1, flat_head: 2 }))
    const [entry] = report.cpu_regressions
    const folded = { ...report, cpu_regressions: entry ? [{ ...entry, parts }] : [] }
    const data = flames({ report: folded, trees: [aTree({ functions })] })
    const told = data.trees[0]?.findings.filter(({ id }) => id === 'f1')
    expect(told?.map(({ fn }) => data.functions[fn]?.name)).toEqual([apply, closure.name])
  })

  test('has operations of one profile, as its values', () => {
    const operations = { base: 5000, head: 4000 }
    const [tree] = flames({ trees: [aTree({ operations, profiles: { base: 5, head: 4 } })] }).trees
    expect(tree?.operations).toEqual({ base: 1000, head: 1000 })
  })

  test('has how much was sampled, and with what overdispersion it was tested', () => {
    expect(first?.sampling).toEqual({ base_events: 1000, head_events: 1199, phi: 3 })
    const silent = { ...report, comparisons: [aComparison({ events_head: null })] }
    expect(flames({ report: silent }).trees[0]?.sampling).toBeUndefined()
  })

  test('says why the sides cannot be compared', () => {
    expect(first?.refused).toBeUndefined()
    const comparisons = [aComparison({ status: 'refused', because: 'cut lists' })]
    expect(flames({ report: { ...report, comparisons } }).trees[0]?.refused).toBe('cut lists')
  })

  test('has first what gates look at, and nothing that the report does not know', () => {
    const comparisons = [
      aComparison({ metric: 'inuse_space', counts: false }),
      aComparison({ metric: 'cpu' })
    ]
    const trees = [aTree({ metric: 'inuse_space' }), aTree(), aTree({ metric: 'unheard' })]
    const { trees: drawn } = flames({ report: { ...report, comparisons }, trees })
    expect(drawn.map(({ metric }) => metric)).toEqual(['cpu', 'inuse_space'])
  })

  test('cuts names that have no end', () => {
    const endless = { name: `p.${'x'.repeat(1e6)}`, file: 'y'.repeat(1e6), startLine: 1 }
    const data = flames({ trees: [aTree({ functions: [endless, endless, endless] })] })
    expect(JSON.stringify(data).length).toBeLessThan(10_000)
  })
})

describe('packages', () => {
  const [moves] = packagesOf([aTree()], report)

  test('are the flat values of their functions, and the totals those of the tree', () => {
    expect(moves?.packages).toEqual([
      { package: 'example.com/shop/pricing', base: 200, head: 500 },
      { package: 'runtime', base: 300, head: 300 },
      { package: 'main', base: 100, head: 100 }
    ])
    expect(moves?.total).toEqual({ base: 610, head: 920 })
  })

  test('are not there where the sides were not compared', () => {
    const refused = { ...report, comparisons: [aComparison({ status: 'refused' })] }
    expect(packagesOf([aTree()], refused)).toEqual([])
  })
})
