import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readInputs } from '../../src/io/readInputs.js'
import { packViews, unpackViews } from '../../src/io/views.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { Views } from '../../src/model/views.js'
import { contextOf } from '../../src/views/context.js'
import { decodeViews } from '../../src/views/decode.js'
import { encodeViews } from '../../src/views/encode.js'
import { aManifest, manifestFile } from '../helpers/manifest.js'
import { reportOf } from '../helpers/street.js'
import { decodedFile } from './arbitraries.js'

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

const filesOf = (folder: string): readonly DecodedFile[] =>
  readInputs([{ path: folder }], {
    cwd: fixtures,
    out: 'no-such-folder',
    maxFiles: 5000,
    maxFileBytes: 1 << 26,
    maxInflatedBytes: 1 << 28,
    maxRows: 1_000_000
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
