/** Go's runtime, taken together by what it works on, behind a click. */
import type { RuntimeGroupEntry } from '../../model/placeEntry.js'
import type { Report } from '../../model/report.js'
import { metricName } from '../words/change.js'
import { hasWorkloads } from '../words/names.js'
import {
  groupChange,
  groupMeaning,
  groupShares,
  groupTitle,
  runtimeExplanation,
  runtimeTitle
} from '../words/runtimeGroups.js'
import { h, type Node } from './element.js'
import { aside, joined, lines, name, prose, unbroken } from './inline.js'
import { details } from './section.js'
import { type Column, limitRows, table } from './table.js'

const maxRows = 100

const columnsOf = (report: Report): readonly Column<RuntimeGroupEntry>[] => {
  const named = hasWorkloads(report, 'profile')
  return [
    {
      title: 'Runtime',
      kind: 'name',
      cell: (row) => lines(groupTitle(row), aside(joined(row.functions.map(name), ', ')))
    },
    {
      title: 'Measured',
      kind: 'label',
      cell: ({ metric, workload }) =>
        named ? [metricName(metric), ' in ', name(workload)] : metricName(metric)
    },
    { title: 'Base → head', kind: 'value', cell: (row) => unbroken(groupShares(row)) },
    { title: 'Change', kind: 'value', cell: (row) => unbroken(groupChange(row)) },
    { title: 'What it is', kind: 'words', cell: (row) => prose(groupMeaning(row)) }
  ]
}

export const runtimeGroups = (report: Report): Node => {
  if (report.runtime_groups.length === 0) return undefined
  const { shown, rest } = limitRows(report.runtime_groups, maxRows, 'runtime_groups')
  const caption = runtimeTitle(report)
  return details(
    caption,
    h('p', {}, runtimeExplanation),
    table({ caption, columns: columnsOf(report), groups: [{ rows: shown }] }),
    rest
  )
}
