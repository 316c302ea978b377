/**
 * Files of one run as one side of a comparison whose other side is of another run. What a manifest says of the machine is
 * noted on the results, and what it says of that side stays; what it says of two sides that ran in turns is left out.
 */
import type { Benchmarks } from '../model/benchmark.js'
import type { Manifest } from '../model/manifest.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Side } from '../model/side.js'
import { type Listing, listingsOf } from './listing.js'
import { type InputRule, placeFiles } from './place.js'
import { isArtifact, isManifest, isTraces, type Placed } from './source.js'

type Facts = readonly (readonly [string, string])[]

const factsOf = ({ from: { manifest }, entry }: Listing): Facts => {
  const { goos, goarch, cpu } = manifest.environment
  const go = manifest[entry.side === 'head' ? 'head' : 'base']?.go_version ?? ''
  const all = [
    ['goos', goos],
    ['goarch', goarch],
    ['cpu', cpu],
    ['go-version', go]
  ] as const
  return all.filter(([, value]) => value !== '')
}

/** The lines that are in force at a result say it better than the manifest. */
const noted = (benchmarks: Benchmarks, facts: Facts): Benchmarks =>
  benchmarks.kind !== 'raw'
    ? benchmarks
    : {
        ...benchmarks,
        results: benchmarks.results.map((result) => ({
          ...result,
          config: new Map([...facts, ...result.config])
        }))
      }

const withFacts = (file: DecodedFile, listing: Listing | undefined): DecodedFile => {
  if (listing === undefined) return file
  const facts = factsOf(listing)
  const benchmarks = file.parsed.benchmarks.map((one) => noted(one, facts))
  return { ...file, parsed: { ...file.parsed, benchmarks } }
}

const isReadManifest = (file: DecodedFile): boolean => isManifest(file) && file.status === 'parsed'

/** What a manifest says of head alone, as of a side of this comparison. */
const ofHeadAlone = (
  { base: _, head, packages, files, runs, ...rest }: Manifest,
  side: Side
): Manifest => ({
  ...rest,
  [side]: head,
  packages: packages.map((one) => ({
    package: one.package,
    workload: one.workload,
    [side]: one.head
  })),
  files: files.filter((one) => one.side === 'head').map((one) => ({ ...one, side })),
  runs: runs.filter((one) => one.side === 'head').map((one) => ({ ...one, side }))
})

const manifestAlone = (file: DecodedFile, side: Side): DecodedFile => {
  const { parsed } = file
  if (parsed.manifest === undefined) return file
  return { ...file, parsed: { ...parsed, manifest: ofHeadAlone(parsed.manifest, side) } }
}

/** The files as one side, whose manifests speak of no other. */
const standingAlone = (files: readonly DecodedFile[], side: Side): readonly DecodedFile[] => {
  const { byPath } = listingsOf(files)
  return files.map((file) => {
    if (isReadManifest(file)) return manifestAlone(file, side)
    const stands = isArtifact(file) || isManifest(file)
    return stands ? file : { ...withFacts(file, byPath.get(file.path)), side }
  })
}

/** Whether a file is a manifest that speaks of base and nothing else, as one that was stored. */
const isOfBaseAlone = ({ parsed: { manifest } }: DecodedFile): boolean =>
  manifest !== undefined && manifest.head === undefined

const isBaseFile = ({ side, file }: Placed): boolean =>
  side === 'base' ||
  isOfBaseAlone(file) ||
  side === 'noise' ||
  file.parsed.benchmarks.some((benchmarks) => benchmarks.kind === 'compared')

const placedOf = (files: readonly DecodedFile[], rules: readonly InputRule[]) =>
  placeFiles(files, rules, listingsOf(files).byPath)

/** Everything of a stored baseline is base; it was head when it was measured. */
export const asBase = (files: readonly DecodedFile[]): readonly DecodedFile[] =>
  standingAlone(files, 'base').map((file) =>
    isReadManifest(file) ? file : { ...file, side: 'base' }
  )

/** What is left of a run's files when base comes from elsewhere. What is no measurement keeps its place. */
export const asHead = (
  files: readonly DecodedFile[],
  rules: readonly InputRule[]
): readonly DecodedFile[] => {
  const dropped = new Set(
    placedOf(files, rules)
      .filter(isBaseFile)
      .map(({ file }) => file)
  )
  return standingAlone(
    files.filter((file) => !dropped.has(file)),
    'head'
  )
}

/** The files that measure head, and the manifests that speak of them: what a later run can take for its base. */
export const recordable = (
  files: readonly DecodedFile[],
  rules: readonly InputRule[]
): readonly DecodedFile[] =>
  placedOf(files, rules)
    .filter(({ side, file }) => side === 'head' || isReadManifest(file))
    .map(({ file }) => file)

/** An artifact that was read in full is listed by its files. */
const isOnlyPackaging = (file: DecodedFile): boolean => isArtifact(file) && file.status === 'parsed'

/** Whether a file is the manifest of a collection that was not asked for a base. */
const isOfHeadAlone = ({ parsed: { manifest } }: DecodedFile): boolean =>
  manifest !== undefined && manifest.base === undefined

/**
 * Whether a run has a base of its own, or should have had: a damaged one is one, and so is that of a collection that was
 * to measure both sides.
 */
export const hasOwnBase = (files: readonly DecodedFile[], rules: readonly InputRule[]): boolean =>
  placedOf(files, rules)
    .filter(({ side }) => side === 'base' || side === 'both')
    .filter(({ file }) => !isOnlyPackaging(file) && !isOfHeadAlone(file) && !isTraces(file))
    .some(({ file }) => file.status !== 'unrecognised')
