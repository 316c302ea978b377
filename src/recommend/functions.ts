import type { FunctionFinding } from '../model/finding.js'
import type { RecommendationEntry } from '../model/report.js'
import { fallbackFor, otherFunction } from './fallback.js'
import { commandFor } from './look.js'
import { indexRules } from './match.js'
import { functionObserved, riseOf } from './observe.js'
import type { Advice, Rule } from './rule.js'
import { rules } from './rules/index.js'
import { isOfOtherProfiler, type RecommendInput } from './sources.js'

/** The findings that one recommendation covers, worst first. */
interface Group {
  readonly advice: Advice
  readonly first: FunctionFinding
  readonly others: number
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

/** What to say about a finding. */
export const adviceFor = (finding: FunctionFinding): Advice =>
  ruleFor(finding) ?? fallbackFor(finding)

const isForeign = (input: RecommendInput, { delta }: FunctionFinding): boolean =>
  isOfOtherProfiler(input, { workload: delta.workload, type: delta.sampleType.type })

/** Whether a class is a change for the worse. */
export const isWorse = (finding: FunctionFinding): boolean =>
  finding.class === 'regression' || finding.class === 'new-hotspot'

const worstFirst = (a: FunctionFinding, b: FunctionFinding): number =>
  riseOf(b) - riseOf(a) || (a.delta.name < b.delta.name ? -1 : 1)

const groupKey = (advice: Advice, finding: FunctionFinding): string =>
  advice.per === 'rule' ? advice.id : `${advice.id}/${finding.id}`

/** Groups keep the order of their worst finding. */
const groupByAdvice = (
  findings: readonly FunctionFinding[],
  input: RecommendInput
): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>()
  for (const finding of [...findings].sort(worstFirst)) {
    const advice = isForeign(input, finding) ? otherFunction : adviceFor(finding)
    const key = groupKey(advice, finding)
    const known = groups.get(key)
    groups.set(
      key,
      known ? { ...known, others: known.others + 1 } : { advice, first: finding, others: 0 }
    )
  }
  return groups
}

const othersToo = (count: number): string => {
  if (count === 0) return '.'
  return count === 1
    ? '; 1 more function of this kind rose.'
    : `; ${count} more functions of this kind rose.`
}

const entry = (id: string, { advice, first, others }: Group, input: RecommendInput) => {
  const command = commandFor(advice.look, first, input)
  const observed = `${functionObserved(first)}${othersToo(others)}`
  return {
    id,
    finding_id: first.id,
    text: [observed, advice.means, advice.step, command?.note].filter(Boolean).join(' '),
    ...(command === undefined ? {} : { command: command.line }),
    source: `rule:${advice.id}`
  }
}

/** Causes before symptoms; within each the order of the worst finding stays. */
const causesFirst = (groups: ReadonlyMap<string, Group>): readonly (readonly [string, Group])[] => {
  const all = [...groups]
  const showing = (what: Advice['shows']) => all.filter(([, group]) => group.advice.shows === what)
  return [...showing('cause'), ...showing('symptom')]
}

/** Advice for every judged function that rose: causes first, then symptoms, the worst of each first. */
export const recommendForFunctions = (input: RecommendInput): readonly RecommendationEntry[] => {
  const judged = input.functions.filter(
    (finding) => finding.standing === 'judged' && isWorse(finding)
  )
  return causesFirst(groupByAdvice(judged, input)).map(([id, group]) => entry(id, group, input))
}
