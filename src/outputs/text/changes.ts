import type { BenchEntry, FunctionEntry, Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatCount } from '../../units/format.js'
import { type Terminal, term, terminal } from '../escape.js'
import { benchmarksOf, betterFunctions, worseFunctions } from '../rows.js'
import { benchNotes } from '../words/benchmarks.js'
import {
  benchChangeWords,
  benchMark,
  benchWords,
  decidedWords,
  functionMark,
  type Mark,
  metricName,
  shareWords
} from '../words/change.js'
import { churnWords } from '../words/churn.js'
import { benchEvidenceWords, functionEvidenceWords } from '../words/evidence.js'
import { functionNamer } from '../words/names.js'
import { overLimitRows } from '../words/overLimits.js'
import { otherParts } from '../words/parts.js'
import { quadrantWords } from '../words/quadrant.js'
import { marksOperations } from '../words/scope.js'
import { touchWords } from '../words/touch.js'
import type { Lines } from './judgement.js'
import {
  hang,
  lineWidth,
  type Paint,
  padEnd,
  padStart,
  type Style,
  squeeze,
  widthOf
} from './layout.js'

/** Changes that the summary shows; the others are in report.md. */
const mostChanges = 10

/** A changed row, its cells ready to be aligned. */
interface Row {
  readonly mark: Terminal
  readonly name: Terminal
  readonly change: Terminal
  readonly sides: Terminal
  readonly evidence: Terminal
}

const markWords = ({ glyph, word }: Mark): Terminal => terminal(`${glyph} ${word}`)

const partsWords = (entry: FunctionEntry): readonly string[] => {
  const others = otherParts(entry)
  if (others === undefined) return []
  const more = others.more > 0 ? [`${formatCount(others.more)} more`] : []
  return [`with ${[...others.named.map((name) => `\`${name}\``), ...more].join(' and ')}`]
}

const functionRow = (report: Report) => {
  const nameOf = functionNamer(report)
  const marks = marksOperations(report)
  return (entry: FunctionEntry): Row => ({
    mark: markWords(functionMark(entry.class, entry.metric)),
    name: terminal(nameOf(entry)),
    change: terminal(decidedWords(entry)),
    sides: terminal(shareWords(entry)),
    evidence: terminal(
      [
        metricName(entry.metric),
        ...partsWords(entry),
        ...churnWords(entry),
        ...quadrantWords(entry),
        ...touchWords(entry),
        functionEvidenceWords(entry),
        ...(entry.runtime ? ['Go runtime, not rated'] : []),
        ...(marks && entry.operations_unknown ? ['operations unknown'] : [])
      ].join(', ')
    )
  })
}

const benchRow =
  (verdict: 'regression' | 'improvement' | 'unchanged') =>
  (entry: BenchEntry): Row => ({
    mark: markWords(benchMark(verdict, entry.unit)),
    name: terminal(entry.name),
    change: terminal(benchChangeWords(entry)),
    sides: terminal(benchWords(entry)),
    evidence: terminal([benchEvidenceWords(entry), ...benchNotes(entry)].join(', '))
  })

const worseRows = (report: Report): readonly Row[] => [
  ...benchmarksOf(report, 'regression').map(benchRow('regression')),
  ...worseFunctions(report).map(functionRow(report))
]

const betterRows = (report: Report): readonly Row[] => [
  ...benchmarksOf(report, 'improvement').map(benchRow('improvement')),
  ...betterFunctions(report).map(functionRow(report))
]

type Cell = Exclude<keyof Row, 'evidence'>

const widest = (rows: readonly Row[], cell: Cell): number =>
  Math.max(0, ...rows.map((row) => widthOf(row[cell])))

// Names get what the other cells leave of a line, and this much however little that is.
const shortestName = 16
const gaps = 8

const aligned = (rows: readonly Row[], style: Style, paint: Paint): Lines => {
  const [mark, change] = [widest(rows, 'mark'), widest(rows, 'change')]
  const room = lineWidth - gaps - mark - change - widest(rows, 'sides')
  const short = rows.map((row) => ({
    ...row,
    name: squeeze(row.name, Math.max(shortestName, room))
  }))
  const name = widest(short, 'name')
  return short.flatMap((row) => [
    term`  ${paint(style, padEnd(row.mark, mark))}  ${padEnd(row.name, name)}  ${padStart(row.change, change)}  ${row.sides}`,
    ...hang(term`      `, row.evidence).map((line) => paint('dim', line))
  ])
}

const section = (
  title: Terminal,
  rows: readonly Row[],
  { room, style, paint }: { readonly room: number; readonly style: Style; readonly paint: Paint }
): Lines => {
  if (rows.length === 0) return []
  const hidden = rows.length - Math.min(room, rows.length)
  return [
    paint('bold', title),
    ...aligned(rows.slice(0, room), style, paint),
    ...(hidden > 0 ? [term`  and ${terminal(plural(hidden, 'more row'))} in report.md`] : [])
  ]
}

/** Rows that what became better gets, however much became worse. */
const leastBetter = 3

/** What became worse. */
export const worse = (report: Report, paint: Paint): Lines => {
  const room = mostChanges - Math.min(leastBetter, betterRows(report).length)
  return section(term`Worse`, worseRows(report), { room, style: 'red', paint })
}

/** Rows beyond those that became worse: a limit of one's own is about few of them. */
const mostOverLimits = 5

/** What gates failed on and no class names. */
export const overLimits = (report: Report, paint: Paint): Lines => {
  const { functions, benchmarks } = overLimitRows(report)
  const rows = [...benchmarks.map(benchRow('unchanged')), ...functions.map(functionRow(report))]
  return section(term`Also over the limit of a gate`, rows, {
    room: mostOverLimits,
    style: 'red',
    paint
  })
}

/** What became better, in the room that the worse rows leave. */
export const better = (report: Report, paint: Paint): Lines => {
  const room = Math.max(leastBetter, mostChanges - worseRows(report).length)
  return section(term`Better`, betterRows(report), { room, style: 'green', paint })
}
