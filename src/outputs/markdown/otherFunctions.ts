/** Blocks of functions that are shown and not judged one by one. */

import type { FunctionEntry, Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatPercent } from '../../units/format.js'
import { html, type Markdown, markup, md, text } from '../escape.js'
import { closedRemovedShare, smallRemoved } from '../rows.js'
import { countWords } from '../words/count.js'
import { shareShiftWords } from '../words/method.js'
import { type Block, limitRows, type Room } from './block.js'
import { functionColumns } from './columns.js'
import { details } from './details.js'
import { table } from './table.js'

const functionRows = (
  report: Report,
  rows: readonly FunctionEntry[],
  { size, where }: { readonly size: Room; readonly where: string }
): readonly Markdown[] => {
  const { what, name, sides, change: delta, evidence: proof } = functionColumns(report, size.links)
  const { shown, rest } = limitRows(rows, size.detailRows, where)
  return [table([what, name, sides, delta, proof], shown), rest]
}

/** Functions that moved only because the others did. */
export const shareShifts: Block = {
  id: 'share-shifts',
  render: (report, size) =>
    report.share_shifts.length === 0
      ? md``
      : details(markup`Share shifts: ${html(plural(report.share_shifts.length, 'function'))}`, [
          text(shareShiftWords),
          ...functionRows(report, report.share_shifts, { size, where: 'share_shifts' })
        ])
}

/** Functions that are gone and were small. */
export const smallGone: Block = {
  id: 'small-gone',
  render: (report, size) => {
    const rows = smallRemoved(report)
    if (rows.length === 0) return md``
    const summary = `${plural(rows.length, 'function')} with at most ${formatPercent(closedRemovedShare(report))} of base`
    return details(
      markup`Gone and small: ${html(summary)}`,
      functionRows(report, rows, { size, where: 'removed_hotspots' })
    )
  }
}

/** Sample types that are shown and never judged. */
export const otherSampleTypes: Block = {
  id: 'other-sample-types',
  render: (report, size) => {
    const rows = report.other_deltas
    const metrics = [...new Set(rows.map(({ metric }) => metric))]
    const counts = countWords(
      rows,
      metrics,
      ({ metric }) => metric,
      (metric) => metric
    )
    return details(markup`Other sample types, shown and not judged: ${html(counts)}`, [
      ...functionRows(report, rows, { size, where: 'other_deltas' })
    ])
  }
}
