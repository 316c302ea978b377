import type { StoredBaseline } from '../model/baseline.js'
import type { Views } from '../model/views.js'

/** What the report says about its making that no input tells: the context of `analyze`. */
export interface ViewsContext {
  readonly version: string
  readonly generatedAt: string
  readonly baseLabel: string | undefined
  readonly headLabel: string | undefined
  readonly ignoredFiles: number
  /** What base is when an earlier run stored it. */
  readonly baseline?: StoredBaseline | undefined
}

/** The context that the report was made in. The labels are words of whoever made the views. */
export const contextOf = ({
  tool,
  generated_at,
  context,
  baseline,
  inputs_ignored
}: Views): ViewsContext => ({
  version: tool.version,
  generatedAt: generated_at,
  baseLabel: context.base?.label,
  headLabel: context.head?.label,
  ignoredFiles: inputs_ignored,
  ...(baseline === undefined ? {} : { baseline })
})
