/**
 * Deterministic advice: what was observed, where, how sure it is, what it means, one next step and the command for it. It
 * comes from rule tables alone, never from anything but the findings, and improvements give none.
 */
import type { RecommendationEntry } from '../model/report.js'
import { recommendForBenchmarks } from './benchmarks.js'
import { type Candidate, largestGain } from './candidate.js'
import { combine } from './combine.js'
import { recommendForEvidence } from './evidence.js'
import { risenFunctions } from './functions.js'
import { commandFor } from './look.js'
import { grownResources } from './resources.js'
import type { RecommendInput } from './sources.js'

/**
 * Most recommendations of each kind, ten in all: about what somebody reads before a merge. Kinds have shares of
 * their own so that many rows of one cause cannot push out the word that they prove little.
 */
export const recommendationLimits = { functions: 6, benchmarks: 2, evidence: 2 } as const

/** How many of those of functions may be about what grew without being judged. */
const mostNotJudged = 2

const idOf = ({ rule, advice, findingId }: Candidate): string =>
  advice.per === 'rule' || findingId === undefined ? rule : `${rule}/${findingId}`

const entry = (candidate: Candidate, input: RecommendInput): RecommendationEntry => {
  const { rule, advice, subject, findingId, gain } = candidate
  const command = commandFor(advice.look, subject, input)
  return {
    id: idOf(candidate),
    ...(findingId === undefined ? {} : { finding_id: findingId }),
    text: [candidate.observed(), advice.means, advice.step, command?.note]
      .filter(Boolean)
      .join(' '),
    ...(command === undefined ? {} : { command: command.line }),
    source: `rule:${rule}`,
    ...(gain === undefined ? {} : { gain_pp: gain })
  }
}

/** Two workloads may have the same to say; the second has an id of its own. */
const withOwnIds = (entries: readonly RecommendationEntry[]): readonly RecommendationEntry[] => {
  const counts = new Map<string, number>()
  return entries.map((one) => {
    const count = (counts.get(one.id) ?? 0) + 1
    counts.set(one.id, count)
    return count === 1 ? one : { ...one, id: `${one.id}/${count}` }
  })
}

/** Causes before symptoms, each by what it can save; then what is not judged. */
const inOrder = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const judged = candidates.filter(({ gain }) => gain !== undefined).sort(largestGain)
  const showing = (what: Candidate['advice']['shows']) =>
    judged.filter(({ advice }) => advice.shows === what)
  const others = candidates.filter(({ gain }) => gain === undefined)
  const beside = others.slice(0, mostNotJudged)
  const room = recommendationLimits.functions - beside.length
  return [...[...showing('cause'), ...showing('symptom')].slice(0, room), ...beside]
}

/** Advice for the findings of a report: functions first, which say where to look, ranked by what there is to gain. */
export const recommend = (input: RecommendInput): readonly RecommendationEntry[] => {
  const candidates = combine([...risenFunctions(input), ...grownResources(input)])
  return withOwnIds([
    ...inOrder(candidates).map((candidate) => entry(candidate, input)),
    ...recommendForBenchmarks(input).slice(0, recommendationLimits.benchmarks),
    ...recommendForEvidence(input).slice(0, recommendationLimits.evidence)
  ])
}
