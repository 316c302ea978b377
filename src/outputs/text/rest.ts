import type { Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { join, type Terminal, term, terminal, terminalCommand } from '../escape.js'
import { modelMark, stepsOf } from '../words/steps.js'
import type { Lines } from './judgement.js'
import { hang, type Paint } from './layout.js'

const counted = (count: number, one: string, many?: string): Terminal =>
  count === 0 ? term`` : terminal(plural(count, one, many))

const isProblem = ({ severity }: Report['diagnostics'][number]): boolean => severity !== 'note'

/** What is in the report and not in the summary, as counts. */
export const rest = (report: Report): Lines => {
  const parts = join(
    [
      counted(report.not_judged.length, 'row not judged', 'rows not judged'),
      counted(report.share_shifts.length, 'share shift'),
      counted(
        report.other_deltas.length,
        'row of other sample types',
        'rows of other sample types'
      ),
      counted(report.ignored.length, 'ignored row'),
      counted(
        report.diagnostics.filter(isProblem).length,
        'error or warning',
        'errors and warnings'
      )
    ],
    ', '
  )
  return parts === '' ? [] : hang(term`  Also      `, parts)
}

const mostSteps = 5

const stepLines = (number: number, what: string, command?: string): Lines => [
  ...hang(term`  ${number}. `, terminal(what)),
  ...(command === undefined ? [] : [term`     $ ${terminalCommand(command)}`])
]

/** What to do next: what a model suggests, marked, then ours. */
export const nextSteps = (report: Report, paint: Paint): Lines => {
  const { byModel, own } = stepsOf(report)
  if (byModel.length + own.length === 0) return []
  const hidden = own.length - mostSteps
  return [
    paint('bold', term`Next steps`),
    ...byModel.flatMap(({ text }, index) => stepLines(index + 1, `${modelMark} ${text}`)),
    ...own
      .slice(0, mostSteps)
      .flatMap(({ text, command }, index) => stepLines(byModel.length + index + 1, text, command)),
    ...(hidden > 0 ? [term`  and ${terminal(plural(hidden, 'more step'))} in report.md`] : [])
  ]
}
