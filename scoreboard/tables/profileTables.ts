import type { Board, ProfileBoard } from '../board.js'
import { percent, table, withInterval } from './text.js'

const rowsOf = ({ unchanged, slowed }: ProfileBoard): readonly (readonly string[])[] =>
  slowed.map((score, index) => {
    const nothing = unchanged[index]?.alarmed
    return [
      score.rule.title,
      nothing === undefined ? '' : withInterval(nothing),
      withInterval(score.first),
      `${percent(score.found.rate)}%`,
      `${percent(score.wrong.rate)}%`
    ]
  })

const head = [
  'rule',
  'false alarm, nothing changed',
  'slowed function first',
  'named at all',
  'another one named'
]

/** One table per number of profiles a side. */
export const profileTables = ({ profiles }: Board): string =>
  profiles
    .map((board) => `### ${board.perSide} profiles a side\n\n${table(head, rowsOf(board))}`)
    .join('\n\n')
