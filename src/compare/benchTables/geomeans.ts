import type { BenchCell, BenchGeomean, BenchRow, BenchWarning } from '../../model/benchTable.js'
import { geomean } from '../../stats/geomean.js'
import { percentOf } from './summary.js'

type Measured = Extract<BenchCell, { kind: 'measured' }>

/**
 * The geomean of one column of a table.
 *
 * Of its centers, and of the ratios of the rows that the first column has too. Information, not a verdict: it counts
 * rows that did not change, and rows that are noise. Blank where a center or ratio is not positive and finite.
 */
export function columnGeomean(rows: readonly BenchRow[], column: number): BenchGeomean {
  const measured = rows.flatMap(({ cells }) => measuredCell(cells, column))
  const center = geomean(measured.map((cell) => cell.center))
  const centerWarnings: readonly BenchWarning[] =
    center === undefined ? [{ kind: 'no-geomean', of: 'centers' }] : []
  const value = center === undefined ? {} : { center }
  if (column === 0) return { ...value, change: { kind: 'base' }, warnings: centerWarnings }

  const { change, warnings } = ratioGeomean(rows, column)
  const differs = rows.some(({ cells }) => hasBaseOnly(cells, column))
  const rowWarnings: readonly BenchWarning[] = differs ? [{ kind: 'different-rows' }] : []
  return { ...value, change, warnings: [...rowWarnings, ...centerWarnings, ...warnings] }
}

function ratioGeomean(
  rows: readonly BenchRow[],
  column: number
): Pick<BenchGeomean, 'change' | 'warnings'> {
  const ratios = rows.flatMap(({ cells }) =>
    measuredCell(cells, 0).flatMap((base) =>
      measuredCell(cells, column).map((head) => ratio(base.center, head.center))
    )
  )
  if (ratios.includes(undefined)) return { change: { kind: 'undefined' }, warnings: [] }
  const mean = geomean(ratios.filter((value) => value !== undefined))
  return mean === undefined
    ? { change: { kind: 'undefined' }, warnings: [{ kind: 'no-geomean', of: 'ratios' }] }
    : { change: percentOf(mean), warnings: [] }
}

/** Equal centers have the ratio 1, also where both are 0; any other change from 0 has none. */
function ratio(base: number, head: number): number | undefined {
  if (base === head) return 1
  return base === 0 ? undefined : head / base
}

function measuredCell(cells: readonly BenchCell[], column: number): readonly Measured[] {
  const cell = cells[column]
  return cell?.kind === 'measured' ? [cell] : []
}

/** A row that only the column has does not enter its ratios; one that it lacks is missed by them. */
function hasBaseOnly(cells: readonly BenchCell[], column: number): boolean {
  return cells[0]?.kind === 'measured' && cells[column]?.kind !== 'measured'
}
