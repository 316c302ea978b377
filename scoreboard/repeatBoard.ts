/** How the rules do on repeats of one process, which most people hand to flamegate. */
import { calmed, type RepeatChange, repeatDraw, repeatPairs } from './draws/repeatDraws.js'
import { seededRandom } from './random.js'
import type { RepeatSlice } from './recording.js'
import { repeatRules } from './rules/repeats.js'
import { type Judgement, judge } from './tally.js'

/** Processes of one kind of load as they were, or all of them with the noise of a calmer machine. */
export type RepeatNoise = RepeatSlice['load'] | { readonly cv: number }

/** A set of pull requests that ran `-count=10` in one process a side. */
export interface RepeatCell extends RepeatChange {
  readonly part: RepeatSlice['part']
  readonly noise: RepeatNoise
}

export interface RepeatScore extends Judgement {
  readonly cell: RepeatCell
}

/** What one of the benchmarks costs in head; 1 is no change. */
export const repeatFactors = [1, 1.1, 1.2, 1.5, 2, 3] as const
/** Sizes of suites: as many benchmarks as there are, few, and one. */
export const repeatSuites = [24, 6, 3, 1] as const
/** What all benchmarks of a suite cost in head, and the suites that are asked about it. */
export const suiteFactors = [1.2, 1.5] as const
export const slowedSuites = [24, 6, 3] as const
/** The same of suites that have to fail. */
export const failingFactors = [1.5, 2, 3] as const
export const repeatParts = ['chosen-on', 'held-out'] as const
const loads = ['none', 'bursts'] as const
export const repeatNoises: readonly RepeatNoise[] = [
  ...loads,
  { cv: 0.1 },
  { cv: 0.03 },
  { cv: 0.01 }
]

/** What the limits were chosen on says little of how well they do: everything but the first table is of the rest. */
const heldOut = { part: 'held-out', slower: 'one', benchmarks: repeatSuites[0] } as const

/** The cells of all tables; the place of a cell in this list gives its draws their seeds. */
export const repeatCells: readonly RepeatCell[] = [
  ...repeatParts.flatMap((part) =>
    loads.flatMap((noise) =>
      repeatSuites.map((benchmarks) => ({ ...heldOut, part, noise, benchmarks, factor: 1 }))
    )
  ),
  ...repeatNoises.flatMap((noise) =>
    repeatFactors
      .filter((factor) => factor > 1 || typeof noise === 'object')
      .map((factor) => ({ ...heldOut, noise, factor }))
  ),
  ...repeatNoises.flatMap((noise) =>
    slowedSuites.flatMap((benchmarks) =>
      suiteFactors.map(
        (factor) => ({ ...heldOut, slower: 'all', noise, benchmarks, factor }) as const
      )
    )
  ),
  // Behind those before it, whose seeds are their places.
  ...repeatNoises.flatMap((noise) =>
    slowedSuites.flatMap((benchmarks) =>
      failingFactors
        .filter((factor) => factor !== suiteFactors[1])
        .map((factor) => ({ ...heldOut, slower: 'all', noise, benchmarks, factor }) as const)
    )
  )
]

const slicesOf = (
  repeats: readonly RepeatSlice[],
  { part, noise }: RepeatCell
): readonly RepeatSlice[] => {
  const slices = repeats.filter((slice) => slice.part === part)
  return typeof noise === 'object'
    ? calmed(slices, noise.cv)
    : slices.filter(({ load }) => load === noise)
}

/** Most pull requests of a cell. */
export interface RepeatDraws {
  readonly unchanged: number
  readonly slowed: number
}

const seed = 5_000_000

export const scoreRepeats = (
  repeats: readonly RepeatSlice[],
  cell: RepeatCell,
  draws: RepeatDraws
): RepeatScore => {
  const pairs = repeatPairs(slicesOf(repeats, cell))
  const most = cell.factor === 1 ? draws.unchanged : draws.slowed
  const step = Math.ceil(pairs.length / most)
  const taken = pairs.filter((_, index) => index % step === 0)
  const first = seed + 10_000 * repeatCells.indexOf(cell)
  const drawn = taken.map((pair, index) => repeatDraw(pair, cell, seededRandom(first + index)))
  return { cell, ...judge(drawn, repeatRules) }
}
