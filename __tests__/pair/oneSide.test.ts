import { describe, expect, test } from '@jest/globals'
import { asBase, asHead, hasOwnBase, recordable } from '../../src/pair/oneSide.js'
import { aFile, benchFile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { aManifest, benchEntries, bothSides, manifestFile } from '../helpers/manifest.js'

const results = rawBenchmarks({ F: [1, 2] })
const base = benchFile('base/bench.txt', results)
const head = benchFile('head/bench.txt', results)
const manifest = manifestFile(aManifest({ files: benchEntries() }))

const { base: _, ...headAlone } = aManifest({ files: benchEntries().slice(1) })
const ofHeadAlone = manifestFile(headAlone)

const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path)

describe('a run that takes its base from elsewhere', () => {
  test('keeps its head, with what is known of the machine', () => {
    const files = asHead([manifest, base, head], [])
    expect(files).toMatchObject([{ path: manifest.path }, { path: 'head/bench.txt', side: 'head' }])
    const [benchmarks] = files[1]?.parsed.benchmarks ?? []
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
    const [benchmarks] = asHead([manifest, own], [])[1]?.parsed.benchmarks ?? []
    if (benchmarks?.kind !== 'raw') throw new Error('no raw results')
    expect(benchmarks.results[0]?.config.get('cpu')).toBe('Own CPU')
  })

  test('keeps of its manifest what that says of head', () => {
    const [file] = asHead([manifest, base, head], [])
    expect(file?.parsed.manifest).toMatchObject({
      head: bothSides.head,
      packages: [{ package: 'example.com/p', head: { status: 'built' } }],
      files: [{ path: 'head/bench.txt', side: 'head' }]
    })
    expect(file?.parsed.manifest).not.toHaveProperty('base')
    expect(new Set(file?.parsed.manifest?.runs.map(({ side }) => side))).toEqual(new Set(['head']))
  })

  test('keeps nothing of another that was stored', () => {
    const stored = asBase([manifestFile(aManifest(), 'flamegate-baseline/')])
    expect(pathsOf(asHead([...stored, ofHeadAlone, head], []))).toEqual([
      ofHeadAlone.path,
      head.path
    ])
  })

  test('follows the rules of the configuration', () => {
    const files = asHead([head], [{ path: 'head/*', side: 'base' }])
    expect(files).toEqual([])
  })
})

test('everything of a stored baseline is base, whatever it was called', () => {
  const [told, stored] = asBase([manifest, head])
  expect(stored).toMatchObject({ path: 'head/bench.txt', side: 'base' })
  expect(told?.parsed.manifest).toMatchObject({
    base: bothSides.head,
    packages: [{ base: { status: 'built' } }],
    files: [{ path: 'head/bench.txt', side: 'base' }]
  })
  expect(told?.parsed.manifest).not.toHaveProperty('head')
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
    ['a collection of both sides', [manifest, head], true],
    ['a collection of head alone', [ofHeadAlone, head], false],
    ['an artifact that could not be read', [artifact('damaged'), head], true],
    ['an artifact with a note', [artifact('parsed'), head], false]
  ])('with %s: has a base of its own, %#', (_, files, expected) => {
    expect(hasOwnBase(files, [])).toBe(expected)
  })
})
