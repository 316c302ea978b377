import type { ParseLimits } from '../../model/parsed.js'
import type { Profile } from '../../model/profile.js'
import { sumSamples } from './aggregate.js'
import { checkStrings } from './check.js'
import { concatenated, type Damage, DamageError, fail } from './damage.js'
import type { Drawable } from './draw.js'
import { addToFolds, newFoldSums } from './folds.js'
import { type Frames, resolveFrames } from './frames.js'
import { labelRanks } from './labelReader.js'
import { addToLabels, newLabelCells } from './labelSums.js'
import { addToLines, newLineSums } from './lineSums.js'
import { assembleProfile, type Summed } from './profile.js'
import { pruneFrames } from './prune.js'
import { readTables } from './readTables.js'
import { isTooMany, keepStack, newKeptStacks, noTree } from './stacks.js'
import type { Tables } from './tables.js'
import type { Sample } from './unfold.js'
import { warningsAbout } from './warnings.js'

/** A decoded profile, and what its reader should know about it. */
export interface Decoded {
  readonly profile: Profile
  readonly warnings: readonly Damage[]
  /** What the tree of the profile comes of, if it is wanted and the stacks are not too large for it. */
  readonly drawable: Drawable | undefined
}

/** What two profiles in one file look like when nothing singular came twice. */
const COLLISIONS: ReadonlySet<string> = new Set(['duplicate-id', 'value-count'])

/** What is summed up besides symbols, and of how many at most. */
type Wanted = Pick<ParseLimits, 'maxRows' | 'maxTreeNodes' | 'sumsOnly' | 'labels'>

/** Sums up the samples by all that is wanted. */
const sumUp = (
  tables: Tables,
  frames: Frames,
  { maxRows, maxTreeNodes, sumsOnly = false, labels }: Wanted
): Summed => {
  const folds = sumsOnly ? undefined : newFoldSums(frames, tables.sampleTypes.length)
  const kept = maxTreeNodes === undefined ? undefined : newKeptStacks(tables, frames)
  // Whoever wants no stacks wants no lines.
  const lines = kept === undefined ? undefined : newLineSums(frames, tables.sampleTypes.length)
  const ranks = labelRanks(tables, labels ?? [])
  const labelled =
    ranks === undefined ? undefined : newLabelCells(frames, tables.sampleTypes.length)
  const visit = (sample: Sample): void => {
    if (folds !== undefined) addToFolds(folds, sample)
    if (labelled !== undefined) addToLabels(labelled, sample)
    if (kept !== undefined) keepStack(kept, sample)
    if (lines !== undefined) addToLines(lines, sample)
  }
  const sums = sumSamples(tables, frames, { visit, ranks, maxRows })
  return { sums, folds, lines, labelled, kept, keys: labels ?? [], sumsOnly }
}

/** Decodes the tables and sums up the samples. */
const decodeTables = (tables: Tables, limits: Wanted): Decoded => {
  checkStrings(tables)
  checkSampleTypes(tables)
  const { frames, warnings } = pruneFrames(tables, resolveFrames(tables))
  const summed = sumUp(tables, frames, limits)
  const { kept } = summed
  const { profile, numbers } = assembleProfile(tables, frames, summed)
  const warned = [...warnings, ...warningsAbout(profile, frames)]
  if (kept !== undefined && isTooMany(kept))
    return { profile, warnings: [...warned, noTree(kept)], drawable: undefined }
  const drawable = kept && { stacks: kept, numbers, maxNodes: limits.maxTreeNodes ?? 0 }
  return { profile, warnings: warned, drawable }
}

const checkSampleTypes = ({ sampleTypes, sampleRuns }: Tables): void => {
  if (sampleTypes.length > 0) return
  fail({
    code: 'no-sample-types',
    message:
      sampleRuns.length > 0
        ? 'expected the profile to say what its sample values are, found samples but no sample types'
        : 'expected a profile with at least one sample type, found none',
    byte: sampleRuns[0] ?? 0
  })
}

/** A second string table explains a collision better than the collision does. */
const explained = (error: unknown, { restarts: [restart] }: Tables): unknown =>
  error instanceof DamageError && restart !== undefined && COLLISIONS.has(error.damage.code)
    ? new DamageError(concatenated(restart))
    : error

/** Decodes an uncompressed profile. Throws a {@link DamageError} at the first damage. */
export const decodeProfile = (bytes: Uint8Array, limits: Wanted): Decoded => {
  const tables = readTables(bytes)
  try {
    return decodeTables(tables, limits)
  } catch (error) {
    throw explained(error, tables)
  }
}
