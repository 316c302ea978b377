/** Numbers of functions; with half the memory where all of them fit. */
export type FunctionNumbers = Int32Array | Uint16Array

/** The samples of a profile with their stacks, in flat lists: an object per sample would be millions of objects. */
export interface Stacks {
  /** The functions of all stacks, one stack after the other, each from the root to the leaf. */
  readonly frames: FunctionNumbers
  /** Where each stack starts in `frames`; one entry more than there are stacks. */
  readonly starts: Int32Array
  /** Per column, the value of each stack. */
  readonly values: readonly Float64Array[]
}
