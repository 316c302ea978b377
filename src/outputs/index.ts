import type { Output } from '../model/output.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { sarif } from './sarif.js'
import { speedscope } from './speedscope.js'
import { text } from './text.js'

/** The outputs by id. To add one: its file, and its line here. */
export const outputs = { json, markdown, text, speedscope, sarif } as const satisfies Record<
  string,
  Output
>

export type OutputId = keyof typeof outputs
