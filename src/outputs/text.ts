import type { Output } from '../model/output.js'
import { join, term } from './escape.js'
import { acks, loosened } from './text/acks.js'
import { cautions } from './text/cautions.js'
import { better, overLimits, worse } from './text/changes.js'
import { headTop } from './text/headTop.js'
import { gaps, gates, headline, measuredBy, ratings, scope, suiteShifts } from './text/judgement.js'
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
      measuredBy(report, paint),
      suiteShifts(report),
      loosened(report, paint),
      gaps(report, paint),
      cautions(report, paint),
      [...scope(report), ...ratings(report), ...rest(report)],
      gates(report, paint),
      acks(report, paint),
      worse(report, paint),
      overLimits(report, paint),
      better(report, paint),
      headTop(report, paint),
      nextSteps(report, paint)
    ]
    return term`${join(
      sections.map((lines) => join(lines, '\n')),
      '\n\n'
    )}\n`
  }
}
