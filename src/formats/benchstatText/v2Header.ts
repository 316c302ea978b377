import { distinct, MOST_COLUMNS } from './table.js'

/** The header of a table of today's benchstat: rows of labels, and a last row with the unit. */
export interface V2Header {
  /** Of the columns that are read. */
  readonly labels: readonly string[]
  /** Columns of the table, which may be more. */
  readonly width: number
  readonly unit: string
  /** Where the cells of each column begin, in code points, and where the last one ends. */
  readonly bounds: readonly number[]
  /** Lines that the header takes. */
  readonly height: number
}

const RULE = '│'

/** Most rows of labels: one for each key of `-col`. */
const HIGHEST_HEADER = 16

/** The header that begins at a line, if one does: at least one row of labels, then `unit` or `unit   vs base` cells. */
export function v2HeaderAt(lines: readonly string[], index: number): V2Header | undefined {
  if (!isHeaderRow(lines[index]) || isHeaderRow(lines[index - 1])) return undefined
  let end = index
  while (end - index < HIGHEST_HEADER && isHeaderRow(lines[end])) end += 1
  const rows = lines.slice(index, end)
  const unitRow = rows.at(-1)
  const unit = unitRow === undefined ? undefined : unitOf(unitRow)
  if (rows.length < 2 || unitRow === undefined || unit === undefined) return undefined
  const rules = rulesOf(unitRow)
  const width = rules.length - 1 // the last rule closes the last column
  const read = rules.slice(0, Math.min(width, MOST_COLUMNS))
  const labelRows = rows.slice(0, -1).map((row) => ({ rules: rulesOf(row), cells: cellsOf(row) }))
  return {
    labels: distinct(read.map((rule, column) => labelOf(labelRows, rules.length, column, rule))),
    width,
    unit,
    // The margin before a rule belongs to the column that the rule opens.
    bounds: rules.slice(0, read.length + 1).map((rule) => Math.max(0, rule - 1)),
    height: rows.length
  }
}

/** Nothing but space before the first rule, and the last rule at the end. */
function isHeaderRow(line: string | undefined): line is string {
  return line?.includes(RULE) === true && /^\s*│.*│\s*$/u.test(line)
}

function cellsOf(row: string): readonly string[] {
  return row
    .split(RULE)
    .slice(1, -1)
    .map((cell) => cell.trim())
}

/** The unit that all cells name; every column but the first is compared to the first. */
function unitOf(row: string): string | undefined {
  const units = cellsOf(row).map((cell, column) =>
    column === 0 ? cell : cell.replace(/(?<!\s)\s+vs base$/, '')
  )
  const [unit] = units
  const isCompared = cellsOf(row)
    .slice(1)
    .every((cell) => cell.endsWith(' vs base'))
  if (unit === undefined || !/^\S+$/.test(unit) || !isCompared) return undefined
  return units.every((other) => other === unit) ? unit : undefined
}

function rulesOf(row: string): readonly number[] {
  return [...row].flatMap((character, position) => (character === RULE ? [position] : []))
}

interface LabelRow {
  readonly rules: readonly number[]
  readonly cells: readonly string[]
}

/** The labels above a column, one for each row; a label may span several columns. */
function labelOf(
  rows: readonly LabelRow[],
  ruleCount: number,
  column: number,
  rule: number
): string {
  const parts = rows.map(({ rules, cells }) => {
    const at = rules.length === ruleCount ? column : rules.findLastIndex((other) => other <= rule)
    return cells[at] ?? ''
  })
  return parts.filter((part) => part !== '').join(' ')
}
