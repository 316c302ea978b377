import type { InputEntry, Report } from '../../model/report.js'
import { formatBytes } from '../../units/format.js'
import { code, html, join, type Markdown, markup, md, text } from '../escape.js'
import {
  diagnosticCounts,
  diagnosticPlace,
  diagnosticsInOrder,
  ignoredWords,
  inputCounts
} from '../words/inputs.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'
import { type Column, table } from './table.js'

type DiagnosticEntry = Report['diagnostics'][number]

const place = (entry: DiagnosticEntry): Markdown => {
  const at = diagnosticPlace(entry)
  return at === undefined ? md`` : join([code(at.name), text(at.byte)], ' ')
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

/** What the readers of the inputs had to say, the worst first. */
export const diagnostics: Block = {
  id: 'diagnostics',
  render: (report, size) => {
    const rows = diagnosticsInOrder(report)
    const { shown, rest } = limitRows(rows, size.detailRows, 'diagnostics')
    return details(markup`Diagnostics: ${html(diagnosticCounts(report))}`, [
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

/** A file; below it what it was paired with, and why: two paths beside one another are wider than a comment. */
const inputFile = ({ path, status, because, paired_with }: InputEntry): Markdown =>
  join(
    [
      code(path),
      ...(paired_with ?? []).map((other) => md`with ${code(other)}`),
      because === undefined || status !== 'parsed' ? md`` : md`(${text(because)})`
    ],
    '<br>'
  )

const inputColumns: readonly Column<InputEntry>[] = [
  { title: md`File`, align: 'left', cell: inputFile },
  { title: md`Side`, align: 'left', cell: ({ side }) => text(side) },
  { title: md`Workload`, align: 'left', cell: ({ workload }) => code(workload) },
  { title: md`Format`, align: 'left', cell: ({ format }) => text(format) },
  { title: md`Size`, align: 'right', cell: ({ bytes }) => text(formatBytes(bytes)) },
  { title: md`Status`, align: 'left', cell: inputStatus }
]

/** Every file that was read, what it was paired with, and why. */
export const inputs: Block = {
  id: 'inputs',
  render: (report, size) => {
    const { shown, rest } = limitRows(report.inputs, size.detailRows, 'inputs')
    return details(markup`Inputs: ${html(inputCounts(report))}`, [
      table(inputColumns, shown),
      rest,
      text(ignoredWords(report) ?? '')
    ])
  }
}
