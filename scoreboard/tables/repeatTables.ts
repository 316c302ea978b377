/** Repeats in one process: what the limits for them cost and give. */
import type { Board } from '../board.js'
import type { Recording } from '../recording.js'
import {
  failingFactors,
  type RepeatCell,
  type RepeatNoise,
  type RepeatScore,
  repeatFactors,
  repeatNoises,
  repeatSuites,
  slowedSuites,
  suiteFactors
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

/** Rules of the first table, in the order of its columns. */
const alarms = [
  { id: 'benchstat-5', title: 'benchstat p<0.05 and > 5%' },
  { id: 'flamegate-by-p', title: 'regression by p alone' },
  { id: 'flamegate-any-flag', title: 'any flag' },
  { id: 'flamegate-unguarded', title: 'hard fail without the guard' },
  { id: 'flamegate-hard-fail', title: 'hard fail' }
]

const unchangedTable = ({ repeats }: Pick<Board, 'repeats'>): string =>
  table(
    ['machine', 'part', 'benchmarks', ...alarms.map(({ title }) => title), "flamegate's level"],
    repeats
      .filter(({ cell }) => cell.factor === 1 && typeof cell.noise === 'string')
      .map((score) => [
        nameOf(score.cell.noise),
        score.cell.part.replace('-', ' '),
        String(score.cell.benchmarks),
        ...alarms.map(({ id }) => withInterval(rateOf(score, id, 'alarmed'))),
        levelCounts(score)
      ])
  )

type Wanted = Pick<RepeatCell, 'noise' | 'factor' | 'slower' | 'benchmarks'>

const cellOf = (
  { repeats }: Pick<Board, 'repeats'>,
  { noise, factor, slower, benchmarks }: Wanted
): RepeatScore | undefined =>
  repeats.find(
    ({ cell }) =>
      cell.part === 'held-out' &&
      nameOf(cell.noise) === nameOf(noise) &&
      cell.factor === factor &&
      cell.slower === slower &&
      cell.benchmarks === benchmarks
  )

const shown = (score: RepeatScore | undefined, id: string, key: 'alarmed' | 'found'): string =>
  score === undefined ? '' : `${percent(rateOf(score, id, key).rate)}%`

const change = (factor: number): string =>
  factor === 1 ? 'no change' : `+${((factor - 1) * 100).toFixed(0)}%`

const depths = [
  { id: 'flamegate-hard-fail', title: 'hard fail' },
  { id: 'flamegate-unguarded', title: 'hard fail without the guard' },
  { id: 'flamegate-regression', title: 'regression' },
  { id: 'flamegate-by-p', title: 'regression by p alone' }
]

const slowedTable = (board: Pick<Board, 'repeats'>): string =>
  table(
    ['machine', 'flamegate', ...repeatFactors.map(change)],
    repeatNoises.flatMap((noise) =>
      depths.map(({ id, title }) => [
        nameOf(noise),
        title,
        ...repeatFactors.map((factor) => {
          const cell = cellOf(board, { noise, factor, slower: 'one', benchmarks: repeatSuites[0] })
          return shown(cell, id, factor === 1 ? 'alarmed' : 'found')
        })
      ])
    )
  )

const suiteTable = (
  board: Pick<Board, 'repeats'>,
  factors: readonly number[],
  id: string
): string =>
  table(
    [
      'machine',
      ...slowedSuites.flatMap((size) => factors.map((one) => `${size} by ${change(one)}`))
    ],
    repeatNoises.map((noise) => [
      nameOf(noise),
      ...slowedSuites.flatMap((benchmarks) =>
        factors.map((factor) =>
          shown(cellOf(board, { noise, factor, slower: 'all', benchmarks }), id, 'alarmed')
        )
      )
    ])
  )

/** The section about pull requests whose sides ran \`go test -count=10\` once each. */
export const repeatsBody = (board: Board, { repeats, repeatContents }: Recording): string => {
  const runsOf = (part: RepeatCell['part']): number =>
    repeats.filter((slice) => slice.part === part).reduce((sum, { runs }) => sum + runs.length, 0)
  const { count } = repeatContents
  return `What most people have: \`go test -bench . -count=${count}\` once per side. ${runsOf('chosen-on') + runsOf('held-out')} processes of one build ran one after the other;
each with the next one, in either order, is a pull request without a change. *As it was* is a machine that other jobs
used; *with bursts* has a process more that takes the CPU for up to two seconds at a time. Pairs share processes, so
the true uncertainty is larger than the intervals say.

Such repeats do not show how much two processes differ, and by p alone most of these pull requests have a regression. So
two things are asked of a change in them, for the worse or for the better:

- To be a regression at all, and a warning, it has to be more than two processes may differ: a side counts as one value and not
  as ${count}, and processes as two and a half times as far apart as the repeats of one, by the repeats of the benchmark itself or of the middle one of
  the suite, whichever vary more. What is less is shown as not judged.
- To fail the step it has to stand out among what the other benchmarks of the suite did (the *guard*): worse than five robust
  standard deviations of their moves, and than the largest improvement turned around. Where more than half of them are slower
  by more than processes may differ, their moves are the slowdown: it has to be worse than 1.75x, and than five deviations of
  what they are apart from the middle one. Fewer than three benchmarks fail at more than three times the cost.

These limits were *chosen on* ${runsOf('chosen-on')} of the processes, the guard on the first 120 of them. The other ${runsOf('held-out')} were *held out*: recorded
later, and not looked at before the limits stood; that for a suite most of which is slower came after, with all of them in view.

${unchangedTable(board)}

What that costs, on the part that was held out: one of ${repeatSuites[0]} benchmarks made slower by a factor. A number is how often it was
named; under *no change* it is how often anything was, and where that is high the rest means little. Noise hides what it can
make itself; interleaved rounds ([collect.md](collect.md)) have none of this.

${slowedTable(board)}

All benchmarks of a suite made slower by a factor: how often that had any flag.

${suiteTable(board, suiteFactors, 'flamegate-any-flag')}

How often it failed the step. A suite of ten or more that moves as one is taken for what it may be, a machine that drifted, and
is not judged.

${suiteTable(board, failingFactors, 'flamegate-hard-fail')}`
}
