import type { BenchmarkFinding } from '../../model/finding.js'
import { formatCount, formatValue } from '../../units/format.js'
import { unseen } from '../benchmarkEvidence.js'
import { costWords, nameBenchmarks } from '../benchmarkWords.js'
import { isTimed } from '../select.js'
import type { BenchmarkGate } from './gate.js'
import { growthOf } from './growth.js'
import { type Limit, limitWords } from './limit.js'

export const rowsWords = (count: number): string =>
  count === 1 ? '1 benchmark row' : `${formatCount(count)} benchmark rows`

const ownLimit = ({ limit, rows }: BenchmarkGate): string => {
  const units = rows.map(({ delta }) => delta.unit)
  return limitWords(limit, units)
}

/** "(limit 3% and 50.0 ms)". */
export const withinWords = (gate: BenchmarkGate): string => `(limit ${ownLimit(gate)})`

/** "at 1.17x the cost, worse by 52.0 ms/op", as far as there are limits on it. */
const changeWords = (row: BenchmarkFinding, { above, absolute }: Limit): string =>
  [
    ...(above === undefined ? [] : [costWords(row)]),
    ...(absolute === undefined
      ? []
      : [`worse by ${formatValue(growthOf(row.delta), row.delta.unit)}`])
  ].join(', ')

/** Names the worst of some rows: "`Encode-8` ns/op at 1.17x the cost and 1 more". */
export const nameRows = (rows: readonly BenchmarkFinding[], limit: Limit): string =>
  nameBenchmarks(rows, (row) => changeWords(row, limit))

/** "14 benchmark rows looked at, none worse by more than 3%", and what of them would not have shown it. */
export const passedWords = (gate: BenchmarkGate): string => {
  const { rows, limit } = gate
  const timed = rows.filter(isTimed)
  const not = rows.length === 1 ? 'not' : 'none'
  const silent = limit.above === undefined ? '' : unseen(timed, limit.above.value)
  return `${rowsWords(rows.length)} looked at, ${not} worse by more than ${ownLimit(gate)}${silent}`
}
