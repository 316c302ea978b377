/** The functions of one profile, each with its symbols. */
import type { Fold } from '../model/profile.js'
import type { Part } from '../pair/measurement.js'
import type { Folding } from './folding.js'

export interface FoldedPart {
  readonly identity: string
  /** Places of its symbols in `Profile.functions`. */
  readonly functions: readonly number[]
  readonly cum: number
}

/** A binary profile also lists functions that only its other sample types saw; a printed row was seen even at 0. */
const isSeen = ({ column, profile }: Part, index: number): boolean =>
  profile.sampleCount === undefined || column.flat[index] !== 0 || column.cum[index] !== 0

const groupsIn = (part: Part, { identityOf }: Folding): ReadonlyMap<string, number[]> => {
  const groups = new Map<string, number[]>()
  part.profile.functions.forEach(({ name }, index) => {
    if (!isSeen(part, index)) return
    const identity = identityOf(name)
    const group = groups.get(identity)
    if (group === undefined) groups.set(identity, [index])
    else group.push(index)
  })
  return groups
}

/** Whether a fold of the profile has just these of the symbols that the column saw. */
const isOf = ({ functions }: Fold, group: readonly number[], part: Part): boolean => {
  const wanted = new Set(group)
  const inFold = functions.filter((index) => isSeen(part, index))
  return inFold.length === group.length && inFold.every((index) => wanted.has(index))
}

/**
 * What the symbols of a function cost together in all. Where the profile has no such sum (text, and functions that only
 * the other side shows to be one) it is at least the largest of theirs, and hardly more: closures run in their function.
 */
const cumOf = (part: Part, group: readonly number[], foldOf: ReadonlyMap<number, Fold>): number => {
  const { column, profile } = part
  const largest = group.reduce((most, index) => Math.max(most, column.cum[index] ?? 0), 0)
  const fold = group.length > 1 ? foldOf.get(group[0] ?? -1) : undefined
  if (fold === undefined || !isOf(fold, group, part)) return largest
  return fold.cum[profile.columns.indexOf(column)] ?? largest
}

/** Groups the symbols that a column of a profile has samples of into functions. */
export const foldedParts = (part: Part, folding: Folding): readonly FoldedPart[] => {
  const folds = part.profile.folds ?? []
  const foldOf = new Map(folds.flatMap((fold) => fold.functions.map((index) => [index, fold])))
  return [...groupsIn(part, folding)].map(([identity, functions]) => ({
    identity,
    functions,
    cum: cumOf(part, functions, foldOf)
  }))
}
