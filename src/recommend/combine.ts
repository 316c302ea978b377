import { type Candidate, largestGain } from './candidate.js'
import type { Combination, Trait } from './rule.js'
import { combinations } from './rules/combinations.js'
import { familyOf } from './sources.js'

const has =
  ({ resource, rules }: Trait) =>
  ({ advice, ...candidate }: Candidate): boolean =>
    candidate.resource === resource && (rules === undefined || rules.includes(advice.id))

const isAlone = ({ rule, advice }: Candidate): boolean => rule === advice.id

const isBeside =
  (about: Candidate) =>
  (other: Candidate): boolean =>
    other !== about &&
    isAlone(other) &&
    familyOf(other.subject.delta.workload) === familyOf(about.subject.delta.workload)

/** Points of one profile add up; of several the largest sum counts. */
const gainOf = (candidates: readonly Candidate[]): { readonly gain?: number } => {
  const judged = candidates.filter(({ gain }) => gain !== undefined)
  if (judged.length === 0) return {}
  const sums = new Map<string, number>()
  for (const { resource, gain = 0 } of judged) {
    sums.set(resource, (sums.get(resource) ?? 0) + gain)
  }
  return { gain: Math.max(...sums.values()) }
}

/** The candidates with what a combination is about as one; the same where it does not fit. */
const combined = (all: readonly Candidate[], combination: Combination): readonly Candidate[] => {
  const { id, means, of, explains, also = [] } = combination
  const isExplained = has(explains)
  const isCovered = has({ resource: explains.resource, rules: also })
  for (const about of all.filter(isAlone).filter(has(of)).sort(largestGain)) {
    const others = all.filter(isBeside(about))
    const [first] = others.filter(isExplained).sort(largestGain)
    if (first === undefined) continue
    const covered = new Set(others.filter((one) => isExplained(one) || isCovered(one)))
    const both: Candidate = {
      ...about,
      rule: id,
      ...gainOf([about, ...covered]),
      observed: () => [about.observed(), 'With it,', first.observed(), means].join(' ')
    }
    return [both, ...all.filter((one) => one !== about && !covered.has(one))]
  }
  return all
}

/** Puts together what rose together. What is in a combination is in no other. */
export const combine = (candidates: readonly Candidate[]): readonly Candidate[] =>
  combinations.reduce(combined, candidates)
