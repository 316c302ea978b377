import type { RecommendationEntry, Report } from '../../model/report.js'
import { tidyName } from '../../units/visible.js'
import { modelMark, stepsOf } from '../words/steps.js'
import { h, linkTo, type Node } from './element.js'
import { findingHref } from './findings.js'
import { command, prose } from './inline.js'
import { section } from './section.js'
import { limitRows } from './table.js'

const maxSteps = 50
const longestCommand = 1000

const commandNode = (text: string | undefined): Node =>
  text === undefined ? undefined : h('pre', {}, command(tidyName(text.trim(), longestCommand)))

/** What to do next, with the commands to run. What a model suggests comes first and is marked. */
export const nextSteps = (report: Report): Node => {
  const hrefOf = findingHref(report)
  const { byModel, own } = stepsOf(report)
  const { shown, rest } = limitRows(own, maxSteps, 'recommendations')
  const suggestion = ({ text }: RecommendationEntry): Node =>
    h('li', {}, h('em', {}, modelMark), ' ', prose(text))
  const step = ({ text, command: run, finding_id: id }: RecommendationEntry): Node => {
    const href = id === undefined ? undefined : hrefOf(id)
    const link = href === undefined ? undefined : [' ', linkTo(href, 'Show it')]
    return h('li', {}, prose(text), link, commandNode(run))
  }
  const items = [...byModel.map(suggestion), ...shown.map(step)]
  return section('next', 'Next steps', items.length === 0 ? [] : [h('ol', {}, ...items), rest])
}
