import type { Stacks } from '../callers.js'
import type { BenchmarkFinding, FunctionFinding } from '../model/finding.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { Side } from '../model/side.js'
import { fileArgument, isPasteable, shellWord, shown } from './quote.js'

/** What the advice is made from. */
export interface RecommendInput {
  readonly functions: readonly FunctionFinding[]
  readonly benchmarks: readonly BenchmarkFinding[]
  readonly comparisons: readonly ProfileComparison[]
  /** Paths of inputs that are printed lists (`pprof -top`), which `go tool pprof` cannot read. */
  readonly printedLists: ReadonlySet<string>
  /** Paths of inputs of other profilers, about which the tools of Go say nothing. */
  readonly otherProfilers: ReadonlySet<string>
  /** The stacks of a workload and sample type; none where the inputs carry none. */
  readonly stacksOf?: (workload: string, type: string, side: Side) => readonly Stacks[]
}

/** An argument of a command, and what the reader has to know to fill it in. */
export interface Argument {
  readonly words: readonly string[]
  readonly note?: string
}

/** The comparison of a workload and a sample type, which a function or a line of advice is about. */
export const comparisonOf = (
  { comparisons }: Pick<RecommendInput, 'comparisons'>,
  of: { readonly workload: string; readonly type: string }
): ProfileComparison | undefined =>
  comparisons.find((one) => one.workload === of.workload && one.sampleType.type === of.type)

/** Replicates beyond this many add length to the command and nothing to the answer. */
const maxProfiles = 4

/** The profile files of one side of a workload; stands for the missing one where only a printed list is known. */
export const profileArgument = (
  input: RecommendInput,
  of: { readonly workload: string; readonly type: string; readonly side: Side }
): Argument => {
  const { printedLists } = input
  const paths = comparisonOf(input, of)?.[of.side]?.paths ?? []
  const binary = paths.filter((path) => !printedLists.has(path) && isPasteable(path))
  if (binary.length > 0) return { words: binary.slice(0, maxProfiles).map(fileArgument) }
  const [list] = paths.filter((path) => printedLists.has(path))
  const what =
    list === undefined
      ? `the ${of.side} profile`
      : `the profile that ${shown(list)} was printed from`
  return { words: ['PROFILE'], note: `PROFILE stands for ${what}.` }
}

/** Whether head comes from another profiler than Go's. */
export const isOfOtherProfiler = (
  { comparisons, otherProfilers }: RecommendInput,
  of: { readonly workload: string; readonly type: string }
): boolean =>
  comparisons
    .filter((one) => one.workload === of.workload && one.sampleType.type === of.type)
    .some(({ head }) => head?.paths.some((path) => otherProfilers.has(path)))

/** A program's block and mutex profiles are workloads of their own, because both count the same sample types. */
export const familyOf = (workload: string): string =>
  workload
    .split('-')
    .filter((word) => word !== 'block' && word !== 'mutex')
    .join('-') || 'default'

/** The workload whose profiles of a sample type belong to another workload, which may be the same one. */
export const relatedWorkload = (
  { comparisons }: RecommendInput,
  workload: string,
  type: string
): string =>
  comparisons.find(
    (one) =>
      one.sampleType.type === type &&
      one.head !== undefined &&
      familyOf(one.workload) === familyOf(workload)
  )?.workload ?? workload

/** Whether the head of a workload has a profile of a sample type that `go tool pprof` can read. */
export const hasProfile = (input: RecommendInput, workload: string, type: string): boolean =>
  profileArgument(input, { workload, type, side: 'head' }).note === undefined

const isPackage = (path: string): boolean => isPasteable(path) && !path.startsWith('-')

/** A package for `go test`; stands for it where none is known. */
export const packageArgument = (path: string): Argument =>
  isPackage(path)
    ? { words: [shellWord(path)] }
    : { words: ['PACKAGE'], note: 'PACKAGE stands for the package that is measured.' }

/** The one package that all benchmarks are in, if there is one. */
export const benchmarkPackage = ({ benchmarks }: RecommendInput): Argument => {
  const packages = new Set(benchmarks.map((finding) => finding.delta.package))
  const [only] = packages
  return packageArgument(packages.size === 1 ? (only ?? '') : '')
}
