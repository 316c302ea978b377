import type { BenchmarkFinding, Dimension, FunctionFinding } from '../model/finding.js'
import { isTimed } from './select.js'

/** External tests (`package p_test`) are compiled into a package of their own and run as benchmarks of `p`. */
const testedPackage = (path: string): string => path.replace(/_test$/, '')

/** Packages with a judged benchmark regression of one sort. */
const worsePackages = (
  benchmarks: readonly BenchmarkFinding[],
  isOfSort: (finding: BenchmarkFinding) => boolean
): ReadonlySet<string> =>
  new Set(
    benchmarks
      .filter((finding) => isOfSort(finding) && finding.verdict === 'regression')
      .map((finding) => finding.delta.package)
      .filter((path) => path !== '')
  )

/**
 * Whether benchmarks confirm what a profile of `go test` with unknown operations can only suggest: time or throughput
 * what it says of CPU, allocations what it says of memory. A profile of known operations needs no confirmation.
 */
export const confirmedBy = (benchmarks: readonly BenchmarkFinding[]) => {
  const none: ReadonlySet<string> = new Set()
  const packages: Readonly<Record<Dimension, ReadonlySet<string>>> = {
    cpu: worsePackages(benchmarks, isTimed),
    memory: worsePackages(benchmarks, ({ kind }) => kind === 'allocation'),
    other: none
  }
  return ({ operationsUnknown, dimension, delta }: FunctionFinding): boolean =>
    !operationsUnknown || packages[dimension].has(testedPackage(delta.package))
}
