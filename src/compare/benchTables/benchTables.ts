import type { RawBenchmarks, UnitMetadata } from '../../model/benchmark.js'
import type { BenchCell, BenchRow, BenchTable } from '../../model/benchTable.js'
import { sorterOf } from '../../stats/median.js'
import { assumesExact } from '../../units/benchUnits.js'
import { columnGeomean } from './geomeans.js'
import { groupValues, type ValueGroup, type ValuesByInput } from './groupValues.js'
import { type Assumption, assumeExact, assumeNothing, type Sample } from './summary.js'

/** One column of the tables: raw results, and the name that stands above them. */
export interface BenchInput {
  readonly label: string
  readonly benchmarks: RawBenchmarks
}

/**
 * The tables that benchstat makes of raw results (x/perf 22c9c6c, projections `-table .config -row .fullname -col .file`).
 *
 * The same tables, numbers and order, but for these: a value of 0 or Inf is in the tidied unit like any other, where
 * benchstat leaves it in a table of its own; p is right for ties in samples of unequal size, where benchstat's may be 0
 * or above 1 (see `mannWhitney`); p is never 0 where a test was made. Every input is a column of its own; equal labels
 * are numbered as benchstat numbers a path that is given twice, `bench.txt#0` and `bench.txt#1`.
 */
export function benchTables(inputs: readonly BenchInput[]): readonly BenchTable[] {
  const benchmarks = inputs.map((input) => input.benchmarks)
  const labels = distinctLabels(inputs.map(({ label }) => label))
  const units = mergedUnits(benchmarks)
  return groupValues(benchmarks).map((group) => {
    const assumption = assumesExact(group.unit, units) ? assumeExact : assumeNothing
    return benchTable(group, labels, assumption)
  })
}

function benchTable(
  { config, unit, rows: valueRows }: ValueGroup,
  labels: readonly string[],
  assumption: Assumption
): BenchTable {
  const inputs = labels.flatMap((_, input) => (hasValues(valueRows, input) ? [input] : []))
  const sort = sorterOf(countValues(valueRows))
  const rows = [...valueRows].map(([name, values]) =>
    benchRow(name, values, { inputs, sort, assumption })
  )
  const columns = inputs.map((input, column) => ({
    label: labels[input] ?? '',
    geomean: columnGeomean(rows, column)
  }))
  return { config, unit, columns, rows }
}

function hasValues(rows: ValueGroup['rows'], input: number): boolean {
  return [...rows.values()].some((values) => values[input] !== undefined)
}

function countValues(rows: ValueGroup['rows']): number {
  let count = 0
  for (const row of rows.values()) for (const values of row) count += values?.length ?? 0
  return count
}

/** What the rows of a table have in common. */
interface RowContext {
  readonly inputs: readonly number[]
  readonly sort: (values: readonly number[]) => Float64Array
  readonly assumption: Assumption
}

function benchRow(
  name: string,
  row: ValuesByInput,
  { inputs, sort, assumption }: RowContext
): BenchRow {
  const samples = inputs.map((input): Sample | undefined => {
    const values = row[input]
    if (values === undefined) return undefined
    const ascending = sort(values)
    return { ascending, summary: assumption.summarise(ascending) }
  })
  const [base] = samples
  const cells = samples.map((head, column) =>
    head ? benchCell(head, column === 0 ? undefined : base, assumption) : MISSING
  )
  return { name, cells }
}

const MISSING: BenchCell = { kind: 'missing' }

function benchCell(head: Sample, base: Sample | undefined, assumption: Assumption): BenchCell {
  const { center, spread, warnings } = head.summary
  const comparison = base ? assumption.compare({ base, head }) : ({ kind: 'none' } as const)
  return { kind: 'measured', center, spread, n: head.ascending.length, warnings, comparison }
}

function distinctLabels(labels: readonly string[]): readonly string[] {
  return labels.map((label, index) => {
    const earlier = labels.slice(0, index).filter((other) => other === label).length
    return labels.filter((other) => other === label).length > 1 ? `${label}#${earlier}` : label
  })
}

/** The metadata of all inputs, which hold for every input; where they differ the first one holds. */
function mergedUnits(inputs: readonly RawBenchmarks[]): UnitMetadata {
  const merged = new Map<string, ReadonlyMap<string, string>>()
  for (const [unit, metadata] of inputs.flatMap(({ units }) => [...units])) {
    merged.set(unit, new Map([...metadata, ...(merged.get(unit) ?? [])]))
  }
  return merged
}
