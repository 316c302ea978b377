import type { Rounds, Run } from '../recording.js'
import { timesOf } from '../recording.js'

/** Earlier times of every benchmark in ns/op, oldest first, by row name. */
export type History = ReadonlyMap<string, readonly number[]>

/** One pull request to judge: what its two sides measured, and what is true about it. */
export interface BenchmarkDraw {
  /** Raw Go benchmark texts, one result line per benchmark and round. */
  readonly base: string
  readonly head: string
  /** Single runs of base from before, for rules that compare with history. */
  readonly history: History
  /** Row name of the benchmark that is slower in head; absent when nothing is. */
  readonly slowed?: string
}

export const textOf = (environment: readonly string[], runs: readonly Run[]): string =>
  `${[...environment, ...runs.flatMap((run) => run.lines)].join('\n')}\n`

export const historyOf = (runs: readonly Run[]): History => {
  const history = new Map<string, number[]>()
  for (const [name, time] of runs.flatMap((run) => [...timesOf(run)])) {
    history.set(name, [...(history.get(name) ?? []), time])
  }
  return history
}

/** Earlier single runs that history rules get: about a month of merges to main. */
export const historyLength = 30

/** A recording by rounds, in the order they were taken. */
export interface Grouped {
  readonly environment: readonly string[]
  readonly rounds: readonly (readonly Run[])[]
}

export const byRound = ({ environment, runs }: Rounds): Grouped => {
  const groups = new Map<number, Run[]>()
  for (const run of runs) groups.set(run.round, [...(groups.get(run.round) ?? []), run])
  return { environment, rounds: [...groups.values()] }
}
