/** What grew beside CPU time and allocated bytes: waiting, goroutines, memory in use. Shown, and never judged. */
import type { Amount, FunctionDelta } from '../model/functionDelta.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { Side } from '../model/side.js'
import { formatValue } from '../units/format.js'
import type { Candidate } from './candidate.js'
import { indexRules } from './match.js'
import { smallerObjects } from './objects.js'
import { placeWords } from './observe.js'
import { shown } from './quote.js'
import type { Advice, Resource } from './rule.js'
import { retainedMemory } from './rules/heap.js'
import { rules } from './rules/index.js'
import type { RecommendInput } from './sources.js'
import { partOfProgram, throughWords } from './through.js'

/**
 * Growth from which on there is something to say: of what one rule covers, and as a part of head's total. Between two runs of
 * one program these values differ by several percent, because they depend on scheduling and on when the profile was written.
 */
const least = { factor: 1.2, partOfTotal: 0.05 } as const

/** Single ones that head must have more of: goroutines, and sampled blocks in use. Small programs have few of both. */
const leastCount = 10

const lookup = indexRules(rules)

type By = 'flat' | 'cum'

/** A function in a profile of something that is not judged. Values in the unit of the sample type. */
interface Row {
  readonly delta: FunctionDelta
  readonly base: number
  readonly head: number
}

/** All that one rule covers; the row that grew most is the first. */
interface Grown {
  readonly advice: Advice
  readonly rows: readonly [Row, ...Row[]]
}

/** How a sample type is looked at. */
interface Kind {
  readonly resource: Resource
  readonly by: By
  readonly adviceOf: (delta: FunctionDelta) => Advice | undefined
  readonly observed: (row: Row, words: { readonly base: string; readonly head: string }) => string
}

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [
    'delay',
    {
      resource: 'delay',
      by: 'flat',
      adviceOf: ({ name }) => lookup(name, 'delay'),
      observed: ({ delta }, { base, head }) =>
        `Goroutines waited ${head} in ${shown(delta.name)} in head, ${base} in base.`
    }
  ],
  [
    'goroutine',
    {
      resource: 'goroutine',
      by: 'cum',
      adviceOf: ({ name }) => lookup(name, 'goroutine'),
      observed: ({ delta }, { base, head }) =>
        `There are ${head} goroutines in ${shown(delta.name)} in head, ${base} in base.`
    }
  ],
  [
    'inuse_space',
    {
      resource: 'inuse_space',
      by: 'flat',
      adviceOf: () => retainedMemory,
      observed: ({ delta }, { base, head }) =>
        `${shown(delta.name)}${placeWords(delta)} keeps ${head} in head, ${base} in base.`
    }
  ]
])

const amountIn = (amount: Amount, by: By): number => (amount.kind === 'seen' ? amount[by] : 0)

const rowOf = (delta: FunctionDelta, by: By, input: RecommendInput): Row => ({
  delta,
  base: amountIn(delta.base, by) * partOfProgram(delta, input, by, 'base'),
  head: amountIn(delta.head, by) * partOfProgram(delta, input, by, 'head')
})

const growthOf = ({ base, head }: Row): number => head - base

const mostGrown = (a: Row, b: Row): number =>
  growthOf(b) - growthOf(a) || (a.delta.name < b.delta.name ? -1 : 1)

const groupsOf = (
  { deltas }: ProfileComparison,
  { adviceOf, by }: Kind,
  input: RecommendInput
): readonly Grown[] => {
  const groups = new Map<string, { readonly advice: Advice; readonly rows: Row[] }>()
  for (const delta of deltas) {
    const advice = adviceOf(delta)
    if (advice === undefined) continue
    const group = groups.get(advice.id) ?? { advice, rows: [] }
    group.rows.push(rowOf(delta, by, input))
    groups.set(advice.id, group)
  }
  return [...groups.values()].flatMap(({ advice, rows }) => {
    const [first, ...rest] = rows.sort(mostGrown)
    return first === undefined ? [] : [{ advice, rows: [first, ...rest] as const }]
  })
}

/** Own costs add up. What is below functions does not, because several of them may stand on one stack. */
const sumIn = ({ rows }: Grown, side: Side, by: By): number =>
  by === 'cum' ? rows[0][side] : rows.reduce((sum, row) => sum + row[side], 0)

const hasGrown = (grown: Grown, total: number, { by, resource }: Kind): boolean => {
  const [base, head] = [sumIn(grown, 'base', by), sumIn(grown, 'head', by)]
  const isFew = resource === 'goroutine' && head - base < leastCount
  return head >= least.factor * base && head - base >= least.partOfTotal * total && !isFew
}

const hasEnoughEvents = ({ sampleType, base, head }: ProfileComparison): boolean =>
  sampleType.type !== 'inuse_space' ||
  (head?.events?.total ?? 0) - (base?.events?.total ?? 0) >= leastCount

const notJudged = 'This is shown and not judged: how long the runs were decides it too.'

const observed = (row: Row, { by, observed: tell }: Kind, input: RecommendInput): string => {
  const { unit } = row.delta.sampleType
  const words = (value: number): string =>
    value === 0 ? 'none' : formatValue(Math.round(value), unit)
  const sentence = tell(row, { base: words(row.base), head: words(row.head) })
  return [sentence, throughWords(row.delta, input, by), notJudged].filter(Boolean).join(' ')
}

const candidate = (kind: Kind, { advice, rows }: Grown, input: RecommendInput): Candidate => {
  const [row] = rows
  const { workload, sampleType, identity } = row.delta
  const finding = input.functions.find(
    ({ delta }) =>
      delta.workload === workload &&
      delta.sampleType.type === sampleType.type &&
      delta.identity === identity
  )
  return {
    rule: advice.id,
    advice,
    resource: kind.resource,
    subject: row,
    ...(finding === undefined ? {} : { findingId: finding.id }),
    observed: () => observed(row, kind, input)
  }
}

const grownIn = (comparison: ProfileComparison, input: RecommendInput): readonly Candidate[] => {
  const { base, head, sampleType } = comparison
  const kind = kinds.get(sampleType.type)
  if (kind === undefined || base === undefined || head === undefined) return []
  if (!hasEnoughEvents(comparison)) return []
  return groupsOf(comparison, kind, input)
    .filter((grown) => hasGrown(grown, head.total, kind))
    .sort((a, b) => mostGrown(a.rows[0], b.rows[0]))
    .map((grown) => candidate(kind, grown, input))
}

/** Everything that grew by more than runs differ, the largest growth of each profile first. */
export const grownResources = (input: RecommendInput): readonly Candidate[] => [
  ...input.comparisons.flatMap((comparison) => grownIn(comparison, input)),
  ...smallerObjects(input)
]
