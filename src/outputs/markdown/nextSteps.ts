import type { RecommendationEntry } from '../../model/report.js'
import { fencedCommand, indent, join, type Markdown, md, text } from '../escape.js'
import { modelMark, stepsOf } from '../words/steps.js'
import { type Block, limitRows } from './block.js'

const step = (number: number, what: Markdown, command: string | undefined): Markdown => {
  const first = md`${number}. ${what}`
  if (command === undefined) return first
  // To stay in its list item, the fence stands under the item's text: three columns in, four from the tenth on.
  return join([first, indent(fencedCommand(command), `${number}. `.length)], '\n')
}

const byModel = ({ text: what }: RecommendationEntry): Markdown =>
  md`_${text(modelMark)}_ ${text(what)}`

/** What to do next, with the commands to run. What a model suggests comes first, is marked, and takes no room of ours. */
export const nextSteps: Block = {
  id: 'next-steps',
  render: (report, size) => {
    const { byModel: suggested, own } = stepsOf(report)
    if (suggested.length + own.length === 0) return md``
    const { shown, rest } = limitRows(own, size.openRows, 'recommendations')
    const items = [
      ...suggested.map((one, index) => step(index + 1, byModel(one), undefined)),
      ...shown.map(({ text: what, command }, index) =>
        step(suggested.length + index + 1, text(what), command)
      )
    ]
    return join([md`#### Next steps`, join(items, '\n'), rest], '\n\n')
  }
}
