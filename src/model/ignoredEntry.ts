/** What the settings ignore, in the words of report.json: shown, and counted nowhere. */
import * as z from 'zod'
import { functionEntrySchema } from './functionEntry.js'

const reason = z.string().describe('Why, in the words of the settings')

export const ignoredSchema = z.discriminatedUnion('kind', [
  functionEntrySchema.extend({ kind: z.literal('function'), reason }),
  z.object({
    kind: z.literal('benchmark'),
    id: z.string().describe('Id of the row in bench_deltas'),
    name: z.string(),
    package: z.string(),
    workload: z.string(),
    unit: z.string(),
    would_be: z
      .enum(['regression', 'improvement', 'unchanged', 'not_judged'])
      .describe('The verdict that it would have'),
    reason,
    because: z.string()
  })
])
