import type { FunctionFinding } from '../model/finding.js'
import { isStandardLibrary } from '../symbols/origin.js'
import { plural } from '../units/count.js'
import type { Candidate } from './candidate.js'
import { fallbackFor, otherFunctionFor } from './fallback.js'
import { indexRules } from './match.js'
import { functionFound, placeWords, riseOf } from './observe.js'
import type { Advice, Rule } from './rule.js'
import { rules } from './rules/index.js'
import { isOfOtherProfiler, type RecommendInput } from './sources.js'
import { pathRuleFor, throughWords } from './through.js'

/** The findings that one recommendation covers, worst first. */
interface Group {
  readonly advice: Advice
  readonly first: FunctionFinding
  readonly others: readonly FunctionFinding[]
}

const lookup = indexRules(rules)

/** The rule that knows a function by its name, or by that of its largest part that a rule knows. */
const ruleFor = ({ dimension, delta }: FunctionFinding): Rule | undefined => {
  if (dimension === 'other') return undefined
  const names = [delta.name, ...(delta.parts ?? []).map(({ name }) => name)]
  for (const name of names) {
    const rule = lookup(name, dimension)
    if (rule !== undefined) return rule
  }
  return undefined
}

/** What to say about a finding by its name. */
export const adviceFor = (finding: FunctionFinding): Advice =>
  ruleFor(finding) ?? fallbackFor(finding)

const isForeign = (input: RecommendInput, { delta }: FunctionFinding): boolean =>
  isOfOtherProfiler(input, { workload: delta.workload, type: delta.sampleType.type })

/** What to say about a finding by its name, and by what it is reached through. */
const adviceIn = (finding: FunctionFinding, input: RecommendInput): Advice => {
  if (isForeign(input, finding)) return otherFunctionFor(finding)
  const advice = adviceFor(finding)
  return pathRuleFor(advice.id, finding.delta, input) ?? advice
}

/** Whether a class is a change for the worse. */
export const isWorse = (finding: FunctionFinding): boolean =>
  finding.class === 'regression' || finding.class === 'new-hotspot'

const worstFirst = (a: FunctionFinding, b: FunctionFinding): number =>
  riseOf(b) - riseOf(a) || (a.delta.name < b.delta.name ? -1 : 1)

const groupKey = (advice: Advice, { id }: FunctionFinding): string =>
  advice.per === 'rule' ? advice.id : `${advice.id}/${id}`

const groupByAdvice = (
  findings: readonly FunctionFinding[],
  input: RecommendInput
): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const finding of [...findings].sort(worstFirst)) {
    const advice = adviceIn(finding, input)
    const key = groupKey(advice, finding)
    const known = groups.get(key)
    groups.set(
      key,
      known
        ? { ...known, others: [...known.others, finding] }
        : { advice, first: finding, others: [] }
    )
  }
  return [...groups.values()]
}

/** Points of one profile add up; of several profiles the largest sum counts. */
const gainOf = ({ first, others }: Group): number => {
  const sums = new Map<string, number>()
  for (const finding of [first, ...others]) {
    const { workload, sampleType } = finding.delta
    const key = [workload, sampleType.type].join('\0')
    sums.set(key, (sums.get(key) ?? 0) + riseOf(finding))
  }
  return Math.max(...sums.values())
}

const othersToo = (count: number): string =>
  count === 0 ? '.' : `; ${plural(count, 'more function')} of this kind rose.`

/** A function of Go itself is where it always was. */
const ownPlace = ({ delta }: FunctionFinding): string =>
  isStandardLibrary(delta.package) ? '' : placeWords(delta)

const observed = (group: Group, input: RecommendInput): string => {
  const { first } = group
  const found = `${functionFound(first, ownPlace(first))}${othersToo(group.others.length)}`
  return [found, throughWords(first.delta, input)].filter(Boolean).join(' ')
}

/** Every judged function that rose, with what is to be said about it; one for all that one rule covers. */
export const risenFunctions = (input: RecommendInput): readonly Candidate[] => {
  const judged = input.functions.filter(
    (finding) => finding.standing === 'judged' && isWorse(finding)
  )
  return groupByAdvice(judged, input).map((group) => ({
    rule: group.advice.id,
    advice: group.advice,
    resource: group.first.dimension === 'memory' ? 'memory' : 'cpu',
    subject: group.first,
    findingId: group.first.id,
    gain: gainOf(group),
    observed: () => observed(group, input)
  }))
}
