/** What became worse and what became better, by group, each with its largest example. */

import { certainPp, isTimed, worsePct } from '../../gates/select.js'
import type { BenchmarkFinding, FunctionClass, FunctionFinding } from '../../model/finding.js'
import { plural } from '../../units/count.js'
import { formatCount, formatPercent, formatPp, formatSignedPercent } from '../../units/format.js'
import { countBenchmarks } from '../countBenchmarks.js'
import type { SummaryInput } from './input.js'

interface Wording {
  readonly one: string
  readonly many: string
}

/** What a group of findings says: in short, and with its largest example. */
export interface Clause {
  readonly short: string
  readonly full: string
}

/** "pkg.(*T).M" rather than the whole import path: enough to recognise it in a sentence. */
const shortName = (name: string): string => {
  const bracket = name.indexOf('[')
  const plain = bracket === -1 ? name : name.slice(0, bracket)
  return `\`${name.slice(plain.lastIndexOf('/') + 1)}\``
}

const metricOf = (finding: FunctionFinding): string =>
  finding.dimension === 'cpu' ? 'CPU' : 'allocated bytes'

const judged = (input: SummaryInput, className: FunctionClass): readonly FunctionFinding[] =>
  input.functions
    .filter((finding) => finding.standing === 'judged' && finding.class === className)
    .sort((a, b) => Math.abs(certainPp(b)) - Math.abs(certainPp(a)))

const isOwn = ({ isRuntime }: FunctionFinding): boolean => !isRuntime

const changeOf = (finding: FunctionFinding): string => {
  const { decidedBy, head } = finding.delta
  if (finding.class === 'new-hotspot' && head.kind === 'seen') {
    return `${formatPercent(head.share)} of ${metricOf(finding)}`
  }
  const change = formatPp(certainPp(finding))
  return decidedBy === 'share'
    ? `${change} of ${metricOf(finding)}`
    : `${change.replace(' pp', '%')} of base's ${metricOf(finding)}`
}

const functionClause = (
  findings: readonly FunctionFinding[],
  { one, many }: Wording
): readonly Clause[] => {
  const [first] = findings
  if (first === undefined) return []
  const example = `${shortName(first.delta.name)}, ${changeOf(first)}`
  const short = findings.length === 1 ? one : `${formatCount(findings.length)} ${many}`
  const full = findings.length === 1 ? `${one} (${example})` : `${short} (most: ${example})`
  return [{ short, full }]
}

/** Go's runtime is told apart and as one, because its cost follows from the code that calls it. */
const runtimeClause = (
  input: SummaryInput,
  classNames: readonly FunctionClass[],
  word: 'more' | 'less'
): readonly Clause[] => {
  const findings = classNames
    .flatMap((className) => judged(input, className))
    .filter(({ isRuntime }) => isRuntime)
    .sort((a, b) => Math.abs(certainPp(b)) - Math.abs(certainPp(a)))
  const [first] = findings
  if (first === undefined) return []
  const short = `Go's runtime costs ${word}`
  return [{ short, full: `${short} (most: ${shortName(first.delta.name)}, ${changeOf(first)})` }]
}

/** How far a cost ratio is from 1, in either direction: a tenth and ten times are equally far. */
const sizeOf = ({ delta }: BenchmarkFinding): number => Math.abs(Math.log(delta.effect?.ratio ?? 1))

const changeIn = (finding: BenchmarkFinding): string => {
  const { deltaPct, base } = finding.delta
  if (deltaPct === undefined && base?.center === 0) return 'from 0'
  return formatSignedPercent(deltaPct ?? worsePct(finding))
}

const benchmarkClause = (
  findings: readonly BenchmarkFinding[],
  word: string
): readonly Clause[] => {
  const [first] = [...findings].sort((a, b) => sizeOf(b) - sizeOf(a))
  if (first === undefined) return []
  const { name, unit } = first.delta
  const count = countBenchmarks(findings)
  const short = `${plural(count, 'benchmark')} ${count === 1 ? 'is' : 'are'} ${word}`
  const example = `\`${name}\` ${changeIn(first)} ${unit}`
  return [{ short, full: `${short} (${count === 1 ? example : `most: ${example}`})` }]
}

const isAllocation = ({ kind }: BenchmarkFinding): boolean => kind === 'allocation'

const isOther = ({ kind }: BenchmarkFinding): boolean => kind === 'other'

/** Functions that are gone, without the small change that every edit brings. */
const removed = (input: SummaryInput): readonly FunctionFinding[] =>
  judged(input, 'removed-hotspot').filter(
    ({ delta: { base } }) => base.kind === 'seen' && base.share > input.removedFrom
  )

export const worse = (input: SummaryInput): readonly Clause[] => {
  const rows = input.benchmarks.filter((row) => row.verdict === 'regression')
  return [
    ...benchmarkClause(rows.filter(isTimed), 'slower'),
    ...functionClause(judged(input, 'regression').filter(isOwn), {
      one: 'one function costs more',
      many: 'functions cost more'
    }),
    ...functionClause(judged(input, 'new-hotspot').filter(isOwn), {
      one: 'one hotspot is new',
      many: 'hotspots are new'
    }),
    ...runtimeClause(input, ['regression', 'new-hotspot'], 'more'),
    ...benchmarkClause(rows.filter(isAllocation), 'allocating more'),
    ...benchmarkClause(rows.filter(isOther), 'worse in a metric of its own')
  ]
}

export const better = (input: SummaryInput): readonly Clause[] => {
  const rows = input.benchmarks.filter((row) => row.verdict === 'improvement')
  return [
    ...benchmarkClause(rows.filter(isTimed), 'faster'),
    ...functionClause(judged(input, 'improvement').filter(isOwn), {
      one: 'one function costs less',
      many: 'functions cost less'
    }),
    ...functionClause(removed(input).filter(isOwn), {
      one: 'one hotspot is gone',
      many: 'hotspots are gone'
    }),
    ...runtimeClause(input, ['improvement'], 'less'),
    ...benchmarkClause(rows.filter(isAllocation), 'allocating less'),
    ...benchmarkClause(rows.filter(isOther), 'better in a metric of its own')
  ]
}
