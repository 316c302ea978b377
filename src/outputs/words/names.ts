import type { ComparisonEntry, FunctionEntry, Report } from '../../model/report.js'

/** `github.com/acme/shop/pricing.(*Engine).apply` without the folders: `pricing.(*Engine).apply`. */
export const shortNameOf = ({
  name,
  package: path
}: Pick<FunctionEntry, 'name' | 'package'>): string => {
  const last = path.slice(path.lastIndexOf('/') + 1)
  if (name.startsWith(path)) return last + name.slice(path.length)
  // Symbols spell the dots of the last element of a path as %2e, `gopkg.in/yaml%2ev3.Marshal`.
  const spelled = path.slice(0, path.length - last.length) + last.replaceAll('.', '%2e')
  return name.startsWith(`${spelled}.`) ? last + name.slice(spelled.length) : name
}

/** A symbol of which the package is not known apart: what follows the last slash before its type arguments. */
export const shortSymbol = (name: string): string => {
  const bracket = name.indexOf('[')
  const plain = bracket === -1 ? name : name.slice(0, bracket)
  return name.slice(plain.lastIndexOf('/') + 1)
}

/** Every function that the report has a row of. */
export const everyFunction = (report: Report): readonly FunctionEntry[] => [
  ...report.cpu_regressions,
  ...report.cpu_improvements,
  ...report.mem_regressions,
  ...report.mem_improvements,
  ...report.new_hotspots,
  ...report.removed_hotspots,
  ...report.not_judged.filter((entry) => entry.kind === 'function'),
  ...report.share_shifts,
  ...report.other_deltas,
  ...report.over_limits,
  ...report.ignored.filter((entry) => entry.kind === 'function')
]

const ambiguousShortNames = (report: Report): ReadonlySet<string> => {
  const wholeNames = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const entry of everyFunction(report)) {
    const short = shortNameOf(entry)
    const known = wholeNames.get(short)
    if (known !== undefined && known !== entry.name) ambiguous.add(short)
    wholeNames.set(short, entry.name)
  }
  return ambiguous
}

/** Says functions by their short names; by the whole symbol where two of the report would look alike. */
export const functionNamer = (report: Report): ((entry: FunctionEntry) => string) => {
  const ambiguous = ambiguousShortNames(report)
  return (entry) => {
    const short = shortNameOf(entry)
    return ambiguous.has(short) ? entry.name : short
  }
}

const hasSeveral = (values: readonly string[]): boolean => new Set(values).size > 1

/** Workloads have to be named only where there is more than one of the kind. */
export const hasWorkloads = (report: Report, kind: ComparisonEntry['kind']): boolean =>
  hasSeveral(
    report.comparisons
      .filter((comparison) => comparison.kind === kind)
      .map((comparison) => comparison.workload)
  )

/** Packages of benchmarks have to be named only where there is more than one. */
export const hasPackages = (report: Report): boolean =>
  hasSeveral(report.bench_deltas.map((entry) => entry.package))
