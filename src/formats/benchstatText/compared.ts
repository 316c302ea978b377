import type { ComparedBenchmark, ComparedBenchmarks } from '../../model/benchmark.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import { procsOf } from '../gobench/resultLine.js'
import { tooManyComparisons } from './notes.js'
import { type Cell, MOST_COLUMNS, type Table, type TableRow } from './table.js'

export interface ComparedResult {
  readonly benchmarks: readonly ComparedBenchmarks[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface ComparedOrigin {
  readonly file: string
  /** Most rows of all comparisons together: a row of a table is one in each comparison that it has a value for. */
  readonly maxRows: number
  readonly source: ComparedBenchmarks['source']
}

/** The tables that one run of benchstat printed, and the labels of all its columns, base first. */
interface Run {
  readonly labels: readonly string[]
  readonly tables: readonly Table[]
}

/**
 * The comparisons that the tables of a file hold: for each run of benchstat, the first column against each further
 * one. Sides are told by labels over all tables of a run, because benchstat puts results with different configuration
 * (another CPU) in tables of one column each.
 */
export function comparedTables(tables: readonly Table[], origin: ComparedOrigin): ComparedResult {
  const { file, source, maxRows } = origin
  const runs = runsOf(tables)
  const benchmarks = runs.flatMap((run) => comparisons(run, source))
  const made = makeRows(benchmarks, maxRows)
  return {
    benchmarks: made.benchmarks,
    diagnostics: [
      ...runs.flatMap((run) => [...oneSided(run, file), ...splitByConfig(run, file)]),
      ...(made.beyond === undefined
        ? []
        : [tooManyComparisons(maxRows, { file, line: made.beyond.line })])
    ]
  }
}

/** A comparison whose rows are made when they are asked for: many columns of long tables have more than memory holds. */
type Comparison = Omit<ComparedBenchmarks, 'rows'> & {
  readonly rows: Iterable<ComparedBenchmark>
}

/** The first rows of all comparisons together, and the first one that is too many. */
function makeRows(comparisons: readonly Comparison[], most: number) {
  const benchmarks: ComparedBenchmarks[] = []
  let left = most
  for (const comparison of comparisons) {
    const rows: ComparedBenchmark[] = []
    for (const row of comparison.rows) {
      if (left === 0) return { benchmarks: [...benchmarks, { ...comparison, rows }], beyond: row }
      rows.push(row)
      left -= 1
    }
    benchmarks.push({ ...comparison, rows })
  }
  return { benchmarks, beyond: undefined }
}

/** Tables belong to one run until a cell comes again or a table is compared to another base. */
function runsOf(tables: readonly Table[]): readonly Run[] {
  const groups: Table[][] = []
  let seen = new Set<string>()
  let labels = new Set<string>()
  for (const table of tables) {
    const group = groups.at(-1)
    const cells = cellIds(table)
    const continues = group !== undefined && sharesBase(group, table) && labels.size < MOST_COLUMNS
    if (continues && !cells.some((id) => seen.has(id))) {
      group.push(table)
    } else {
      groups.push([table])
      seen = new Set()
      labels = new Set()
    }
    for (const id of cells) seen.add(id)
    for (const label of table.labels) labels.add(label)
  }
  return groups.map((group) => ({
    labels: [...new Set(group.flatMap(({ labels }) => labels))],
    tables: group
  }))
}

function sharesBase([first]: readonly Table[], table: Table): boolean {
  if (first === undefined || first.run !== table.run) return false
  return table.labels.length < 2 || table.labels[0] === first.labels[0]
}

function cellIds(table: Table): readonly string[] {
  return table.rows.flatMap((row) =>
    table.labels
      .filter((_, column) => row.cells[column] !== undefined)
      .map((label) => [label, row.package, table.unit, row.name].join('\0'))
  )
}

/** A run with one column is kept as a base without a head, so that its rows are in the report. */
function comparisons(run: Run, source: ComparedBenchmarks['source']): readonly Comparison[] {
  const [base = '', ...heads] = run.labels
  const config = commonConfig(run.tables)
  const sides = heads.length === 0 ? [undefined] : heads
  return sides.map((head) => ({
    kind: 'compared',
    source,
    labels: [base, head ?? ''],
    config,
    rows: comparedRows(run.tables, base, head)
  }))
}

function* comparedRows(
  tables: readonly Table[],
  base: string,
  head: string | undefined
): Generator<ComparedBenchmark, void> {
  for (const table of tables) {
    const baseAt = table.labels.indexOf(base)
    const headAt = head === undefined ? -1 : table.labels.indexOf(head)
    for (const row of table.rows) {
      const pair = { base: row.cells[baseAt], head: row.cells[headAt] }
      if (pair.base !== undefined || pair.head !== undefined) yield comparedRow(table, row, pair)
    }
  }
}

function comparedRow(
  table: Table,
  row: TableRow,
  { base, head }: { readonly base: Cell | undefined; readonly head: Cell | undefined }
): ComparedBenchmark {
  const { summary, ...comparison } = head ?? {}
  return {
    name: row.name,
    package: row.package,
    procs: procsOf(row.name),
    unit: table.unit,
    ...(base === undefined ? {} : { base: base.summary, ...comparison }),
    ...(summary === undefined ? {} : { head: summary }),
    line: row.line
  }
}

/** The keys that have one value in all tables of a run; the package is told by each row. */
function commonConfig(tables: readonly Table[]): ReadonlyMap<string, string> {
  const [first, ...others] = tables.map(({ config }) => config)
  return new Map(
    [...(first ?? [])].filter(([key, value]) => others.every((other) => other.get(key) === value))
  )
}

function oneSided({ labels, tables }: Run, file: string): readonly Diagnostic[] {
  const [table] = tables
  if (labels.length > 1 || table === undefined) return []
  const label = labels[0] === '' ? '' : ` (${labels[0]})`
  return [
    {
      severity: 'warning',
      code: 'benchstat/one-side',
      message: `expected a comparison of two files, found the summary of one${label}`,
      at: { file, line: table.line },
      hint: 'run benchstat with the results of base and head: benchstat base.txt head.txt'
    }
  ]
}

/** Base and head of the same benchmark in different tables: benchstat compares nothing and says nothing. */
function splitByConfig({ labels, tables }: Run, file: string): readonly Diagnostic[] {
  const [base] = labels
  const alone = tables.filter((table) => table.labels.length === 1)
  const heads = new Map(
    alone
      .filter((table) => table.labels[0] !== base)
      .flatMap((table) => rowIds(table).map((id) => [id, table] as const))
      .toReversed()
  )
  for (const table of alone.filter((one) => one.labels[0] === base)) {
    const id = rowIds(table).find((one) => heads.has(one))
    const head = id === undefined ? undefined : heads.get(id)
    if (head) return [splitTables(table, head, file)]
  }
  return []
}

function rowIds({ unit, rows }: Table): readonly string[] {
  return rows.map((row) => `${unit}\0${row.package}\0${row.name}`)
}

function splitTables(base: Table, head: Table, file: string): Diagnostic {
  const keys = [...new Set([...base.config.keys(), ...head.config.keys()])]
  const differing = keys
    .filter((key) => base.config.get(key) !== head.config.get(key))
    .map(
      (key) =>
        `${key} is ${quoted(base.config, key)} in base and ${quoted(head.config, key)} in head`
    )
  return {
    severity: 'warning',
    code: 'benchstat/split-tables',
    message: `base and head are in separate tables, so that nothing is compared: ${differing.join('; ')}`,
    at: { file, line: head.line },
    hint: 'collect base and head in one job on one machine'
  }
}

function quoted(config: ReadonlyMap<string, string>, key: string): string {
  return JSON.stringify(config.get(key)?.trim() ?? '')
}
