import { type Random, shuffled } from './random.js'
import { type Sides, sidesIn } from './request.js'

/** Who is measured: base, head, or base a second time. */
export type Label = 'base' | 'head' | 'noise'

/** One process of a round. */
export interface Turn<Subject> {
  readonly round: number
  readonly subject: Subject
  readonly label: Label
}

/** All processes of a round that are about one subject, in their order. */
export type Visit<Subject> = readonly Turn<Subject>[]

export interface Rounds<Subject> {
  readonly subjects: readonly Subject[]
  readonly sides: Sides
  readonly rounds: number
  /** The first so many rounds measure base a second time. */
  readonly noiseRounds: number
}

const labelsIn = (sides: Sides, round: number, noiseRounds: number): readonly Label[] =>
  sides === 'both' && round <= noiseRounds ? ['base', 'head', 'noise'] : sidesIn(sides)

/**
 * The order of everything: in every round each subject has one turn per label, subjects in random order, and the labels
 * of a subject in random order right after one another. So whatever the machine does for longer than one turn hits both
 * sides alike, and nothing that comes in a rhythm always hits the same one. (Measured on binaries without a change:
 * rounds like these let 0% of comparisons fail where one block per side let 25-64% fail; docs/collect.md.)
 */
export const schedule = <Subject>(
  { subjects, sides, rounds, noiseRounds }: Rounds<Subject>,
  random: Random
): readonly (readonly Visit<Subject>[])[] =>
  Array.from({ length: rounds }, (_, index) => index + 1).map((round) =>
    shuffled(subjects, random).map((subject) =>
      shuffled(labelsIn(sides, round, noiseRounds), random).map((label) => ({
        round,
        subject,
        label
      }))
    )
  )
