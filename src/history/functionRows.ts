import { fingerprint } from '../classify/fingerprint.js'
import { functionId } from '../classify/functions.js'
import { percent } from '../compare/amounts.js'
import { foldingOf, nameOf } from '../compare/folding.js'
import { type SideRow, type SideTable, sideTable } from '../compare/sideTable.js'
import { operationsOf } from '../pair/collectedWork.js'
import type { Pairs, ProfilePair } from '../pair/pair.js'
import { packageOf } from '../symbols/importPath.js'
import type { MeasuredRow } from './row.js'

/** Functions below this share of the total, in percent, are too few samples to follow. */
const LEAST_SHARE = 1

type Named = readonly [string, SideRow]

const byFlat = ([a, one]: Named, [b, other]: Named): number =>
  other.flat - one.flat || Number(a > b) - Number(a < b)

const largest = ({ rows, summary: { total } }: SideTable, most: number): readonly Named[] =>
  [...rows]
    .filter(([, { flat }]) => flat > 0 && percent(flat, total) >= LEAST_SHARE)
    .sort(byFlat)
    .slice(0, most)

/** Units of profiles as Go's benchmarks write them. */
const goUnits: ReadonlyMap<string, string> = new Map([
  ['nanoseconds', 'ns'],
  ['bytes', 'B']
])

const perOp = (unit: string): string => `${goUnits.get(unit) ?? unit}/op`

const rowsOf = (pair: ProfilePair, most: number): readonly MeasuredRow[] => {
  const { head, workload, type: metric } = pair
  const side = sideTable(head, foldingOf(head))
  if (head === undefined || side === undefined || head.refused !== undefined) return []
  const operations = operationsOf(head)
  return largest(side, most).flatMap(([identity, { flat, events, symbols }]) => {
    const name = nameOf(identity, [...symbols.keys()])
    const sampleType = { type: metric, unit: side.unit }
    const series = { kind: 'function', name, package: packageOf(name), workload, metric } as const
    const count = Math.round(events)
    const findingId = functionId({ workload, sampleType, identity })
    const share: MeasuredRow = {
      id: findingId,
      findingId,
      series: { ...series, unit: '%' },
      value: [percent(flat, side.summary.total), count, null]
    }
    if (operations === undefined) return [share]
    // Another measure is another series: shares and costs cannot follow one another.
    const cost: MeasuredRow = {
      id: fingerprint('function-cost', workload, metric, identity),
      findingId,
      series: { ...series, unit: perOp(side.unit) },
      value: [flat / operations, count, null]
    }
    return [share, cost]
  })
}

/** The largest functions of every profile of head, at most so many of each: their shares, and costs per operation. */
export const functionRows = ({ profiles }: Pairs, most: number): readonly MeasuredRow[] =>
  profiles.flatMap((pair) => rowsOf(pair, most))
