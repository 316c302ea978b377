import type { Measurement } from '../../model/benchmark.js'
import { toGoUnit } from '../../units/benchUnits.js'
import { goFloat, goInteger } from './numbers.js'

/** What a line that begins with `Benchmark` says. Names are without that word. */
export type BenchmarkLine =
  | {
      readonly kind: 'result'
      readonly name: string
      readonly iterations: number
      readonly measurements: readonly Measurement[]
    }
  /** `go test -v` prints the bare name when a benchmark starts. */
  | { readonly kind: 'start'; readonly name: string }
  /** A result line that Go's benchmark format refuses as a whole, whatever good pairs it begins with. */
  | { readonly kind: 'bad'; readonly name: string; readonly cause: string; readonly rest: string }

const PREFIX = 'Benchmark'

/** Whether a character is white space as Go's `unicode.IsSpace` sees it; `\s` differs by U+0085 and U+FEFF. */
function isGoSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return WIDE_SPACE.test(String.fromCharCode(code))
}

const WIDE_SPACE = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/**
 * The fields of a line as Go splits them; the first is empty when the line begins with white space. By hand, because
 * every line of a large file comes by, and a regular expression takes three times as long.
 */
export function goFields(text: string): readonly string[] {
  const fields: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if ((code > 0x20 && code < 0x80) || !isGoSpace(code)) continue
    if (at > start || at === 0) fields.push(text.slice(start, at))
    start = at + 1
  }
  if (start < text.length || fields.length === 0) fields.push(text.slice(start))
  return fields
}

/**
 * Reads a line of the Go benchmark data format (golang/proposal design/14313): `BenchmarkName N (value unit)+`.
 * Undefined for a line that does not begin with `Benchmark`.
 */
export function parseBenchmarkLine(line: string): BenchmarkLine | undefined {
  if (!line.startsWith(PREFIX)) return undefined
  const text = line.slice(PREFIX.length)
  const fields = goFields(text)
  const [name = '', count] = fields
  if (name === text) return { kind: 'start', name }
  const bad = (cause: string): BenchmarkLine => {
    return { kind: 'bad', name, cause, rest: text.slice(name.length).trim() }
  }

  if (count === undefined) return bad('missing iteration count')
  const iterations = goInteger(count)
  if (iterations.kind === 'refused') return bad(`parsing iteration count: ${iterations.cause}`)
  const measurements = parseMeasurements(fields.slice(2))
  if (typeof measurements === 'string') return bad(measurements)
  return { kind: 'result', name, iterations: iterations.value, measurements }
}

/** The measurements of `value unit` fields in Go's units, or why there are none. */
export function parseMeasurements(fields: readonly string[]): readonly Measurement[] | string {
  if (fields.length === 0) return 'missing measurements'
  const measurements: Measurement[] = []
  for (let at = 0; at < fields.length; at += 2) {
    const value = goFloat(fields[at] ?? '')
    if (value.kind === 'refused') return `parsing measurement: ${value.cause}`
    const unit = fields[at + 1]
    if (unit === undefined) return 'missing units'
    measurements.push(toGoUnit(value.value, unit))
  }
  return measurements
}

/**
 * The GOMAXPROCS of a benchmark name: its digits after a last `-`, else 1. A sub-benchmark whose own name ends in
 * `-8`, run with one processor, cannot be told apart; benchstat has the same limit.
 */
export function procsOf(name: string): number {
  const suffix = /-(\d{1,9})$/.exec(name)
  return suffix ? Number(suffix[1]) : 1
}

/** A benchmark name without its GOMAXPROCS, as it stands in the source. */
export function bareNameOf(name: string): string {
  return name.replace(/-\d{1,9}$/, '')
}
