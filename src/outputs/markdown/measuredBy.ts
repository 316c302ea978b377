import type { MeasuredBy } from '../../model/measuredBy.js'
import { join, type Markdown, md, text } from '../escape.js'
import { link } from '../links.js'
import { judgedWords, measuredWords, untrustedTitle } from '../words/measuredBy.js'
import type { Block } from './block.js'

const runLink = ({ run: { id, url } }: MeasuredBy): Markdown => {
  const words = text(`run ${id}`)
  const linked = link(words, url)
  return linked === '' ? words : linked
}

/** That the numbers are not ours, and where they are from. */
export const untrustedNote = (measuredBy: MeasuredBy): Markdown =>
  join(
    [
      md`> [!IMPORTANT]`,
      md`> **${text(untrustedTitle)}** ${text(measuredWords(measuredBy))} ${runLink(measuredBy)}: ${text(judgedWords)}`
    ],
    '\n'
  )

/** A reader must see it before any number but those of the headline; no size of the report is without it. */
export const measuredBy: Block = {
  id: 'measured-by',
  render: ({ measured_by }) => (measured_by === null ? md`` : untrustedNote(measured_by))
}
