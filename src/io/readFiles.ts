import { readFileSync } from 'node:fs'
import { decodeAs } from '../formats/decode.js'
import { letGo } from '../formats/letGo.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { DecodedFile, Format } from '../model/parsed.js'
import type { Side } from '../model/side.js'
import { looksLikeInput, saysBase } from '../pair/name.js'
import { isOwnReport } from './ownReport.js'
import type { ReadOptions } from './readOptions.js'
import { type FoundFile, type SearchRoot, search } from './search.js'

/** A PATH to read, with the side it was given for. */
export interface GivenPath extends SearchRoot {
  readonly side?: Side
}

export interface Inputs {
  readonly files: readonly DecodedFile[]
  /** Files that no format claims and that do not look like input: counted, not listed. */
  readonly ignored: number
  /** Reports of flamegate where base would be, as somebody downloads them: a search takes none of them for an input. */
  readonly ownReports: readonly string[]
}

const unread = (found: FoundFile, message: string, hint: string): DecodedFile => {
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'io/unreadable',
    message,
    at: { file: found.path },
    hint
  }
  return {
    path: found.path,
    name: found.name,
    bytes: found.bytes,
    format: 'unknown',
    status: 'damaged',
    parsed: { profiles: [], benchmarks: [], diagnostics: [diagnostic] }
  }
}

const tooLarge = (found: FoundFile, max: number): DecodedFile =>
  unread(
    found,
    `expected at most ${max} bytes, found ${found.bytes}`,
    'raise limits.max-file-bytes in the config file, or leave the file out'
  )

const tooMuch = (found: FoundFile, max: number): DecodedFile =>
  unread(
    found,
    `expected at most ${max} bytes in all inputs together, found more with this one`,
    'raise limits.max-total-bytes in the config file, or give fewer files'
  )

/** Reads one file and decodes it as these formats. */
export const readOne = (
  found: FoundFile,
  options: ReadOptions,
  formats: readonly Format[]
): DecodedFile | 'own-report' => {
  if (found.bytes > options.maxFileBytes) return tooLarge(found, options.maxFileBytes)
  try {
    const bytes = readFileSync(found.location)
    if (!found.isNamed && isOwnReport(bytes)) return 'own-report'
    const { path, name } = found
    const file = { path, name, bytes: bytes.length, ...decodeAs(formats, { path, bytes }, options) }
    letGo(bytes)
    return file
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    return unread(found, `expected to read the file, found: ${why}`, 'check its permissions')
  }
}

const isListed = (file: DecodedFile, found: FoundFile): boolean =>
  found.isNamed || file.format !== 'unknown' || looksLikeInput(found.name)

/**
 * Reads everything under the given paths and decodes it as these formats, one file at a time, so that only one is in memory
 * undecoded. Files that were decoded `ahead` are taken from there, by their location. What `keep` makes of a file is kept of
 * it. Yields after each damaged file, and returns them all.
 */
function* reading(
  paths: readonly GivenPath[],
  options: ReadOptions,
  formats: readonly Format[],
  ahead: ReadonlyMap<string, DecodedFile> = new Map(),
  keep: (file: DecodedFile) => DecodedFile = (file) => file
): Generator<void, Inputs> {
  const files = new Map<string, DecodedFile>()
  const ownReports: string[] = []
  let ignored = 0
  let total = 0
  const read = (found: FoundFile) => {
    if (total + found.bytes > options.maxTotalBytes) return tooMuch(found, options.maxTotalBytes)
    if (found.bytes <= options.maxFileBytes) total += found.bytes
    return ahead.get(found.location) ?? readOne(found, options, formats)
  }
  for (const { side, ...root } of paths) {
    for (const found of search(root, options)) {
      const file = read(found)
      if (file === 'own-report') {
        if (side === 'base' || (side === undefined && saysBase(found.name)))
          ownReports.push(found.path)
        continue
      }
      const kept = side === undefined ? file : { ...file, side }
      if (!isListed(file, found)) ignored += 1
      else files.set(`${side ?? ''}:${found.path}`, keep(kept))
      if (file.status === 'damaged') yield
    }
  }
  return { files: [...files.values()], ignored, ownReports }
}

/** Reads and decodes everything under the given paths at once. */
export const readFiles = (...given: Parameters<typeof reading>): Inputs => {
  const run = reading(...given)
  for (;;) {
    const { done, value } = run.next()
    if (done) return value
  }
}

/**
 * The same, with a turn of the event loop after each damaged file: until then zlib keeps what it had inflated of a stream that
 * failed (60 files that inflate to 100 MB and end damaged: 6.2 GB without, 0.3 GB with).
 */
export const readFilesInTurns = async (...given: Parameters<typeof reading>): Promise<Inputs> => {
  const run = reading(...given)
  for (;;) {
    const { done, value } = run.next()
    if (done) return value
    await new Promise((resolve) => setImmediate(resolve))
  }
}
