import type { BenchTable } from '../model/benchTable.js'
import type { RenderOptions } from '../model/output.js'
import { canonicalUnit } from '../units/benchUnits.js'
import { changedConfig } from './benchTable/changedConfig.js'
import { alignedLines, LONGEST_LABEL } from './benchTable/grid.js'
import { shortLabels } from './benchTable/labels.js'
import { type Notes, notesOf } from './benchTable/notes.js'
import { textRows } from './benchTable/textRows.js'
import { join, type Terminal, term, terminal } from './escape.js'
import { hang, type Paint, painter, wrap } from './text/layout.js'

/**
 * The tables for a terminal, 100 columns at most: values scaled for people, changes with p and n, notes at the end.
 *
 * What a change is worth is not said here; it is the verdict's business.
 */
export function renderBenchText(tables: readonly BenchTable[], options: RenderOptions): string {
  if (tables.length === 0) return 'No benchmark results.\n'
  const paint = painter(options)
  const notes = notesOf(tables)
  const labels = shortLabels(
    tables.flatMap(({ columns }) => columns.map(({ label }) => label)),
    LONGEST_LABEL
  )
  const blocks = tables.map((table, index) => [
    ...configLines(table, tables[index - 1]).map((line) => paint('dim', line)),
    ...tableLines(table, { notes, labels }, paint),
    ...(labels.size > 1 ? loneColumn(table).map((line) => paint('yellow', line)) : [])
  ])
  const all = [...blocks, legend(tables, notes).map((line) => paint('dim', line))]
  return term`${join(
    all.map((lines) => join(lines, '\n')),
    '\n\n'
  )}\n`
}

interface Around {
  readonly notes: Notes
  /** What to call an input in the heading. */
  readonly labels: ReadonlyMap<string, string>
}

function tableLines(
  table: BenchTable,
  { notes, labels }: Around,
  paint: Paint
): readonly Terminal[] {
  const rows = textRows(table, notes)
  const heads = table.columns.map(({ label }) => labels.get(label) ?? label)
  const [heading, ...lines] = alignedLines(canonicalUnit(table.unit), heads, rows)
  return heading === undefined ? lines : [paint('bold', heading), ...lines]
}

function configLines(table: BenchTable, previous: BenchTable | undefined): readonly Terminal[] {
  const entries = changedConfig(table, previous)
    .filter(({ value }) => previous !== undefined || value !== '')
    .map(({ key, value }) => terminal(`${key}: ${value.trim() === '' ? '(none)' : value.trim()}`))
  return entries.length === 0 ? [] : wrap(join(entries, ' · '), 0)
}

/** Said where an input has nobody to be compared with: its cpu, package or another config value is its own. */
function loneColumn({ columns }: BenchTable): readonly Terminal[] {
  const [only, ...others] = columns
  if (only === undefined || others.length > 0) return []
  return wrap(
    terminal(`Not compared: only ${only.label} has results of this configuration and unit.`),
    0
  )
}

/** What the signs mean, and the notes. */
function legend(tables: readonly BenchTable[], notes: Notes): readonly Terminal[] {
  const compared = tables.some(({ columns }) => columns.length > 1)
  const signs = compared
    ? term`± the farther end of the interval of the median; ~ no change that noise cannot explain`
    : term`± the farther end of the interval of the median`
  const numbered = [...notes].map(([note, number]) => hang(term`[${number}] `, terminal(note)))
  return [signs, ...numbered.flat()]
}
