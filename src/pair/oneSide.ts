/**
 * Files of one run as one side of a comparison whose other side is of another run. What a manifest says of the machine
 * stays true, and is noted on the results; what it says of two sides that ran in turns does not, so it is left out.
 */
import type { Benchmarks } from '../model/benchmark.js'
import type { DecodedFile } from '../model/parsed.js'
import { type Listing, listingsOf } from './listing.js'
import { type InputRule, placeFiles } from './place.js'
import { isArtifact, isManifest, type Placed } from './source.js'

type Facts = readonly (readonly [string, string])[]

const factsOf = ({ from: { manifest }, entry }: Listing): Facts => {
  const { goos, goarch, cpu } = manifest.environment
  const { go_version: go } = manifest[entry.side === 'head' ? 'head' : 'base']
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

/** The files, without manifests and with what these say of the machine. */
const standingAlone = (files: readonly DecodedFile[]): readonly DecodedFile[] => {
  const { byPath } = listingsOf(files)
  return files
    .filter((file) => !isReadManifest(file))
    .map((file) => withFacts(file, byPath.get(file.path)))
}

const isBaseFile = ({ side, file }: Placed): boolean =>
  side === 'base' ||
  side === 'noise' ||
  file.parsed.benchmarks.some((benchmarks) => benchmarks.kind === 'compared')

const placedOf = (files: readonly DecodedFile[], rules: readonly InputRule[]) =>
  placeFiles(files, rules, listingsOf(files).byPath)

/** Everything of a stored baseline is base, whatever side it was when it was measured. */
export const asBase = (files: readonly DecodedFile[]): readonly DecodedFile[] =>
  standingAlone(files).map((file) => ({ ...file, side: 'base' }))

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
  return standingAlone(files.filter((file) => !dropped.has(file))).map((file) =>
    isArtifact(file) || isManifest(file) ? file : { ...file, side: 'head' }
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

/**
 * Whether a run has a base of its own, or should have had: a damaged one is one, and so is that of a collection, which
 * always measures both sides.
 */
export const hasOwnBase = (files: readonly DecodedFile[], rules: readonly InputRule[]): boolean =>
  placedOf(files, rules)
    .filter(({ side }) => side === 'base' || side === 'both')
    .some(({ file }) => file.status !== 'unrecognised' && !isOnlyPackaging(file))
