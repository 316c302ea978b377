import type { Format, InputFile, Parsed, ParseLimits } from '../model/parsed.js'
import { letGo } from './letGo.js'
import { type Damage, DamageError, diagnose, fail } from './pprof/damage.js'
import { type Decoded, decodeProfile } from './pprof/decode.js'
import { drawProfile } from './pprof/draw.js'
import { inflate, isGzip } from './pprof/inflate.js'
import { isLegacyBinary, isLegacyText, legacyBinary, legacyText } from './pprof/legacy.js'
import { looksLikeProfile } from './pprof/recognise.js'
import { describeUnknown, isText } from './pprof/unknown.js'

/** Says yes to every gzip: profiles are nearly always gzipped, and `parse` names what else is in one. */
const matches = ({ bytes }: InputFile): boolean =>
  isGzip(bytes) || isLegacyText(bytes) || isLegacyBinary(bytes) || looksLikeProfile(bytes)

const notAProfile = (what: string): Damage => ({
  code: 'not-a-profile',
  message: `expected a pprof profile, found ${what}`,
  hint: 'give the file that the profiler wrote'
})

const gzippedText = 'text (unpack it first: of what is gzipped only profiles are read)'

/** Names content that is certainly something else. Other bytes are decoded, for the decoder to say what is wrong. */
const rejectOthers = (bytes: Uint8Array): void => {
  if (looksLikeProfile(bytes)) return
  if (isLegacyText(bytes)) fail(legacyText)
  if (isLegacyBinary(bytes)) fail(legacyBinary)
  if (bytes.length === 0) fail(notAProfile('no bytes at all'))
  const what = describeUnknown(bytes) ?? (isText(bytes) ? gzippedText : undefined)
  if (what !== undefined) fail(notAProfile(what))
}

const decodeInflated = (bytes: Uint8Array, limits: ParseLimits): Decoded => {
  rejectOthers(bytes)
  return decodeProfile(bytes, limits)
}

const decode = ({ bytes }: InputFile, limits: ParseLimits): Decoded => {
  if (!isGzip(bytes)) return decodeInflated(bytes, limits)
  const inflated = inflate(bytes, limits.maxInflatedBytes)
  try {
    return decodeInflated(inflated, limits)
  } finally {
    letGo(inflated)
  }
}

const parse = (file: InputFile, limits: ParseLimits): Parsed => {
  try {
    const { profile, warnings, drawable } = decode(file, limits)
    // Growing a tree takes as much memory as the uncompressed bytes did, which nobody holds any more.
    const drawn = drawable === undefined ? profile : drawProfile(profile, drawable)
    const diagnostics = warnings.map((warning) => diagnose(file.path, 'warning', warning))
    return { profiles: [drawn], benchmarks: [], diagnostics }
  } catch (error) {
    if (!(error instanceof DamageError)) throw error
    const diagnostics = [diagnose(file.path, 'error', error.damage)]
    return { profiles: [], benchmarks: [], diagnostics }
  }
}

/**
 * The profile.proto of pprof, gzipped or not, as Go and most profilers write it.
 *
 * Strict: a profile that is cut, damaged or two in one gives an error diagnostic and no profile, because sums over
 * a part must not be compared. Offsets in diagnostics count from the start of the uncompressed profile.
 */
export const pprof: Format = { id: 'pprof', title: 'pprof profile', matches, parse }
