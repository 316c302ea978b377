import type { EnergyChange } from '../../model/energyEntry.js'
import { code, html, join, markup, md, text, unbroken } from '../escape.js'
import {
  carbonWords,
  energyLines,
  energyMethod,
  energyName,
  energyTitle,
  timeWords,
  yearLines
} from '../words/energy.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

const columns: readonly Column<EnergyChange>[] = [
  { title: md`Function or benchmark`, align: 'left', cell: (one) => code(energyName(one)) },
  {
    title: md`CPU per operation`,
    align: 'right',
    cell: (one) => unbroken(text(timeWords(one)))
  },
  {
    title: md`Energy per 10⁹ operations`,
    align: 'right',
    cell: (one) => join(energyLines(one).map(text), '<br>')
  },
  { title: md`CO2e per 10⁹ operations`, align: 'right', cell: (one) => text(carbonWords(one)) }
]

const year: Column<EnergyChange> = {
  title: md`A year`,
  align: 'right',
  cell: (one) => join(yearLines(one).map(text), '<br>')
}

/** What judged changes of CPU time come to in energy, with the formula and its factors. */
export const energy: Block = {
  id: 'energy',
  render: (report, size) => {
    const title = energyTitle(report)
    if (title === undefined || report.energy === undefined) return md``
    const { changes } = report.energy
    const { shown, rest } = limitRows(changes, size.detailRows, 'energy.changes')
    const hasYear = changes.some(({ per_year }) => per_year !== undefined)
    return details(markup`${html(title)}`, [
      table(hasYear ? [...columns, year] : columns, shown),
      rest,
      ...energyMethod(report.energy).map(text)
    ])
  }
}
