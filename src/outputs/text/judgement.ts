import type { GateEntry, Report } from '../../model/report.js'
import { formatCount } from '../../units/format.js'
import { join, type Terminal, term, terminal } from '../escape.js'
import { gateReason } from '../words/acks.js'
import { baselineWords } from '../words/baseline.js'
import { shiftWords, unchangedWords } from '../words/benchmarks.js'
import { collectionWords } from '../words/collection.js'
import { measuredBySentence } from '../words/measuredBy.js'
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
  gatesInOrder,
  needsAttention,
  type Standing,
  severityWords,
  standingGlyphs,
  standingOf,
  standingWords,
  verdictWords
} from '../words/verdict.js'
import { hang, type Paint, padEnd, type Style, wrap } from './layout.js'

export type Lines = readonly Terminal[]

const levelStyles: Readonly<Record<Report['verdict']['level'], Style>> = {
  pass: 'green',
  warning: 'yellow',
  soft_fail: 'yellow',
  hard_fail: 'red',
  inconclusive: 'yellow',
  no_baseline: 'yellow'
}

// A summary beside a longer verdict would be a narrow column, so it goes below.
const longestBeside = 16

/** The verdict and what was measured. */
const measuredHeadline = (report: Report, what: string, paint: Paint): Lines => {
  const verdict = term`${terminal(verdictWords(report))}:`
  const summary = terminal(what)
  const painted = paint(levelStyles[report.verdict.level], verdict)
  if (verdict.length > longestBeside) return [painted, ...wrap(summary, 2)]
  const [first, ...rest] = hang(verdict, summary, verdict.length + 1)
  return first === undefined
    ? [painted]
    : [term`${painted}${first.slice(verdict.length) as Terminal}`, ...rest]
}

/** The verdict and the summary, whose prose a model may have written. */
export const headline = (report: Report, paint: Paint): Lines => {
  const { headline: first, prose, byline } = summaryWords(report)
  if (byline === undefined) return measuredHeadline(report, report.summary, paint)
  return [
    ...measuredHeadline(report, first, paint),
    ...wrap(terminal(prose), 4),
    ...wrap(terminal(byline), 4).map((line) => paint('dim', line))
  ]
}

const optional = (label: Terminal, words: string | undefined): Lines =>
  words === undefined ? [] : hang(label, terminal(words))

/** How it was collected. */
const measured = (report: Report): Lines =>
  collectionWords(report).flatMap((words, index) =>
    hang(index === 0 ? term`  Measured  ` : term`            `, terminal(words))
  )

/** What was compared. */
export const scope = (report: Report): Lines => [
  ...hang(term`  Compared  `, terminal(comparedWords(report) ?? 'nothing')),
  ...optional(term`            `, sidesWords(report)),
  ...optional(term`            `, baselineWords(report)),
  ...measured(report),
  ...optional(term`  Unchanged `, unchangedWords(report)),
  ...optional(term`  New       `, newInHeadWords(report)),
  ...optional(term`  Note      `, operationsWords(report))
]

/** That the numbers are not ours. */
export const measuredBy = ({ measured_by }: Report, paint: Paint): Lines => {
  const sentence = measuredBySentence(measured_by)
  if (sentence === undefined) return []
  return wrap(terminal(sentence), 0).map((line) => paint('yellow', line))
}

/** What moved all benchmarks together. */
export const suiteShifts = (report: Report): Lines =>
  shiftWords(report).flatMap((words) => hang(term`  - `, terminal(words)))

/** More than this would push the verdict out of sight. */
const mostGaps = 20

/** What was not. */
export const gaps = (report: Report, paint: Paint): Lines => {
  const title = gapTitle(report)
  if (title === undefined) return []
  const all = notComparedWords(report)
  const more = all.length - mostGaps
  const clauses = [
    ...all.slice(0, mostGaps),
    ...(more > 0
      ? [`and ${formatCount(more)} more in report.json: comparisons, inputs, diagnostics`]
      : [])
  ]
  return [
    paint('yellow', terminal(title)),
    ...clauses.flatMap((clause) => hang(term`  - `, terminal(clause)))
  ]
}

const dimensions = [
  ['overall', term`  Rating    overall `],
  ['cpu', term`            CPU     `],
  ['memory', term`            memory  `]
] as const

/** The three scores, each with what it rests on. */
export const ratings = ({ rating, rating_basis }: Report): Lines =>
  dimensions.flatMap(([dimension, label]) =>
    hang(term`${label}${rating[dimension]}/10  `, terminal(rating_basis[dimension]), 27)
  )

const markOf = (standing: Standing): Terminal =>
  terminal(`${standingGlyphs[standing]} ${standingWords[standing]}`)

const attention = (gate: GateEntry, width: number, paint: Paint): Terminal => {
  const standing = standingOf(gate)
  const mark = markOf(standing)
  const style = standing === 'failed' && gate.severity === 'hard-fail' ? 'red' : 'yellow'
  const severity = terminal(severityWords[gate.severity])
  return term`  ${paint(style, padEnd(mark, width))}${padEnd(severity, 11)}${terminal(gate.id)}`
}

/** Gates that need a reader; those with one reason share its line. */
const reasoned = (report: Report, gates: readonly GateEntry[], paint: Paint): Lines => {
  const reasons = gates.map((gate) => gateReason(report, gate))
  const width = gates.reduce(
    (most, gate) => Math.max(most, markOf(standingOf(gate)).length + 2),
    14
  )
  return gates.flatMap((gate, index) => {
    const line = attention(gate, width, paint)
    const reason = reasons[index] ?? ''
    const isShared = reasons[index + 1] === reason
    return isShared ? [line] : [line, ...hang(term`      `, terminal(reason))]
  })
}

const quiet = (gates: readonly GateEntry[], status: GateEntry['status']): Lines => {
  const ids = gates
    .filter((gate) => gate.status === status && !needsAttention(gate))
    .map(({ id }) => terminal(id))
  if (ids.length === 0) return []
  return hang(term`  ${padEnd(markOf(status), 18)}`, join(ids, ', '))
}

/** The gates: a reason for each that needs a reader, the names of the others. */
export const gates = (report: Report, paint: Paint): Lines => {
  const inOrder = gatesInOrder(report)
  if (inOrder.length === 0) return []
  return [
    paint('bold', term`Gates`),
    ...reasoned(report, inOrder.filter(needsAttention), paint),
    ...quiet(inOrder, 'passed'),
    ...quiet(inOrder, 'not_applicable')
  ]
}
