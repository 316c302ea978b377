import { describe, expect, test } from '@jest/globals'
import { asBase, asHead, hasOwnBase, recordable } from '../../src/pair/oneSide.js'
import { aFile, benchFile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { aManifest, benchEntries, manifestFile } from '../helpers/manifest.js'

const results = rawBenchmarks({ F: [1, 2] })
const base = benchFile('base/bench.txt', results)
const head = benchFile('head/bench.txt', results)
const manifest = manifestFile(aManifest({ files: benchEntries() }))

const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path)

describe('a run that takes its base from elsewhere', () => {
  test('keeps its head, and its manifest only as what is known of the machine', () => {
    const files = asHead([manifest, base, head], [])
    expect(files).toMatchObject([{ path: 'head/bench.txt', side: 'head' }])
    const [benchmarks] = files[0]?.parsed.benchmarks ?? []
    if (benchmarks?.kind !== 'raw') throw new Error('no raw results')
    expect(Object.fromEntries(benchmarks.results[0]?.config ?? [])).toEqual({
      goos: 'linux',
      goarch: 'amd64',
      cpu: 'AMD EPYC 7763',
      'go-version': 'go1.26.8'
    })
  })

  test('keeps what its results say of the machine themselves', () => {
    const own = benchFile('head/bench.txt', rawBenchmarks({ F: [1] }, { cpu: 'Own CPU' }))
    const [benchmarks] = asHead([manifest, own], [])[0]?.parsed.benchmarks ?? []
    if (benchmarks?.kind !== 'raw') throw new Error('no raw results')
    expect(benchmarks.results[0]?.config.get('cpu')).toBe('Own CPU')
  })

  test('follows the rules of the configuration', () => {
    const files = asHead([head], [{ path: 'head/*', side: 'base' }])
    expect(files).toEqual([])
  })
})

test('everything of a stored baseline is base, whatever it was called', () => {
  expect(asBase([manifest, head])).toMatchObject([{ path: 'head/bench.txt', side: 'base' }])
})

test('what is recorded is head, with the manifest that speaks of it', () => {
  const paths = pathsOf(recordable([manifest, base, head, profileFile('cpu.pprof')], []))
  expect(paths).toEqual([manifest.path, 'head/bench.txt', 'cpu.pprof'])
})

describe('a run', () => {
  const damaged = aFile('base/cpu.pprof', { status: 'damaged' })
  const artifact = (status: 'parsed' | 'damaged') =>
    aFile('flamegate-data-1', { format: 'artifact', status })
  test.each([
    ['a file of base', [base, head], true],
    ['only head', [head], false],
    ['a damaged base', [damaged, head], true],
    ['a collection, which always has both sides', [manifest, head], true],
    ['an artifact that could not be read', [artifact('damaged'), head], true],
    ['an artifact with a note', [artifact('parsed'), head], false]
  ])('with %s: has a base of its own, %#', (_, files, expected) => {
    expect(hasOwnBase(files, [])).toBe(expected)
  })
})
