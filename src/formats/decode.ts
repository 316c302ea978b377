import type { Diagnostic } from '../model/diagnostic.js'
import type { DecodedFile, Format, InputFile, Parsed, ParseLimits } from '../model/parsed.js'
import { describeUnknown } from './pprof/unknown.js'
import { TextBoundError } from './text.js'

const known = (formats: readonly Format[]): string =>
  formats.map((format) => format.title).join(', ')

const nothing = (diagnostics: readonly Diagnostic[]): Parsed => ({
  profiles: [],
  benchmarks: [],
  diagnostics
})

const unrecognised = (file: InputFile, formats: readonly Format[]): Diagnostic => ({
  severity: 'warning',
  code: 'formats/unrecognised',
  message: `expected one of: ${known(formats)}; found ${describeUnknown(file.bytes) ?? 'none of them'}`,
  at: { file: file.path },
  hint: 'remove the file, or leave it out under "inputs" in the config file (side: ignore)'
})

const ambiguous = (file: InputFile, claims: readonly Format[]): Diagnostic => ({
  severity: 'error',
  code: 'formats/ambiguous',
  message: `expected one format, found ${claims.map((format) => format.title).join(' and ')} in one file`,
  at: { file: file.path },
  hint: 'split the file'
})

const empty = (file: InputFile): Diagnostic => ({
  severity: 'error',
  code: 'formats/empty',
  message: 'expected a profile or benchmark results, found an empty file',
  at: { file: file.path },
  hint: 'look at the step that wrote it: a profiler that is killed, or a redirect that failed, leaves a file of 0 bytes'
})

const beyondBound = (file: InputFile, { code, message }: TextBoundError): Diagnostic => ({
  severity: 'error',
  code: `formats/${code}`,
  message,
  at: { file: file.path },
  hint: 'look at the step that wrote it, or split the file'
})

/** What became of the bytes of one file. */
export type Outcome = Pick<DecodedFile, 'format' | 'status' | 'parsed'>

const holdsData = ({ profiles, benchmarks, manifest: said, traces }: Parsed): boolean =>
  profiles.length + benchmarks.length > 0 || said !== undefined || traces !== undefined

const statusOf = (parsed: Parsed): DecodedFile['status'] => {
  const isDamaged = parsed.diagnostics.some((diagnostic) => diagnostic.severity === 'error')
  if (isDamaged) return holdsData(parsed) ? 'partial' : 'damaged'
  return holdsData(parsed) ? 'parsed' : 'empty'
}

/** The formats that claim a file: by its content, and by its name only where its content is nothing that is known. */
const claimsOn = (file: InputFile, formats: readonly Format[]): readonly Format[] => {
  const claims = formats.filter((format) => format.matches(file))
  return claims.length > 0 ? claims : formats.filter(({ isNamed }) => isNamed?.(file.path))
}

const parseAs = (format: Format, file: InputFile, limits: ParseLimits): Parsed => {
  try {
    return format.parse(file, limits)
  } catch (error) {
    if (error instanceof TextBoundError) return nothing([beyondBound(file, error)])
    throw error
  }
}

/** Decodes one file by the one of these formats that claims it. Never throws; what is wrong is in the diagnostics. */
export const decodeAs = (
  formats: readonly Format[],
  file: InputFile,
  limits: ParseLimits
): Outcome => {
  if (file.bytes.length === 0) {
    return { format: 'unknown', status: 'empty', parsed: nothing([empty(file)]) }
  }
  const claims = claimsOn(file, formats)
  const [format, ...others] = claims
  if (format === undefined) {
    return {
      format: 'unknown',
      status: 'unrecognised',
      parsed: nothing([unrecognised(file, formats)])
    }
  }
  if (others.length > 0) {
    return { format: 'unknown', status: 'damaged', parsed: nothing([ambiguous(file, claims)]) }
  }
  const parsed = parseAs(format, file, limits)
  return { format: format.id, status: statusOf(parsed), parsed }
}
