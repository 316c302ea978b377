/** Which rows the limit of a gate is about, where its selectors leave that open. */
import { isCounted } from '../classify/functions.js'
import type { AmountOf, Limit } from '../gates/custom/limit.js'
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { SampleType } from '../model/profile.js'
import { isThroughput, isTime, unitClass } from '../units/benchUnits.js'
import type { GateRule } from './gateRules.js'

type Row = Pick<BenchmarkDelta, 'unit' | 'better'>

const isBytes = (unit: string): boolean => unitClass(unit) === 'binary' && !isThroughput(unit)

/** Time and throughput, as the gates on slowdowns have it, of which it is known which way is worse. */
const isSlowdown = ({ unit, better }: Row): boolean =>
  (isTime(unit) || isThroughput(unit)) && better !== 'unknown'

const rowsOf: Readonly<Record<AmountOf, (row: Row) => boolean>> = {
  time: ({ unit }) => isTime(unit),
  bytes: ({ unit }) => isBytes(unit),
  unit: () => true
}

/** 50 ms are of times only; without an amount, and without a unit that is asked for, times and throughput are meant. */
export const isRowOf = ({ limit: { absolute }, selector }: GateRule, row: Row): boolean => {
  if (absolute !== undefined && !rowsOf[absolute.of](row)) return false
  return selector.has('unit') || absolute !== undefined || isSlowdown(row)
}

/** What the rows of a gate would have to be in. */
export const amountWords = ({ absolute }: Limit): string => {
  if (absolute === undefined) return 'time or throughput'
  return absolute.of === 'bytes' ? 'bytes' : 'time'
}

const sampleUnits: Readonly<Record<AmountOf, string | undefined>> = {
  time: 'nanoseconds',
  bytes: 'bytes',
  unit: undefined
}

/** The same of sample types: CPU and allocated bytes are meant where none is asked for. */
export const isSampleOf = (
  { limit: { absolute }, selector }: GateRule,
  { type, unit }: SampleType
): boolean => {
  const wanted = absolute === undefined ? undefined : sampleUnits[absolute.of]
  if (wanted !== undefined && unit !== wanted) return false
  return selector.has('metric') || isCounted(type)
}
