import type { Diagnostic } from '../model/diagnostic.js'
import type { Format, InputFile, Parsed, ParseLimits } from '../model/parsed.js'
import type { Profile } from '../model/profile.js'
import { readJson } from './json.js'
import { fail, type Problem, ProblemError } from './speedscope/problem.js'
import { readFile } from './speedscope/read.js'
import { isSpeedscope } from './speedscope/recognise.js'
import { decodeText } from './text.js'

/**
 * The JSON of https://www.speedscope.app/, which many profilers write. All its profiles of one unit are added up: they are
 * threads. Time is taken to be CPU time, bytes to be allocated, and bare numbers to be CPU samples.
 */
export const speedscope: Format = {
  id: 'speedscope',
  title: 'speedscope JSON',
  matches: isSpeedscope,
  parse
}

/** As JSON it takes several times as much memory. */
const MAX_BYTES = 128 * 1024 * 1024

const tooLarge = (bytes: number, max: number): Problem => ({
  code: 'too-large',
  message: `expected at most ${max} bytes, found ${bytes}`,
  hint: 'profile for a shorter time, or at a lower rate'
})

const read = ({ bytes }: InputFile, limits: ParseLimits): Profile => {
  const max = Math.min(MAX_BYTES, limits.maxInflatedBytes)
  if (bytes.length > max) fail(tooLarge(bytes.length, max))
  const json = readJson(decodeText(bytes))
  if (json.kind === 'json') return readFile(json.value, limits)
  const { message, hint, byte } = json
  const at = byte === undefined ? {} : { byte }
  return fail({ code: 'damaged', message, hint, ...at })
}

const diagnose = (file: InputFile, { code, message, hint, byte }: Problem): Diagnostic => ({
  severity: 'error',
  code: `speedscope/${code}`,
  message,
  at: { file: file.path, ...(byte === undefined ? {} : { byte }) },
  ...(hint === undefined ? {} : { hint })
})

/** Strict: a file that is damaged anywhere gives no profile, because sums over a part must not be compared. */
function parse(file: InputFile, limits: ParseLimits): Parsed {
  try {
    return { profiles: [read(file, limits)], benchmarks: [], diagnostics: [] }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { profiles: [], benchmarks: [], diagnostics: [diagnose(file, error.problem)] }
  }
}
