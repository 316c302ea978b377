/** Every format of the registry. */
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, formats } from '../../src/formats/index.js'
import { isGzip } from '../../src/formats/pprof/inflate.js'
import type { Parsed, ParseLimits } from '../../src/model/parsed.js'
import type { Profile } from '../../src/model/profile.js'
import type { CorpusFile } from '../corpus.js'
import { changedJson } from '../grow.js'
import { limits } from '../limits.js'
import { pick, type Random } from '../random.js'
import { promise, type Target } from '../target.js'
import { grownProfile } from './grownProfile.js'
import { wordsOf } from './words.js'

const path = 'head/case'

const checkProfile = ({ columns, functions, tree }: Profile): void => {
  for (const { flat, cum, total } of columns) {
    promise(flat.length === functions.length, 'a flat value for every function')
    promise(cum.length === functions.length, 'a cum value for every function')
    promise(!Number.isNaN(total), 'a total that is a number')
    promise(!flat.some(Number.isNaN) && !cum.some(Number.isNaN), 'values that are numbers')
  }
  for (const self of tree?.self ?? []) {
    promise(self.length === tree?.functions.length, 'a value for every node of the tree')
    promise(!self.some(Number.isNaN), 'values of the tree that are numbers')
  }
  promise(tree?.parents.every((above, node) => above < node) ?? true, 'parents before children')
}

/** Rows of all comparisons of a file, and all results. */
const rowsIn = ({ benchmarks }: Parsed): number =>
  benchmarks.reduce((sum, one) => sum + (one.kind === 'raw' ? one.results : one.rows).length, 0)

/** Real profiles have more functions than the texts of cases have rows. */
const ofProfiles: ParseLimits = { ...limits, maxRows: 50_000 }

const within =
  (bounds: ParseLimits) =>
  (bytes: Uint8Array): void => {
    const { status, parsed } = decode({ path, bytes }, bounds)
    const { diagnostics, profiles } = parsed
    for (const { at } of diagnostics) {
      promise(at === undefined || at.file === path, 'diagnostics that name the file')
    }
    if (status !== 'parsed') promise(diagnostics.length > 0, `a diagnostic of what is ${status}`)
    promise(rowsIn(parsed) <= bounds.maxRows, 'no more rows than the limit')
    profiles.forEach(checkProfile)
  }

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return undefined
  }
}

/** JSON of the format with something in it changed. */
const grownJson =
  (seeds: readonly Uint8Array[]) =>
  (random: Random): Uint8Array => {
    const value = parseJson(seeds[random.below(seeds.length)] ?? Buffer.from('{}'))
    return Buffer.from(JSON.stringify(changedJson(value, random)) ?? '')
  }

const inflated = (bytes: Uint8Array): readonly Uint8Array[] => {
  try {
    return isGzip(bytes) ? [gunzipSync(bytes)] : []
  } catch {
    return []
  }
}

const growers: Readonly<Record<string, (seeds: readonly Uint8Array[]) => Target['grow']>> = {
  pprof: () => grownProfile,
  speedscope: grownJson,
  cpuprofile: grownJson,
  'otlp-traces': grownJson,
  manifest: grownJson
}

/** A target for every format. Profiles are damaged inside their gzip: damage to the gzip itself has a target of its own. */
export const formatTargets = (corpus: readonly CorpusFile[]): readonly Target[] =>
  formats.map(({ id }) => {
    const files = corpus.filter(({ format }) => format === id).map(({ bytes }) => bytes)
    const seeds = [...files.filter((bytes) => !isGzip(bytes)), ...files.flatMap(inflated)]
    const grow = growers[id]?.(seeds)
    const read = within(id === 'pprof' ? ofProfiles : limits)
    return { id, seeds, words: wordsOf(id), read, ...(grow === undefined ? {} : { grow }) }
  })

/** What is no format at all, and the files of other tools. */
export const unknownTarget = (corpus: readonly CorpusFile[]): Target => {
  const seeds = corpus.filter(({ format }) => format === 'unknown').map(({ bytes }) => bytes)
  return {
    id: 'unknown',
    seeds,
    words: formats.flatMap(({ id }) => wordsOf(id)),
    read: within(limits)
  }
}

const levels = [0, 1, 9] as const

/** Gzip around anything: damaged in its headers, its data and its trailer, and in several parts. */
export const gzipTarget = (corpus: readonly CorpusFile[]): Target => {
  const files = corpus.map(({ bytes }) => bytes)
  const plain = files.filter((bytes) => !isGzip(bytes))
  return {
    id: 'gzip',
    seeds: files.filter(isGzip),
    words: ['\u001f\u008b\b', '\u0000\u0000\u0000\u0000'],
    grow: (random) => {
      const part = () =>
        gzipSync(plain[random.below(plain.length)] ?? Buffer.alloc(0), {
          level: pick(random, levels)
        })
      const zeros = () => gzipSync(Buffer.alloc(random.below(2 * limits.maxInflatedBytes)))
      const parts = pick(random, [[part], [zeros], [part, part], [part, () => Buffer.alloc(9)]])
      return Buffer.concat(parts.map((make) => make()))
    },
    read: within(ofProfiles)
  }
}
