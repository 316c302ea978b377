/**
 * Blocks for the smallest comment. What they hold of an input is cut to a length, so that they fit whatever the input
 * was: a sentence to 300 characters, which escaping makes at most five times as long, a name to 120.
 */
import { measuredSummary } from '../../model/advice.js'
import type { BenchEntry, FunctionEntry, GateEntry, Report } from '../../model/report.js'
import { shorten } from '../../units/visible.js'
import { code, join, type Markdown, md, text } from '../escape.js'
import { type CommentLinks, toBenchmark, toFunction } from '../links.js'
import { type Block, limitRows } from '../markdown/block.js'
import { arraysOf, benchmarksOf, worseFunctions } from '../rows.js'
import { gateReason, loosensTitle } from '../words/acks.js'
import { benchChangeWords, benchMark, decidedWords, functionMark } from '../words/change.js'
import { functionNamer } from '../words/names.js'
import { gapTitle } from '../words/scope.js'
import {
  gateCounts,
  gatesInOrder,
  needsAttention,
  severityWords,
  standingGlyphs,
  standingOf,
  standingWords,
  verdictWords
} from '../words/verdict.js'

const longestSentence = 300

const sentence = (s: string): Markdown => text(shorten(s, longestSentence))

/** The verdict and the summary in one line. */
export const briefHeadline: Block = {
  id: 'headline',
  render: (report) => md`### ${text(verdictWords(report))}: ${sentence(measuredSummary(report))}`
}

/** That something was not compared; what, is in the report. */
export const briefGaps: Block = {
  id: 'gaps',
  render: (report) => {
    const title = gapTitle(report)
    return title === undefined ? md`` : md`> [!WARNING]\n> **${sentence(title)}**`
  }
}

/** That the pull request loosens what judges it; what, is in the report. */
export const briefLoosened: Block = {
  id: 'loosened',
  render: ({ head_loosens }) =>
    head_loosens.length === 0 ? md`` : md`> [!WARNING]\n> **${sentence(loosensTitle)}**`
}

const gateLine = (report: Report, gate: GateEntry): Markdown => {
  const standing = standingOf(gate)
  const mark = text(`${standingGlyphs[standing]} ${standingWords[standing]}`)
  return md`- **${mark}** ${code(gate.id)} (${text(severityWords[gate.severity])}): ${sentence(gateReason(report, gate))}`
}

/** As many as flamegate has of its own; the settings may have fifty more. */
const mostGates = 9

/** The gates that need a reader, the worst first, and how the others stand. */
export const briefGates: Block = {
  id: 'gates',
  render: (report) => {
    const all = gatesInOrder(report)
    if (all.length === 0) return md``
    const { shown, rest } = limitRows(all.filter(needsAttention), mostGates, 'verdict.gates')
    const lines = [
      md`Gates: ${text(gateCounts(all))}`,
      ...shown.map((gate) => gateLine(report, gate))
    ]
    return join([join(lines, '\n'), rest], '\n\n')
  }
}

const functionLine = (report: Report, links: CommentLinks) => {
  const nameOf = functionNamer(report)
  return (entry: FunctionEntry): Markdown => {
    const { glyph, word } = functionMark(entry.class, entry.metric)
    return md`- ${text(`${glyph} ${word}`)}: ${toFunction(code(nameOf(entry)), links, entry.id)} ${text(decidedWords(entry))}`
  }
}

const benchmarkLine =
  (links: CommentLinks) =>
  (entry: BenchEntry): Markdown => {
    const { glyph, word } = benchMark('regression', entry.unit)
    return md`- ${text(`${glyph} ${word}`)}: ${toBenchmark(code(entry.name), links, entry.id)} ${text(benchChangeWords(entry))}`
  }

/** The largest changes for the worse as a list; benchmarks first, because they are what a user feels. */
export const briefWorse: Block = {
  id: 'worse',
  render: (report, { openRows, links = {} }) => {
    const benchmarks = benchmarksOf(report, 'regression')
    const functions = worseFunctions(report)
    const hidden = functions.slice(Math.max(0, openRows - benchmarks.length))
    const keys = [
      benchmarks.length > openRows ? 'bench_deltas' : '',
      arraysOf(report, hidden, ['cpu_regressions', 'mem_regressions', 'new_hotspots'])
    ].filter((key) => key !== '')
    const lines = [
      ...benchmarks.map(benchmarkLine(links)),
      ...functions.map(functionLine(report, links))
    ]
    const { shown, rest } = limitRows(lines, openRows, keys.join(', '))
    return join([join(shown, '\n'), rest], '\n\n')
  }
}
