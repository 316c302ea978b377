import { formatCount } from '../../units/format.js'

/** How many rows are of each kind, in the order of the kinds, without those that have none: `6 passed, 1 failed`. */
export const countWords = <Row, Kind extends string>(
  rows: readonly Row[],
  kinds: readonly Kind[],
  kindOf: (row: Row) => Kind,
  wordsOf: (kind: Kind, count: number) => string
): string =>
  kinds
    .map((kind) => ({ kind, count: rows.filter((row) => kindOf(row) === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${formatCount(count)} ${wordsOf(kind, count)}`)
    .join(', ')
