import { describe, expect, test } from '@jest/globals'
import type { Manifest, ManifestFile } from '../../src/model/manifest.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { pairKey } from '../../src/pair/collectedWork.js'
import { pair } from '../../src/pair/pair.js'
import type { InputRule } from '../../src/pair/place.js'
import { benchFile, cpuProfile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import {
  aManifest,
  aPackage,
  aRun,
  benchEntries,
  bothSides,
  manifestFile,
  profileEntry
} from '../helpers/manifest.js'

const bench = (path: string, values: readonly number[] = [1, 2, 3, 4]) =>
  benchFile(path, rawBenchmarks({ F: values }))
const bothBench = [bench('base/bench.txt'), bench('head/bench.txt', [5, 6, 7, 8])]

const placesOf = (files: readonly DecodedFile[], rules: readonly InputRule[] = []) =>
  Object.fromEntries(
    pair(files, rules).placed.map(({ file, side, workload, replicate, because }) => [
      file.path,
      { side, workload, replicate, because }
    ])
  )

const collectionOf = (files: readonly DecodedFile[]) => {
  const { collection } = pair(files, [])
  if (collection === undefined) throw new Error('no collection')
  return collection
}

/** Profiles of every entry, each a little different. */
const profilesOf = (entries: readonly ManifestFile[], folder = '') =>
  entries.map(({ path }, index) =>
    profileFile(`${folder}${path}`, cpuProfile({ 'p.f': 100 + index }))
  )

describe('a file that a manifest lists', () => {
  test('has its side, workload and replicate from there', () => {
    const entry = { ...profileEntry({ side: 'base', round: 3 }), path: 'x/1.pprof' }
    const places = placesOf([
      manifestFile(aManifest({ files: [entry] }), 'ci/'),
      ...profilesOf([entry], 'ci/')
    ])
    expect(places['ci/x/1.pprof']).toEqual({
      side: 'base',
      workload: 'example.com/p',
      replicate: '3',
      because: 'base: the manifest says so'
    })
  })

  test('is where the config file says all the same', () => {
    const places = placesOf(
      [manifestFile(aManifest()), ...bothBench],
      [{ path: 'base/*', side: 'head' }]
    )
    expect(places['base/bench.txt']?.side).toBe('head')
  })

  test('keeps the side that it was given for', () => {
    const given = bothBench.map((file) => ({ ...file, side: 'head' as const }))
    const { 'base/bench.txt': place } = placesOf([manifestFile(aManifest()), ...given])
    expect(place).toMatchObject({ side: 'head', because: 'head: given by --head' })
  })

  test('beside one that no manifest lists leaves that where its name says', () => {
    const places = placesOf([manifestFile(aManifest()), ...bothBench, profileFile('old/cpu.prof')])
    expect(places['old/cpu.prof']).toMatchObject({
      side: 'base',
      because: 'base: "old" in its name'
    })
  })

  test('counts instead of one of the same workload that is not listed', () => {
    const entry = profileEntry({ side: 'base', round: 1, workload: 'api' })
    const { profiles } = pair(
      [
        manifestFile(aManifest({ files: [entry] })),
        ...profilesOf([entry]),
        profileFile('base/api_cpu.pprof', cpuProfile({ 'p.f': 7 }))
      ],
      []
    )
    expect(profiles[0]?.base?.parts.map(({ path }) => path)).toEqual([entry.path])
  })

  test('outside of its folder is not governed by it, however its path is spelled', () => {
    const entries = benchEntries().map((entry) => ({ ...entry, path: `../${entry.path}` }))
    const files = [manifestFile(aManifest({ files: entries }), 'ci/'), ...bothBench]
    const { placed, collection } = pair(files, [])
    expect(placed.filter(({ listing }) => listing !== undefined)).toEqual([])
    expect(collection?.losses.map(({ text }) => text)).toEqual([
      '`ci/../base/bench.txt` and 1 more listed in the manifest, not found'
    ])
  })
})

describe('a noise slice', () => {
  const noise: ManifestFile = {
    path: 'noise/bench.txt',
    side: 'noise',
    kind: 'benchmarks',
    workload: 'default'
  }
  const files = [
    manifestFile(aManifest({ files: [...benchEntries(), noise] })),
    ...bothBench,
    bench('noise/bench.txt', [1.5, 2.5, 3.5, 4.5])
  ]

  test('is on neither side', () => {
    const { raw, placed, collection } = pair(files, [])
    expect([...raw.base, ...raw.head].map(({ path }) => path)).toEqual([
      'base/bench.txt',
      'head/bench.txt'
    ])
    expect(collection?.noise.map(({ path }) => path)).toEqual(['noise/bench.txt'])
    expect(placed.at(-1)).toMatchObject({ side: 'noise', because: 'noise: the manifest says so' })
  })

  test('is none of a side that was given either', () => {
    const { raw } = pair(
      files.map((file) => ({ ...file, side: 'head' as const })),
      []
    )
    expect(raw.head.map(({ path }) => path)).not.toContain('noise/bench.txt')
  })
})

describe('the profiles of one round', () => {
  const entries = (['base', 'head'] as const).flatMap((side) =>
    [1, 2].flatMap((round) =>
      ['BenchmarkA', 'BenchmarkB'].map((benchmark) => profileEntry({ side, round, benchmark }))
    )
  )
  const files = (over: Partial<Manifest> = {}) => [
    manifestFile(aManifest({ files: entries, ...over })),
    ...profilesOf(entries)
  ]

  test('are parts of one replicate, and no ambiguity', () => {
    const { profiles, diagnostics } = pair(files(), [])
    expect(diagnostics).toEqual([])
    expect(profiles[0]?.base?.parts.map(({ replicate }) => replicate)).toEqual(['1', '1', '2', '2'])
  })

  test('that are equal are still two measurements', () => {
    const equal = entries.map(({ path }) => profileFile(path))
    const { profiles } = pair([manifestFile(aManifest({ files: entries })), ...equal], [])
    expect(profiles[0]?.base?.parts).toHaveLength(4)
  })

  test('count once where the collection was downloaded twice', () => {
    const manifest = aManifest({ files: entries })
    const { profiles, collection, supersededBy } = pair(
      [...files(), manifestFile(manifest, 'copy/'), ...profilesOf(entries, 'copy/')],
      []
    )
    expect(collection?.manifests).toHaveLength(1)
    expect(profiles[0]?.base?.parts).toHaveLength(4)
    expect(supersededBy.size).toBe(8)
  })
})

describe('the files of functions', () => {
  test('are those of the repository, wherever each side was built', () => {
    const entries = (['base', 'head'] as const).map((side) => profileEntry({ side, round: 1 }))
    const builtIn = (path: string, root: string) => {
      const profile = cpuProfile({ 'p.f': 100, 'fmt.Print': 10 })
      const files = [`${root}/p/f.go`, '/opt/go/src/fmt/print.go']
      const functions = profile.functions.map((info, index) => ({
        ...info,
        file: files[index] ?? ''
      }))
      return profileFile(path, { ...profile, functions })
    }
    const { base, head } = bothSides
    const { profiles } = pair(
      [
        manifestFile(
          aManifest({
            files: entries,
            base: { ...base, root: '/home/runner/work/_temp/fg/base' },
            head: { ...head, root: 'D:\\a\\fg\\head\\' }
          })
        ),
        builtIn(entries[0]?.path ?? '', '/home/runner/work/_temp/fg/base'),
        builtIn(entries[1]?.path ?? '', 'D:/a/fg/head')
      ],
      []
    )
    const filesOn = (side: 'base' | 'head') =>
      profiles[0]?.[side]?.parts[0]?.profile.functions.map(({ file }) => file)
    expect(filesOn('base')).toEqual(['p/f.go', '/opt/go/src/fmt/print.go'])
    expect(filesOn('head')).toEqual(['p/f.go', '/opt/go/src/fmt/print.go'])
  })
})

describe('the work behind profiles', () => {
  const workOf = (entries: readonly ManifestFile[], over: Partial<Manifest> = {}) =>
    collectionOf([
      manifestFile(aManifest({ files: [...entries], ...over })),
      ...profilesOf(entries)
    ]).work.get(pairKey('example.com/p', 'cpu'))
  const rounds = (side: 'base' | 'head', ...operations: readonly number[]) =>
    operations.map((count, index) => profileEntry({ side, round: index + 1, operations: count }))

  test('is the same where both sides ran the same benchmarks equally often', () => {
    expect(workOf([...rounds('base', 10, 10), ...rounds('head', 10, 10)])).toEqual({ work: 'same' })
  })

  test('is the same per round however many rounds a side has', () => {
    const uneven = [...rounds('base', 10, 10, 10), ...rounds('head', 10, 10)]
    expect(workOf(uneven)).toEqual({ work: 'same' })
  })

  test('of one benchmark is counted per operation, as a mean over rounds', () => {
    expect(workOf([...rounds('base', 10, 20), ...rounds('head', 30, 30)])).toEqual({
      work: 'per-op',
      operations: [15, 30]
    })
  })

  test('of several benchmarks with different operations is not known', () => {
    const b = { benchmark: 'BenchmarkB' }
    const entries = [
      ...rounds('base', 10),
      profileEntry({ side: 'base', round: 1, ...b }),
      ...rounds('head', 20),
      profileEntry({ side: 'head', round: 1, ...b })
    ]
    expect(workOf(entries)).toEqual({ work: 'unknown' })
  })

  test('is not known where an operation count is missing', () => {
    const { operations: _, ...entry } = profileEntry({ side: 'base', round: 1 })
    expect(workOf([entry, ...rounds('head', 10)])).toEqual({ work: 'unknown' })
  })

  test('is not known of a side that lacks a file', () => {
    const entries = [...rounds('base', 10), ...rounds('head', 10)]
    const missing = profileEntry({ side: 'head', round: 1, benchmark: 'BenchmarkGone' })
    const other = profileEntry({ side: 'base', round: 1, benchmark: 'BenchmarkGone' })
    const collection = collectionOf([
      manifestFile(aManifest({ files: [...entries, other, missing] })),
      ...profilesOf([...entries, other])
    ])
    expect(collection.work.get(pairKey('example.com/p', 'cpu'))).toEqual({ work: 'unknown' })
  })

  test('says nothing of CPU across two compilers', () => {
    const entries = [...rounds('base', 10), ...rounds('head', 10)]
    const bumped = { ...bothSides.head, go_version: 'go1.27.0' }
    expect(workOf(entries, { head: bumped })).toBeUndefined()
  })
})

describe('the order of collection', () => {
  const orderOf = (...files: readonly DecodedFile[]) => collectionOf(files).order

  test('is interleaved where the manifest lists all raw results', () => {
    expect(orderOf(manifestFile(aManifest()), ...bothBench)).toBe('interleaved')
  })

  test('is unknown with raw results beside it', () => {
    const more = bench('base/more.txt', [9, 8, 7, 6])
    expect(orderOf(manifestFile(aManifest()), ...bothBench, more)).toBe('unknown')
  })

  test('is unknown between the sides of two collections', () => {
    const other = aManifest({ seed: 124 })
    const [base] = bothBench
    if (base === undefined) throw new Error('no base')
    expect(
      orderOf(
        manifestFile(aManifest(), 'one/'),
        { ...base, path: 'one/base/bench.txt', name: 'one/base/bench.txt' },
        manifestFile(other, 'two/'),
        bench('two/head/bench.txt', [5, 6, 7, 8])
      )
    ).toBe('unknown')
  })
})

describe('two collections in one run', () => {
  const shard = (folder: string, path: string, over: Partial<Manifest> = {}) => {
    const rows = (values: readonly number[]) => rawBenchmarks({ F: values }, { pkg: path })
    const manifest = aManifest({ packages: [aPackage(path)], ...over })
    return [
      manifestFile(manifest, folder),
      benchFile(`${folder}base/bench.txt`, rows([1, 2, 3, 4])),
      benchFile(`${folder}head/bench.txt`, rows([5, 6, 7, 8]))
    ]
  }
  const elsewhere = { ...aManifest().environment, cpu: 'Intel Xeon' }

  test('on two machines are no mismatch while each has both sides of its own packages', () => {
    const files = [...shard('a/', 'p'), ...shard('b/', 'q', { seed: 9, environment: elsewhere })]
    const collection = collectionOf(files)
    expect(collection.mismatches).toEqual([])
    expect(collection.order).toBe('interleaved')
  })

  test('of one package on two machines must not be pooled', () => {
    const files = [...shard('a/', 'p'), ...shard('b/', 'p', { seed: 9, environment: elsewhere })]
    expect(collectionOf(files).mismatches).toEqual([
      '`p` was measured on different machines: linux/amd64 AMD EPYC 7763; linux/amd64 Intel Xeon'
    ])
  })

  test('of which each is one side are compared across machines, and that is said', () => {
    const [one, base] = shard('a/', 'p')
    const [two, , head] = shard('b/', 'p', { seed: 9, environment: elsewhere })
    const files = [one, base, two, head].flatMap((file) => file ?? [])
    expect(collectionOf(files).mismatches).toEqual([
      'different machines: base linux/amd64 AMD EPYC 7763; head linux/amd64 Intel Xeon'
    ])
  })

  test('nested in one another leave a file to the nearest', () => {
    const [inner = manifestFile(aManifest()), base, head] = shard('a/b/', 'p')
    const outer = aManifest({
      seed: 9,
      files: [{ path: 'b/base/bench.txt', side: 'head', kind: 'benchmarks', workload: 'default' }]
    })
    const files = [manifestFile(outer, 'a/'), inner, base, head].flatMap((file) => file ?? [])
    expect(placesOf(files)['a/b/base/bench.txt']?.side).toBe('base')
  })
})

describe('the Go version', () => {
  test('is known per side, and a bump in the pull request is a mismatch', () => {
    const head = { ...bothSides.head, go_version: 'go1.27.0' }
    const collection = collectionOf([manifestFile(aManifest({ head })), ...bothBench])
    expect(collection.goVersions).toEqual({ base: ['go1.26.8'], head: ['go1.27.0'] })
    expect(collection.mismatches).toEqual(['different Go versions: base go1.26.8; head go1.27.0'])
  })
})

describe('what failed while collecting', () => {
  const lossesOf = (over: Partial<Manifest>, ...files: readonly DecodedFile[]) =>
    collectionOf([
      manifestFile(aManifest(over)),
      ...(files.length > 0 ? files : bothBench)
    ]).losses.map(({ kinds, text }) => [text, kinds.join(' ')])
  const p = (base: 'built' | 'failed' | 'absent' | 'no-benchmarks', head: typeof base) => [
    aPackage('example.com/p', { base: { status: base }, head: { status: head } })
  ]

  test('is a loss where a package builds on one side only', () => {
    expect(lossesOf({ packages: p('built', 'failed') })).toEqual([
      ['package `example.com/p` does not build on head', 'benchmarks cpu memory']
    ])
    expect(lossesOf({ packages: p('failed', 'built') })).toEqual([
      ['package `example.com/p` does not build on base', 'benchmarks cpu memory']
    ])
  })

  test.each([
    ['absent', 'built'],
    ['built', 'absent'],
    ['failed', 'failed'],
    ['no-benchmarks', 'failed'],
    ['absent', 'failed']
  ] as const)('takes nothing away where base is %s and head %s', (base, head) => {
    expect(lossesOf({ packages: p(base, head) })).toEqual([])
  })

  test('leaves profiles alone that nobody asked for', () => {
    const settings = { ...aManifest().settings, profile_rounds: 0 }
    expect(lossesOf({ packages: p('built', 'failed'), settings })).toEqual([
      ['package `example.com/p` does not build on head', 'benchmarks']
    ])
  })

  const twoRows = benchFile('base/bench.txt', rawBenchmarks({ F: [1, 2], G: [3, 4], H: [1, 2] }))
  const oneRow = benchFile('head/bench.txt', rawBenchmarks({ F: [1, 3] }))

  test('names the benchmarks that a failed process left out', () => {
    const runs = [aRun(), aRun({ side: 'head', exit: 2 })]
    expect(lossesOf({ runs }, twoRows, oneRow)).toEqual([
      ['`G` and 1 more of package `example.com/p` failed on head: exit code 2', 'benchmarks']
    ])
  })

  test('is no loss while every benchmark has results of other rounds', () => {
    const runs = [aRun(), aRun({ side: 'head', exit: 'timeout' })]
    expect(lossesOf({ runs })).toEqual([])
  })

  test('is not blamed for a benchmark that was removed', () => {
    expect(lossesOf({}, twoRows, oneRow)).toEqual([])
  })

  test('is a loss where profiling failed on one side in every round', () => {
    const failed = aRun({
      phase: 'profile',
      side: 'head',
      benchmark: 'BenchmarkWork',
      exit: 'timeout'
    })
    const passed = { ...failed, side: 'base' as const, exit: 0 }
    expect(lossesOf({ runs: [failed, passed] })).toEqual([
      ['profiling `BenchmarkWork` of package `example.com/p` failed on head: timeout', 'cpu memory']
    ])
    expect(lossesOf({ runs: [failed, { ...failed, side: 'base' }] })).toEqual([])
  })

  test('before any profile was taken is said of the profiles', () => {
    expect(lossesOf({ complete: false })).toEqual([
      ['no CPU profiles were collected, although they were asked for', 'cpu'],
      ['no allocation profiles were collected, although they were asked for', 'memory']
    ])
  })

  test('is said of a listed file that is not there, by kind', () => {
    const files = [...benchEntries(), profileEntry({ side: 'head', round: 1, kind: 'mem' })]
    expect(lossesOf({ files }, bench('base/bench.txt'))).toEqual([
      ['`head/bench.txt` listed in the manifest, not found', 'benchmarks'],
      ['`head/p/mem/1/BenchmarkWork.pprof` listed in the manifest, not found', 'memory']
    ])
  })

  test('is said of a listed file that is empty', () => {
    const empty: DecodedFile = {
      ...bench('head/bench.txt'),
      format: 'unknown',
      status: 'empty',
      parsed: { profiles: [], benchmarks: [], diagnostics: [] }
    }
    expect(lossesOf({}, bench('base/bench.txt'), empty)).toEqual([
      ['`head/bench.txt` listed in the manifest, found without data', 'benchmarks']
    ])
  })

  test('is told in the words of the collector, and not without end', () => {
    const problems = Array.from({ length: 30 }, (_, index) => `problem ${index}`)
    const { diagnostics } = collectionOf([
      manifestFile(aManifest({ problems, complete: false })),
      ...bothBench
    ])
    expect(diagnostics.map(({ message }) => message).slice(19)).toEqual([
      'problem 19',
      'and 10 more problems',
      'expected everything that was asked for, found that not all of it was collected'
    ])
  })
})
