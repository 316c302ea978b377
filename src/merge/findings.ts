import type { MergedFinding } from '../model/merged.js'
import { benchmarkMoved, functionMoved } from '../model/moved.js'
import type { BenchEntry, FunctionEntry, Report } from '../model/report.js'

/** Enough to know where to look; the rest is in the report of the job. */
export const maxFindings = 5

const largestFirst = <Row>(rows: readonly Row[], sizeOf: (row: Row) => number): readonly Row[] =>
  rows
    .map((row) => ({ row, size: sizeOf(row) }))
    .sort((a, b) => (a.size === b.size ? 0 : b.size - a.size))
    .map(({ row }) => row)

const worseBenchmarks = (report: Report): readonly BenchEntry[] =>
  report.bench_deltas.filter(({ verdict }) => verdict === 'regression')

const worseFunctions = (report: Report): readonly FunctionEntry[] => [
  ...report.cpu_regressions,
  ...report.mem_regressions,
  ...report.new_hotspots
]

/** The largest changes for the worse; benchmarks first, because they are what a user feels. */
export const topFindings = (report: Report): readonly MergedFinding[] =>
  [
    ...largestFirst(worseBenchmarks(report), benchmarkMoved).map(
      (entry): MergedFinding => ({ kind: 'benchmark', ...entry })
    ),
    ...largestFirst(worseFunctions(report), functionMoved).map(
      (entry): MergedFinding => ({ kind: 'function', ...entry })
    )
  ].slice(0, maxFindings)

export const countRegressions = (report: Report): number =>
  worseBenchmarks(report).length + worseFunctions(report).length

export const countImprovements = (report: Report): number =>
  report.cpu_improvements.length +
  report.mem_improvements.length +
  report.bench_deltas.filter(({ verdict }) => verdict === 'improvement').length
