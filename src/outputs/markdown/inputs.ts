import type { InputEntry, Report } from '../../model/report.js'
import { formatBytes, formatCount } from '../../units/format.js'
import { code, html, join, type Markdown, markup, md, text } from '../escape.js'
import { countWords, plural } from '../words/count.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

type DiagnosticEntry = Report['diagnostics'][number]

const place = ({ at }: DiagnosticEntry): Markdown => {
  if (at === undefined) return md``
  const line = [at.line, at.column].filter((part) => part !== undefined).join(':')
  const byte = at.byte === undefined ? md`` : text(`at byte ${formatCount(at.byte)}`)
  return join([code(line === '' ? at.file : `${at.file}:${line}`), byte], ' ')
}

const diagnosticColumns: readonly Column<DiagnosticEntry>[] = [
  { title: md`Severity`, align: 'left', cell: ({ severity }) => text(severity) },
  { title: md`Code`, align: 'left', cell: (entry) => code(entry.code) },
  { title: md`Where`, align: 'left', cell: place },
  {
    title: md`What, and what to do`,
    align: 'left',
    cell: ({ message, hint }) =>
      join([text(message), hint === undefined ? md`` : text(hint)], '<br>')
  }
]

const diagnosticSeverities = ['error', 'warning', 'note'] as const

const severityCounts = (rows: readonly DiagnosticEntry[]): string =>
  diagnosticSeverities
    .map((severity) => ({
      severity,
      count: rows.filter((row) => row.severity === severity).length
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity))
    .join(', ')

/** What the readers of the inputs had to say, the worst first. */
export const diagnostics: Block = {
  id: 'diagnostics',
  render: (report, size) => {
    const rows = diagnosticSeverities.flatMap((severity) =>
      report.diagnostics.filter((row) => row.severity === severity)
    )
    const { shown, rest } = limitRows(rows, size.detailRows, 'diagnostics')
    return details(markup`Diagnostics: ${html(severityCounts(rows))}`, [
      table(diagnosticColumns, shown),
      rest
    ])
  }
}

const inputStatus = ({ status, because, superseded_by }: InputEntry): Markdown =>
  join(
    [
      text(status),
      superseded_by === undefined ? md`` : md`by ${code(superseded_by)}`,
      because === undefined || status === 'parsed' ? md`` : md`(${text(because)})`
    ],
    ' '
  )

/** What a readable file was paired with, and why. */
const pairing = ({ status, because, paired_with }: InputEntry): Markdown =>
  join(
    [
      ...(paired_with ?? []).map((path) => code(path)),
      because === undefined || status !== 'parsed' ? md`` : md`(${text(because)})`
    ],
    '<br>'
  )

const inputColumns: readonly Column<InputEntry>[] = [
  { title: md`File`, align: 'left', cell: ({ path }) => code(path) },
  { title: md`Side`, align: 'left', cell: ({ side }) => text(side) },
  { title: md`Workload`, align: 'left', cell: ({ workload }) => code(workload) },
  { title: md`Format`, align: 'left', cell: ({ format }) => text(format) },
  { title: md`Size`, align: 'right', cell: ({ bytes }) => text(formatBytes(bytes)) },
  { title: md`Status`, align: 'left', cell: inputStatus },
  { title: md`Paired with`, align: 'left', cell: pairing }
]

const inputStatuses = [
  'parsed',
  'partial',
  'superseded',
  'damaged',
  'empty',
  'unrecognised'
] as const

/** Every file that was read, what it was paired with, and why. */
export const inputs: Block = {
  id: 'inputs',
  render: (report, size) => {
    const counts = countWords(
      report.inputs,
      inputStatuses,
      ({ status }) => status,
      (status) => status
    )
    const { shown, rest } = limitRows(report.inputs, size.detailRows, 'inputs')
    const ignored = report.inputs_ignored
    return details(markup`Inputs: ${html(counts)}`, [
      table(inputColumns, shown),
      rest,
      ignored === 0 ? md`` : text(`${plural(ignored, 'other file')} did not look like input.`)
    ])
  }
}
