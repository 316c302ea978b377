import type { BenchEntry, HeadTopEntry, Report } from '../../model/report.js'
import { formatPercent, formatValue } from '../../units/format.js'
import { code, join, type Markdown, md, text } from '../escape.js'
import { benchSideWords } from '../words/change.js'
import { openTops, topTitle } from '../words/headTop.js'
import { hasPackages, shortNameOf } from '../words/names.js'
import { type Block, limitRows, type Size } from './block.js'
import { type Column, table } from './table.js'

type Row = HeadTopEntry['functions'][number]

const columnsOf = ({ unit }: HeadTopEntry): readonly Column<Row>[] => [
  {
    title: md`Function`,
    align: 'left',
    cell: (row) =>
      join(
        [
          code(shortNameOf(row)),
          row.location === undefined ? md`` : code(`${row.location.file}:${row.location.line}`)
        ],
        '<br>'
      )
  },
  { title: md`Flat`, align: 'right', cell: ({ share }) => text(formatPercent(share)) },
  { title: md` `, align: 'right', cell: ({ flat }) => text(formatValue(flat, unit)) },
  { title: md`Cum`, align: 'right', cell: ({ cum }) => text(formatValue(cum, unit)) }
]

const topTable = (report: Report, entry: HeadTopEntry, size: Size): Markdown => {
  const { shown, rest } = limitRows(entry.functions, size.openRows, 'head_top')
  return join(
    [md`**${text(topTitle(entry, report))}**`, table(columnsOf(entry), shown), rest],
    '\n\n'
  )
}

const benchTable = (report: Report, size: Size): Markdown => {
  const rows = report.bench_deltas.filter(({ head }) => head !== null)
  const packages = hasPackages(report)
  const columns: readonly Column<BenchEntry>[] = [
    {
      title: md`Benchmark`,
      align: 'left',
      cell: (row) => join([code(row.name), packages ? code(row.package) : md``], '<br>')
    },
    { title: md`Head`, align: 'right', cell: ({ head, unit }) => text(benchSideWords(head, unit)) },
    { title: md`n`, align: 'right', cell: ({ head }) => text(String(head?.n ?? '')) }
  ]
  const { shown, rest } = limitRows(rows, size.openRows, 'bench_deltas')
  return join([table(columns, shown), rest], '\n\n')
}

/** What head costs, where there is no base that would say whether that is more than before. */
export const headTop: Block = {
  id: 'head-top',
  render: (report, size) => {
    if (report.verdict.level !== 'no_baseline') return md``
    const parts = [
      ...openTops(report).map((entry) => topTable(report, entry, size)),
      benchTable(report, size)
    ].filter((part) => part !== '')
    return parts.length === 0 ? md`` : join([md`#### Where head spends it`, ...parts], '\n\n')
  }
}
