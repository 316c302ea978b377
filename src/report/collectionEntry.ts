import { isTimed } from '../gates/select.js'
import type { CollectionEntry } from '../model/collectionEntry.js'
import type { BenchmarkFinding } from '../model/finding.js'
import type { Manifest, ManifestRun } from '../model/manifest.js'
import type { Collection } from '../pair/collection.js'
import type { FoundManifest } from '../pair/listing.js'
import { countBenchmarks } from './countBenchmarks.js'
import { finiteOrNull } from './numbers.js'

/** Nobody reads more of them in a report; the manifest has all. */
const MOST_PROBLEMS = 100

const roundsOf = ({ runs }: Manifest, phase: ManifestRun['phase']): number =>
  runs.reduce((most, run) => (run.phase === phase ? Math.max(most, run.round) : most), 0)

const durationOf = ({ runs }: Manifest): number =>
  runs.reduce((last, run) => Math.max(last, run.started_ms + run.duration_ms), 0)

const revisionEntry = (side: Manifest['base']) => {
  if (side === undefined) return null
  const { ref, sha, go_version } = side
  return { ref, sha, go_version }
}

const manifestEntry = ({ path, manifest }: FoundManifest): CollectionEntry['manifests'][number] => {
  const { base, head, environment, settings } = manifest
  return {
    path,
    created_at: manifest.created_at,
    base: revisionEntry(base),
    head: revisionEntry(head),
    environment: { ...environment },
    rounds: roundsOf(manifest, 'benchmark'),
    rounds_planned: settings.rounds,
    benchtime: settings.benchtime,
    profile_rounds: roundsOf(manifest, 'profile'),
    profile_rounds_planned: settings.profile.length === 0 ? 0 : settings.profile_rounds,
    noise_rounds: roundsOf(manifest, 'noise'),
    seed: manifest.seed,
    duration_ms: Math.min(durationOf(manifest), Number.MAX_SAFE_INTEGER),
    complete: manifest.complete,
    unaffected: manifest.unaffected ?? null
  }
}

/** Change of cost in percent, a tenth and ten times being equally far from none. */
const sizeOf = ({ delta: { effect } }: BenchmarkFinding): number => {
  const ratio = effect?.ratio ?? 1
  return (Math.max(ratio, 1 / ratio) - 1) * 100
}

const noiseEntry = (rows: readonly BenchmarkFinding[]): CollectionEntry['noise'] => {
  if (rows.length === 0) return null
  const sizes = rows
    .filter(isTimed)
    .map(sizeOf)
    .sort((a, b) => a - b)
  const isFlagged = ({ verdict }: BenchmarkFinding) =>
    verdict === 'regression' || verdict === 'improvement'
  return {
    benchmarks: countBenchmarks(rows),
    flagged: countBenchmarks(rows.filter(isFlagged)),
    largest_pct: finiteOrNull(sizes.at(-1)),
    median_pct: finiteOrNull(sizes[Math.floor((sizes.length - 1) / 2)])
  }
}

/** What the manifests say, in the words of report.json; null where there is none. */
export const collectionEntry = (
  collection: Collection | undefined,
  noise: readonly BenchmarkFinding[]
): CollectionEntry | null => {
  if (collection === undefined) return null
  const { manifests, order, losses, mismatches } = collection
  return {
    order,
    complete: manifests.every(({ manifest }) => manifest.complete),
    missing: losses.map(({ text }) => text),
    mismatches: [...mismatches],
    problems: manifests.flatMap(({ manifest }) => manifest.problems).slice(0, MOST_PROBLEMS),
    noise: noiseEntry(noise),
    manifests: manifests.map(manifestEntry)
  }
}

/** Digits of a commit that people take for its name. */
const SHORT_SHA = 7

/** The commit of a side where all manifests name the same one. */
export const collectedLabel = (
  collection: Collection | undefined,
  side: 'base' | 'head'
): string | undefined => {
  const shas = new Set(collection?.manifests.flatMap(({ manifest }) => manifest[side]?.sha ?? []))
  const [sha] = shas
  return shas.size === 1 ? sha?.slice(0, SHORT_SHA) : undefined
}
