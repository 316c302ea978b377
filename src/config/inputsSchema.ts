/** Settings of what inputs are, where their names do not tell, and of where their files are in the repository. */
import * as z from 'zod'
import { globText } from './globText.js'
import { text } from './values.js'

export const inputRuleSchema = z.strictObject({
  path: globText().describe('Glob over the path of the input'),
  side: z
    .enum(['base', 'head', 'both', 'ignore'])
    .optional()
    .describe('Side of the matching files; `both` for a comparison, `ignore` to leave them out'),
  workload: text().optional().describe('Workload of the matching files'),
  metric: text()
    .optional()
    .describe(
      'What the matching files measure, where their format does not say (folded stacks, speedscope): `cpu` and `samples` are judged as CPU, `alloc_space` as memory, anything else is only shown'
    )
})

export const pathMappingSchema = z.strictObject({
  from: text().describe('How paths begin in the profile, as they were where it was built'),
  to: z.string().describe('The folder of the repository that this is; empty for its root')
})
