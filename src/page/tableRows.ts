import { SMALL } from '../model/tree.js'
import { type Changes, changesOf, isChanged, type Judge } from './changes.js'
import type { FunctionCosts } from './functionCosts.js'
import { type Measure, measured } from './measure.js'
import { type Pair, pairAt } from './sides.js'

/** One function of the table; values are measured. */
export interface TableRow {
  /** Place in the data of the page, or `SMALL`. */
  readonly fn: number
  readonly self: Pair
  readonly total: Pair
  /** In points; see `Changes`. */
  readonly selfPoints: number
  readonly totalPoints: number
  /** Whether the change of self, or of total, is sure and large enough to be coloured. */
  readonly selfChanged: boolean
  readonly totalChanged: boolean
}

/** Columns that can be sorted by. */
export type Column =
  | 'name'
  | 'self-base'
  | 'self-head'
  | 'self-change'
  | 'total-base'
  | 'total-head'
  | 'total-change'

export interface Sorting {
  readonly column: Column
  readonly direction: 'ascending' | 'descending'
}

/** All functions of a tree as rows. */
export const tableRows = (
  { functions, self, total }: FunctionCosts,
  measure: Measure,
  judge: Judge
): readonly TableRow[] => {
  const ofSelf = changesOf(self, measure, judge)
  const ofTotal = changesOf(total, measure, judge)
  return Array.from(functions, (fn, at) => ({
    fn,
    self: measured(measure, pairAt(self, at)),
    total: measured(measure, pairAt(total, at)),
    ...changeAt(ofSelf, ofTotal, at)
  }))
}

const changeAt = (ofSelf: Changes, ofTotal: Changes, at: number) => ({
  selfPoints: ofSelf.points[at] ?? 0,
  totalPoints: ofTotal.points[at] ?? 0,
  selfChanged: isChanged(ofSelf, at),
  totalChanged: isChanged(ofTotal, at)
})

/** What numbers are sorted by; a change by its size, so that the largest of either kind are on top. */
const keys: Readonly<Record<Exclude<Column, 'name'>, (row: TableRow) => number>> = {
  'self-base': ({ self }) => self.base,
  'self-head': ({ self }) => self.head,
  'self-change': ({ selfPoints }) => Math.abs(selfPoints),
  'total-base': ({ total }) => total.base,
  'total-head': ({ total }) => total.head,
  'total-change': ({ totalPoints }) => Math.abs(totalPoints)
}

/** Sorted rows; the sum of small frames, which is no function, is always last. Ties keep their order. */
export const sortRows = (
  rows: readonly TableRow[],
  { column, direction }: Sorting,
  nameOf: (fn: number) => string
): readonly TableRow[] => {
  const sign = direction === 'ascending' ? 1 : -1
  const compare = (a: TableRow, b: TableRow): number => {
    if ((a.fn === SMALL) !== (b.fn === SMALL)) return a.fn === SMALL ? 1 : -1
    if (column !== 'name') return sign * (keys[column](a) - keys[column](b))
    const [one, other] = [nameOf(a.fn), nameOf(b.fn)]
    return one === other ? 0 : sign * (one < other ? -1 : 1)
  }
  return rows.toSorted(compare)
}
