import type { SampleType } from '../model/profile.js'
import type { Pairs } from '../pair/pair.js'
import { packageOf } from '../symbols/importPath.js'
import { percent } from './amounts.js'
import { foldingOf, nameOf } from './folding.js'
import { type SideRow, sideTable } from './sideTable.js'

/** One of the most expensive functions of a profile that has nothing to be compared with. */
export interface HeadTopRow {
  readonly name: string
  readonly package: string
  readonly file: string
  readonly startLine: number
  readonly flat: number
  readonly cum: number
  /** Flat, in percent of the total. */
  readonly share: number
}

/** Where the time or memory of a profile of head goes. */
export interface HeadTop {
  readonly workload: string
  readonly sampleType: SampleType
  readonly total: number
  /** The largest flat value first. */
  readonly rows: readonly HeadTopRow[]
}

/** As many as one looks at. The profile itself has the others. */
const maxRows = 10

type Named = readonly [string, SideRow]

const byFlat = ([a, one]: Named, [b, other]: Named): number =>
  other.flat - one.flat || Number(a > b) - Number(a < b)

const largest = (rows: ReadonlyMap<string, SideRow>): readonly Named[] =>
  [...rows]
    .filter(([, { flat }]) => flat > 0)
    .sort(byFlat)
    .slice(0, maxRows)

/** The most expensive functions of every profile of head, for a report that has no base to say more with. */
export const headTop = ({ profiles }: Pairs): readonly HeadTop[] =>
  profiles.flatMap(({ workload, head }) => {
    const side = sideTable(head, foldingOf(head))
    const sampleType = head?.parts[0]?.column.sampleType
    if (side === undefined || sampleType === undefined) return []
    const { total } = side.summary
    const rows = largest(side.rows).map(([identity, { file, startLine, flat, cum, symbols }]) => {
      const name = nameOf(identity, [...symbols.keys()])
      const share = percent(flat, total)
      return { name, package: packageOf(name), file, startLine, flat, cum, share }
    })
    return rows.length === 0 ? [] : [{ workload, sampleType, total, rows }]
  })
