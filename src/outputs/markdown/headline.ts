import { join, type Markdown, md, text } from '../escape.js'
import { baselineWords } from '../words/baseline.js'
import { unchangedWords } from '../words/benchmarks.js'
import {
  comparedWords,
  gapTitle,
  newInHeadWords,
  notComparedWords,
  operationsWords,
  sidesWords
} from '../words/scope.js'
import { summaryWords } from '../words/summary.js'
import { verdictWords } from '../words/verdict.js'
import type { Block } from './block.js'
import { limitRows } from './block.js'

/** A quotation, so that nobody takes it for ours. */
const byModel = (prose: string, byline: string): Markdown =>
  md`> ${text(prose)}\n>\n> — ${text(byline)}`

/** The verdict and the summary. Its first line is the first visible one, and with it the preview in an e-mail. */
export const headline: Block = {
  id: 'headline',
  render: (report) => {
    const { headline: first, prose, byline } = summaryWords(report)
    return join(
      [
        md`### ${text(verdictWords(report))}: ${text(first)}`,
        byline === undefined ? text(prose) : byModel(prose, byline)
      ],
      '\n\n'
    )
  }
}

const optional = (words: string | undefined): Markdown => (words === undefined ? md`` : text(words))

/** Which two sides were compared, in what. */
export const scope: Block = {
  id: 'scope',
  render: (report) => {
    const fresh = newInHeadWords(report)
    const unchanged = unchangedWords(report)
    return join(
      [
        text(`Compared: ${comparedWords(report) ?? 'nothing'}`),
        optional(sidesWords(report)),
        optional(baselineWords(report)),
        unchanged === undefined ? md`` : text(`unchanged: ${unchanged}`),
        fresh === undefined ? md`` : text(`new, with nothing to compare: ${fresh}`),
        optional(operationsWords(report))
      ],
      ' · '
    )
  }
}

/** What was not compared or not readable; a reader must see it before any number. */
export const gaps: Block = {
  id: 'gaps',
  render: (report, size) => {
    const title = gapTitle(report)
    if (title === undefined) return md``
    const clauses = notComparedWords(report)
    const { shown, rest } = limitRows(clauses, size.openRows, 'comparisons, inputs, diagnostics')
    const items = [...shown.map(text), rest].filter((item) => item !== '')
    return join(
      [md`> [!WARNING]`, md`> **${text(title)}**`, ...items.map((item) => md`> - ${item}`)],
      '\n'
    )
  }
}
