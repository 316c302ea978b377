import type { Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatCount } from '../../units/format.js'
import { code, html, join, type Markdown, markup, md, text } from '../escape.js'
import { referencesOf, type Sentence, sentencesOf } from '../words/sentences.js'
import { type Block, limitRows } from './block.js'
import { details } from './details.js'

const item = ({ id, subject, rest }: Sentence): Markdown =>
  md`- ${code(id)}: ${code(subject)} ${text(rest)}`

/** Ids that one line names; a gate may have thousands. */
const mostIds = 20

const references = (report: Report, max: number): Markdown => {
  const { shown, rest } = limitRows(referencesOf(report), max, 'verdict.gates, recommendations')
  const items = shown.map(({ from, to }) => {
    const ids = join(
      to.slice(0, mostIds).map((id) => code(id)),
      ', '
    )
    const more = to.length - mostIds
    return more > 0
      ? md`- ${text(from)} ${ids} and ${text(formatCount(more))} more.`
      : md`- ${text(from)} ${ids}.`
  })
  return join([join(items, '\n'), rest], '\n\n')
}

const note =
  'The same as the tables above, as sentences with ids. Ids are those of report.json, and the same in every run.'

/** Every finding as a sentence with its id, in `report.md` only: a comment has no room to say things twice. */
export const sentences: Block = {
  id: 'sentences',
  render: (report, size) => {
    const all = sentencesOf(report)
    if (all.length === 0) return md``
    const { shown, rest } = limitRows(all, size.detailRows)
    return details(
      markup`In sentences, for search and for assistants: ${html(plural(all.length, 'finding'))}`,
      [text(note), join(shown.map(item), '\n'), rest, references(report, size.detailRows)]
    )
  }
}
