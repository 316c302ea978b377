import type { Diagnostic } from '../model/diagnostic.js'
import { plural } from '../units/count.js'
import { formatCount } from '../units/format.js'
import type { Part } from './measurement.js'

const flatByName = (part: Part): ReadonlyMap<string, number> =>
  new Map(part.profile.functions.map((info, index) => [info.name, part.column.flat[index] ?? 0]))

/**
 * Compares a superseded list with the profile that superseded it: every flat value must agree within half of the
 * list's last printed digit. A list that disagrees was made from another profile, and the reader should know.
 */
export const crossCheck = (winner: Part, loser: Part): readonly Diagnostic[] => {
  const flats = flatByName(winner)
  const slack = loser.profile.halfDigit * 1.000001
  const differing = loser.profile.functions.filter((info, index) => {
    const listed = loser.column.flat[index] ?? 0
    return Math.abs(listed - (flats.get(info.name) ?? 0)) > slack
  })
  if (differing.length === 0) return []
  return [
    {
      severity: 'warning',
      code: 'pair/cross-check',
      message: `expected the values of ${winner.path} (${winner.column.sampleType.type}), found ${formatCount(differing.length)} of ${plural(loser.profile.functions.length, 'function')} different`,
      at: { file: loser.path },
      hint: 'the two files come from different profiles; remove the stale one'
    }
  ]
}
