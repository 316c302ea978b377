/** The columns of function and benchmark tables; every table of the report is made of these. */

import type { BenchEntry, FunctionEntry, Report } from '../../model/report.js'
import { formatCount } from '../../units/format.js'
import { code, join, type Markdown, md, text, unbroken } from '../escape.js'
import { type CommentLinks, toBenchmark, toFunction } from '../links.js'
import { benchNotes, visibleWords } from '../words/benchmarks.js'
import {
  benchChangeWords,
  benchMark,
  benchWords,
  costChangeWords,
  flatWords,
  functionMark,
  type Mark,
  metricName,
  saysMetric,
  shareChangeWords,
  shareWords
} from '../words/change.js'
import { churnWords } from '../words/churn.js'
import { benchEvidenceWords, functionEvidenceWords } from '../words/evidence.js'
import { sparkline, trendFor } from '../words/history.js'
import { functionNamer, hasPackages, hasWorkloads, shortSymbol } from '../words/names.js'
import { otherParts } from '../words/parts.js'
import { callerWords, ownersShown, whereWords } from '../words/place.js'
import { quadrantWords } from '../words/quadrant.js'
import { marksOperations } from '../words/scope.js'
import { touchWords } from '../words/touch.js'
import type { Column } from './table.js'

const mark = ({ glyph, word }: Mark): Markdown => unbroken(text(`${glyph} ${word}`))

/** What a row is the sum of beside its function. */
const partsCell = (entry: FunctionEntry): Markdown => {
  const others = otherParts(entry)
  if (others === undefined) return md``
  const more = others.more > 0 ? [text(`${formatCount(others.more)} more`)] : []
  return md`with ${join([...others.named.map((name) => code(name)), ...more], ', ')}`
}

/** Owners as code, so that nobody is notified of every update. */
const ownersCell = (entry: Pick<BenchEntry, 'owners'>): Markdown => {
  const { named, more } = ownersShown(entry)
  const all = [
    ...named.map((owner) => code(owner)),
    ...(more > 0 ? [text(`${formatCount(more)} more`)] : [])
  ]
  return all.length === 0 ? md`` : md`of ${join(all, ', ')}`
}

/** Where to look, who leads to what is not of the repository, and whose it is. */
const whereaboutsCell = (entry: FunctionEntry): readonly Markdown[] => {
  const where = whereWords(entry)
  const caller = callerWords(entry)
  return [
    where === undefined ? md`` : code(where),
    caller === undefined
      ? md``
      : md`called from ${code(shortSymbol(caller.name))} ${code(caller.at)}`,
    ownersCell(entry)
  ]
}

/** The row over earlier runs of the default branch, where there are any. */
const sparkOf = (report: Report, id: string): Markdown => {
  const trend = trendFor(report.history, id)
  const spark = trend === undefined ? '' : sparkline(trend)
  return spark === '' ? md`` : md`history ${text(spark)}`
}

/** A function: name, place, and what is special about the row. */
const functionCell = (report: Report, links: CommentLinks) => {
  const nameOf = functionNamer(report)
  const marks = marksOperations(report)
  return (entry: FunctionEntry): Markdown =>
    join(
      [
        toFunction(code(nameOf(entry)), links, entry.id),
        partsCell(entry),
        ...churnWords(entry).map(text),
        sparkOf(report, entry.id),
        ...quadrantWords(entry).map(text),
        ...touchWords(entry).map(text),
        ...whereaboutsCell(entry),
        entry.runtime ? md`Go runtime, not rated` : md``,
        marks && entry.operations_unknown ? md`operations unknown` : md``
      ],
      '<br>'
    )
}

/** What happened to a function, and in which measurement. A comment has no room for a column of that. */
const whatCell = (report: Report) => {
  const named = hasWorkloads(report, 'profile')
  return ({ class: kind, metric, workload }: FunctionEntry): Markdown => {
    const measured = saysMetric(kind, metric) ? md`` : text(metricName(metric))
    const where = named ? md`in ${code(workload)}` : md``
    return join([mark(functionMark(kind, metric)), join([measured, where], ' ')], '<br>')
  }
}

const functionChange = (entry: FunctionEntry): Markdown => {
  const cost = costChangeWords(entry)
  const share = text(shareChangeWords(entry))
  if (cost === undefined) return unbroken(md`**${share}**`)
  return md`**${text(cost.change)}** ${text(cost.of)}<br>share ${share}`
}

/** Columns of a table of functions. */
export const functionColumns = (report: Report, links: CommentLinks = {}) =>
  ({
    what: { title: md` `, align: 'left', cell: whatCell(report) },
    name: { title: md`Function`, align: 'left', cell: functionCell(report, links) },
    sides: {
      title: md`Base → head`,
      align: 'right',
      cell: (entry) =>
        join([unbroken(text(shareWords(entry))), unbroken(text(flatWords(entry)))], '<br>')
    },
    change: { title: md`Change`, align: 'right', cell: functionChange },
    evidence: {
      title: md`Evidence`,
      align: 'left',
      cell: (entry) => text(functionEvidenceWords(entry))
    }
  }) as const satisfies Record<string, Column<FunctionEntry>>

/** A benchmark, with its package and workload where the report has several. */
const benchCell = (report: Report, links: CommentLinks) => {
  const [packages, workloads] = [hasPackages(report), hasWorkloads(report, 'benchmarks')]
  return (entry: BenchEntry): Markdown =>
    join(
      [
        toBenchmark(code(entry.name), links, entry.id),
        packages && entry.package !== '' ? code(entry.package) : md``,
        workloads ? md`in ${code(entry.workload)}` : md``,
        ...benchNotes(entry).map(text),
        sparkOf(report, entry.id)
      ],
      '<br>'
    )
}

/** Columns of a table of benchmarks. */
export const benchColumns = (report: Report, links: CommentLinks = {}) =>
  ({
    what: {
      title: md` `,
      align: 'left',
      cell: ({ verdict, would_be, unit }) =>
        mark(benchMark(verdict === 'not_judged' ? (would_be ?? 'unchanged') : verdict, unit))
    },
    name: { title: md`Benchmark`, align: 'left', cell: benchCell(report, links) },
    sides: {
      title: md`Base → head`,
      align: 'right',
      cell: (entry) => unbroken(text(benchWords(entry)))
    },
    change: {
      title: md`Change`,
      align: 'right',
      cell: (entry) => md`**${text(benchChangeWords(entry))}**`
    },
    quietChange: {
      title: md`Change`,
      align: 'right',
      cell: (entry) => text(benchChangeWords(entry))
    },
    visible: {
      title: md`Would have shown`,
      align: 'right',
      cell: (entry) => text(visibleWords(entry))
    },
    evidence: {
      title: md`Evidence`,
      align: 'left',
      cell: (entry) => text(benchEvidenceWords(entry))
    }
  }) as const satisfies Record<string, Column<BenchEntry>>
