import type { DiagnosticSeverity } from '../../model/diagnostic.js'
import {
  clip,
  closesDump,
  isBareFailure,
  isKnownNoise,
  opensDump,
  type Running,
  type Trouble,
  troubleIn
} from './goTestLines.js'
import { type ConfigLine, parseConfigLine, parseUnitLine, type UnitLine } from './otherLines.js'
import {
  type BenchmarkLine,
  goFields,
  parseBenchmarkLine,
  parseMeasurements
} from './resultLine.js'

/** Longest line that is read, in UTF-16 units. benchstat stops at 64 KiB; no real line comes near either. */
export const LONGEST_LINE = 1_048_576

/** What one line is. Every line is exactly one of these, so that none is lost in silence. */
export type LineFact =
  | Extract<BenchmarkLine, { kind: 'result' | 'start' }>
  | { readonly kind: 'config'; readonly config: ConfigLine }
  | { readonly kind: 'unit'; readonly unit: UnitLine }
  | { readonly kind: 'noise' }
  | { readonly kind: 'failure' }
  | {
      readonly kind: 'trouble'
      readonly trouble: Trouble
      /** Lines of a stack dump follow. */
      readonly opensDump?: true
      readonly broken?: BrokenResult
    }

/** A result line that other output broke: its name is known, its numbers may follow on a later line. */
export interface BrokenResult {
  readonly name: string
}

/** What the lines before say about a line. */
export interface LineContext extends Running {
  readonly inDump: boolean
  readonly broken?: BrokenResult
}

/**
 * What a line of `go test -bench` output is. Results, `Unit` and `key: value` lines are the Go benchmark format; what
 * `go test` says about trouble comes before `key: value`, because `panic: x` has that form too.
 */
export function factOf(line: string, context: LineContext): LineFact {
  if (line.length > LONGEST_LINE) return { kind: 'trouble', trouble: longLine(line) }
  const benchmark = parseBenchmarkLine(line)
  if (benchmark) return benchmark.kind === 'bad' ? badResult(benchmark, context) : benchmark
  const numbers = context.broken && numbersOf(line)
  if (numbers) return trouble('gobench/split-line', splitLine(context.broken, numbers))
  if (parseBenchmarkLine(line.trimStart())?.kind === 'result') return indentedResult(line)
  if (isBareFailure(line)) return { kind: 'failure' }
  if (context.inDump && !closesDump(line)) return { kind: 'noise' }
  if (isKnownNoise(line)) return { kind: 'noise' }
  return toldTrouble(line, context) ?? formatLine(line)
}

function toldTrouble(line: string, running: Running): LineFact | undefined {
  const told = troubleIn(line, running)
  if (told === undefined) return undefined
  return { kind: 'trouble', trouble: told, ...(opensDump(line) ? { opensDump: true } : {}) }
}

function formatLine(line: string): LineFact {
  const unit = parseUnitLine(line)
  if (unit) return { kind: 'unit', unit }
  const config = parseConfigLine(line)
  if (config) return { kind: 'config', config }
  return trouble('gobench/unread-line', {
    severity: 'note',
    message: `expected a line of go test -bench output, found ${JSON.stringify(clip(line))}`,
    hint: 'it is ignored, as benchstat does; keep other output on stderr or in another file'
  })
}

function badResult(line: Extract<BenchmarkLine, { kind: 'bad' }>, context: LineContext): LineFact {
  const told = toldTrouble(line.rest, { ...context, name: line.name })
  if (told) return told
  const fact = trouble('gobench/bad-line', {
    severity: 'warning',
    message: `Benchmark${clip(line.name)}: ${line.cause}: expected a count and pairs of value and unit, found ${JSON.stringify(clip(line.rest))}`,
    hint: 'the whole line is dropped, as benchstat does; if the benchmark prints, let it use b.Log or stay silent'
  })
  return { ...fact, broken: { name: line.name } }
}

/** The count and measurements of a result line whose name stands on an earlier one. */
function numbersOf(line: string): string | undefined {
  const [count = '', ...pairs] = goFields(line.trim())
  if (!/^\d+$/.test(count) || typeof parseMeasurements(pairs) === 'string') return undefined
  return clip(line.trim())
}

function splitLine(broken: BrokenResult | undefined, numbers: string): Omit<Trouble, 'code'> {
  return {
    severity: 'warning',
    message: `the result of Benchmark${clip(broken?.name ?? '')} is split by other output; its numbers ${JSON.stringify(numbers)} are not counted`,
    hint: 'print from the benchmark with b.Log, or not at all, and collect again'
  }
}

function indentedResult(line: string): LineFact {
  return trouble('gobench/indented-line', {
    severity: 'warning',
    message: `expected results at the start of a line, found ${JSON.stringify(clip(line))}`,
    hint: 'indented lines are not results of the Go benchmark format; remove the white space before them'
  })
}

function longLine(line: string): Trouble {
  return {
    severity: 'warning',
    code: 'gobench/long-line',
    message: `expected lines of at most ${LONGEST_LINE} characters, found one of ${line.length}`,
    hint: 'the line is dropped; keep other output out of the file'
  }
}

function trouble(
  code: string,
  rest: { readonly severity: DiagnosticSeverity; readonly message: string; readonly hint: string }
): Extract<LineFact, { kind: 'trouble' }> {
  return { kind: 'trouble', trouble: { code, ...rest } }
}
