import type { BenchEntry, HeadTopEntry, Report } from '../../model/report.js'
import { formatPercent, formatValue } from '../../units/format.js'
import { benchSideWords } from '../words/change.js'
import { openTops, topTitle } from '../words/headTop.js'
import { hasPackages, shortNameOf } from '../words/names.js'
import type { Node } from './element.js'
import { whereNode } from './functionColumns.js'
import { aside, lines, name, prose } from './inline.js'
import { type Column, limitRows, table } from './table.js'

const maxRows = 100

type Row = HeadTopEntry['functions'][number]

const columnsOf = ({ unit }: HeadTopEntry): readonly Column<Row>[] => [
  {
    title: 'Function',
    kind: 'name',
    cell: (row) => lines(name(shortNameOf(row)), aside(whereNode(row)))
  },
  { title: 'Share', kind: 'value', cell: ({ share }) => formatPercent(share) },
  { title: 'Flat', kind: 'value', cell: ({ flat }) => formatValue(flat, unit) },
  { title: 'Cum', kind: 'value', cell: ({ cum }) => formatValue(cum, unit) }
]

const topTable = (report: Report, entry: HeadTopEntry): Node => {
  const { shown, rest } = limitRows(entry.functions, maxRows, 'head_top')
  const caption = ['Where head spends it: ', prose(topTitle(entry, report))]
  return [table({ caption, columns: columnsOf(entry), groups: [{ rows: shown }] }), rest]
}

const hasNoBase = ({ verdict }: Report): boolean => verdict.level === 'no_baseline'

/** What the functions of head cost, where there is no base that would say whether that is more than before. */
export const headTop = (report: Report): Node =>
  hasNoBase(report) ? openTops(report).map((entry) => topTable(report, entry)) : undefined

/** The same of its benchmarks. */
export const headBenchmarks = (report: Report): Node => {
  if (!hasNoBase(report)) return undefined
  const packages = hasPackages(report)
  const columns: readonly Column<BenchEntry>[] = [
    {
      title: 'Benchmark',
      kind: 'name',
      cell: (row) => lines(name(row.name), aside(packages ? name(row.package) : undefined))
    },
    { title: 'Head', kind: 'value', cell: ({ head, unit }) => benchSideWords(head, unit) },
    { title: 'n', kind: 'value', cell: ({ head }) => String(head?.n ?? '') }
  ]
  const rows = report.bench_deltas.filter(({ head }) => head !== null)
  const { shown, rest } = limitRows(rows, maxRows, 'bench_deltas')
  return [table({ caption: 'What head takes', columns, groups: [{ rows: shown }] }), rest]
}
