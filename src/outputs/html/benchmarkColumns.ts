/** The columns of tables of benchmarks: the words of the comment, the samples of both sides, and the cost ratio. */
import type { BenchSamples } from '../../model/pictures.js'
import type { BenchEntry, Report } from '../../model/report.js'
import { formatInterval, formatRatio } from '../../units/format.js'
import { numberSetting } from '../settings.js'
import { benchNotes, visibleWords } from '../words/benchmarks.js'
import { benchChangeWords, benchMark, benchSideWords, benchWords } from '../words/change.js'
import { benchEvidenceWords } from '../words/evidence.js'
import { hasPackages, hasWorkloads } from '../words/names.js'
import { benchmarksById, wouldBeWords } from '../words/notJudged.js'
import { h, type Node } from './element.js'
import { markNode, ownersNode, whereNode } from './functionColumns.js'
import { aside, lines, name, prose, unbroken, unbrokenSides } from './inline.js'
import { type Axis, ratioAxis } from './plots/axis.js'
import { type Estimate, forestHeading, forestRow, type Tone } from './plots/forest.js'
import { strip } from './plots/strip.js'
import type { Column } from './table.js'

const toneOf = ({ verdict }: BenchEntry): Tone => {
  if (verdict === 'regression') return 'worse'
  return verdict === 'improvement' ? 'better' : 'even'
}

/** What a row that is not judged would be is said under that, and not in its colour. */
const markCell = (report: Report) => {
  const benchmarks = benchmarksById(report)
  const fates = new Map(report.not_judged.map((one) => [one.id, wouldBeWords(one, benchmarks)]))
  return (entry: BenchEntry): Node => {
    const { id, verdict, unit } = entry
    if (verdict !== 'not_judged') return markNode(benchMark(verdict, unit), toneOf(entry))
    return lines(unbroken('? not judged'), aside(unbroken(fates.get(id) ?? '')))
  }
}

const nameCell = (report: Report) => {
  const [packages, workloads] = [hasPackages(report), hasWorkloads(report, 'benchmarks')]
  return (entry: BenchEntry): Node =>
    lines(
      name(entry.name),
      aside(packages && entry.package !== '' ? name(entry.package) : undefined),
      aside(...(workloads ? ['in ', name(entry.workload)] : [])),
      aside(whereNode(entry)),
      aside(ownersNode(entry)),
      ...benchNotes(entry).map((note) => aside(prose(note)))
    )
}

type SideEntry = BenchEntry['base']

const sideWords = (side: 'base' | 'head', entry: SideEntry, unit: string): string => {
  if (entry === null) return `${side} none`
  const { lo, hi, n } = entry
  const about = [
    ...(lo === null || hi === null ? [] : [formatInterval(lo, hi, unit)]),
    ...(n === 0 ? [] : [`n=${n}`])
  ]
  const more = about.length === 0 ? '' : ` (${about.join(', ')})`
  return `${side} median ${benchSideWords(entry, unit)}${more}`
}

const stripWords = ({ base, head, unit }: BenchEntry): string =>
  `${sideWords('base', base, unit)}; ${sideWords('head', head, unit)}`

const estimateOf = (entry: BenchEntry): Estimate | undefined => {
  const { effect } = entry
  if (effect === null || effect.ratio === null || effect.ratio <= 0) return undefined
  const { ratio: center, lo, hi } = effect
  const interval = lo === null || hi === null ? '' : `, ${formatRatio(lo)} to ${formatRatio(hi)}`
  return {
    center,
    lo,
    hi,
    tone: toneOf(entry),
    words: `cost ratio ${formatRatio(center)}${interval}`
  }
}

const ratiosOf = (entry: BenchEntry): readonly number[] => {
  const estimate = estimateOf(entry)
  if (estimate === undefined) return []
  const { center, lo, hi } = estimate
  return [center, lo ?? center, hi ?? center].filter((ratio) => ratio > 0)
}

// The defaults in the configuration, in percent of cost.
const defaultLimit = 2
const defaultGate = 15

export interface Limits {
  /** From here on a change counts. */
  readonly change: number
  /** From here on the gate on slowdowns fails. */
  readonly gate: number
}

/** The two limits that a slowdown is held against, in percent of cost. */
export const limitsOf = (report: Report): Limits => ({
  change: numberSetting(report, ['thresholds', 'benchmark'], defaultLimit),
  gate: numberSetting(report, ['gates', 'benchmark-slowdown', 'above'], defaultGate)
})

/** One axis for all rows that are drawn. */
export const costAxis = (report: Report, rows: readonly BenchEntry[]): Axis => {
  const { change, gate } = limitsOf(report)
  const counts = 1 + change / 100
  return ratioAxis(rows.flatMap(ratiosOf), [
    { value: 1 / counts, kind: 'class' },
    { value: counts, kind: 'class' },
    { value: 1 + gate / 100, kind: 'gate' }
  ])
}

const sides: Column<BenchEntry> = {
  title: 'Base → head',
  kind: 'value',
  cell: (entry) => unbrokenSides(benchWords(entry))
}

const change: Column<BenchEntry> = {
  title: 'Change',
  kind: 'value',
  cell: (entry) => h('b', {}, benchChangeWords(entry))
}

const evidence = (entry: BenchEntry): Node => {
  const visible = entry.verdict === 'unchanged' ? visibleWords(entry) : ''
  return lines(
    prose(entry.verdict === 'not_judged' ? entry.because : benchEvidenceWords(entry)),
    aside(visible === '' ? '' : `would have shown: ${visible}`)
  )
}

/** Columns of a table with pictures. */
export const drawnColumns = (
  report: Report,
  axis: Axis,
  samples: ReadonlyMap<string, BenchSamples>
): readonly Column<BenchEntry>[] => [
  { title: 'Verdict', kind: 'mark', cell: markCell(report) },
  { title: 'Benchmark', kind: 'name', cell: nameCell(report) },
  {
    title: 'Samples',
    kind: 'plot',
    cell: (entry) => strip(entry, samples.get(entry.id), stripWords(entry))
  },
  sides,
  change,
  {
    title: 'Cost ratio',
    heading: forestHeading('Cost ratio', axis),
    kind: 'plot',
    cell: (entry) => forestRow(axis, estimateOf(entry))
  },
  { title: 'Evidence', kind: 'evidence', cell: evidence }
]

/** Columns of a table without. */
export const plainColumns = (report: Report): readonly Column<BenchEntry>[] => [
  { title: 'Verdict', kind: 'mark', cell: markCell(report) },
  { title: 'Benchmark', kind: 'name', cell: nameCell(report) },
  sides,
  change,
  { title: 'Evidence', kind: 'evidence', cell: evidence }
]
