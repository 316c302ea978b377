import type { Diagnostic } from '../model/diagnostic.js'
import type { Format, InputFile, Parsed, ParseLimits } from '../model/parsed.js'
import { readJson } from './json.js'
import { readSpans, type SpanProblem } from './otlpTraces/read.js'
import { tracesOf } from './otlpTraces/requests.js'
import { decodeText, splitLines } from './text.js'

/**
 * Traces as the OpenTelemetry collector writes them to a file: one JSON object, or one a line. Strict: requests are counted,
 * and a part of them would be another number.
 * Source: OTLP 1.x, JSON Protobuf encoding.
 */
export const otlpTraces: Format = {
  id: 'otlp-traces',
  title: 'OTLP traces (JSON)',
  matches,
  parse
}

const HEAD_BYTES = 4096
/** As JSON it takes several times as much memory. */
const MAX_BYTES = 128 * 1024 * 1024

function matches({ bytes }: InputFile): boolean {
  const head = decodeText(bytes.subarray(0, HEAD_BYTES)).trimStart()
  return head.startsWith('{') && /^\{\s{0,256}"resourceSpans"\s{0,64}:/.test(head)
}

const diagnose = (file: InputFile, { code, message, hint }: SpanProblem): Diagnostic => ({
  severity: 'error',
  code: `otlp-traces/${code}`,
  message,
  at: { file: file.path },
  hint
})

type Documents =
  | { readonly kind: 'documents'; readonly all: readonly unknown[] }
  | { readonly kind: 'problem'; readonly problem: SpanProblem }

const damaged = (message: string, hint: string): Documents => ({
  kind: 'problem',
  problem: { code: 'damaged', message, hint }
})

/** The objects of a file that has one a line; the first that is none is where it is damaged. */
const readLines = (lines: readonly string[]): Documents => {
  const all: unknown[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const read = readJson(line)
    if (read.kind === 'damaged') return damaged(`line ${index + 1}: ${read.message}`, read.hint)
    all.push(read.value)
  }
  return { kind: 'documents', all }
}

const readDocuments = (text: string): Documents => {
  const whole = readJson(text)
  if (whole.kind === 'json') return { kind: 'documents', all: [whole.value] }
  const lines = splitLines(text)
  const isOneALine = lines.length > 1 && readJson(lines[0] ?? '').kind === 'json'
  return isOneALine ? readLines(lines) : damaged(whole.message, whole.hint)
}

const tooLarge = (bytes: number, max: number): SpanProblem => ({
  code: 'too-large',
  message: `expected at most ${max} bytes, found ${bytes}`,
  hint: 'record the traces of fewer requests, or of a shorter time'
})

function parse(file: InputFile, limits: ParseLimits): Parsed {
  const nothing = { profiles: [], benchmarks: [] }
  const refuse = (problem: SpanProblem): Parsed => ({
    ...nothing,
    diagnostics: [diagnose(file, problem)]
  })
  const max = Math.min(MAX_BYTES, limits.maxInflatedBytes)
  if (file.bytes.length > max) return refuse(tooLarge(file.bytes.length, max))
  const documents = readDocuments(decodeText(file.bytes))
  if (documents.kind === 'problem') return refuse(documents.problem)
  const read = readSpans(documents.all, limits.maxRows)
  return read.kind === 'problem'
    ? refuse(read.problem)
    : { ...nothing, diagnostics: [], traces: tracesOf(read.spans) }
}
