/** The summary: one or two sentences as a person would say them, true for this input. */

import { certainPp, worsePct } from '../gates/select.js'
import type { BenchmarkFinding, FunctionClass, FunctionFinding } from '../model/finding.js'
import type { Level } from '../model/gate.js'
import { formatCount, formatPercent, formatPp, formatSignedPercent } from '../units/format.js'

/** What the summary is made from. */
export interface SummaryInput {
  readonly functions: readonly FunctionFinding[]
  readonly benchmarks: readonly BenchmarkFinding[]
  readonly profilesCompared: number
  readonly level: Level
  /** Why something was not compared, one clause each, the most important first. */
  readonly gaps: readonly string[]
}

const things = (count: number, noun: string): string =>
  `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`

const listOf = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** "pkg.(*T).M" rather than the whole import path: enough to recognise it in a sentence. */
const shortName = (name: string): string => {
  const bracket = name.indexOf('[')
  const plain = bracket === -1 ? name : name.slice(0, bracket)
  return name.slice(plain.lastIndexOf('/') + 1)
}

const metricOf = (finding: FunctionFinding): string =>
  finding.dimension === 'cpu' ? 'CPU' : 'allocated bytes'

const judged = (input: SummaryInput, className: FunctionClass): readonly FunctionFinding[] =>
  input.functions
    .filter((finding) => finding.standing === 'judged' && finding.class === className)
    .sort((a, b) => Math.abs(certainPp(b)) - Math.abs(certainPp(a)))

const preferOwnCode = (findings: readonly FunctionFinding[]): FunctionFinding | undefined =>
  findings.find((finding) => !finding.isRuntime) ?? findings[0]

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
  one: string,
  many: string
): readonly string[] => {
  const first = preferOwnCode(findings)
  if (first === undefined) return []
  const example = `${shortName(first.delta.name)}, ${changeOf(first)}`
  return findings.length === 1
    ? [`${one} (${example})`]
    : [`${formatCount(findings.length)} ${many} (most: ${example})`]
}

const benchmarkClause = (
  findings: readonly BenchmarkFinding[],
  word: string,
  size: (finding: BenchmarkFinding) => number
): readonly string[] => {
  const [first] = [...findings].sort((a, b) => Math.abs(size(b)) - Math.abs(size(a)))
  if (first === undefined) return []
  const names = new Set(findings.map(({ delta }) => `${delta.package} ${delta.name}`))
  const example = `${first.delta.name} ${formatSignedPercent(size(first))} ${first.delta.unit}`
  const label = names.size === 1 ? example : `most: ${example}`
  return [
    `${things(names.size, 'benchmark')} ${names.size === 1 ? 'is' : 'are'} ${word} (${label})`
  ]
}

const isTimed = ({ kind }: BenchmarkFinding): boolean => kind === 'time' || kind === 'throughput'
const isAllocation = ({ kind }: BenchmarkFinding): boolean => kind === 'allocation'

const change = (finding: BenchmarkFinding): number => finding.delta.deltaPct ?? worsePct(finding)

const worse = (input: SummaryInput): readonly string[] => {
  const slower = input.benchmarks.filter((row) => row.verdict === 'regression')
  return [
    ...benchmarkClause(slower.filter(isTimed), 'slower', change),
    ...benchmarkClause(slower.filter(isAllocation), 'allocating more', change),
    ...functionClause(
      judged(input, 'regression'),
      'one function costs more',
      'functions cost more'
    ),
    ...functionClause(judged(input, 'new-hotspot'), 'one hotspot is new', 'hotspots are new')
  ]
}

const better = (input: SummaryInput): readonly string[] => {
  const faster = input.benchmarks.filter((row) => row.verdict === 'improvement')
  return [
    ...benchmarkClause(faster.filter(isTimed), 'faster', change),
    ...benchmarkClause(faster.filter(isAllocation), 'allocating less', change),
    ...functionClause(
      judged(input, 'improvement'),
      'one function costs less',
      'functions cost less'
    )
  ]
}

const scope = (input: SummaryInput): string => {
  const names = new Set(
    input.benchmarks
      .filter(({ delta }) => delta.base !== undefined && delta.head !== undefined)
      .map(({ delta }) => `${delta.package} ${delta.name}`)
  )
  const parts = [
    ...(names.size > 0 ? [things(names.size, 'benchmark')] : []),
    ...(input.profilesCompared > 0 ? [`${things(input.profilesCompared, 'pair')} of profiles`] : [])
  ]
  return parts.length === 0 ? '' : `${listOf(parts)} compared`
}

const sentence = (text: string): string =>
  text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

const uncertain = (input: SummaryInput): number =>
  input.functions.filter((finding) => finding.standing === 'not-judged').length +
  input.benchmarks.filter((row) => row.verdict === 'not-judged' && row.wouldBe !== 'unchanged')
    .length

const quiet = (input: SummaryInput): string => {
  const count = uncertain(input)
  if (count === 0) return 'no change found'
  return `no change has enough evidence; ${things(count, 'difference')} could be noise`
}

const findings = (input: SummaryInput): readonly string[] => {
  const bad = worse(input)
  const good = better(input)
  if (bad.length === 0 && good.length === 0) return [quiet(input)]
  if (bad.length === 0) return [`nothing got worse; ${listOf(good)}`]
  return good.length === 0 ? [listOf(bad)] : [listOf(bad), `on the other side, ${listOf(good)}`]
}

/** Says what changed; before that, when something was not compared, what and why. */
export const summarise = (input: SummaryInput): string => {
  const compared = scope(input)
  const gaps = input.gaps.slice(0, 2).join('; ')
  if (compared === '') {
    const opening =
      input.level === 'no_baseline'
        ? 'nothing was compared, because there is no base'
        : `nothing was compared${gaps === '' ? '' : `: ${gaps}`}`
    return sentence(opening)
  }
  const opening = gaps === '' ? [] : [`not everything was compared: ${gaps}`]
  return [...opening, ...findings(input), compared].map(sentence).join(' ')
}
