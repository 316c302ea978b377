import { passes } from './filter.js'
import { frameName } from './names.js'
import { sortRows, type TableRow } from './tableRows.js'
import type { View } from './view.js'

/** The rows of the table: what is asked for, in order. */
export const shownRows = ({ data, state, hits, rows }: View): readonly TableRow[] => {
  const { pkg, owner, isOwn, onlyChanged, sorting } = state
  const isAsked = ({ fn }: TableRow): boolean => {
    const known = data.functions[fn]
    if (known === undefined) return pkg === '' && owner === '' && !isOwn && hits === undefined
    const isHit = !(hits instanceof Uint8Array) || hits[fn] === 1
    return isHit && passes({ pkg, owner, isOwn }, known)
  }
  const isWanted = (row: TableRow): boolean =>
    isAsked(row) && (!onlyChanged || row.selfChanged || row.totalChanged)
  return sortRows(rows().filter(isWanted), sorting, (fn) => frameName(data.functions, fn).long)
}
