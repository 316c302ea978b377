import type { CallPaths, PathStep } from '../../model/pictures.js'
import { plural } from '../../units/count.js'
import { formatPercent } from '../../units/format.js'
import { join, type Markdown, md, text } from '../escape.js'
import { type Arrow, type Box, flowchart } from '../mermaid.js'
import { decidedWords, functionMark, metricName } from '../words/change.js'
import { shortNameOf } from '../words/names.js'
import type { Block } from './block.js'

const percent = (share: number): string => (share === 0 ? '0%' : formatPercent(share))

const changeLine = ({ entry }: PathStep): readonly string[] => {
  if (entry === undefined) return []
  const { glyph, word } = functionMark(entry.class, entry.metric)
  return [`${glyph} ${word} ${decidedWords(entry)}`]
}

const boxOf = (step: PathStep, metric: string): Box => {
  if (step.from === -1) return { lines: [`all ${metricName(metric)}`], isMarked: false }
  const shares = `${percent(step.share_base)} → ${percent(step.share_head)}`
  return {
    lines: [shortNameOf(step), shares, ...changeLine(step)],
    isMarked: step.entry !== undefined
  }
}

const arrowTo = ({ from, skipped }: PathStep, to: number): readonly Arrow[] => {
  if (from === -1) return []
  return [{ from, to, ...(skipped === 0 ? {} : { words: plural(skipped, 'more call') }) }]
}

const titleOf = ({ metric, workload }: CallPaths, all: readonly CallPaths[]): string => {
  const workloads = new Set(all.map((one) => one.workload))
  const where = workloads.size > 1 ? ` of \`${workload.replaceAll('`', "'")}\`` : ''
  return `How head gets to what costs more ${metricName(metric)}${where}`
}

const moreWords = ({ more }: CallPaths): string =>
  more === 0 ? '' : ` ${plural(more, 'more function')} became worse.`

const picture = (paths: CallPaths, all: readonly CallPaths[]): Markdown => {
  const title = titleOf(paths, all)
  const chart = flowchart({
    title,
    boxes: paths.steps.map((step) => boxOf(step, paths.metric)),
    arrows: paths.steps.flatMap(arrowTo)
  })
  const key = text(
    `Each function by the path of calls on which it grew most. Shares are base → head on that path, with all that is called there; a change is the function's own on all paths.${moreWords(paths)}`
  )
  return join([md`**${text(title)}**`, chart, key], '\n\n')
}

/**
 * Who calls what became worse, as pictures, where there is room for pictures: the job summary. An e-mail, and with it a
 * comment, would show their source.
 */
export const callPaths: Block = {
  id: 'call-paths',
  render: (_, { paths = [] }) =>
    join(
      paths.map((one) => picture(one, paths)),
      '\n\n'
    )
}
