import type { BenchmarkDraw } from './draws/benchmarkDraw.js'
import { type JudgedBenchmarks, judgedBenchmarks } from './judged.js'
import type { BenchmarkRule } from './rules/rule.js'
import { nameOf, type Outcome, type Rates, type RuleName, rateOf } from './score.js'

/**
 * `alarmed`: about anything. `found`: the slowed benchmark was named. `wrong`: one that is not slower was named.
 */
type Question = 'alarmed' | 'found' | 'wrong'

/** How one rule did on a set of pull requests with benchmarks. */
export interface Score extends Rates<Question> {
  readonly rule: RuleName
}

const outcomeOf = (rule: BenchmarkRule, pullRequest: JudgedBenchmarks): Outcome<Question> => {
  const { raised, benchmarks } = rule.judge(pullRequest)
  const { slowed } = pullRequest.draw
  return {
    alarmed: raised,
    found: slowed !== undefined && benchmarks.has(slowed),
    wrong: [...benchmarks].some((name) => name !== slowed)
  }
}

/** A set of pull requests judged by every rule, and flamegate's level for each of them. */
export interface Judgement {
  readonly scores: readonly Score[]
  readonly levels: readonly string[]
}

/** Judges one pull request after the other, so that only one report is in memory at a time. */
export const judge = (
  draws: Iterable<BenchmarkDraw>,
  rules: readonly BenchmarkRule[]
): Judgement => {
  const outcomes = new Map<BenchmarkRule, Outcome<Question>[]>(rules.map((rule) => [rule, []]))
  const levels: string[] = []
  for (const draw of draws) {
    const pullRequest = judgedBenchmarks(draw)
    levels.push(pullRequest.report.verdict.level)
    for (const [rule, list] of outcomes) list.push(outcomeOf(rule, pullRequest))
  }
  const scores = [...outcomes].map(([rule, list]) => ({
    rule: nameOf(rule),
    alarmed: rateOf(list, 'alarmed'),
    found: rateOf(list, 'found'),
    wrong: rateOf(list, 'wrong')
  }))
  return { scores, levels }
}
