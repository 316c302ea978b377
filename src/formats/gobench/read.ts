import type { BenchmarkResult, Measurement, RawBenchmarks } from '../../model/benchmark.js'
import type { Diagnostic, Place } from '../../model/diagnostic.js'
import { numbersOn } from '../fewNumbers.js'
import { diagnosticLog } from './diagnostics.js'
import { clip, closesDump } from './goTestLines.js'
import { factOf, type LineContext, type LineFact } from './lines.js'
import type { ConfigLine, UnitLine } from './otherLines.js'
import { procsOf } from './resultLine.js'
import { streakCounter } from './streak.js'

/** A line of `go test` output, and where it stands in the file. */
export interface SourceLine {
  readonly text: string
  readonly line: number
  /** The package whose output it belongs to, when the file says so (`go test -json`); else empty. */
  readonly package: string
}

export interface ReadBounds {
  readonly file: string
  readonly maxResults: number
  /** Iterations and values of all result lines together. */
  readonly maxNumbers: number
}

export interface ReadResult {
  readonly benchmarks: RawBenchmarks
  readonly diagnostics: readonly Diagnostic[]
}

/** Most `key: value` lines in force at once; every change copies them, so that the number is bounded. */
const MOST_CONFIG_KEYS = 256

interface State extends LineContext {
  readonly config: ReadonlyMap<string, string>
}

/** Reads the lines of one file in order; the lines of each package have a configuration of their own. */
export function readLines(lines: Iterable<SourceLine>, bounds: ReadBounds): ReadResult {
  const states = new Map<string, State>()
  const results: BenchmarkResult[] = []
  const units = new Map<string, Map<string, string>>()
  const log = diagnosticLog()
  const streaks = streakCounter()
  let failure: SourceLine | undefined
  let numbers = 0
  for (const source of lines) {
    const state = states.get(source.package) ?? initialState(source.package)
    const fact = factOf(source.text, state)
    if (fact.kind === 'result') numbers += numbersOn(fact)
    const excess =
      fact.kind === 'result' ? excessOf(results.length + 1, numbers, bounds) : undefined
    if (excess !== undefined) {
      log.add(tooMany(source, excess, bounds))
      break
    }
    states.set(source.package, nextState(state, fact, source.text))
    const streak = streaks.take(fact, source)
    if (fact.kind === 'result') {
      results.push(toResult(fact, { source, state, streak, before: results.at(-1) }))
    }
    if (fact.kind === 'failure') failure ??= source
    remarks(fact, units, at(source, bounds)).forEach(log.add)
  }
  unexplained(failure, log.all(), bounds).forEach(log.add)
  nothing(results, log.all(), bounds).forEach(log.add)
  return { benchmarks: { kind: 'raw', results, units }, diagnostics: log.all() }
}

/** What there is to say about a line. Its metadata, if it has any, goes into `units`. */
function remarks(
  fact: LineFact,
  units: Map<string, Map<string, string>>,
  place: Place
): readonly Diagnostic[] {
  if (fact.kind === 'trouble') return [{ ...fact.trouble, at: place }]
  if (fact.kind === 'result') return notFinite(fact, place)
  return fact.kind === 'unit' ? addUnit(units, fact.unit, place) : []
}

function initialState(path: string): State {
  return { package: path, inDump: false, config: new Map() }
}

function nextState(before: State, fact: LineFact, text: string): State {
  const state = before.inDump && closesDump(text) ? { ...before, inDump: false } : before
  switch (fact.kind) {
    case 'result': {
      const { package: path, inDump, config } = state
      return state.name === undefined ? state : { package: path, inDump, config }
    }
    case 'start':
      return { ...state, name: fact.name }
    case 'config':
      return configured(state, fact.config)
    case 'trouble': {
      const inDump = fact.opensDump ?? state.inDump
      const { broken } = fact
      return broken ? { ...state, inDump, broken, name: broken.name } : { ...state, inDump }
    }
    default:
      return state
  }
}

function configured(state: State, { key, value }: ConfigLine): State {
  const config = new Map(state.config)
  if (value === '') config.delete(key)
  else if (config.has(key) || config.size < MOST_CONFIG_KEYS) config.set(key, value)
  return key === 'pkg' ? { ...state, config, package: value } : { ...state, config }
}

/** What a result line says only together with its place in the file. */
interface ResultContext {
  readonly source: SourceLine
  readonly state: State
  readonly streak: number
  readonly before: BenchmarkResult | undefined
}

/**
 * A result. A repeat of the result before it shares with it what is the same: the text of its name, by which it is found
 * faster, and every measurement that did not change, as those of allocations rarely do. Large files take half the memory.
 */
function toResult(
  { name, iterations, measurements }: Extract<LineFact, { kind: 'result' }>,
  { source, state: { config }, streak, before }: ResultContext
): BenchmarkResult {
  const repeated = before?.name === name ? before : undefined
  return {
    name: repeated?.name ?? name,
    package: config.get('pkg') ?? source.package,
    procs: repeated?.procs ?? procsOf(name),
    iterations,
    measurements: measurements.map((one, at) => sameMeasurement(repeated?.measurements[at], one)),
    config,
    line: source.line,
    streak
  }
}

function sameMeasurement(before: Measurement | undefined, now: Measurement): Measurement {
  return before?.unit === now.unit && Object.is(before.value, now.value) ? before : now
}

/** `NaN` and `Inf` are numbers of the format, but nothing that can be compared. */
function notFinite(
  fact: Extract<LineFact, { kind: 'result' }>,
  place: Place
): readonly Diagnostic[] {
  const odd = fact.measurements.filter(({ value }) => !Number.isFinite(value))
  return odd.map(({ value, unit }) => ({
    severity: 'warning',
    code: 'gobench/not-finite',
    message: `Benchmark${clip(fact.name)}: expected a finite number of ${clip(unit)}, found ${value}`,
    at: place,
    hint: 'a benchmark that reports its own metric divides by 0; it cannot be compared'
  }))
}

function addUnit(
  units: Map<string, Map<string, string>>,
  line: UnitLine,
  place: Place
): readonly Diagnostic[] {
  const known = units.get(line.unit) ?? new Map<string, string>()
  if (line.pairs.length > 0) units.set(line.unit, known)
  const causes = [...line.causes]
  for (const [key, value] of line.pairs) {
    const before = known.get(key)
    if (before === undefined) known.set(key, value)
    else if (before !== value) {
      causes.push(`metadata ${key} of unit ${line.written} already set to ${before}`)
    }
  }
  return causes.map((cause) => ({
    severity: 'warning',
    code: 'gobench/bad-unit',
    message: `Unit line: ${cause}`,
    at: place,
    hint: 'write Unit NAME key=value, once for each key of a unit; the first value holds'
  }))
}

function at(source: SourceLine, bounds: ReadBounds): Place {
  return { file: bounds.file, line: source.line }
}

/** What there is too much of. */
function excessOf(results: number, numbers: number, bounds: ReadBounds): string | undefined {
  if (results > bounds.maxResults) return `${bounds.maxResults} result lines`
  return numbers > bounds.maxNumbers ? `${bounds.maxNumbers} numbers on result lines` : undefined
}

function tooMany(source: SourceLine, excess: string, bounds: ReadBounds): Diagnostic {
  return {
    severity: 'error',
    code: 'gobench/too-many-results',
    message: `expected at most ${excess}; the rest of the file is not read`,
    at: at(source, bounds),
    hint: 'split the file by package, lower -count, or raise limits.max-rows in the config file'
  }
}

/** `FAIL` or `exit status` alone, when no other line said what failed. */
function unexplained(
  failure: SourceLine | undefined,
  diagnostics: readonly Diagnostic[],
  bounds: ReadBounds
): readonly Diagnostic[] {
  if (failure === undefined || diagnostics.some(({ severity }) => severity === 'error')) return []
  return [
    {
      severity: 'error',
      code: 'gobench/failed',
      message: `go test failed without saying where: found ${JSON.stringify(failure.text)}`,
      at: at(failure, bounds),
      hint: 'keep the whole output of go test, with 2>&1, so that the cause is in the file'
    }
  ]
}

function nothing(
  results: readonly BenchmarkResult[],
  diagnostics: readonly Diagnostic[],
  bounds: ReadBounds
): readonly Diagnostic[] {
  if (results.length > 0 || diagnostics.some(({ severity }) => severity === 'error')) return []
  return [
    {
      severity: 'warning',
      code: 'gobench/no-results',
      message: 'expected benchmark results, found output of go test without any',
      at: { file: bounds.file },
      hint: 'was go test run with -bench, and does its pattern match a benchmark?'
    }
  ]
}
