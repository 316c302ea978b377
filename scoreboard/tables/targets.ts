import type { Board } from '../board.js'
import type { Score } from '../tally.js'
import type { ProfileScore } from '../tallyProfiles.js'
import type { Rate } from '../wilson.js'

/** What flamegate promises about itself, and what came out. */
export interface Target {
  readonly id: string
  readonly promise: string
  readonly measured: Rate
  readonly met: boolean
}

interface Found<S> {
  readonly scores: readonly S[]
  readonly id: string
}

/** The score of one rule; the registries hold every id that is asked for here. */
export const scoreOf = <S extends Score | ProfileScore>({ scores, id }: Found<S>): S => {
  const score = scores.find(({ rule }) => rule.id === id)
  if (score === undefined) throw new Error(`no rule ${id}`)
  return score
}

const foundAt = ({ cells }: Board, cv: number, factor: number): Rate => {
  const cell = cells.find((one) => one.cell.cv === cv && one.cell.factor === factor)
  return scoreOf({ scores: cell?.scores ?? [], id: 'flamegate-regression' }).found
}

const firstOfFive = ({ profiles }: Board): Rate => {
  const five = profiles.find((one) => one.perSide === 5)
  return scoreOf({ scores: five?.slowed ?? [], id: 'flamegate-share-any-flag' }).first
}

const atMost = (limit: number, rate: Rate, upper = 1): boolean =>
  rate.rate <= limit && rate.hi <= upper

/** The targets that were set before anything was recorded. */
export const targetsOf = (board: Board): readonly Target[] => {
  const scores = board.unchanged.scores
  const hardFails = scoreOf({ scores, id: 'flamegate-hard-fail' }).alarmed
  const flags = scoreOf({ scores, id: 'flamegate-any-flag' }).alarmed
  const at25 = foundAt(board, 0.03, 1.25)
  const at15 = foundAt(board, 0.03, 1.15)
  const first = firstOfFive(board)
  return [
    {
      id: 'hard-fail',
      promise: 'Nothing changed: hard fail in at most 1% of pull requests, upper bound at most 2%',
      measured: hardFails,
      met: atMost(0.01, hardFails, 0.02)
    },
    {
      id: 'any-flag',
      promise: 'Nothing changed: any flag in at most 5%',
      measured: flags,
      met: atMost(0.05, flags)
    },
    {
      id: 'found-25',
      promise: '+25% at CV 3%, n=10: class regression in at least 95%',
      measured: at25,
      met: at25.rate >= 0.95
    },
    {
      id: 'found-15',
      promise: '+15% at CV 3%, n=10: class regression in at least 80%',
      measured: at15,
      met: at15.rate >= 0.8
    },
    {
      id: 'profile-first',
      promise:
        '5 profiles a side, function of at least 10% at least 2x slower: first finding in at least 90%',
      measured: first,
      met: first.rate >= 0.9
    }
  ]
}
