import type { Report } from './report.js'
import type { DiffTree } from './tree.js'

/** How an output is rendered; nothing here changes what the report says. */
export interface RenderOptions {
  /** Colour for a terminal that shows it. */
  readonly colour: 'ansi' | 'none'
  /** Who calls whom, for the outputs that show it. */
  readonly trees?: readonly DiffTree[]
}

/** A rendering of a report: one file in `outputs/`, one line in its registry. Pure; every output sees only the report and its trees. */
export interface Output {
  readonly id: string
  /** Name of the file that the shells write it to. */
  readonly fileName: string
  readonly title: string
  /** Why there is nothing to write, in a sentence without its end; absent for what can always be written. */
  readonly lacks?: (options: RenderOptions) => string | undefined
  readonly render: (report: Report, options: RenderOptions) => string
}
