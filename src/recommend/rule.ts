/**
 * Where to look next, as a command over the head profile.
 *
 * - `callers`: the functions through which the samples matching `focus` (the function itself if absent) were reached.
 *   Frames matching `hide` are taken out, so that their cost moves up to the first function the reader can change.
 * - `lines`: the lines of the function itself.
 * - `context`: the direct callers and callees of the function itself.
 * - `allocations`: who allocates, from the allocation profile of the same workload if there is one.
 * - `waits`: where goroutines wait, from a block profile that has to be collected first.
 * - `picture`: nothing that a command would show: the profile is another profiler's.
 */
export type Look =
  | { readonly kind: 'callers'; readonly focus?: string; readonly hide: string }
  | { readonly kind: 'lines' }
  | { readonly kind: 'context' }
  | { readonly kind: 'allocations' }
  | { readonly kind: 'waits' }
  | { readonly kind: 'picture' }

/** What a rule says about the findings that it covers. */
export interface Advice {
  /** Stable: it is in the report as `rule:<id>`. */
  readonly id: string
  readonly title: string
  /** One sentence: what a cost of these functions means. */
  readonly means: string
  /** One concrete next step, and when not to take it. */
  readonly step: string
  readonly look: Look
  /** Whether each finding gets a recommendation of its own, or all findings of the rule share one. */
  readonly per: 'finding' | 'rule'
  /** A `symptom` (collector, scheduler) follows from something else, so it stands behind every `cause`. */
  readonly shows: 'cause' | 'symptom'
}

/**
 * What rose: CPU time, allocated bytes, time that goroutines waited (block and mutex profiles), goroutines, bytes in
 * use, objects. Only the first two are judged.
 */
export type Resource = 'cpu' | 'memory' | 'delay' | 'goroutine' | 'inuse_space' | 'alloc_objects'

/** Those whose functions are known by name. */
export type NamedResource = Exclude<Resource, 'inuse_space' | 'alloc_objects'>

/** Functions by their symbols. */
export interface Matcher {
  /** Whole symbols. They win over prefixes. */
  readonly names: readonly string[]
  /** Beginnings of symbols; the longest one that fits wins. */
  readonly prefixes: readonly string[]
}

/** Advice for functions that are known by name, whoever calls them. */
export interface Rule extends Advice, Matcher {
  /** `both` is CPU time and allocated bytes. */
  readonly dimension: NamedResource | 'both'
}

/** Advice for functions that are known by name, where most of their cost is reached through certain others. */
export interface PathRule extends Advice {
  /** Ids of the rules that cover the function itself. */
  readonly of: readonly string[]
  /** What it is reached through; `again` is a function of the reader's that does not run once, to initialise a package. */
  readonly through: Matcher | 'again'
}

/** One of two things that rose in one workload. */
export interface Trait {
  readonly resource: Resource
  /** Ids of rules that cover it; any where absent. */
  readonly rules?: readonly string[]
}

/** Two things that rose together, which say more than each alone. What to do is what the rule of the first says. */
export interface Combination {
  readonly id: string
  readonly title: string
  /** One or two sentences: how they belong together. */
  readonly means: string
  /** What the advice is about. */
  readonly of: Trait
  /** What follows from it, and needs no word of its own then. */
  readonly explains: Trait
  /** Ids of rules of the same resource that are explained too, if they are there. */
  readonly also?: readonly string[]
}

/**
 * Looks for callers of the symbols that match `focus` (RE2), outside the runtime, the standard library's internals
 * and the given packages.
 */
export const callers = (focus: string, ...hiddenPackages: readonly string[]): Look => ({
  kind: 'callers',
  focus,
  hide: `^(${['internal', 'runtime', ...hiddenPackages].join('|')})[./]`
})

/** The same for symbols of which some are written in assembly or generated, and carry no package. */
export const callersOfBare = (focus: string, ...hiddenPackages: readonly string[]): Look => ({
  kind: 'callers',
  focus,
  hide: `^(${['internal', 'runtime', ...hiddenPackages].join('|')})[./]|^[a-z]+body$|^gcWriteBarrier|^type[:.]`
})
