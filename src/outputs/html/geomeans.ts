import type { Geomean } from '../../model/pictures.js'
import { plural } from '../../units/count.js'
import { formatSignedPercent } from '../../units/format.js'
import { h, type Node } from './element.js'
import { aside, lines, name } from './inline.js'
import { details } from './section.js'
import { type Column, limitRows, table } from './table.js'

/** Units and packages that are shown. */
const maxUnits = 6
const maxRows = 50

/** The means of one package, or of all of a workload. */
interface Row {
  readonly workload: string
  readonly package: string | undefined
  readonly means: ReadonlyMap<string, Geomean>
}

const rowsOf = (all: readonly Geomean[]): readonly Row[] => {
  const rows = new Map<string, Row & { readonly means: Map<string, Geomean> }>()
  for (const mean of all) {
    const { workload, package: path, unit } = mean
    const key = JSON.stringify([workload, path ?? null])
    const row = rows.get(key) ?? { workload, package: path, means: new Map() }
    rows.set(key, row)
    row.means.set(unit, mean)
  }
  return [...rows.values()]
}

const meanCell = (mean: Geomean | undefined): Node => {
  if (mean === undefined) return ''
  const { ratio, rows } = mean
  const change = ratio === undefined ? 'none' : formatSignedPercent((ratio - 1) * 100)
  return lines(h('b', {}, change), aside(plural(rows, 'row')))
}

const nameCell =
  (named: boolean) =>
  (row: Row): Node => {
    const what = row.package === undefined ? 'all packages' : name(row.package)
    return lines(what, aside(...(named ? ['in ', name(row.workload)] : [])))
  }

/** The geometric means of the units, package by package. Information, not a verdict. */
export const geomeans = (all: readonly Geomean[]): Node => {
  const units = [...new Set(all.map(({ unit }) => unit))].slice(0, maxUnits)
  const { shown, rest } = limitRows(rowsOf(all), maxRows, 'bench_deltas, by package')
  const named = new Set(shown.map(({ workload }) => workload)).size > 1
  const columns: readonly Column<Row>[] = [
    { title: 'Package', kind: 'name', cell: nameCell(named) },
    ...units.map(
      (unit): Column<Row> => ({
        title: unit,
        kind: 'value',
        cell: ({ means }) => meanCell(means.get(unit))
      })
    )
  ]
  return details(
    'Geometric means of head/base',
    table({ caption: 'Geometric means of head/base', columns, groups: [{ rows: shown }] }),
    rest
  )
}
