import type { Fold } from '../../model/profile.js'
import { foldSymbols } from '../../symbols/fold.js'
import type { Frames } from './frames.js'
import type { Sample } from './unfold.js'

/** No group: the only symbol of its function. */
const ALONE = -1

/** What the symbols of each function cost together in all, while samples are added. */
export interface FoldSums {
  /** Function numbers of each group. */
  readonly groups: readonly (readonly number[])[]
  /** Group of each function number, or {@link ALONE}. */
  readonly groupOf: Int32Array
  /** Per column, by group. */
  readonly cum: readonly Float64Array[]
  /** Per group the last sample that it was in. */
  readonly stamps: Int32Array
  stamp: number
}

/** In the order in which their first symbols appear. */
const groupsOf = (names: readonly string[]): readonly (readonly number[])[] => {
  const identities = foldSymbols(names)
  const several = new Set(identities.values())
  const groups = new Map<string, number[]>()
  for (const [number, name] of names.entries()) {
    const identity = identities.get(name) ?? name
    if (!several.has(identity)) continue
    const group = groups.get(identity)
    if (group === undefined) groups.set(identity, [number])
    else group.push(number)
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

export const newFoldSums = ({ names }: Frames, columns: number): FoldSums => {
  const groups = groupsOf(names)
  const groupOf = new Int32Array(names.length).fill(ALONE)
  for (const [group, numbers] of groups.entries())
    for (const number of numbers) groupOf[number] = group
  return {
    groups,
    groupOf,
    cum: Array.from({ length: columns }, () => new Float64Array(groups.length)),
    stamps: new Int32Array(groups.length),
    stamp: 0
  }
}

const addValues = ({ cum }: FoldSums, group: number, values: Float64Array): void => {
  for (let column = 0; column < cum.length; column++) {
    const sums = cum[column]
    if (sums !== undefined) sums[group] = (sums[group] ?? 0) + (values[column] ?? 0)
  }
}

/** Adds a sample to every group that has a function in it, once. */
export const addToFolds = (folds: FoldSums, { frames, depth, values }: Sample): void => {
  const { groups, groupOf, stamps } = folds
  if (groups.length === 0) return
  const stamp = ++folds.stamp
  for (let at = 0; at < depth; at++) {
    const group = groupOf[frames[at] ?? 0] ?? ALONE
    if (group === ALONE || stamps[group] === stamp) continue
    stamps[group] = stamp
    addValues(folds, group, values)
  }
}

/** The groups by the places that their functions have in the profile. Of those that are left with one, nothing is to say. */
export const foldsOf = ({ groups, cum }: FoldSums, numbers: readonly number[]): readonly Fold[] => {
  const places = new Map(numbers.map((number, place) => [number, place]))
  return groups.flatMap((group, index) => {
    const functions = group.flatMap((number) => places.get(number) ?? [])
    if (functions.length < 2) return []
    return [{ functions, cum: cum.map((sums) => sums[index] ?? 0) }]
  })
}
