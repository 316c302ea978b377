import type { Profile } from '../../model/profile.js'
import type { CallTree } from '../../model/tree.js'
import { callsOf } from '../stacks/calls.js'
import { growTree } from '../stacks/grow.js'
import type { Stacks } from '../stacks/stacks.js'

/** What the tree of a profile is made of, apart from the bytes of the file. */
export interface Drawable {
  /** By function numbers. */
  readonly stacks: Stacks
  /** The number of each function of the profile. */
  readonly numbers: readonly number[]
  readonly maxNodes: number
}

/** The tree by places in the profile. */
const renumberTree = (tree: CallTree, numbers: readonly number[]): CallTree => {
  const places = new Map(numbers.map((number, place) => [number, place]))
  return { ...tree, functions: tree.functions.map((number) => places.get(number) ?? number) }
}

/** The profile with its call tree. */
export const drawProfile = (profile: Profile, { stacks, numbers, maxNodes }: Drawable): Profile => {
  const tree = renumberTree(growTree(stacks, maxNodes), numbers)
  return { ...profile, tree, calls: callsOf(tree, numbers.length) }
}
