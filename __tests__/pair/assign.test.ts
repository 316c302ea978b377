import { describe, expect, test } from '@jest/globals'
import { placeFiles } from '../../src/pair/place.js'
import { aProfile, benchFile, profileFile, rawBenchmarks } from '../helpers/inputs.js'

/** path → "side workload", as the names alone tell. */
const place = (...paths: readonly string[]) =>
  Object.fromEntries(
    placeFiles(
      paths.map((path) => profileFile(path)),
      []
    ).map((placed) => [placed.file.path, `${placed.side} ${placed.workload}`])
  )

describe('sides told by name', () => {
  test.each([
    ['base', 'head'],
    ['old', 'new'],
    ['main', 'pr'],
    ['before', 'after'],
    ['baseline', 'candidate']
  ])('the folders %s/ and %s/ are base and head', (base, head) => {
    expect(place(`${base}/cpu.pprof`, `${head}/cpu.pprof`)).toEqual({
      [`${base}/cpu.pprof`]: 'base default',
      [`${head}/cpu.pprof`]: 'head default'
    })
  })

  test('words within names work like folders', () => {
    expect(place('shop_old_cpu.prof', 'shop-cpu.new.prof')).toEqual({
      'shop_old_cpu.prof': 'base shop',
      'shop-cpu.new.prof': 'head shop'
    })
  })

  test('the published layout needs no configuration: X_cpu.prof is the base of X_optimized_cpu.prof', () => {
    expect(
      place(
        'generator_cpu.prof',
        'generator_optimized_cpu.prof',
        'raw/loader_cpu.prof',
        'raw/loader_optimized_cpu.prof'
      )
    ).toEqual({
      'generator_cpu.prof': 'base generator',
      'generator_optimized_cpu.prof': 'head generator',
      'raw/loader_cpu.prof': 'base loader',
      'raw/loader_optimized_cpu.prof': 'head loader'
    })
  })

  test('a program that is called main does not make its head a base', () => {
    expect(place('main_cpu.prof', 'main_optimized_cpu.prof')).toEqual({
      'main_cpu.prof': 'base main',
      'main_optimized_cpu.prof': 'head main'
    })
  })

  test('a folder beats a word in the name: two variants on two sides stay two workloads', () => {
    expect(
      place(
        'base/gen_cpu.prof',
        'base/gen_optimized_cpu.prof',
        'head/gen_cpu.prof',
        'head/gen_optimized_cpu.prof'
      )
    ).toEqual({
      'base/gen_cpu.prof': 'base gen',
      'base/gen_optimized_cpu.prof': 'base gen-optimized',
      'head/gen_cpu.prof': 'head gen',
      'head/gen_optimized_cpu.prof': 'head gen-optimized'
    })
  })

  test('explicit words win over a file without one', () => {
    expect(place('cpu.old.prof', 'cpu.new.prof', 'cpu.prof')).toEqual({
      'cpu.old.prof': 'base default',
      'cpu.new.prof': 'head default',
      'cpu.prof': 'head default'
    })
  })

  test('folders that all files share do not become a workload', () => {
    expect(place('artifacts/run/base/cpu.prof', 'artifacts/run/head/cpu.prof')).toEqual({
      'artifacts/run/base/cpu.prof': 'base default',
      'artifacts/run/head/cpu.prof': 'head default'
    })
  })

  test('the commit in the name of an artifact is no part of the workload', () => {
    expect(
      place('ci-profiles-1b77e02/api_cpu.prof', 'other-9f2c1ab/api_optimized_cpu.prof')
    ).toEqual({
      'ci-profiles-1b77e02/api_cpu.prof': 'head api',
      'other-9f2c1ab/api_optimized_cpu.prof': 'head other-api'
    })
    expect(place('data-base-1b77e02/cpu.prof', 'data-head-9f2c1ab/cpu.prof')).toEqual({
      'data-base-1b77e02/cpu.prof': 'base data',
      'data-head-9f2c1ab/cpu.prof': 'head data'
    })
  })

  test('workloads side by side stay apart', () => {
    expect(
      place('base/api/cpu.pb.gz', 'head/api/cpu.pb.gz', 'base/job/cpu.pb.gz', 'head/job/cpu.pb.gz')
    ).toMatchObject({ 'base/api/cpu.pb.gz': 'base api', 'head/job/cpu.pb.gz': 'head job' })
  })

  test('a single file without a word is head', () => {
    expect(place('cpu.prof')).toEqual({ 'cpu.prof': 'head default' })
  })

  test('the order of files changes nothing', () => {
    const paths = ['a_cpu.prof', 'a_new_cpu.prof', 'old/b_cpu.prof', 'new/b_cpu.prof']
    expect(place(...paths)).toEqual(place(...[...paths].reverse()))
  })

  test('a name with words of both sides and no partner is ambiguous, not guessed', () => {
    const [placed] = placeFiles([profileFile('old_and_new_cpu.prof')], [])
    expect(placed?.isAmbiguous).toBe(true)
    expect(placed?.because).toBe('"old" and "new" in its name say different sides')
  })

  test('CPU and memory profiles of one workload pair separately', () => {
    const heap = aProfile({ type: 'alloc_space', unit: 'bytes', rows: { f: 1 } })
    const placed = placeFiles(
      [
        profileFile('base/x.pprof'),
        profileFile('head/x.pprof'),
        profileFile('base/x_mem.pprof', heap),
        profileFile('head/x_mem.pprof', heap)
      ],
      []
    )
    expect(new Set(placed.map((one) => one.workload))).toEqual(new Set(['x']))
  })
})

describe('sides given by the user', () => {
  const given = (side: 'base' | 'head', name: string) =>
    profileFile(`${side}:${name}`, undefined, { side, name })

  test('two single files belong together whatever they are called', () => {
    const placed = placeFiles([given('base', 'monday.pprof'), given('head', 'tuesday.pprof')], [])
    expect(placed.map((one) => one.workload)).toEqual(['default', 'default'])
  })

  test('side words in the names are dropped where they keep partners apart', () => {
    const placed = placeFiles(
      [
        given('base', 'api_old_cpu.prof'),
        given('head', 'api_new_cpu.prof'),
        given('base', 'job_old_cpu.prof'),
        given('head', 'job_new_cpu.prof')
      ],
      []
    )
    expect(placed.map((one) => one.workload)).toEqual(['api', 'api', 'job', 'job'])
  })

  test('a rule of the config file settles side and workload, and says so', () => {
    const files = [profileFile('x/one.pprof'), profileFile('y/two.pprof')]
    const placed = placeFiles(files, [
      { path: 'x/**', side: 'base', workload: 'w' },
      { path: 'y/*', workload: 'w' }
    ])
    expect(placed.map((one) => `${one.side} ${one.workload}`)).toEqual(['base w', 'head w'])
    expect(placed[0]?.because).toBe('base: the config file says so for x/**')
  })

  test('a rule can leave files out', () => {
    expect(placeFiles([profileFile('a.pprof')], [{ path: '*.pprof', side: 'ignore' }])).toEqual([])
  })
})

describe('files that hold both sides', () => {
  test('never get a side from their name', () => {
    const compared = {
      kind: 'compared',
      source: 'benchstat-text',
      labels: ['a', 'b'],
      config: new Map(),
      rows: []
    } as const
    const [placed] = placeFiles([benchFile('benchdiff/bench_original.diff', compared)], [])
    expect(placed?.side).toBe('both')
  })

  test('a saved difference of profiles is one of them', () => {
    const diff = aProfile({ rows: { f: -1 }, isDiff: true })
    const [placed] = placeFiles([profileFile('gen_optimized_cpu_diff.txt', diff)], [])
    expect(placed?.side).toBe('both')
  })

  test('raw benchmark files pair like profiles', () => {
    const placed = placeFiles(
      [benchFile('bench.txt', rawBenchmarks({})), benchFile('bench_new.txt', rawBenchmarks({}))],
      []
    )
    expect(placed.map((one) => one.side)).toEqual(['base', 'head'])
  })
})
