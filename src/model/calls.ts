/** What a function is known by beside its name: who calls it, whom it calls, and whether it was a part of its caller. */

/** Who calls whom. The lists run parallel; a function that calls itself is left out. */
export interface CallGraph {
  /** Places in `Profile.functions`. */
  readonly callers: readonly number[]
  readonly callees: readonly number[]
  /**
   * Share of the total (0 to 1) of the samples in which the caller called the callee, the largest over all columns. Calls
   * below a thousandth are left out.
   */
  readonly shares: readonly number[]
  /** Places of the functions with which stacks begin, however small; absent where that was not kept. */
  readonly roots?: readonly number[]
}

/** Bits of `Profile.inlining`: the function was seen with a frame of its own, and as a part of the frame of its caller. */
export const CALLED = 1
export const INLINED = 2
