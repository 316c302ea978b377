/** What the script of report.html draws: made from report and trees, embedded as JSON, and nothing else is known to it. */

/** A function, for all trees of the page. */
export interface PageFunction {
  /** The whole symbol, as in the profile. */
  readonly name: string
  readonly pkg: string
  /** As the report locates it, else as in the profile; empty when unknown. */
  readonly file: string
  /** First line; 0 when unknown. */
  readonly line: number
  /** Whether it is of the repository that was measured; null when that cannot be told. */
  readonly own: boolean | null
  readonly owners: readonly string[]
}

/** What the report says of a function in one tree, for the tooltip, the table and permalinks. */
export interface PageFinding {
  /** Id of the finding in report.json, which `#fn=ID` names. */
  readonly id: string
  /** Place in `PageData.functions`. */
  readonly fn: number
  /** The class in words as the comment says it, like `more CPU`, `new`, `not judged`. */
  readonly word: string
  readonly evidence: string
}

/** Sampled events of both sides: below what they can show, nothing is coloured. */
export interface PageSampling {
  readonly base_events: number
  readonly head_events: number
  /** Overdispersion of the counts. */
  readonly phi: number
}

/** One tab. The lists of nodes are packed (`trees/packed.ts`): parents before children, node 0 is the root. */
export interface PageTree {
  readonly workload: string
  readonly metric: string
  readonly unit: string
  /** Whether the gates look at it, as the report says. */
  readonly counts: boolean
  readonly nodes: number
  readonly parents: string
  /** Places in `PageData.functions`; -1 is the root, -2 the sum of frames that are too small. */
  readonly functions: string
  /** Self values of base and of head, in the unit of the tree. */
  readonly base: string
  readonly head: string
  /** No frame above this share of a side (0 to 1) is missing. */
  readonly cut: number
  /** Operations of both sides; present where cost per operation can be told. */
  readonly operations?: { readonly base: number; readonly head: number }
  readonly sampling?: PageSampling
  /** Why values of both sides cannot be compared (different machine, refused), where the report says so. */
  readonly refused?: string
  readonly findings: readonly PageFinding[]
}

export interface PageData {
  readonly page_version: 1
  readonly base_label: string
  readonly head_label: string
  readonly functions: readonly PageFunction[]
  readonly trees: readonly PageTree[]
}

/** What report.html runs and looks like: built from `src/page`, kept beside the bundles. */
export interface PageAssets {
  readonly script: string
  readonly style: string
}
