/** Functions that only one side has, with enough samples that this is no chance. */
import type { FunctionInfo } from '../../model/profile.js'
import { originOf } from '../../symbols/origin.js'
import { type GoSymbol, parseSymbol } from '../../symbols/parse.js'
import { eventsOf } from '../difference.js'
import type { Graph, Relations } from '../graph.js'
import type { SideRow, SideTable } from '../sideTable.js'

/** One side of a comparison with its calls. */
export interface ChurnSide {
  readonly table: SideTable
  readonly graph: Graph
}

/** A function of one side, as its row and its calls tell. */
export interface OnSide extends Relations {
  readonly identity: string
  readonly place: Pick<FunctionInfo, 'file' | 'startLine'>
  readonly row: SideRow
  /** Sampled events that it was on the stack of. */
  readonly events: number
}

export interface Candidate extends OnSide {
  readonly symbol: GoSymbol
}

/** Pairs are compared each with each; a pull request that has more was a rewrite. */
const MOST = 150

export const functionOn = ({ table, graph }: ChurnSide, identity: string): OnSide | undefined => {
  const row = table.rows.get(identity)
  if (row === undefined) return undefined
  const { file, startLine, flat, cum } = row
  return {
    identity,
    place: { file, startLine },
    row,
    events: Math.max(row.events, eventsOf(table, Math.max(flat, cum))),
    ...graph.of(identity)
  }
}

/** Code that a change of the program or of its modules can rewrite; the standard library only comes with another Go. */
export const isOwn = (identity: string): boolean => {
  const origin = originOf(identity)
  return origin === 'program' || origin === 'module'
}

/** Code of others that own code can call no longer, and write out itself, or the other way round. */
export const isStandard = (identity: string): boolean => originOf(identity) === 'standard-library'

/** The functions of such code that `side` has and `other` lacks altogether, the largest first. */
export const onlyOn = (
  { side, other }: { readonly side: ChurnSide; readonly other: ChurnSide },
  minEvents: number,
  isSuch = isOwn
): readonly Candidate[] =>
  [...side.table.rows.keys()]
    .filter((identity) => !other.graph.known.has(identity) && isSuch(identity))
    .flatMap((identity) => functionOn(side, identity) ?? [])
    .filter(({ events }) => events >= minEvents)
    .sort((a, b) => b.events - a.events || Number(a.identity > b.identity) - 0.5)
    .slice(0, MOST)
    .map((one) => ({ ...one, symbol: parseSymbol(one.identity) }))
