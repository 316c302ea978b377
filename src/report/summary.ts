/** The summary: one or two sentences as a person would say them, true for this input. */

import { certainPp, worsePct } from '../gates/select.js'
import type { Evidence } from '../model/evidence.js'
import type {
  BenchmarkFinding,
  FunctionClass,
  FunctionFinding,
  SuiteShiftFinding
} from '../model/finding.js'
import type { Level } from '../model/gate.js'
import type { Sight } from '../model/sight.js'
import { formatCount, formatPercent, formatPp, formatSignedPercent } from '../units/format.js'
import { blockedSentences, shiftSentences, splitWords, tooFewWords } from './benchmarkSentences.js'
import { blindSpot } from './sightWords.js'

/** What the summary is made from. */
export interface SummaryInput {
  readonly functions: readonly FunctionFinding[]
  readonly benchmarks: readonly BenchmarkFinding[]
  readonly shifts: readonly SuiteShiftFinding[]
  /** Benchmark rows that were compared, also those that are ignored. */
  readonly rows: readonly BenchmarkFinding[]
  /** Changes that would count if the settings did not ignore them, and whether they ignore everything. */
  readonly ignored: { readonly changes: number; readonly isAll: boolean }
  readonly profilesCompared: number
  /** Pairs of profiles of sample types that are shown and never count. */
  readonly othersCompared: number
  readonly level: Level
  /** Sentences of failed gates about rows whose class says nothing: a limit of the user below that of the class. */
  readonly overLimit: readonly string[]
  /** How small a change each pair of profiles could have shown, the poorest first. */
  readonly sights: readonly Sight[]
  /** Share of base, in percent, from which on a function that is gone is worth a word. */
  readonly removedFrom: number
  /** Why something was not compared, one clause each, the most important first. */
  readonly gaps: readonly string[]
  /** What base has and head lacks. */
  readonly vanished: readonly { readonly id: string; readonly what: string }[]
  /** Whether any delta rests on evidence that could have judged it. */
  readonly couldJudge: boolean
  /** Packages with benchmarks that the change cannot affect, where nothing else was to be compared. */
  readonly spared?: number
}

const things = (count: number, noun: string): string =>
  `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`

const listOf = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

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

interface Wording {
  readonly one: string
  readonly many: string
}

/** What a group of findings says: in short, and with its largest example. */
interface Clause {
  readonly short: string
  readonly full: string
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

const benchmarkClause = (
  findings: readonly BenchmarkFinding[],
  word: string
): readonly Clause[] => {
  const [first] = [...findings].sort((a, b) => sizeOf(b) - sizeOf(a))
  if (first === undefined) return []
  const { name, unit } = first.delta
  const names = new Set(findings.map(({ delta }) => `${delta.package} ${delta.name}`))
  const short = `${things(names.size, 'benchmark')} ${names.size === 1 ? 'is' : 'are'} ${word}`
  const example = `\`${name}\` ${changeIn(first)} ${unit}`
  return [{ short, full: `${short} (${names.size === 1 ? example : `most: ${example}`})` }]
}

const isTimed = ({ kind }: BenchmarkFinding): boolean => kind === 'time' || kind === 'throughput'
const isAllocation = ({ kind }: BenchmarkFinding): boolean => kind === 'allocation'
const isOther = ({ kind }: BenchmarkFinding): boolean => kind === 'other'

/** Functions that are gone, without the small change that every edit brings. */
const removed = (input: SummaryInput): readonly FunctionFinding[] =>
  judged(input, 'removed-hotspot').filter(
    ({ delta: { base } }) => base.kind === 'seen' && base.share > input.removedFrom
  )

const changeIn = (finding: BenchmarkFinding): string => {
  const { deltaPct, base } = finding.delta
  if (deltaPct === undefined && base?.center === 0) return 'from 0'
  return formatSignedPercent(deltaPct ?? worsePct(finding))
}

const worse = (input: SummaryInput): readonly Clause[] => {
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

const better = (input: SummaryInput): readonly Clause[] => {
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

const isRefused = (evidence: Evidence): boolean =>
  evidence.kind === 'refused' && evidence.cause === 'not-comparable'

const scope = (input: SummaryInput): string => {
  const names = new Set(
    input.rows
      .filter(({ delta }) => delta.base !== undefined && delta.head !== undefined)
      .filter(({ delta: { evidence } }) => !isRefused(evidence))
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

/** How many differences would be for the worse if there were more evidence. */
const uncertainlyWorse = (input: SummaryInput): number =>
  input.functions
    .filter((finding) => finding.standing === 'not-judged')
    .filter((finding) => finding.class === 'regression' || finding.class === 'new-hotspot').length +
  input.benchmarks.filter((row) => row.verdict === 'not-judged' && row.wouldBe === 'regression')
    .length

/** What is left once the shift of a suite, or a row over a limit, is told. */
const beside = ({ shifts, overLimit }: SummaryInput, text: string): string =>
  shifts.length + overLimit.length === 0 ? text : `beside that, ${text}`

const nothingWorse = (input: SummaryInput): string => {
  const count = uncertainlyWorse(input)
  if (count === 0) {
    const isSure = unseen(input).length === 0
    return isSure ? 'nothing got worse' : 'nothing is known to have got worse'
  }
  return `nothing is known to have got worse (${things(count, 'difference')} could be noise)`
}

/** What too few samples of either kind cannot show, and what a median hides, a sentence each. */
const unseen = ({ sights, benchmarks }: SummaryInput): readonly string[] =>
  [tooFewWords(benchmarks), splitWords(benchmarks), blindSpot(sights)].filter(
    (words) => words !== undefined
  )

const quiet = (input: SummaryInput): readonly string[] => {
  const count = uncertain(input)
  if (count > 0) {
    const text = `no change has enough evidence; ${things(count, 'difference')} could be noise`
    return [beside(input, text), ...unseen(input)]
  }
  if (input.ignored.isAll) return ['nothing was judged: all that was compared is ignored']
  return input.couldJudge
    ? [[beside(input, 'no change found'), ...unseen(input)].join(', but ')]
    : ['nothing could be judged: there is too little evidence', ...unseen(input)]
}

/** The largest group with its example, the others in short: the first sentence is also the headline. */
const inOneSentence = (clauses: readonly Clause[]): string =>
  listOf(clauses.map((clause, index) => (index === 0 ? clause.full : clause.short)))

const changes = (input: SummaryInput): readonly string[] => {
  const bad = worse(input)
  const good = better(input)
  if (bad.length === 0 && good.length === 0) return quiet(input)
  if (bad.length === 0) {
    return [beside(input, `${nothingWorse(input)}; ${inOneSentence(good)}`), ...unseen(input)]
  }
  const rest = good.length === 0 ? [] : [`on the other side, ${inOneSentence(good)}`]
  return [inOneSentence(bad), ...rest, ...unseen(input)]
}

/** What is gone from head, which no other sentence would say. */
const gone = ({ vanished }: SummaryInput): readonly string[] => {
  if (vanished.length === 0) return []
  const named = vanished.slice(0, 2).map(({ what }) => what)
  const more = vanished.length - named.length
  const parts = more > 0 ? [...named, `${formatCount(more)} more`] : named
  return [`gone from head: ${listOf(parts)}`]
}

/** That something changed which nobody is told of above. */
const ignoredWords = ({ ignored: { changes } }: SummaryInput): readonly string[] =>
  changes === 0 ? [] : [`${things(changes, 'change')} ${changes === 1 ? 'is' : 'are'} ignored`]

const sparedWords = (packages: number): string => {
  const all = packages === 1 ? 'the one package' : `any of the ${formatCount(packages)} packages`
  return `nothing had to be compared: the change cannot affect ${all} with benchmarks`
}

const noComparison = (input: SummaryInput): string => {
  const { level, gaps, spared } = input
  if (spared !== undefined) return sparedWords(spared)
  if (level === 'no_baseline') return 'nothing was compared, because there is no base'
  if (input.othersCompared > 0 && gaps.length === 0) {
    return 'nothing that counts was compared: the profiles are of kinds that are only shown'
  }
  return `nothing was compared${gaps.length === 0 ? '' : `: ${gaps.slice(0, 2).join('; ')}`}`
}

/** What was not compared, or why nothing could be judged although it was. */
const missingWords = (input: SummaryInput): readonly string[] => {
  const { gaps, level } = input
  if (gaps.length > 0) return [`not everything was compared: ${gaps.slice(0, 2).join('; ')}`]
  const hasChanges = worse(input).length + better(input).length > 0
  return level === 'inconclusive' && hasChanges
    ? ['there is too little evidence to judge what the gates look at']
    : []
}

/**
 * Says what changed, the most important in the first sentence. What was not compared comes first where that makes the
 * result inconclusive, and after the changes where they stand anyway.
 */
export const summarise = (input: SummaryInput): string => {
  const compared = scope(input)
  if (compared === '') return sentence(noComparison(input))
  const missing = missingWords(input)
  const found = changes(input)
  const open = [...missing, ...gone(input)]
  const { shifts, overLimit } = input
  const changed = worse(input).length > 0 ? [...found, ...overLimit] : [...overLimit, ...found]
  const told = [...shiftSentences(shifts), ...changed]
  const [first, ...rest] = input.level === 'inconclusive' ? [...open, ...told] : [...told, ...open]
  const inOrder = [
    first ?? '',
    ...blockedSentences(input.benchmarks),
    ...rest,
    ...ignoredWords(input),
    compared
  ]
  return inOrder.map(sentence).join(' ')
}
