import type { Diagnostic } from '../model/diagnostic.js'
import type { Format, InputFile, Parsed, ParseLimits } from '../model/parsed.js'
import { type Problem, readManifest } from './manifest/read.js'
import { isManifest, isNamedManifest } from './manifest/recognise.js'
import { decodeText } from './text.js'

/**
 * The manifest that `flamegate collect` writes beside what it measured. It is whole or it is nothing: half of what a
 * manifest says would put files on sides that the other half takes back.
 */
export const manifest: Format = {
  id: 'manifest',
  title: 'the manifest of `flamegate collect`',
  matches: isManifest,
  isNamed: isNamedManifest,
  parse
}

/** 5,000 benchmarks in a hundred rounds of two sides are a million runs of about 120 bytes; more is refused. */
const MAX_BYTES = 128 * 1024 * 1024

function parse(file: InputFile, limits: ParseLimits): Parsed {
  const nothing = { profiles: [], benchmarks: [] }
  const max = Math.min(MAX_BYTES, limits.maxInflatedBytes)
  if (file.bytes.length > max) {
    return { ...nothing, diagnostics: [diagnose(file, tooLarge(file.bytes.length, max))] }
  }
  const read = readManifest(decodeText(file.bytes))
  return read.kind === 'manifest'
    ? { ...nothing, diagnostics: [], manifest: read.manifest }
    : { ...nothing, diagnostics: read.problems.map((problem) => diagnose(file, problem)) }
}

const tooLarge = (bytes: number, max: number): Problem => ({
  code: 'too-large',
  message: `expected at most ${max} bytes, found ${bytes}`,
  hint: 'collect fewer packages at once'
})

const diagnose = (file: InputFile, { code, message, hint, byte }: Problem): Diagnostic => ({
  severity: 'error',
  code: `manifest/${code}`,
  message,
  at: { file: file.path, ...(byte === undefined ? {} : { byte }) },
  hint
})
