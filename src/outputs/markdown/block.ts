import type { CallPaths } from '../../model/pictures.js'
import type { Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { type Markdown, md, text } from '../escape.js'
import type { CommentLinks } from '../links.js'

/** How much room a block has. A ladder of sizes shrinks blocks whole row by whole row, and never cuts a string. */
export interface Size {
  /** Rows of a table that is open. */
  readonly openRows: number
  /** Rows of a table behind a `<details>`. */
  readonly detailRows: number
}

/** A size, what a block of that size can link to, and what it can show beside the report. */
export interface Room extends Size {
  readonly links?: CommentLinks
  readonly paths?: readonly CallPaths[]
}

export const fullSize: Size = { openRows: 10, detailRows: 100 }

/** A part of a Markdown report that stands alone: it can be left out, or rendered smaller, without its neighbours. */
export interface Block {
  readonly id: string
  /** Empty when there is nothing to say. */
  readonly render: (report: Report, room: Room) => Markdown
}

/** The rows that fit, and the line that says how many do not and where they are: under which keys, or anywhere. */
export const limitRows = <Row>(
  rows: readonly Row[],
  max: number,
  keys?: string
): { readonly shown: readonly Row[]; readonly rest: Markdown } => {
  const hidden = rows.length - max
  if (hidden <= 0) return { shown: rows, rest: md`` }
  const where = keys === undefined ? 'report.json' : `report.json: ${keys}`
  return {
    shown: rows.slice(0, max),
    rest: text(`and ${plural(hidden, 'more row')} in ${where}`)
  }
}
