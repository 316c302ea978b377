import type { Random } from '../random.js'
import type { Run } from '../recording.js'
import {
  type BenchmarkDraw,
  type Grouped,
  historyLength,
  historyOf,
  textOf
} from './benchmarkDraw.js'

/** Rounds of one pull request. */
export const roundsPerDraw = 10

/** Either order of the two runs of a round: the sides of a null pull request are names only. */
const labelled = (round: readonly Run[], random: Random): readonly Run[] =>
  random.coin() ? round : [...round].reverse()

/** The rounds just before a block; at the start of the recording they are taken from its end. */
const before = <T>(list: readonly T[], start: number): readonly T[] =>
  Array.from({ length: historyLength }, (_, index) =>
    list.at((start - historyLength + index) % list.length)
  ).filter((entry) => entry !== undefined)

/**
 * A null pull request: ten recorded rounds in a row, in which the same binary ran twice, with the names base and head
 * given out at random in every round. Any alarm about it is false.
 */
export const nullDraw = ({ environment, rounds }: Grouped, random: Random): BenchmarkDraw => {
  const start = random.below(rounds.length - roundsPerDraw + 1)
  const block = rounds.slice(start, start + roundsPerDraw).map((round) =>
    labelled(
      [...round].sort((a, b) => a.side.localeCompare(b.side)),
      random
    )
  )
  const sideOf = (index: number): readonly Run[] => block.flatMap((round) => round[index] ?? [])
  return {
    base: textOf(environment, sideOf(0)),
    head: textOf(environment, sideOf(1)),
    history: historyOf(
      before(rounds, start).flatMap((round) => round.filter((run) => run.side === 'a'))
    )
  }
}
