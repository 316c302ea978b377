/** Functions that a slower benchmark is slower in. */
import * as z from 'zod'
import type { FunctionDelta } from './functionDelta.js'
import { type TouchKind, touchKinds } from './touch.js'

export interface Cause {
  readonly delta: FunctionDelta
  /** Of the time that an operation takes longer, in percent; together they may be more than 100 where others got faster. */
  readonly sharePct: number
  /** Go's own runtime. */
  readonly isRuntime: boolean
  readonly touch?: TouchKind
}

export const causeSchema = z.object({
  id: z.string().describe('Id of the function, as everywhere in the report'),
  name: z.string(),
  share_pct: z.number().describe('Of the time that an operation takes longer, in percent'),
  runtime: z.boolean().describe("Go's own runtime, whose cost follows from the code that calls it"),
  touch: z.enum(touchKinds).optional().describe('What the change has to do with it')
})
