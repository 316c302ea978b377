import type { Config } from '../config/schema.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Manifest } from '../model/manifest.js'

/** What is measured. */
export type Sides = 'both' | 'head'

/** The sides, base first. */
export const sidesIn = (sides: Sides): readonly ('base' | 'head')[] =>
  sides === 'head' ? ['head'] : ['base', 'head']

/** What to collect. */
export interface CollectRequest {
  /** A folder of the module to measure, in a git repository. */
  readonly cwd: string
  /** Folder for the data, relative to `cwd` or absolute; made if need be. */
  readonly out: string
  /** Revisions as git takes them; found out when absent (see refs.ts). */
  readonly base?: string | undefined
  readonly head?: string | undefined
  /** Whether base is measured too, which it is unless this says otherwise: a stored baseline may take its place. */
  readonly sides?: Sides | undefined
  readonly settings: Config['collect']
  /** Of the random order; a new one when absent. */
  readonly seed?: number | undefined
}

interface Told {
  /** Folder of the data, as it was asked for. */
  readonly out: string
  /** In their order. Warnings have been told while they came up; errors have not. */
  readonly diagnostics: readonly Diagnostic[]
  /** The signal that stopped the collection, as in `SIGINT`. */
  readonly stoppedBy?: string
}

/** What came of it. `partial` data are as usable as complete ones, and their manifest says what is missing. */
export type Collected =
  | (Told & { readonly status: 'complete' | 'partial'; readonly manifest: Manifest })
  | (Told & { readonly status: 'nothing' })
