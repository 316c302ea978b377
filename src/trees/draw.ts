/** From paired inputs to what flame graphs and speedscope files show: one tree for each pair of profiles. */
import type { Side } from '../model/side.js'
import type { DiffTree } from '../model/tree.js'
import type { Part } from '../pair/measurement.js'
import type { Pairs, ProfilePair } from '../pair/pair.js'
import type { WorkOf } from '../workOf.js'
import { inOrder } from './order.js'
import { prune } from './prune.js'
import { shareOut } from './room.js'
import { type Branch, type Union, unite } from './union.js'

/** A pair of profiles with the trees of all its parts. */
interface Sapling {
  readonly pair: ProfilePair
  readonly branches: readonly Branch[]
  readonly union: Union
}

const branchOf = ({ profile, column }: Part, side: Side): Branch | undefined => {
  const { tree } = profile
  const self = tree?.self[profile.columns.indexOf(column)]
  return tree === undefined || self === undefined ? undefined : { side, profile, tree, self }
}

/** The trees of a pair; undefined where a part has none, because a part of a side would look like a change. */
const branchesOf = ({ base, head }: ProfilePair): readonly Branch[] | undefined => {
  const all = [
    ...(head?.parts ?? []).map((part) => branchOf(part, 'head')),
    ...(base?.parts ?? []).map((part) => branchOf(part, 'base'))
  ]
  const branches = all.filter((branch) => branch !== undefined)
  return branches.length > 0 && branches.length === all.length ? branches : undefined
}

const partsOf = ({ base, head }: ProfilePair): readonly Part[] => [
  ...(head?.parts ?? []),
  ...(base?.parts ?? [])
]

/** Whether both sides can be drawn in one picture: nothing settled what they are, or they count different things. */
const isOne = (pair: ProfilePair): boolean =>
  pair.base?.refused === undefined &&
  pair.head?.refused === undefined &&
  new Set(partsOf(pair).map(({ column }) => column.sampleType.unit)).size === 1

/** Whether neither side has a value, as those of what is in use in an allocation profile. */
const isEmpty = ({ base, head }: Union): boolean => [...base, ...head].every((value) => value === 0)

const plant = (pairs: readonly ProfilePair[]): readonly Sapling[] =>
  pairs.filter(isOne).flatMap((one) => {
    const branches = branchesOf(one)
    const union = unite(branches ?? [])
    return branches === undefined || isEmpty(union) ? [] : [{ pair: one, branches, union }]
  })

/** Profiles as the report counts them: files that are parts of one are one. */
const profilesOf = ({ base, head }: ProfilePair): DiffTree['profiles'] => {
  const count = (parts: readonly Part[] = []): number =>
    new Set(parts.map(({ replicate }) => replicate)).size
  return { base: count(base?.parts), head: count(head?.parts) }
}

/** Operations of all profiles of a side; what is known are those of one. */
const operationsOf = (one: ProfilePair, workOf: WorkOf): Pick<DiffTree, 'operations'> => {
  const { operations } = workOf(one)
  const { base, head } = profilesOf(one)
  return operations === undefined || base === 0 || head === 0
    ? {}
    : { operations: { base: operations[0] * base, head: operations[1] * head } }
}

const draw = (
  { pair: one, branches, union }: Sapling,
  maxNodes: number,
  workOf: WorkOf
): DiffTree => {
  const pruned = prune(union, maxNodes)
  return {
    workload: one.workload,
    metric: one.type,
    unit: partsOf(one)[0]?.column.sampleType.unit ?? '',
    ...inOrder(pruned.union),
    profiles: profilesOf(one),
    ...operationsOf(one, workOf),
    cut: branches.reduce((cut, { tree }) => Math.max(cut, tree.cut), pruned.cut)
  }
}

/**
 * The call trees of all pairs of profiles whose formats carry stacks. They are exact while they are of a size that can be
 * shown; the same inputs give the same trees.
 */
export const drawTrees = (
  { profiles }: Pick<Pairs, 'profiles'>,
  workOf: WorkOf
): readonly DiffTree[] => {
  const saplings = plant(profiles)
  const limits = shareOut(saplings.map(({ union }) => union.nodes.length))
  return saplings.map((sapling, at) => draw(sapling, limits[at] ?? 0, workOf))
}
