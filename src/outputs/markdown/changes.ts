import type { BenchEntry, FunctionEntry, Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { formatPercent } from '../../units/format.js'
import { join, type Markdown, md, text } from '../escape.js'
import {
  arraysOf,
  benchmarksOf,
  betterFunctions,
  closedRemovedShare,
  type FunctionArray,
  smallRemoved,
  worseFunctions
} from '../rows.js'
import { overLimitRows } from '../words/overLimits.js'
import { type Block, limitRows, type Room } from './block.js'
import { benchColumns, functionColumns } from './columns.js'
import { table } from './table.js'

interface Changes {
  readonly title: Markdown
  readonly functions: readonly FunctionEntry[]
  readonly functionArrays: readonly FunctionArray[]
  readonly benchmarks: readonly BenchEntry[]
}

const functionTable = (report: Report, { functions, functionArrays }: Changes, room: Room) => {
  const { what, name, sides, change, evidence } = functionColumns(report, room.links)
  const where = arraysOf(report, functions.slice(room.openRows), functionArrays)
  const { shown, rest } = limitRows(functions, room.openRows, where)
  return join([table([what, name, sides, change, evidence], shown), rest], '\n\n')
}

const benchTable = (report: Report, { benchmarks }: Changes, room: Room) => {
  const { what, name, sides, change, evidence } = benchColumns(report, room.links)
  const { shown, rest } = limitRows(benchmarks, room.openRows, 'bench_deltas')
  return join([table([what, name, sides, change, evidence], shown), rest], '\n\n')
}

const changes = (report: Report, seen: Changes, room: Room): Markdown => {
  const counts = [
    ...(seen.functions.length > 0 ? [plural(seen.functions.length, 'function')] : []),
    ...(seen.benchmarks.length > 0 ? [plural(seen.benchmarks.length, 'benchmark row')] : [])
  ]
  if (counts.length === 0) return md``
  return join(
    [
      md`#### ${seen.title}: ${text(counts.join(', '))}`,
      functionTable(report, seen, room),
      benchTable(report, seen, room)
    ],
    '\n\n'
  )
}

/** Judged regressions and new hotspots. */
export const worse: Block = {
  id: 'worse',
  render: (report, room) =>
    changes(
      report,
      {
        title: md`Worse`,
        functions: worseFunctions(report),
        functionArrays: ['cpu_regressions', 'mem_regressions', 'new_hotspots'],
        benchmarks: benchmarksOf(report, 'regression')
      },
      room
    )
}

/** What gates failed on and no class names. */
export const overLimits: Block = {
  id: 'over-limits',
  render: (report, size) =>
    changes(
      report,
      {
        title: md`Also over the limit of a gate`,
        ...overLimitRows(report),
        functionArrays: ['over_limits', 'share_shifts', 'other_deltas']
      },
      size
    )
}

const smallRemovedNote = (report: Report): Markdown => {
  const count = smallRemoved(report).length
  if (count === 0) return md``
  return text(
    `${plural(count, 'function')} with at most ${formatPercent(closedRemovedShare(report))} of base gone too: see below.`
  )
}

/** Judged improvements and removed hotspots. */
export const better: Block = {
  id: 'better',
  render: (report, room) => {
    const open = changes(
      report,
      {
        title: md`Better`,
        functions: betterFunctions(report),
        functionArrays: ['cpu_improvements', 'mem_improvements', 'removed_hotspots'],
        benchmarks: benchmarksOf(report, 'improvement')
      },
      room
    )
    return open === '' ? open : join([open, smallRemovedNote(report)], '\n\n')
  }
}
