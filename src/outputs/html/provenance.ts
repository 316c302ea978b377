/** How the numbers came about: comparisons, inputs, and what the readers of the inputs had to say. */
import type { ComparisonEntry, InputEntry, Report } from '../../model/report.js'
import { formatBytes } from '../../units/format.js'
import { baselineSentences } from '../words/baseline.js'
import { collectionWords } from '../words/collection.js'
import {
  diagnosticCounts,
  diagnosticPlace,
  diagnosticsInOrder,
  ignoredWords,
  inputCounts
} from '../words/inputs.js'
import {
  comparedCounts,
  comparedWhat,
  comparisonNote,
  costWords,
  eventsWords,
  profilesWords,
  readingWords,
  totalWords,
  visibleChangeWords
} from '../words/method.js'
import { h, type Node } from './element.js'
import { joined, lines, name, prose, unbroken, unbrokenSides } from './inline.js'
import { details, section } from './section.js'
import { type Column, limitRows, table } from './table.js'

const maxRows = 200

const comparisonColumns: readonly Column<ComparisonEntry>[] = [
  { title: 'Workload', kind: 'name', cell: ({ workload }) => name(workload) },
  { title: 'Measured', kind: 'label', cell: comparedWhat },
  {
    title: 'Status',
    kind: 'words',
    cell: ({ status, because }) =>
      joined([status, because === undefined ? '' : ['(', prose(because), ')']], ' ')
  },
  { title: 'Total', kind: 'value', cell: (entry) => unbrokenSides(totalWords(entry)) },
  {
    title: 'Samples',
    kind: 'value',
    cell: (entry) => lines(unbroken(eventsWords(entry)), profilesWords(entry))
  },
  { title: 'Smallest visible change', kind: 'value', cell: visibleChangeWords },
  { title: 'Note', kind: 'words', cell: comparisonNote }
]

const method = (report: Report): Node => {
  const { shown, rest } = limitRows(report.comparisons, maxRows, 'comparisons')
  const cost = costWords(report)
  return [
    [...baselineSentences(report), ...collectionWords(report)].map((one) => h('p', {}, prose(one))),
    table({
      caption: `What was compared: ${comparedCounts(report)}`,
      columns: comparisonColumns,
      groups: [{ rows: shown }]
    }),
    rest,
    h('p', {}, readingWords),
    cost === undefined ? undefined : h('p', {}, cost)
  ]
}

const inputStatus = ({ status, because, superseded_by }: InputEntry): Node =>
  joined(
    [
      status,
      superseded_by === undefined ? '' : ['by ', name(superseded_by)],
      because === undefined || status === 'parsed' ? '' : ['(', prose(because), ')']
    ],
    ' '
  )

/** What a readable file was paired with, and why. */
const pairing = ({ status, because, paired_with = [] }: InputEntry): Node =>
  lines(
    ...paired_with.map(name),
    because === undefined || status !== 'parsed' ? '' : ['(', prose(because), ')']
  )

const inputColumns: readonly Column<InputEntry>[] = [
  { title: 'File', kind: 'name', cell: ({ path }) => name(path) },
  { title: 'Side', kind: 'label', cell: ({ side }) => side },
  { title: 'Workload', kind: 'label', cell: ({ workload }) => name(workload) },
  { title: 'Format', kind: 'label', cell: ({ format }) => format },
  { title: 'Size', kind: 'value', cell: ({ bytes }) => formatBytes(bytes) },
  { title: 'Status', kind: 'words', cell: inputStatus },
  { title: 'Paired with', kind: 'words', cell: pairing }
]

const inputs = (report: Report): Node => {
  if (report.inputs.length === 0) return undefined
  const { shown, rest } = limitRows(report.inputs, maxRows, 'inputs')
  const ignored = ignoredWords(report)
  return details(
    `Inputs: ${inputCounts(report)}`,
    table({
      caption: 'Every file that was read',
      columns: inputColumns,
      groups: [{ rows: shown }]
    }),
    rest,
    ignored === undefined ? undefined : h('p', {}, ignored)
  )
}

type DiagnosticEntry = Report['diagnostics'][number]

const diagnosticColumns: readonly Column<DiagnosticEntry>[] = [
  { title: 'Severity', kind: 'mark', cell: ({ severity }) => severity },
  { title: 'Code', kind: 'name', cell: ({ code }) => name(code) },
  {
    title: 'Where',
    kind: 'words',
    cell: (entry) => {
      const at = diagnosticPlace(entry)
      return at === undefined ? '' : joined([name(at.name), at.byte], ' ')
    }
  },
  {
    title: 'What, and what to do',
    kind: 'words',
    cell: ({ message, hint }) => lines(prose(message), hint === undefined ? '' : prose(hint))
  }
]

const diagnostics = (report: Report): Node => {
  const { shown, rest } = limitRows(diagnosticsInOrder(report), maxRows, 'diagnostics')
  if (shown.length === 0) return undefined
  return details(
    `Diagnostics: ${diagnosticCounts(report)}`,
    table({
      caption: 'What the readers of the inputs had to say',
      columns: diagnosticColumns,
      groups: [{ rows: shown }]
    }),
    rest
  )
}

/** Where the numbers come from. */
export const provenance = (report: Report): Node =>
  section('measured', 'How this was measured', [
    method(report),
    inputs(report),
    diagnostics(report)
  ])
