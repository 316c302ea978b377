/** What two functions have in common that are taken for one: each is told by the profile independently of the others. */
export type Likeness = 'name' | 'place' | 'callers' | 'callees' | 'cost'

/**
 * A function of the other side that this one may be under another name (`renamed`), or be or have been a part of (`part`),
 * without enough that says so.
 */
export interface PerhapsFunction {
  readonly name: string
  readonly as: 'renamed' | 'part'
}

/**
 * What became of a function as code, beside what it costs. A function that was found again on the other side, under
 * another name or in another function, is compared with what it was there.
 */
export type Churn =
  | { readonly kind: 'new' | 'removed'; readonly perhaps?: PerhapsFunction }
  /** `from` is its symbol in base. */
  | {
      readonly kind: 'renamed' | 'moved'
      readonly from: string
      readonly alike: readonly Likeness[]
    }
  /** It has its name, and was in another file in base. */
  | { readonly kind: 'moved'; readonly fromFile: string }
  /**
   * `inlined`: what were functions of their own in base is in this one in head. `outlined`: the other way round. They are
   * symbols of the side that has them.
   */
  | {
      readonly kind: 'inlined' | 'outlined'
      readonly functions: readonly string[]
      readonly alike: readonly Likeness[]
    }
  /** The compiler inlined it into its callers on one side only. */
  | { readonly kind: 'inlined' | 'outlined'; readonly by: 'compiler' }
