/** Stacks, merged by call path: what flame graphs, speedscope files and everything that asks who calls whom is made of. */

/** In place of a function: the node that everything starts from. */
export const ROOT = -1

/** In place of a function: what the callees of the parent cost that are too small to be kept, so that totals add up. */
export const SMALL = -2

/**
 * The stacks of one profile as a tree. A node is a function reached by one path of calls; inlined calls are calls. The
 * lists run parallel; a parent stands before its children, and node 0 is the root.
 */
export interface CallTree {
  /** Place of the caller; -1 for the root. */
  readonly parents: Int32Array
  /** Place in `Profile.functions`, {@link ROOT} or {@link SMALL}. */
  readonly functions: Int32Array
  /**
   * Per column of the profile, in its order and unit: what was sampled with the node as the leaf. The sum over a node and
   * all below it is what the node cost in all; the sum over the whole tree is the sum of the samples.
   */
  readonly self: readonly Float64Array[]
  /** Nodes below this share of their column (0 to 1) in every column went into a {@link SMALL} node; 0 where all are there. */
  readonly cut: number
}

/** A function as a tree names it. */
export interface TreeFunction {
  readonly name: string
  readonly file: string
  readonly startLine: number
}

/** Base and head of one workload and sample type in one tree, replicates added up. A node that a side lacks is 0 there. */
export interface DiffTree {
  readonly workload: string
  readonly metric: string
  readonly unit: string
  /** What nodes name by place; functions of one name are one function, as in the report. */
  readonly functions: readonly TreeFunction[]
  readonly parents: Int32Array
  /** Place in `functions`, {@link ROOT} or {@link SMALL}. */
  readonly nodes: Int32Array
  readonly base: Float64Array
  readonly head: Float64Array
  /** Profiles that were added up, files that are parts of one counted once; 0 where a side has none. */
  readonly profiles: { readonly base: number; readonly head: number }
  /** Operations that all profiles of a side cover together, where they are known: what turns costs into cost per operation. */
  readonly operations?: { readonly base: number; readonly head: number }
  /** The largest `cut` of what went in, and of the pruning: no node above this share of a side (0 to 1) is missing. */
  readonly cut: number
}
