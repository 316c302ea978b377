/** A place in an input, as precise as the parser knows it. Lines and columns count from 1, bytes from 0. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly byte?: number
}

export type DiagnosticSeverity = 'error' | 'warning' | 'note'

/**
 * Something the reader of a report should know about an input: what was expected and what was found (`message`),
 * and what to do about it (`hint`). Diagnostics are returned as data, travel along the whole street and end in
 * every output; only `config` and `io` may throw them, wrapped in a {@link FlamegateError}.
 */
export interface Diagnostic {
  readonly severity: DiagnosticSeverity
  /** Stable and namespaced by room, like `pprof/truncated`. */
  readonly code: string
  readonly message: string
  readonly at?: Place
  readonly hint?: string
}

/** The one error class: no report can be made, and the diagnostics say why. Caught once per shell. */
export class FlamegateError extends Error {
  override readonly name = 'FlamegateError'
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'), options)
    this.diagnostics = diagnostics
  }
}
