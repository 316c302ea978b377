import type { Benchmarks } from './benchmark.js'
import type { Diagnostic } from './diagnostic.js'
import type { Manifest } from './manifest.js'
import type { Profile } from './profile.js'
import type { Side } from './side.js'
import type { Traces } from './traces.js'

/** The bytes of one input and the path they are known by in the report. Only `io` knows where they came from. */
export interface InputFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What every format makes of a file: empty arrays rather than null, and diagnostics rather than exceptions. */
export interface Parsed {
  readonly profiles: readonly Profile[]
  readonly benchmarks: readonly Benchmarks[]
  readonly diagnostics: readonly Diagnostic[]
  /** What `collect` did, where the file is its manifest. */
  readonly manifest?: Manifest
  /** What spans say of requests, where the file holds traces. */
  readonly traces?: Traces
}

/** Bounds that a parser keeps whatever its input says. */
export interface ParseLimits {
  /** Largest size of one inflated input, in bytes. */
  readonly maxInflatedBytes: number
  /**
   * Largest number of result lines, rows or functions taken from one text file; of functions times sample types of a
   * profile; of functions of all files.
   */
  readonly maxRows: number
  /** Most nodes of a call tree, or a level more. Absent where nobody wants trees, which cost as much as the rest. */
  readonly maxTreeNodes?: number
  /**
   * Set where a profile is shown and not judged: of its functions only names and sums are read. Files, inlining, sampled events
   * and which symbols are one function are left out, and cost as much again.
   */
  readonly sumsOnly?: boolean
  /** Keys of the labels that samples are summed up by, the surest first. Without any, labels are stepped over. */
  readonly labels?: readonly string[]
}

/** An input format: one file in `formats/`, one line in its registry. */
export interface Format {
  readonly id: string
  readonly title: string
  /**
   * Whether the bytes are this format, damaged or not, judged by content alone. Exactly one format may say yes:
   * a damaged file of a known format is that format, never an unknown file.
   */
  readonly matches: (file: InputFile) => boolean
  /** Whether bytes that no format says yes to are a damaged file of this one, by its path. */
  readonly isNamed?: (path: string) => boolean
  readonly parse: (file: InputFile, limits: ParseLimits) => Parsed
}

/** What became of an input file. `partial` is damage after a readable part; a cut `-top` list is `parsed`. */
export type FileStatus = 'parsed' | 'partial' | 'unrecognised' | 'damaged' | 'empty'

/** An input after decoding, before its side and workload are known. */
export interface DecodedFile {
  /** Unique among the inputs, and how the report calls the file. */
  readonly path: string
  /** The path relative to the PATH it was found under; sides and workloads are read from it. */
  readonly name: string
  /** Given by `--base` or `--head`, where the user said so. */
  readonly side?: Side
  readonly bytes: number
  /** Id of the format, or `unknown`. */
  readonly format: string
  readonly status: FileStatus
  readonly parsed: Parsed
}
