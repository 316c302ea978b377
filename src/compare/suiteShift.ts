/**
 * Shifts of a whole suite: where nearly all benchmarks move together, the machine changed between base and head, or
 * something did that all of them use. That is one finding, and rows are judged by what they moved beside it.
 */
import type { BenchmarkDelta, SuiteShift } from '../model/benchmarkDelta.js'
import { commonShift } from '../stats/suiteShift.js'
import { type Conditions, isTimed } from './conditions.js'
import type { Draft } from './drafts.js'

/** A row that a test decides about: what the shift is found from, and taken out of. */
export const canShift = ({ unit, pending, effect }: Draft): boolean =>
  isTimed(unit) && pending.kind === 'pending' && effect !== undefined

const orderOf = (drafts: readonly Draft[], { order }: Conditions): SuiteShift['interleaved'] => {
  const isRaw = ({ pending }: Draft) => pending.kind === 'pending' && pending.test !== 'benchstat'
  if (order === 'interleaved' && drafts.every(isRaw)) return 'yes'
  const blocked = drafts.filter(
    ({ pending }) =>
      pending.kind === 'pending' && pending.test === 'mann-whitney-u' && pending.isBlocked
  )
  return blocked.length > 0 ? 'no' : 'unknown'
}

/** The shift of each workload that has one, among the rows of one unit. */
export const suiteShifts = (
  drafts: readonly Draft[],
  conditions: Conditions
): readonly SuiteShift[] => {
  const moving = drafts.filter(canShift)
  return [...new Set(moving.map(({ workload }) => workload))].flatMap((workload) => {
    const rows = moving.filter(
      (draft) =>
        draft.workload === workload && draft.pending.kind === 'pending' && draft.pending.isTest
    )
    const shift = commonShift(rows.map(({ effect }) => effect?.ratio ?? 1))
    if (shift === undefined) return []
    const unit = rows[0]?.unit ?? ''
    return [{ workload, unit, ...shift, rows: rows.length, interleaved: orderOf(rows, conditions) }]
  })
}

/**
 * A cost ratio without the shift. It must hold as it was measured too: a row that is faster than base is no regression
 * because the others became faster still. So of the ratio with and without the shift the one nearer to 1 counts, and
 * where they disagree about the direction nothing is left.
 */
const withoutShift = (ratio: number, shift: number): number => {
  const rest = ratio / shift
  if (ratio > 1 && rest > 1) return Math.min(ratio, rest)
  return ratio < 1 && rest < 1 ? Math.max(ratio, rest) : 1
}

/** What a row says about the shift that was taken out of it. */
export const shiftOf = (
  { effect }: Draft,
  shift: number
): Pick<BenchmarkDelta, 'shift' | 'unshifted'> =>
  effect === undefined ? {} : { shift, unshifted: withoutShift(effect.ratio, shift) }
