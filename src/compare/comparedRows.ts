/**
 * Rows of benchstat output as inputs. A row of a benchmark that is already measured by a better input is superseded
 * when its centers agree within the printed digits; where they differ it is another measurement and keeps its own
 * workload, with a diagnostic.
 */
import type { ComparedBenchmark, PrintedSummary } from '../model/benchmark.js'
import type { BenchmarkSide } from '../model/delta.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { ComparedSource } from '../pair/pair.js'
import type { RowEvidence } from './rawEvidence.js'
import { type RowKey, rowId } from './rawRows.js'

/** benchstat prints p with three decimals, so 0.000 is anything below half of the last one. */
const SMALLEST_PRINTED_P = 0.0005

/** A row of either side or both, on its way to a delta. */
export interface SummaryRow extends RowKey {
  readonly workload: string
  readonly base?: BenchmarkSide
  readonly head?: BenchmarkSide
  readonly evidence: RowEvidence
}

/** Another row of the same benchmark and unit that is already measured. */
export interface Measured {
  readonly path: string
  readonly base?: { readonly center: number; readonly slack: number }
  readonly head?: { readonly center: number; readonly slack: number }
}

export interface ComparedOutcome {
  readonly rows: readonly SummaryRow[]
  /** Path of a file all rows of which are measured better elsewhere, to the file that does. */
  readonly supersededBy: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

const sideOf = (summary: PrintedSummary | undefined, n: number): BenchmarkSide | undefined => {
  if (summary === undefined) return undefined
  const { center, spread } = summary
  const reach = spread === undefined ? Number.POSITIVE_INFINITY : Math.abs(center) * spread
  return { center, lo: center - reach, hi: center + reach, n }
}

const evidenceOf = (row: ComparedBenchmark): RowEvidence => {
  if (row.base === undefined) return { kind: 'unpaired', side: 'head' }
  if (row.head === undefined) return { kind: 'unpaired', side: 'base' }
  const n = row.n ?? [0, 0]
  if (row.p !== undefined) {
    const p = Math.min(1, Math.max(row.p, SMALLEST_PRINTED_P))
    return { kind: 'pending', test: 'benchstat', p, n, isTest: row.p < 1 }
  }
  if (row.deltaPct === undefined && row.base.center === row.head.center) return { kind: 'exact' }
  if (row.deltaPct !== undefined && row.n !== undefined) return { kind: 'exact' }
  return { kind: 'refused', cause: 'not-testable', why: 'benchstat printed no p for this row' }
}

const summaryRow = (row: ComparedBenchmark, workload: string): SummaryRow => {
  const base = sideOf(row.base, row.n?.[0] ?? 0)
  const head = sideOf(row.head, row.n?.[1] ?? 0)
  return {
    workload,
    package: row.package,
    name: row.name,
    procs: row.procs,
    unit: row.unit,
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
    evidence: evidenceOf(row)
  }
}

/** Half a printed digit, and a hair for the conversion between Go's units and benchstat's. */
const slackOf = (summary: PrintedSummary): number =>
  summary.halfDigit * 1.000001 + Math.abs(summary.center) * 1e-9

const agree = (printed: PrintedSummary | undefined, known: Measured['base']): boolean => {
  if (printed === undefined || known === undefined) return printed === undefined
  return Math.abs(printed.center - known.center) <= slackOf(printed) + known.slack
}

const measuredOf = (row: ComparedBenchmark, path: string): Measured => ({
  path,
  ...(row.base === undefined
    ? {}
    : { base: { center: row.base.center, slack: slackOf(row.base) } }),
  ...(row.head === undefined ? {} : { head: { center: row.head.center, slack: slackOf(row.head) } })
})

const differs = (source: ComparedSource, row: ComparedBenchmark, other: string): Diagnostic => ({
  severity: 'warning',
  code: 'compare/benchmarks-differ',
  message: `expected the values of ${other} for ${row.name} (${row.unit}), found different centers; it is reported as workload ${workloadOf(source)}`,
  at: { file: source.path, line: row.line },
  hint: 'the two files come from different runs; remove the one that is stale'
})

const workloadOf = (source: ComparedSource): string =>
  source.workload === 'default' ? (source.path.split('/').at(-1) ?? source.path) : source.workload

/** Without a `pkg:` line a row belongs to the one package that has a benchmark of that name. */
const findMeasured = (
  known: ReadonlyMap<string, Measured>,
  row: ComparedBenchmark
): Measured | undefined => {
  const exact = known.get(rowId(row))
  if (exact !== undefined || row.package !== '') return exact
  const suffix = `\0${row.name}\0${row.unit}`
  const matches = [...known].filter(([id]) => id.endsWith(suffix))
  return matches.length === 1 ? matches[0]?.[1] : undefined
}

const splitTables = (source: ComparedSource): RowEvidence => ({
  kind: 'refused',
  cause: 'not-comparable',
  why: `benchstat put base and head in separate tables (\`${source.path}\`), usually because they ran on different CPUs`
})

/** Two one-sided rows of one benchmark in one file: benchstat put the sides in tables of their own. */
const joinSplit = (source: ComparedSource, rows: readonly SummaryRow[]): readonly SummaryRow[] => {
  const byId = new Map<string, SummaryRow>()
  for (const row of rows) {
    const id = rowId(row)
    const other = byId.get(id)
    const isSplit = other !== undefined && (other.base === undefined) !== (row.base === undefined)
    byId.set(id, isSplit ? { ...other, ...row, evidence: splitTables(source) } : row)
  }
  return [...byId.values()]
}

/** Takes the sources in order of trust; `known` holds what raw results already measured on both sides. */
export const comparedRows = (
  sources: readonly ComparedSource[],
  known: ReadonlyMap<string, Measured>
): ComparedOutcome => {
  const seen = new Map(known)
  const rows: SummaryRow[] = []
  const diagnostics: Diagnostic[] = []
  const supersededBy = new Map<string, string>()
  const kept = new Set<string>()
  for (const source of sources) {
    const own: SummaryRow[] = []
    const found: [string, Measured][] = []
    for (const row of source.benchmarks.rows) {
      const other = findMeasured(seen, row)
      if (other && agree(row.base, other.base) && agree(row.head, other.head)) {
        supersededBy.set(source.path, other.path)
        continue
      }
      kept.add(source.path)
      if (other) diagnostics.push(differs(source, row, other.path))
      own.push(summaryRow(row, other ? workloadOf(source) : 'default'))
      if (!other) found.push([rowId(row), measuredOf(row, source.path)])
    }
    for (const [id, measured] of found) seen.set(id, measured)
    rows.push(...joinSplit(source, own))
  }
  for (const path of kept) supersededBy.delete(path)
  return { rows, supersededBy, diagnostics }
}
