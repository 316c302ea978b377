import type { Diagnostic } from '../model/diagnostic.js'
import type { Side } from '../model/side.js'
import { type CollectedWork, collectedWork } from './collectedWork.js'
import { collectionDiagnostics } from './collectionDiagnostics.js'
import { goVersionsOf, mismatchesOf } from './environment.js'
import type { FoundManifest, Listings } from './listing.js'
import { type Loss, lossesOf } from './losses.js'
import type { ProfilePair } from './pair.js'
import type { RawSource } from './rawCopies.js'
import { isMemoryType, type Placed } from './source.js'

/** What the manifests of `collect` say about the comparison as a whole. */
export interface Collection {
  /** One of every collection. */
  readonly manifests: readonly FoundManifest[]
  /** `interleaved` when every raw result of both sides comes from rounds that ran both sides in random order. */
  readonly order: 'interleaved' | 'unknown'
  /** Go versions that the files of a side were measured with; empty where no manifest tells. */
  readonly goVersions: Readonly<Record<Side, readonly string[]>>
  /** What makes the times of base and head not comparable, one clause each. */
  readonly mismatches: readonly string[]
  /** What both sides of a pair of profiles did, by `pairKey`. */
  readonly work: ReadonlyMap<string, CollectedWork>
  /** What a side lacks because collecting it failed. */
  readonly losses: readonly Loss[]
  /** Base measured a second time; never part of the comparison. */
  readonly noise: readonly RawSource[]
  /** How many packages the change cannot affect, where there are no others: nothing had to be measured. */
  readonly spared?: number
  readonly diagnostics: readonly Diagnostic[]
}

export interface CollectionInput {
  readonly listings: Listings
  readonly placed: readonly Placed[]
  readonly profiles: readonly ProfilePair[]
  readonly raw: Readonly<Record<Side, readonly RawSource[]>>
  readonly noise: readonly RawSource[]
}

const holdsRaw = ({ side, file }: Placed): boolean =>
  (side === 'base' || side === 'head') &&
  file.parsed.benchmarks.some((benchmarks) => benchmarks.kind === 'raw')

/** Interleaved is what was interleaved: all raw results listed, on their sides, and every collection on both. */
const orderOf = (placed: readonly Placed[]): Collection['order'] => {
  const raw = placed.filter(holdsRaw)
  const isPlaced = ({ side, listing }: Placed) => listing?.entry.side === side
  if (raw.length === 0 || !raw.every(isPlaced)) return 'unknown'
  const on = (wanted: Side) =>
    new Set(raw.flatMap(({ side, listing }) => (side === wanted ? [listing?.from.collection] : [])))
  const [base, head] = [on('base'), on('head')]
  const isOnBoth = base.size === head.size && [...base].every((one) => head.has(one))
  return isOnBoth ? 'interleaved' : 'unknown'
}

/** Another machine needs other times for the same work: of the costs only memory is still comparable. */
const workOf = (
  profiles: readonly ProfilePair[],
  mismatches: readonly string[]
): Collection['work'] =>
  collectedWork(
    mismatches.length === 0 ? profiles : profiles.filter(({ type }) => isMemoryType(type))
  )

/** The packages that no collection had to measure; undefined where one did. */
const sparedBy = (manifests: readonly FoundManifest[]): Pick<Collection, 'spared'> => {
  const counts = manifests.map(({ manifest: { packages, unaffected = 0 } }) =>
    packages.length === 0 ? unaffected : 0
  )
  return counts.every((count) => count > 0)
    ? { spared: counts.reduce((sum, count) => sum + count, 0) }
    : {}
}

/** What the manifests say; undefined where there is none. */
export const collectionOf = (input: CollectionInput): Collection | undefined => {
  const { listings, placed, profiles, raw, noise } = input
  const { manifests } = listings
  if (manifests.length === 0) return undefined
  const mismatches = mismatchesOf(placed)
  return {
    manifests,
    order: orderOf(placed),
    goVersions: goVersionsOf(placed),
    mismatches,
    work: workOf(profiles, mismatches),
    losses: lossesOf({ listings, placed, raw }),
    noise,
    ...sparedBy(manifests),
    diagnostics: manifests.flatMap(collectionDiagnostics)
  }
}
