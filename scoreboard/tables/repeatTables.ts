/** Repeats in one process: what a guard against noise costs and gives. */
import type { Board } from '../board.js'
import type { Recording } from '../recording.js'
import {
  type RepeatCell,
  type RepeatNoise,
  type RepeatScore,
  repeatFactors,
  repeatNoises,
  repeatSuites
} from '../repeatBoard.js'
import { levelCounts } from './benchmarkTables.js'
import { scoreOf } from './targets.js'
import { percent, table, withInterval } from './text.js'

const nameOf = (noise: RepeatNoise): string => {
  if (typeof noise === 'object') return `scaled to a CV of ${percent(noise.cv)}%`
  return noise === 'none' ? 'as it was' : 'with bursts beside it'
}

const rateOf = ({ scores }: RepeatScore, id: string, key: 'alarmed' | 'found') =>
  scoreOf({ scores, id })[key]

const unchangedTable = ({ repeats }: Pick<Board, 'repeats'>): string =>
  table(
    [
      'machine',
      'benchmarks',
      'benchstat p<0.05 and > 5%',
      'hard fail without the guard',
      'hard fail',
      "flamegate's level"
    ],
    repeats
      .filter(({ cell }) => cell.factor === 1 && typeof cell.noise === 'string')
      .map((score) => [
        nameOf(score.cell.noise),
        String(score.cell.benchmarks),
        withInterval(rateOf(score, 'benchstat-5', 'alarmed')),
        withInterval(rateOf(score, 'flamegate-unguarded', 'alarmed')),
        withInterval(rateOf(score, 'flamegate-hard-fail', 'alarmed')),
        levelCounts(score)
      ])
  )

const cellOf = (
  { repeats }: Pick<Board, 'repeats'>,
  { noise, factor }: Pick<RepeatCell, 'noise' | 'factor'>
): RepeatScore | undefined =>
  repeats.find(({ cell }) => nameOf(cell.noise) === nameOf(noise) && cell.factor === factor)

const shown = (score: RepeatScore | undefined, id: string): string => {
  if (score === undefined) return ''
  return `${percent(rateOf(score, id, score.cell.factor === 1 ? 'alarmed' : 'found').rate)}%`
}

const change = (factor: number): string =>
  factor === 1 ? 'no change' : `+${((factor - 1) * 100).toFixed(0)}%`

const depths = [
  { id: 'flamegate-hard-fail', title: 'hard fail' },
  { id: 'flamegate-unguarded', title: 'hard fail without the guard' },
  { id: 'flamegate-regression', title: 'regression' }
]

const slowedTable = (board: Pick<Board, 'repeats'>): string =>
  table(
    ['machine', 'flamegate', ...repeatFactors.map(change)],
    repeatNoises.flatMap((noise) =>
      depths.map(({ id, title }) => [
        nameOf(noise),
        title,
        ...repeatFactors.map((factor) => shown(cellOf(board, { noise, factor }), id))
      ])
    )
  )

/** The section about pull requests whose sides ran \`go test -count=10\` once each. */
export const repeatsBody = (board: Board, { repeats, repeatContents }: Recording): string => {
  const runs = repeats.reduce((sum, slice) => sum + slice.runs.length, 0)
  const { count } = repeatContents
  return `What most people have: \`go test -bench . -count=${count}\` once per side. ${runs} processes of one build ran one after the other;
each with the next one, in either order, is a pull request without a change. *As it was* is a machine that other jobs
used; *with bursts* has a process more that takes the CPU for up to two seconds at a time. Pairs share processes, so
the true uncertainty is larger than the intervals say.

Such repeats do not show how much two processes differ. So flamegate lets a slowdown in them fail the step only where it
stands out among what the other benchmarks of the suite did (the *guard*): worse than five robust standard deviations of
their moves, and than the largest improvement turned around. Fewer than three benchmarks fail at more than three
times the cost. What does not stand out is a warning.

${unchangedTable(board)}

What the guard costs: one of ${repeatSuites[0]} benchmarks made slower by a factor. A number is how often it was named; under *no change* it is how
often anything was. Noise hides from the hard gate what it can make itself; interleaved rounds ([collect.md](collect.md))
have none of this.

${slowedTable(board)}`
}
