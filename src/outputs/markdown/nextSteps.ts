import type { RecommendationEntry } from '../../model/report.js'
import { fencedCommand, indent, join, type Markdown, md, text } from '../escape.js'
import { type Block, limitRows } from './block.js'

const step = ({ text: what, command }: RecommendationEntry, index: number): Markdown => {
  const number = index + 1
  const first = md`${number}. ${text(what)}`
  if (command === undefined) return first
  // To stay in its list item, the fence stands under the item's text: three columns in, four from the tenth on.
  return join([first, indent(fencedCommand(command), `${number}. `.length)], '\n')
}

/** What to do next, with the commands to run. */
export const nextSteps: Block = {
  id: 'next-steps',
  render: ({ recommendations }, size) => {
    if (recommendations.length === 0) return md``
    const { shown, rest } = limitRows(recommendations, size.openRows, 'recommendations')
    return join([md`#### Next steps`, join(shown.map(step), '\n'), rest], '\n\n')
  }
}
