/**
 * What is missing on one side because collecting it failed. A package that fails on both sides, or that only head has,
 * takes nothing away from the comparison and is no loss.
 */

import type { Manifest, ManifestPackage, ManifestRun } from '../model/manifest.js'
import type { Side } from '../model/side.js'
import { andMore } from '../units/count.js'
import type { FoundManifest, Listings } from './listing.js'
import { missingFiles } from './missingFiles.js'
import type { RawSource } from './rawCopies.js'
import { type CollectedKind, collectedKind, type Placed } from './source.js'

/** Something that a side lacks, and the kinds of input that cannot be judged without it. */
export interface Loss {
  readonly kinds: readonly CollectedKind[]
  /** One clause. */
  readonly text: string
  /** The package whose measurements are gone from head because of it: they failed, nobody removed them. */
  readonly goneFromHead?: string
}

export interface LossInput {
  readonly listings: Listings
  readonly placed: readonly Placed[]
  readonly raw: Readonly<Record<Side, readonly RawSource[]>>
}

/** The kinds of profiles that were asked for. */
const profiledKinds = ({ settings }: Manifest): readonly CollectedKind[] =>
  settings.profile_rounds > 0 ? settings.profile.map((kind) => collectedKind(kind)) : []

const ofHead = (side: Side, path: string): Pick<Loss, 'goneFromHead'> =>
  side === 'head' ? { goneFromHead: path } : {}

const otherSide = (side: Side): Side => (side === 'base' ? 'head' : 'base')

const sides = ['base', 'head'] as const

/** Whether a side has measurements of a package: of a side that another run measured nothing else tells. */
const isMeasured = (
  { package: path, workload }: ManifestPackage,
  side: Side,
  { placed, raw }: LossInput
): boolean =>
  raw[side].some(({ benchmarks }) => benchmarks.results.some((one) => one.package === path)) ||
  placed.some((one) => one.side === side && one.listing?.entry.workload === workload)

/** Packages that build on one side only. */
const brokenBuilds = ({ manifest }: FoundManifest, input: LossInput): readonly Loss[] =>
  manifest.packages.flatMap((one) =>
    sides
      .filter((side) => {
        const other = one[otherSide(side)]
        const isThere =
          other === undefined ? isMeasured(one, otherSide(side), input) : other.status === 'built'
        return one[side]?.status === 'failed' && isThere
      })
      .map((side) => ({
        kinds: ['benchmarks', ...profiledKinds(manifest)],
        text: `package \`${one.package}\` does not build on ${side}`,
        ...ofHead(side, one.package)
      }))
  )

const endWords = ({ exit }: ManifestRun): string =>
  typeof exit === 'number' ? `exit code ${exit}` : exit.replaceAll('-', ' ')

/** The first failed run of every package, side and, for profiles, benchmark. */
const firstFailures = (
  { manifest }: FoundManifest,
  phase: ManifestRun['phase']
): readonly (ManifestRun & { readonly side: Side })[] => {
  const first = new Map<string, ManifestRun & { readonly side: Side }>()
  for (const run of manifest.runs) {
    const { side } = run
    if (run.phase !== phase || run.exit === 0 || side === 'noise') continue
    const key = [run.package, side, run.benchmark ?? ''].join('\0')
    if (!first.has(key)) first.set(key, { ...run, side })
  }
  return [...first.values()]
}

const namesByPackage = (
  sources: readonly RawSource[]
): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>()
  for (const { benchmarks } of sources) {
    for (const result of benchmarks.results) {
      const own = names.get(result.package) ?? new Set<string>()
      names.set(result.package, own.add(result.name))
    }
  }
  return names
}

const listed = (names: readonly string[]): string => {
  const [first = ''] = names
  return `\`${first}\`${andMore(names.length - 1)}`
}

/** Benchmarks that one side has no result of because its process failed. */
const failedBenchmarks = (
  manifests: readonly FoundManifest[],
  raw: LossInput['raw']
): readonly Loss[] => {
  const names = { base: namesByPackage(raw.base), head: namesByPackage(raw.head) }
  const failures = manifests.flatMap((one) => firstFailures(one, 'benchmark'))
  return failures.flatMap((run): readonly Loss[] => {
    const { side } = run
    const own = names[side].get(run.package)
    const other = names[otherSide(side)].get(run.package) ?? []
    const lost = [...other].filter((name) => !own?.has(name))
    if (lost.length === 0) return []
    const text = `${listed(lost)} of package \`${run.package}\` failed on ${side}: ${endWords(run)}`
    return [{ kinds: ['benchmarks'], text, ...ofHead(side, run.package) }]
  })
}

/** Benchmarks without any profile because profiling them failed on one side only. */
const failedProfiles = (found: FoundManifest): readonly Loss[] => {
  const { manifest } = found
  const key = (path: string | undefined, benchmark: string | undefined) =>
    JSON.stringify([path, benchmark])
  const profiled = new Set(
    manifest.files
      .filter(({ kind }) => kind !== 'benchmarks')
      .map((entry) => key(entry.package, entry.benchmark))
  )
  const failures = firstFailures(found, 'profile')
  const failedOn = (side: Side) =>
    new Set(
      failures.filter((run) => run.side === side).map((run) => key(run.package, run.benchmark))
    )
  const failed = { base: failedOn('base'), head: failedOn('head') }
  return failures
    .filter((run) => !failed[otherSide(run.side)].has(key(run.package, run.benchmark)))
    .filter((run) => !profiled.has(key(run.package, run.benchmark)))
    .map((run) => ({
      kinds: profiledKinds(manifest),
      text: `profiling ${run.benchmark === undefined ? '' : `\`${run.benchmark}\` of `}package \`${run.package}\` failed on ${run.side}: ${endWords(run)}`,
      ...ofHead(run.side, run.package)
    }))
}

const kindWords: Readonly<Record<CollectedKind, string>> = {
  benchmarks: 'benchmarks were',
  cpu: 'CPU profiles were',
  memory: 'allocation profiles were'
}

/** Kinds that were asked for and that an incomplete collection has nothing of. */
const neverReached = ({ manifest }: FoundManifest): readonly Loss[] => {
  if (manifest.complete) return []
  const reached = new Set(
    manifest.files.filter(({ side }) => side !== 'noise').map(({ kind }) => collectedKind(kind))
  )
  return (['benchmarks', ...profiledKinds(manifest)] as const)
    .filter((kind) => !reached.has(kind))
    .map((kind) => ({
      kinds: [kind],
      text: `no ${kindWords[kind]} collected, although they were asked for`
    }))
}

/** Everything that one side lacks because collecting it failed, the causes before their consequences. */
export const lossesOf = (input: LossInput): readonly Loss[] => {
  const { listings, placed, raw } = input
  const { manifests } = listings
  const causes = [
    ...manifests.flatMap((one) => brokenBuilds(one, input)),
    ...failedBenchmarks(manifests, raw),
    ...manifests.flatMap(failedProfiles),
    ...missingFiles(listings, placed)
  ]
  const explained = new Set(causes.flatMap(({ kinds }) => kinds))
  const unexplained = manifests
    .flatMap(neverReached)
    .filter(({ kinds }) => !kinds.some((kind) => explained.has(kind)))
  // Two collections that lack the same lack one thing.
  return [...causes, ...new Map(unexplained.map((one) => [one.text, one])).values()]
}
