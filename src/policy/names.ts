/** The names by which settings may call what was measured. */
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { FunctionDelta } from '../model/functionDelta.js'
import type { ProfileComparison } from '../model/profileComparison.js'

/** What rows are chosen by. */
export const selectorKeys = [
  'metric',
  'workload',
  'package',
  'function',
  'benchmark',
  'unit'
] as const

export type SelectorKey = (typeof selectorKeys)[number]

/** The names of a row, by what they name; what a row has no name for cannot be chosen by it. */
export type Names = Readonly<Partial<Record<SelectorKey, readonly string[]>>>

/** `github.com/acme/shop/pricing.(*Engine).apply` without the folders, as reports show it. */
const withoutFolders = (name: string, path: string): string =>
  name.startsWith(path) ? name.slice(path.lastIndexOf('/') + 1) : name

/** A pair of profiles as a whole. */
export const namesOfPair = ({
  workload,
  sampleType
}: Pick<ProfileComparison, 'workload' | 'sampleType'>): Names => ({
  metric: [sampleType.type],
  workload: [workload]
})

/** A function: its symbol, or the name that its symbols have in common, with or without the folders of its package. */
export const namesOfFunction = (
  delta: Pick<FunctionDelta, 'workload' | 'sampleType' | 'name' | 'identity' | 'package'>
): Names => {
  const { name, identity, package: path } = delta
  const names = [name, identity]
  return {
    ...namesOfPair(delta),
    package: [path],
    function: [...names, ...names.map((one) => withoutFolders(one, path))]
  }
}

/** The name of a benchmark, with and without the number of processors behind it. */
export const benchmarkNames = ({ name, procs }: Pick<BenchmarkDelta, 'name' | 'procs'>) => {
  const suffix = `-${procs}`
  return name.endsWith(suffix) ? [name, name.slice(0, -suffix.length)] : [name]
}

export type BenchmarkKey = Pick<BenchmarkDelta, 'workload' | 'package' | 'name' | 'procs' | 'unit'>

export const namesOfBenchmark = (row: BenchmarkKey): Names => ({
  workload: [row.workload],
  package: [row.package],
  benchmark: benchmarkNames(row),
  unit: [row.unit]
})
