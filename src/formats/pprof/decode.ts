import type { Profile } from '../../model/profile.js'
import { sumSamples } from './aggregate.js'
import { checkStrings } from './check.js'
import { concatenated, type Damage, DamageError, fail } from './damage.js'
import { resolveFrames } from './frames.js'
import { assembleProfile } from './profile.js'
import { pruneFrames } from './prune.js'
import { readTables } from './readTables.js'
import type { Tables } from './tables.js'
import { warningsAbout } from './warnings.js'

/** A decoded profile, and what its reader should know about it. */
export interface Decoded {
  readonly profile: Profile
  readonly warnings: readonly Damage[]
}

/** What two profiles in one file look like when nothing singular came twice. */
const COLLISIONS: ReadonlySet<string> = new Set(['duplicate-id', 'value-count'])

/** Decodes the tables and sums up the samples. */
const decodeTables = (tables: Tables): Decoded => {
  checkStrings(tables)
  checkSampleTypes(tables)
  const { frames, warnings } = pruneFrames(tables, resolveFrames(tables))
  const profile = assembleProfile(tables, frames, sumSamples(tables, frames))
  return { profile, warnings: [...warnings, ...warningsAbout(profile, frames)] }
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
export const decodeProfile = (bytes: Uint8Array): Decoded => {
  const tables = readTables(bytes)
  try {
    return decodeTables(tables)
  } catch (error) {
    throw explained(error, tables)
  }
}
