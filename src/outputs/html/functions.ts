/** The section of functions: what became worse and better, and behind a click what moved and was not judged. */

import type { FunctionEntry, Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatPercent } from '../../units/format.js'
import { functionRow } from '../anchors.js'
import {
  arraysOf,
  betterFunctions,
  closedRemovedShare,
  type FunctionArray,
  smallRemoved,
  worseFunctions
} from '../rows.js'
import { metricName } from '../words/change.js'
import { countWords } from '../words/count.js'
import { shareShiftWords } from '../words/method.js'
import { churn } from './churn.js'
import { h, type Node } from './element.js'
import { functionColumns } from './functionColumns.js'
import { headTop } from './headTop.js'
import { hotLines } from './lines.js'
import { runtimeGroups } from './runtimeGroups.js'
import { details, section } from './section.js'
import { limitRows, table } from './table.js'

/** Rows of a table that is open, and of one behind a click. */
const openRows = 200
const closedRows = 100

interface Block {
  readonly title: string
  readonly rows: readonly FunctionEntry[]
  readonly max: number
  /** The arrays of report.json that have all of them. */
  readonly where: readonly FunctionArray[]
}

/** The functions of a block that are shown; the rest is counted. */
const shownOf = ({ rows, max }: Block): readonly FunctionEntry[] => rows.slice(0, max)

const worse = (report: Report): Block => ({
  title: 'Worse',
  rows: worseFunctions(report),
  max: openRows,
  where: ['cpu_regressions', 'mem_regressions', 'new_hotspots']
})

const overLimits = (report: Report): Block => ({
  title: 'Also over the limit of a gate, or not judged by one',
  rows: report.over_limits,
  max: openRows,
  where: ['over_limits']
})

const better = (report: Report): Block => ({
  title: 'Better',
  rows: betterFunctions(report),
  max: openRows,
  where: ['cpu_improvements', 'mem_improvements', 'removed_hotspots']
})

const gone = (report: Report): Block => ({
  title: `Gone and small: ${plural(smallRemoved(report).length, 'function')} with at most ${formatPercent(closedRemovedShare(report))} of base`,
  rows: smallRemoved(report),
  max: closedRows,
  where: ['removed_hotspots']
})

const shifts = ({ share_shifts: rows }: Report): Block => ({
  title: `Share shifts: ${plural(rows.length, 'function')}`,
  rows,
  max: closedRows,
  where: ['share_shifts']
})

const others = ({ other_deltas: rows }: Report): Block => {
  const metrics = [...new Set(rows.map(({ metric }) => metric))]
  const counts = countWords(
    rows,
    metrics,
    ({ metric }) => metric,
    (metric) => metricName(metric)
  )
  return {
    title: `Other sample types, shown and not judged: ${counts}`,
    rows,
    max: closedRows,
    where: ['other_deltas']
  }
}

/** The functions whose rows are on the page. */
export const shownFunctions = (report: Report): ReadonlySet<string> =>
  new Set(
    [worse, overLimits, better, gone, shifts, others]
      .flatMap((block) => shownOf(block(report)))
      .map(({ id }) => id)
  )

const rowsOf = (report: Report, block: Block, caption: string): Node => {
  const where = arraysOf(report, block.rows.slice(block.max), block.where)
  const { shown, rest } = limitRows(block.rows, block.max, where)
  const columns = functionColumns(report, shown)
  const idOf = ({ id }: FunctionEntry) => functionRow(id)
  return [table({ caption, columns, groups: [{ rows: shown }], idOf }), rest]
}

/** What counts is open. */
const judged = (report: Report): readonly Node[] => {
  const open = [worse(report), overLimits(report), better(report)].filter(
    ({ rows }) => rows.length > 0
  )
  const tables = open.map((block) =>
    rowsOf(report, block, `${block.title}: ${plural(block.rows.length, 'function')}`)
  )
  return open.length === 0 ? [] : [h('p', { class: 'legend' }, legend), ...tables]
}

const closed = (report: Report, block: Block, explanation?: string): Node =>
  block.rows.length === 0
    ? undefined
    : details(
        block.title,
        explanation === undefined ? undefined : h('p', {}, explanation),
        rowsOf(report, block, block.title)
      )

const legend =
  'Interval: the deciding change and its 95% interval, costlier to the right; the dashed lines are where a change counts.'

/** What the profiles say. */
export const functions = (report: Report): Node =>
  section('functions', 'Functions', [
    headTop(report),
    ...judged(report),
    hotLines(report),
    churn(report),
    runtimeGroups(report),
    closed(report, shifts(report), shareShiftWords),
    closed(report, gone(report)),
    closed(report, others(report))
  ])
