import { type Terminal, term, terminal } from '../escape.js'
import { padEnd, padStart, squeeze, widthOf } from '../text/layout.js'
import type { TextCell, TextRow } from './textRows.js'

/** Widest line of a table; names give way until it fits. */
const TABLE_WIDTH = 100
const SHORTEST_NAME = 24
/** A label that is longer is shortened in the middle. */
export const LONGEST_LABEL = 20
const GAP = 2

/** The lines of a table, the heading first. */
export function alignedLines(
  unit: string,
  labels: readonly string[],
  rows: readonly TextRow[]
): readonly Terminal[] {
  const values = labels.flatMap((label, column) => {
    const cells = rows.map((row) => row.cells[column]).filter(isCell)
    return valueColumns(label, wordsOf(column, labels.length), cells)
  })
  const used = values.reduce((sum, lines) => sum + GAP + widthOf(lines[0] ?? ''), 0)
  const marks = widest(rows.map((row) => terminal(row.marks)))
  const room = Math.max(SHORTEST_NAME, TABLE_WIDTH - used - (marks > 0 ? GAP + marks : 0))
  const names = [unit, ...rows.map(({ name }) => name)].map((name) => squeeze(terminal(name), room))
  const width = widest(names)
  return names.map((name, line) => {
    const cells = values.map((lines) => lines[line] ?? term``)
    const mark = terminal(rows[line - 1]?.marks ?? '')
    return trimmed([padEnd(name, width), ...cells, mark])
  })
}

const isCell = (cell: TextCell | undefined): cell is TextCell => cell !== undefined

type Word = Exclude<keyof TextCell, 'center' | 'spread'>

/** The columns that the cells of one input fill, each as its lines, all of one width. */
function valueColumns(
  label: string,
  words: readonly Word[],
  cells: readonly TextCell[]
): readonly (readonly Terminal[])[] {
  const spreadWidth = widest(cells.map(({ spread }) => spread))
  const centers = cells.map(({ center, spread }) => centerCell(center, spread, spreadWidth))
  const heading = squeeze(terminal(label), Math.max(LONGEST_LABEL, widest(centers)))
  return [
    rightAligned([heading, ...centers]),
    ...words.map((word) =>
      rightAligned([terminal(word), ...cells.map((cell) => terminal(cell[word]))])
    )
  ]
}

/** What stands behind the center: the first column has nothing to be compared with. */
function wordsOf(column: number, columns: number): readonly Word[] {
  if (column > 0) return ['change', 'p', 'n']
  return columns === 1 ? ['n'] : []
}

function centerCell(center: string, spread: string, spreadWidth: number): Terminal {
  const room = spreadWidth + 3
  const tail = spread === '' ? term`` : term` ± ${padStart(terminal(spread), spreadWidth)}`
  return term`${terminal(center)}${padStart(tail, room)}`
}

function rightAligned(cells: readonly Terminal[]): readonly Terminal[] {
  const width = widest(cells)
  return cells.map((cell) => padStart(cell, width))
}

/** A table may have more rows than a call may have arguments. */
function widest(cells: readonly string[]): number {
  return cells.reduce((width, cell) => Math.max(width, widthOf(cell)), 0)
}

function trimmed(cells: readonly Terminal[]): Terminal {
  return cells.join(' '.repeat(GAP)).trimEnd() as Terminal
}
