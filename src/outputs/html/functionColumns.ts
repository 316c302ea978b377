/** The columns of tables of functions: the words of the comment, and the interval of the deciding change as a picture. */

import type { FunctionEntry, Report } from '../../model/report.js'
import { formatCount } from '../../units/format.js'
import { numberSetting } from '../settings.js'
import {
  costChangeWords,
  flatWords,
  functionMark,
  type Mark,
  metricName,
  shareChangeWords,
  shareWords
} from '../words/change.js'
import { churnWords } from '../words/churn.js'
import { functionEvidenceWords } from '../words/evidence.js'
import { functionNamer, hasWorkloads, shortSymbol } from '../words/names.js'
import { otherParts } from '../words/parts.js'
import { callerWords, ownersShown, whereWords } from '../words/place.js'
import { quadrantWords } from '../words/quadrant.js'
import { marksOperations } from '../words/scope.js'
import { touchWords } from '../words/touch.js'
import { h, type Node } from './element.js'
import { aside, joined, lines, name, prose, unbroken } from './inline.js'
import { permalink } from './permalink.js'
import { type Axis, pointsAxis } from './plots/axis.js'
import { type Estimate, forestHeading, forestRow, type Tone } from './plots/forest.js'
import type { Column } from './table.js'

/** What happened to a row: the word, with its glyph, in its colour. */
export const markNode = ({ glyph, word }: Mark, tone: Tone): Node =>
  h('span', { class: tone }, unbroken(`${glyph} ${word}`))

export const toneOf = (kind: FunctionEntry['class']): Tone => {
  switch (kind) {
    case 'regression':
    case 'new-hotspot':
      return 'worse'
    case 'improvement':
    case 'removed-hotspot':
      return 'better'
    case 'unchanged':
      return 'even'
  }
}

/** What a row is the sum of beside its function. */
const partsNode = (entry: FunctionEntry): Node => {
  const others = otherParts(entry)
  if (others === undefined) return undefined
  const more = others.more > 0 ? `${formatCount(others.more)} more` : ''
  return ['with ', joined([...others.named.map(name), more], ', ')]
}

/** Whose it is, as far as that is known. */
export const ownersNode = (entry: { readonly owners?: readonly string[] | undefined }): Node => {
  const { named, more } = ownersShown(entry)
  if (named.length === 0) return undefined
  return ['of ', joined([...named.map(name), more > 0 ? `${formatCount(more)} more` : ''], ', ')]
}

/** Where to look, in the repository where that is known. */
export const whereNode = (entry: Pick<FunctionEntry, 'place' | 'location'>): Node => {
  const where = whereWords(entry)
  return where === undefined ? undefined : name(where)
}

const callerNode = (entry: FunctionEntry): Node => {
  const caller = callerWords(entry)
  if (caller === undefined) return undefined
  return ['called from ', name(shortSymbol(caller.name)), ' ', name(caller.at)]
}

const whereaboutsNodes = (entry: FunctionEntry): readonly Node[] => [
  aside(whereNode(entry)),
  aside(callerNode(entry)),
  aside(ownersNode(entry))
]

const functionCell = (report: Report) => {
  const nameOf = functionNamer(report)
  const marks = marksOperations(report)
  return (entry: FunctionEntry): Node => [
    permalink(entry.id, name(nameOf(entry))),
    lines(
      '',
      aside(partsNode(entry)),
      ...[...churnWords(entry), ...quadrantWords(entry), ...touchWords(entry)].map((words) =>
        aside(prose(words))
      ),
      ...whereaboutsNodes(entry),
      aside(
        joined(
          [
            entry.runtime ? 'Go runtime, not rated' : '',
            marks && entry.operations_unknown ? 'operations unknown' : ''
          ],
          ' · '
        )
      )
    )
  ]
}

const measured = (report: Report) => {
  const named = hasWorkloads(report, 'profile')
  return ({ metric, workload }: FunctionEntry): Node =>
    named ? [metricName(metric), ' in ', name(workload)] : metricName(metric)
}

const changeCell = (entry: FunctionEntry): Node => {
  const cost = costChangeWords(entry)
  const share = unbroken(shareChangeWords(entry))
  if (cost === undefined) return h('b', {}, share)
  return lines([h('b', {}, cost.change), ` ${cost.of}`], aside(`share ${share}`))
}

const intervalOf = ({ evidence, ci_pp }: FunctionEntry) =>
  evidence.kind === 'modelled' ? evidence.ci_pp : ci_pp

/** The deciding change and its interval; undefined where the change is not known. */
const estimateOf = (entry: FunctionEntry): Estimate | undefined => {
  const { decided_pp: center } = entry
  if (center === null) return undefined
  const { lo, hi } = intervalOf(entry) ?? { lo: center, hi: center }
  const change = costChangeWords(entry)?.change ?? shareChangeWords(entry)
  return { center, lo, hi, tone: toneOf(entry.class), words: `change ${change}` }
}

const points = (entry: FunctionEntry): readonly number[] => {
  const estimate = estimateOf(entry)
  return estimate === undefined
    ? []
    : [estimate.center, estimate.lo ?? estimate.center, estimate.hi ?? estimate.center]
}

// The default in the configuration.
const defaultShareLimit = 5

const axisOf = (report: Report, rows: readonly FunctionEntry[]): Axis => {
  const limit = numberSetting(report, ['thresholds', 'share'], defaultShareLimit)
  return pointsAxis(
    rows.flatMap(points),
    [-limit, limit].map((value) => ({ value, kind: 'class' }))
  )
}

/** The columns of a table of functions; `rows` are those of its axis. */
export const functionColumns = (
  report: Report,
  rows: readonly FunctionEntry[]
): readonly Column<FunctionEntry>[] => {
  const axis = axisOf(report, rows)
  const title = 'Interval, pp'
  return [
    {
      title: 'Verdict',
      kind: 'mark',
      cell: (entry) => markNode(functionMark(entry.class, entry.metric), toneOf(entry.class))
    },
    { title: 'Function', kind: 'name', cell: functionCell(report) },
    { title: 'Measured', kind: 'label', cell: measured(report) },
    {
      title: 'Base → head',
      kind: 'value',
      cell: (entry) => lines(unbroken(shareWords(entry)), aside(unbroken(flatWords(entry))))
    },
    { title: 'Change', kind: 'value', cell: changeCell },
    {
      title,
      heading: forestHeading(title, axis),
      kind: 'plot',
      cell: (entry) => forestRow(axis, estimateOf(entry))
    },
    { title: 'Evidence', kind: 'evidence', cell: (entry) => prose(functionEvidenceWords(entry)) }
  ]
}
