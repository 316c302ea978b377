import type { ComparedBenchmarks } from '../model/benchmark.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Side } from '../model/side.js'
import { type Collection, collectionOf } from './collection.js'
import { listingsOf } from './listing.js'
import { type Measurement, measurements } from './measurement.js'
import { byPath, type InputRule, ignoring, placeFiles } from './place.js'
import { type RawSide, type RawSource, withoutRawCopies } from './rawCopies.js'
import {
  refuseItself,
  type SameInputs,
  sameInputDiagnostics,
  sameOnBothSides
} from './sameInput.js'
import { isManifest, isSavedDiff, type Placed } from './source.js'

/** Base and head of one workload and sample type; a missing side is a finding of its own. */
export interface ProfilePair {
  readonly workload: string
  readonly type: string
  readonly base?: Measurement
  readonly head?: Measurement
  /** Why the sides cannot be compared, whatever is in them. */
  readonly refused?: string
}

export interface ComparedSource {
  readonly path: string
  readonly workload: string
  readonly benchmarks: ComparedBenchmarks
}

/** Every input in its place: what is compared with what, and why. */
export interface Pairs {
  readonly placed: readonly Placed[]
  readonly profiles: readonly ProfilePair[]
  readonly raw: Readonly<Record<Side, readonly RawSource[]>>
  readonly compared: readonly ComparedSource[]
  /** Path of a file no part of which counts, to the path of the file that counts instead. */
  readonly supersededBy: ReadonlyMap<string, string>
  /** Inputs that are one measurement on both sides: times in them say nothing about a change. */
  readonly same: SameInputs
  /** What the manifests of `collect` say; absent where there is none. */
  readonly collection?: Collection
  readonly diagnostics: readonly Diagnostic[]
}

const ambiguousName = ({ file, because }: Placed): Diagnostic => ({
  severity: 'error',
  code: 'pair/ambiguous-side',
  message: `expected a name that says one side, found that ${because}`,
  at: { file: file.path },
  hint: 'use --base PATH --head PATH, or set the side under "inputs" in the config file'
})

/** A saved difference beside its profiles is harmless; alone it leaves nothing to compare. */
const onlyDifferences = (
  placed: readonly Placed[],
  all: readonly Measurement[]
): readonly Diagnostic[] => {
  const [diff] = placed.filter(({ file }) => isSavedDiff(file))
  if (diff === undefined || all.length > 0) return []
  return [
    {
      severity: 'warning',
      code: 'pair/only-differences',
      message: 'expected profiles of base and head, found only their difference',
      at: { file: diff.file.path },
      hint: 'give the two profiles that the difference was made from'
    }
  ]
}

const pairUp = (all: readonly Measurement[]): readonly ProfilePair[] => {
  const pairs = new Map<string, ProfilePair>()
  for (const one of all) {
    if (one.parts.length === 0 && one.refused === undefined) continue
    const id = `${one.workload}\0${one.type}`
    const pair = pairs.get(id) ?? { workload: one.workload, type: one.type }
    pairs.set(id, { ...pair, [one.side]: one })
  }
  return [...pairs.values()]
}

const rawOf = (placed: readonly Placed[], side: Placed['side']): RawSide =>
  withoutRawCopies(
    placed
      .filter((one) => one.side === side)
      .flatMap(({ file }) =>
        file.parsed.benchmarks.flatMap((benchmarks) =>
          benchmarks.kind === 'raw' ? [{ path: file.path, benchmarks }] : []
        )
      )
  )

const comparedOf = (placed: readonly Placed[]): readonly ComparedSource[] =>
  placed.flatMap(({ file, workload }) =>
    file.parsed.benchmarks.flatMap((benchmarks) =>
      benchmarks.kind === 'compared' ? [{ path: file.path, workload, benchmarks }] : []
    )
  )

/** A file is superseded when every measurement it could have been part of uses another file. */
const supersededFiles = (all: readonly Measurement[]): ReadonlyMap<string, string> => {
  const inUse = new Set(all.flatMap((one) => one.parts.map((part) => part.path)))
  const by = all.flatMap((one) => [...one.supersededBy])
  return new Map(by.filter(([path, winner]) => !inUse.has(path) && winner !== ''))
}

/** Pairs the decoded inputs. Pure: the same files and rules give the same pairs in any order. */
export const pair = (files: readonly DecodedFile[], rules: readonly InputRule[]): Pairs => {
  const isIgnored = ignoring(rules)
  const listings = listingsOf(files.filter((file) => !isManifest(file) || !isIgnored(file)))
  const placed = placeFiles(files, rules, listings.byPath)
  const clear = placed.filter((one) => !one.isAmbiguous).sort((a, b) => byPath(a.file, b.file))
  const all = measurements(clear)
  const pairs = pairUp(all)
  const [base, head] = [rawOf(clear, 'base'), rawOf(clear, 'head')]
  const raw = { base: base.sources, head: head.sources }
  const noise = rawOf(clear, 'noise')
  const same = sameOnBothSides(pairs, raw)
  const profiles = pairs.map((one) => refuseItself(one, same))
  const collection = collectionOf({ listings, placed: clear, profiles, raw, noise: noise.sources })
  return {
    placed,
    profiles,
    raw,
    compared: comparedOf(clear),
    supersededBy: new Map([
      ...supersededFiles(all),
      ...base.copies,
      ...head.copies,
      ...noise.copies
    ]),
    same,
    ...(collection === undefined ? {} : { collection }),
    diagnostics: [
      ...placed.filter((one) => one.isAmbiguous).map(ambiguousName),
      ...onlyDifferences(placed, all),
      ...sameInputDiagnostics(same),
      ...all.flatMap((one) => one.diagnostics),
      ...(collection?.diagnostics ?? [])
    ]
  }
}
