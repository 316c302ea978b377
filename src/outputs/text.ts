import type { Output } from '../model/output.js'
import { join, term } from './escape.js'
import { cautions } from './text/cautions.js'
import { better, worse } from './text/changes.js'
import { gaps, gates, headline, ratings, scope, suiteShifts } from './text/judgement.js'
import { painter } from './text/layout.js'
import { nextSteps, rest } from './text/rest.js'

/** The summary that the command prints, for 80 columns: what one must know before opening the report. */
export const text: Output = {
  id: 'text',
  fileName: 'report.txt',
  title: 'Terminal summary',
  render: (report, options) => {
    const paint = painter(options)
    const sections = [
      headline(report, paint),
      suiteShifts(report),
      gaps(report, paint),
      cautions(report, paint),
      [...scope(report), ...ratings(report), ...rest(report)],
      gates(report, paint),
      worse(report, paint),
      better(report, paint),
      nextSteps(report, paint)
    ]
    return term`${join(
      sections.map((lines) => join(lines, '\n')),
      '\n\n'
    )}\n`
  }
}
