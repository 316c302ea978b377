import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ReadOptions } from '../../src/io/readOptions.js'
import { packViews, unpackViews } from '../../src/io/views.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { DiffTree } from '../../src/model/tree.js'
import type { Views } from '../../src/model/views.js'
import { contextOf } from '../../src/views/context.js'
import { decodeViews } from '../../src/views/decode.js'
import { encodeViews } from '../../src/views/encode.js'
import { decodeTrees } from '../../src/views/trees.js'
import { aManifest, manifestFile } from '../helpers/manifest.js'
import { readInputs } from '../helpers/readInputs.js'
import { reportOf } from '../helpers/street.js'
import { treesOf } from '../helpers/trees.js'
import { decodedFile, diffTree } from './arbitraries.js'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))

const context = {
  version: '1.2.3',
  generatedAt: '2026-01-01T00:00:00.000Z',
  baseLabel: 'main',
  headLabel: undefined,
  ignoredFiles: 7
}

const throughBytes = (views: Views): Views => {
  const packed = packViews(views)
  if (packed.kind === 'refused') throw new Error(packed.diagnostic.message)
  const read = unpackViews(packed.bytes)
  if (read.kind === 'refused') throw new Error(read.diagnostic.message)
  return read.views
}

const roundTrip = (files: readonly DecodedFile[]): readonly DecodedFile[] =>
  decodeViews(throughBytes(encodeViews(files, context)))

const filesOf = (folder: string, more: Partial<ReadOptions> = {}): readonly DecodedFile[] =>
  readInputs([{ path: folder }], {
    cwd: fixtures,
    out: 'no-such-folder',
    maxFiles: 5000,
    maxFileBytes: 1 << 26,
    maxTotalBytes: 2 ** 40,
    maxBenchmarks: 100_000,
    maxInflatedBytes: 1 << 28,
    maxRows: 1_000_000,
    ...more
  }).files

/** All that hold inputs; the others hold answers of tools and sources. */
const folders = [
  ...['bench', 'benchstat', 'demo', 'manifest', 'pprof-edge', 'profiles'],
  ...['published', 'published-text', 'replicates', 'top']
]

describe('the views of every fixture', () => {
  test.each(folders)('%s: give the files back, and so the same report', (folder) => {
    const files = filesOf(folder)
    const again = roundTrip(files)
    expect(files.length).toBeGreaterThan(0)
    expect(again).toStrictEqual(files)
    expect(isDeepStrictEqual(reportOf(again), reportOf(files))).toBe(true)
  })

  test('a collection: with its manifest', () => {
    const files = [manifestFile(aManifest())]
    expect(roundTrip(files)).toStrictEqual(files)
  })
})

const treesThroughBytes = (files: readonly DecodedFile[], trees: readonly DiffTree[]) =>
  decodeTrees(throughBytes(encodeViews(files, context, trees)))

describe('the trees in views', () => {
  test.each(['demo', 'profiles', 'published', 'replicates'])(
    '%s: are those that were drawn',
    (folder) => {
      const files = filesOf(folder, { maxTreeNodes: 500_000 })
      const trees = treesOf(files)
      expect(trees.length).toBeGreaterThan(0)
      expect(treesThroughBytes(files, trees)).toEqual(trees)
    }
  )

  test('come back whatever they are', () => {
    fc.assert(
      fc.property(fc.array(diffTree, { maxLength: 3 }), (trees) => {
        expect(treesThroughBytes([], trees)).toStrictEqual(trees)
      }),
      { seed: 20260503, numRuns: 300 }
    )
  })

  test('are none where the views are older than trees', () => {
    const { trees, ...older } = encodeViews([], context)
    expect(trees).toBeUndefined()
    expect(decodeTrees(throughBytes(older))).toEqual([])
  })
})

describe('views', () => {
  test('give back whatever files they were made from, through bytes', () => {
    fc.assert(
      fc.property(fc.array(decodedFile, { maxLength: 4 }), (files) => {
        expect(roundTrip(files)).toStrictEqual(files)
      }),
      { seed: 20260501, numRuns: 300 }
    )
  })

  test('are judged without an exception, however senseless they are', () => {
    fc.assert(
      fc.property(fc.array(decodedFile, { maxLength: 6 }), (files) => {
        const placed = files.map((file, index) => {
          const path = `${index % 2 === 0 ? 'base' : 'head'}/${index >> 1}`
          return { ...file, path, name: path }
        })
        expect(reportOf(roundTrip(placed)).inputs).toHaveLength(files.length)
      }),
      { seed: 20260504, numRuns: 60 }
    )
  })

  test('give back the context that the report was made in', () => {
    expect(contextOf(throughBytes(encodeViews([], context)))).toEqual(context)
    const baseline = {
      sha: 'a'.repeat(40),
      start_sha: 'b'.repeat(40),
      head_sha: 'c'.repeat(40),
      distance: 1,
      how: '1 commit before the merge base',
      artifact: 'flamegate-baseline',
      created_at: null,
      age_ms: null,
      run: { id: 8000, url: 'https://github.com/acme/shop/actions/runs/8000', event: 'push' }
    }
    const stored = { ...context, baseline }
    expect(contextOf(throughBytes(encodeViews([], stored)))).toEqual(stored)
  })

  test('hold a name once, however many files have it', () => {
    const { strings } = encodeViews(filesOf('demo'), context)
    expect(new Set(strings).size).toBe(strings.length)
    expect(strings).toContain('example.com/shop/pricing.(*Book).Tier')
  })
})
