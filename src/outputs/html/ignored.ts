import type { IgnoredEntry, Report } from '../../model/report.js'
import { benchmarkRow } from '../anchors.js'
import { ignoredCounts, ignoredNamer } from '../words/ignored.js'
import { shownBenchmarks } from './benchmarks.js'
import { linkTo, type Node, within } from './element.js'
import { lines, name, prose, unbroken } from './inline.js'
import { section } from './section.js'
import { type Column, limitRows, table } from './table.js'

const maxRows = 200

const columnsOf = (report: Report): readonly Column<IgnoredEntry>[] => {
  const wordsOf = ignoredNamer(report)
  const drawn = shownBenchmarks(report)
  const hrefOf = ({ kind, id }: IgnoredEntry) =>
    kind === 'benchmark' && drawn.has(id) ? within(benchmarkRow(id)) : undefined
  return [
    {
      title: 'Function or benchmark',
      kind: 'name',
      cell: (entry) => linkTo(hrefOf(entry), name(wordsOf(entry).name))
    },
    { title: 'Measured', kind: 'label', cell: (entry) => wordsOf(entry).measured },
    {
      title: 'Would be',
      kind: 'words',
      cell: (entry) => lines(unbroken(wordsOf(entry).change), prose(entry.because))
    },
    { title: 'Ignored because', kind: 'words', cell: ({ reason }) => prose(reason) }
  ]
}

/** What the settings ignore: what it would be, and why it counts for nothing. */
export const ignored = (report: Report): Node => {
  const { shown, rest } = limitRows(report.ignored, maxRows, 'ignored')
  if (shown.length === 0) return undefined
  return section('ignored', 'Ignored', [
    table({
      caption: `Ignored: ${ignoredCounts(report)}`,
      columns: columnsOf(report),
      groups: [{ rows: shown }]
    }),
    rest
  ])
}
