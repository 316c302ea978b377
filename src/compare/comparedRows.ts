/**
 * Rows of benchstat output as inputs. A row of a benchmark that is already measured by a better input is superseded
 * when its centers agree within the printed digits; where they differ it is another measurement and keeps its own
 * workload, with a diagnostic.
 */
import type { ComparedBenchmark, PrintedSummary } from '../model/benchmark.js'
import type { BenchmarkSide } from '../model/benchmarkDelta.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { ComparedSource } from '../pair/pair.js'
import { isThroughput, isTime } from '../units/benchUnits.js'
import { formatCount } from '../units/format.js'
import { type Index, indexOf, type Measured, measuredOf, relationOf } from './measured.js'
import { type RowEvidence, tooFew } from './rawEvidence.js'
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

export interface ComparedOutcome {
  readonly rows: readonly SummaryRow[]
  /** Measurements of `known` that a row holds too, together with the side that they lack; they are not needed. */
  readonly replaced: ReadonlySet<Measured>
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
  const few = row.n === undefined ? undefined : tooFew(Math.min(...row.n))
  if (row.p !== undefined && few !== undefined) return few
  if (row.p !== undefined) {
    const p = Math.min(1, Math.max(row.p, SMALLEST_PRINTED_P))
    return { kind: 'pending', test: 'benchstat', p, n: row.n ?? [0, 0], isTest: row.p < 1 }
  }
  const isTimed = isTime(row.unit) || isThroughput(row.unit)
  const isEqual = row.deltaPct === undefined && row.base.center === row.head.center
  const isExact = isEqual || (row.deltaPct !== undefined && row.n !== undefined)
  if (isExact && !isTimed) return { kind: 'exact' }
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

/** Rows of one benchmark in one file, once their sides are joined, with where they come from. */
interface OwnRow {
  readonly row: ComparedBenchmark
  readonly isSplit: boolean
}

/** Two one-sided rows of one benchmark: benchstat put the sides in tables of their own. */
const joinSplit = (rows: readonly ComparedBenchmark[]): readonly OwnRow[] => {
  const alone = new Map<string, number>()
  const joined: OwnRow[] = []
  for (const row of rows) {
    const id = rowId(row)
    const at = alone.get(id)
    const other = at === undefined ? undefined : joined[at]?.row
    if (at !== undefined && other && (other.base === undefined) !== (row.base === undefined)) {
      joined[at] = { row: { ...other, ...row, line: other.line }, isSplit: true }
      alone.delete(id)
      continue
    }
    if (row.base === undefined || row.head === undefined) alone.set(id, joined.length)
    joined.push({ row, isSplit: false })
  }
  return joined
}

const splitTables = (source: ComparedSource): RowEvidence => ({
  kind: 'refused',
  cause: 'not-comparable',
  why: `benchstat put base and head in separate tables (\`${source.path}\`), usually because they ran on different CPUs`
})

const differs = (
  source: ComparedSource,
  rows: readonly { readonly row: ComparedBenchmark; readonly workload: string }[]
): readonly Diagnostic[] => {
  const [first] = rows
  if (first === undefined) return []
  const more = rows.length === 1 ? '' : ` and ${formatCount(rows.length - 1)} more`
  return [
    {
      severity: 'warning',
      code: 'compare/benchmarks-differ',
      message: `expected the values that another input has for ${first.row.name} (${first.row.unit})${more}, found others; reported as workload ${first.workload}`,
      at: { file: source.path, line: first.row.line },
      hint: 'the values come from different runs; remove the input that is stale'
    }
  ]
}

/** What a source calls itself where its values differ from those of another input. */
const workloadOf = (source: ComparedSource): string =>
  source.workload === 'default' ? (source.path.split('/').at(-1) ?? source.path) : source.workload

/** A workload that has no row of that benchmark and unit yet. */
const freeWorkload = (source: ComparedSource, id: string, used: ReadonlySet<string>): string => {
  const isFree = (name: string) => !used.has(`${name}\0${id}`)
  const [plain] = [workloadOf(source), source.path].filter(isFree)
  if (plain !== undefined) return plain
  for (let number = 2; ; number++) {
    const name = `${source.path} (${number})`
    if (isFree(name)) return name
  }
}

/** What is known so far, while the sources are taken one by one. */
interface Ledger {
  readonly index: Index
  /** Workload and row id of every row. */
  readonly used: Set<string>
  readonly kept: Map<Measured, SummaryRow>
  readonly replaced: Set<Measured>
  readonly superseded: Map<string, string>
}

/** Takes a measurement out that a row has too, with one side more; gives the workload that the row inherits. */
const replace = (ledger: Ledger, lesser: Measured, path: string): string => {
  const workload = ledger.kept.get(lesser)?.workload ?? 'default'
  ledger.index.remove(lesser)
  if (!ledger.kept.delete(lesser)) ledger.replaced.add(lesser)
  ledger.superseded.set(lesser.path, path)
  return workload
}

const keep = (ledger: Ledger, own: Measured, row: SummaryRow): void => {
  ledger.used.add(`${row.workload}\0${rowId(row)}`)
  ledger.index.add(own)
  ledger.kept.set(own, row)
}

/** Enters one row; gives its workload where it differs from what is known. */
const takeRow = (ledger: Ledger, source: ComparedSource, own: OwnRow): string | undefined => {
  const { row, isSplit } = own
  const measured = measuredOf(row, source.path)
  const others = ledger.index.find(measured)
  const covering = others.find((one) => relationOf(measured, one) === 'covered')
  if (covering !== undefined) {
    ledger.superseded.set(source.path, covering.path)
    return undefined
  }
  const lesser = others.find((one) => relationOf(measured, one) === 'adds')
  const isOther = lesser === undefined && others.length > 0
  const inherited = lesser === undefined ? 'default' : replace(ledger, lesser, source.path)
  const workload = isOther ? freeWorkload(source, rowId(row), ledger.used) : inherited
  const summary = summaryRow(row, workload)
  keep(ledger, measured, isSplit ? { ...summary, evidence: splitTables(source) } : summary)
  return isOther ? workload : undefined
}

/** Takes the sources in order of trust; `known` holds what raw results already measured. */
export const comparedRows = (
  sources: readonly ComparedSource[],
  known: readonly Measured[]
): ComparedOutcome => {
  const ledger: Ledger = {
    index: indexOf(known),
    used: new Set(known.map((one) => `default\0${rowId(one)}`)),
    kept: new Map(),
    replaced: new Set(),
    superseded: new Map()
  }
  const diagnostics = sources.flatMap((source) => {
    const differing = joinSplit(source.benchmarks.rows).flatMap((own) => {
      const workload = takeRow(ledger, source, own)
      return workload === undefined ? [] : [{ row: own.row, workload }]
    })
    return differs(source, differing)
  })
  const inUse = new Set([...ledger.kept.keys()].map((one) => one.path))
  return {
    rows: [...ledger.kept.values()],
    replaced: ledger.replaced,
    supersededBy: new Map([...ledger.superseded].filter(([path]) => !inUse.has(path))),
    diagnostics
  }
}
