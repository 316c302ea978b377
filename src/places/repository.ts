import type { FoundBy } from '../model/place.js'

/** A Go module of a repository. */
export interface RepositoryModule {
  /** What `go.mod` calls it, or a `replace` that points to it. */
  readonly path: string
  /** Empty for the root. */
  readonly folder: string
}

/** Where a benchmark is declared. */
export interface BenchmarkDeclaration {
  /** Name of the function, like `BenchmarkEncode`. */
  readonly name: string
  readonly file: string
  readonly line: number
}

/** What has to be known of a repository to find the files of a profile in it. */
export interface Repository {
  /** Paths of all files, relative to the root, with `/`. */
  readonly files: readonly string[]
  readonly modules: readonly RepositoryModule[]
  /** Folders that the repository was checked out to where the profile was built. */
  readonly roots: readonly string[]
  /** Number of lines by path, of files that were looked into; of the others any line is taken. */
  readonly lines?: ReadonlyMap<string, number>
  /** Declarations in the test files that were looked into. */
  readonly benchmarks?: readonly BenchmarkDeclaration[]
}

/** What the user says: a path that begins with `from` is below `to` of the repository. */
export interface PathMapping {
  readonly from: string
  readonly to: string
}

/** A frame as a profile names it. */
export interface ProfileFrame {
  /** As the compiler wrote it: absolute, trimmed to module and version, or relative. */
  readonly file: string
  /** Import path of the function's package; empty when there is none. */
  readonly package: string
}

/**
 * Where a frame's file is. `repository` is a file that is there; the other kinds say whose it is instead. `vendored` is in
 * the repository too, but somebody else's code.
 */
export type FilePlace =
  | { readonly kind: 'repository' | 'vendored'; readonly path: string; readonly found: FoundBy }
  | { readonly kind: 'standard-library' }
  /** With the module and version where the path holds them, like `golang.org/x/net@v0.30.0`. */
  | { readonly kind: 'dependency'; readonly module?: string }
  /** No file at all: code that the compiler made, or that was not built from one. */
  | { readonly kind: 'generated' }
  /** A file that cannot be told: there is none like it, or more than one. */
  | { readonly kind: 'unknown' }
