import type { BenchEntry, FunctionEntry, Report } from '../../model/report.js'
import { benchmarksOf, worseFunctions } from '../rows.js'

/** What gates failed on and no class names: a limit of the user can be lower than that of the classes. */
export const overLimitRows = (
  report: Report
): { readonly functions: readonly FunctionEntry[]; readonly benchmarks: readonly BenchEntry[] } => {
  const classed = [...worseFunctions(report), ...benchmarksOf(report, 'regression')]
  const named = new Set(
    report.verdict.gates
      .filter(({ status }) => status === 'failed')
      .flatMap(({ findings }) => findings)
  )
  for (const { id } of classed) named.delete(id)
  const isNamed = ({ id }: { readonly id: string }): boolean => named.has(id)
  return {
    functions: [...report.over_limits, ...report.share_shifts, ...report.other_deltas].filter(
      isNamed
    ),
    // What vanished is no change of a number.
    benchmarks: report.bench_deltas.filter((entry) => isNamed(entry) && entry.head !== null)
  }
}
