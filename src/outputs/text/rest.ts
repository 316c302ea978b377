import type { Report } from '../../model/report.js'
import { join, type Terminal, term, terminal } from '../escape.js'
import { plural } from '../words/count.js'
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

/** What to do next. */
export const nextSteps = ({ recommendations }: Report, paint: Paint): Lines => {
  if (recommendations.length === 0) return []
  const hidden = recommendations.length - mostSteps
  return [
    paint('bold', term`Next steps`),
    ...recommendations
      .slice(0, mostSteps)
      .flatMap(({ text, command }, index) => [
        ...hang(term`  ${index + 1}. `, terminal(text)),
        ...(command === undefined ? [] : [term`     $ ${terminal(command)}`])
      ]),
    ...(hidden > 0 ? [term`  and ${terminal(plural(hidden, 'more step'))} in report.md`] : [])
  ]
}
