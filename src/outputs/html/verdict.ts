/** The first section: the verdict in words, what was compared, what was not, the ratings and the gates. */
import type { GateEntry, Report } from '../../model/report.js'
import { gateReason, loosensTitle } from '../words/acks.js'
import { baselineWords } from '../words/baseline.js'
import { shiftWords, unchangedWords } from '../words/benchmarks.js'
import { noiseWarning } from '../words/collection.js'
import { judgedWords, measuredWords, untrustedTitle } from '../words/measuredBy.js'
import {
  comparedWords,
  gapTitle,
  newInHeadWords,
  notComparedWords,
  operationsWords,
  sidesWords
} from '../words/scope.js'
import { summaryWords } from '../words/summary.js'
import {
  gateCounts,
  gatesInOrder,
  type Standing,
  severityWords,
  standingGlyphs,
  standingOf,
  standingWords,
  verdictWords
} from '../words/verdict.js'
import { h, linkTo, type Node, outside } from './element.js'
import { findingsCell } from './findings.js'
import { name, prose, unbroken } from './inline.js'
import { limitRows, table } from './table.js'

/** Clauses of a note that are shown. */
const maxClauses = 20

/** The verdict and the first sentence of the summary. */
export const headlineOf = (report: Report): string =>
  `${verdictWords(report)}: ${summaryWords(report).headline}`

/** The rest of the summary; as a quotation where a model wrote it, so that nobody takes it for ours. */
const lead = (report: Report): Node => {
  const { prose: words, byline } = summaryWords(report)
  const paragraph = h('p', { class: 'lead' }, prose(words))
  if (byline === undefined) return words === '' ? undefined : paragraph
  return h('blockquote', {}, paragraph, h('p', { class: 'legend' }, '— ', prose(byline)))
}

/** Something that must be read before any number. */
const note = (kind: 'warning' | 'notice', title: string, clauses: readonly Node[]): Node =>
  h(
    'div',
    { class: `note ${kind}`, role: 'note' },
    h('p', {}, h('b', {}, title)),
    clauses.length === 0 ? undefined : h('ul', {}, ...clauses.map((clause) => h('li', {}, clause)))
  )

const listNote = (title: string, clauses: readonly string[], where: string): Node => {
  const { shown, rest } = limitRows(clauses, maxClauses, where)
  return [note('warning', title, shown.map(prose)), rest]
}

/** That the numbers are not ours, and where they are from. */
const untrusted = ({ measured_by }: Report): Node => {
  if (measured_by === null) return undefined
  const { id, url } = measured_by.run
  const run = linkTo(outside(url), `run ${id}`)
  return h(
    'p',
    { class: 'note notice', role: 'note' },
    h('b', {}, untrustedTitle),
    ` ${measuredWords(measured_by)} `,
    run,
    `: ${judgedWords}`
  )
}

const notes = (report: Report): readonly Node[] => {
  const gaps = gapTitle(report)
  const noise = noiseWarning(report)
  return [
    untrusted(report),
    ...shiftWords(report).map((words) =>
      h('p', { class: 'note notice', role: 'note' }, prose(words))
    ),
    report.head_loosens.length === 0
      ? undefined
      : listNote(loosensTitle, report.head_loosens, 'head_loosens'),
    gaps === undefined
      ? undefined
      : listNote(gaps, notComparedWords(report), 'comparisons, inputs, diagnostics'),
    noise === undefined ? undefined : h('p', { class: 'note warning', role: 'note' }, prose(noise))
  ]
}

const facts = (report: Report): Node => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Compared', comparedWords(report) ?? 'nothing'],
    ['Sides', sidesWords(report)],
    ['Baseline', baselineWords(report)],
    ['Unchanged', unchangedWords(report)],
    ['New, with nothing to compare', newInHeadWords(report)],
    ['Work', operationsWords(report)]
  ]
  return h(
    'dl',
    { class: 'facts' },
    rows.map(([term, words]) =>
      words === undefined ? undefined : [h('dt', {}, term), h('dd', {}, prose(words))]
    )
  )
}

const dimensions = [
  ['overall', 'Overall'],
  ['cpu', 'CPU'],
  ['memory', 'Memory']
] as const

/** The three scores, each with what it rests on. */
const ratings = ({ rating, rating_basis }: Report): Node =>
  h(
    'ul',
    { class: 'ratings', 'aria-label': 'Rating' },
    dimensions.map(([dimension, title]) =>
      h(
        'li',
        {},
        h('span', { class: 'dimension' }, title),
        ' ',
        h('b', {}, String(rating[dimension]), h('span', {}, '/10')),
        ' ',
        h('small', {}, rating_basis[dimension])
      )
    )
  )

const standingTone: Readonly<Record<Standing, string>> = {
  failed: 'failed',
  accepted: 'accepted',
  unjudged: 'unjudged',
  passed: 'passed',
  not_applicable: 'idle'
}

const standingCell = (gate: GateEntry): Node => {
  const standing = standingOf(gate)
  const words = unbroken(`${standingGlyphs[standing]} ${standingWords[standing]}`)
  return h('span', { class: `standing ${standingTone[standing]}` }, words)
}

const gates = (report: Report): Node => {
  const inOrder = gatesInOrder(report)
  const findings = findingsCell(report)
  return table<GateEntry>({
    caption: `Gates: ${gateCounts(inOrder)}`,
    columns: [
      { title: 'Gate', kind: 'name', cell: ({ id }) => name(id) },
      { title: 'Status', kind: 'mark', cell: standingCell },
      {
        title: 'If it fails',
        kind: 'mark',
        cell: ({ severity }) => unbroken(severityWords[severity])
      },
      { title: 'Because', kind: 'words', cell: (gate) => prose(gateReason(report, gate)) },
      { title: 'Findings', kind: 'words', cell: ({ findings: ids }) => findings(ids) }
    ],
    groups: [{ rows: inOrder }]
  })
}

/** What a reader must know, and nothing else. */
export const verdict = (report: Report): Node =>
  h(
    'section',
    { id: 'verdict', 'aria-labelledby': 'verdict-title' },
    h('h1', { id: 'verdict-title' }, prose(headlineOf(report))),
    lead(report),
    ...notes(report),
    facts(report),
    ratings(report),
    gates(report)
  )
