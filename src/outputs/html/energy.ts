import type { EnergyChange } from '../../model/energyEntry.js'
import type { Report } from '../../model/report.js'
import {
  carbonWords,
  energyLines,
  energyMethod,
  energyName,
  energyTitle,
  timeWords,
  yearLines
} from '../words/energy.js'
import { h, type Node } from './element.js'
import { lines, name, prose, unbroken } from './inline.js'
import { section } from './section.js'
import { type Column, limitRows, table } from './table.js'

const maxRows = 200

const columns: readonly Column<EnergyChange>[] = [
  { title: 'Function or benchmark', kind: 'name', cell: (one) => name(energyName(one)) },
  { title: 'CPU per operation', kind: 'value', cell: (one) => unbroken(timeWords(one)) },
  {
    title: 'Energy per 10⁹ operations',
    kind: 'value',
    cell: (one) => lines(...energyLines(one))
  },
  { title: 'CO2e per 10⁹ operations', kind: 'value', cell: carbonWords }
]

const year: Column<EnergyChange> = {
  title: 'A year',
  kind: 'value',
  cell: (one) => lines(...yearLines(one))
}

/** What judged changes of CPU time come to in energy, with the formula and its factors. */
export const energy = (report: Report): Node => {
  const title = energyTitle(report)
  if (title === undefined || report.energy === undefined) return undefined
  const { changes } = report.energy
  const { shown, rest } = limitRows(changes, maxRows, 'energy.changes')
  const hasYear = changes.some(({ per_year }) => per_year !== undefined)
  return section('energy', 'Energy', [
    table({
      caption: title,
      columns: hasYear ? [...columns, year] : columns,
      groups: [{ rows: shown }]
    }),
    rest,
    ...energyMethod(report.energy).map((one) => h('p', {}, prose(one)))
  ])
}
