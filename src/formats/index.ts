import type { Format, InputFile, ParseLimits } from '../model/parsed.js'
import { decodeAs, type Outcome } from './decode.js'
import { manifest } from './manifest.js'
import { measurements } from './measurements.js'
import { otlpTraces } from './otlpTraces.js'

/** The input formats: measurements, and what says how they were made. */
export const formats: readonly Format[] = [...measurements, otlpTraces, manifest]

/** Decodes one file by the one format that claims it. Never throws; what is wrong is in the diagnostics. */
export const decode = (file: InputFile, limits: ParseLimits): Outcome =>
  decodeAs(formats, file, limits)
