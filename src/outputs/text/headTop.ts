import type { HeadTopEntry, Report } from '../../model/report.js'
import { formatPercent, formatValue } from '../../units/format.js'
import { type Terminal, term, terminal } from '../escape.js'
import { openTops, topTitle } from '../words/headTop.js'
import { shortNameOf } from '../words/names.js'
import type { Lines } from './judgement.js'
import { lineWidth, type Paint, padStart, squeeze } from './layout.js'

/** Rows of one list; the others are in report.md. */
const mostRows = 5

const cellWidth = 9
const room = lineWidth - 2 * cellWidth - 4

const topLines = ({ functions, unit }: HeadTopEntry): Lines =>
  functions.slice(0, mostRows).map((row): Terminal => {
    const share = padStart(terminal(formatPercent(row.share)), cellWidth)
    const flat = padStart(terminal(formatValue(row.flat, unit)), cellWidth)
    return term`${share}${flat}  ${squeeze(terminal(shortNameOf(row)), room)}`
  })

/** What head costs, where there is no base. */
export const headTop = (report: Report, paint: Paint): Lines =>
  report.verdict.level !== 'no_baseline'
    ? []
    : openTops(report).flatMap((entry) => [
        paint('bold', term`Where head spends it: ${terminal(topTitle(entry, report))}`),
        ...topLines(entry)
      ])
