/** What was compared with what, in the words of report.json; and what head is made of where there is no base. */
import * as z from 'zod'
import { nullableNumber } from './quantity.js'

export const comparisonSchema = z.object({
  id: z.string(),
  kind: z.enum(['profile', 'benchmarks']),
  workload: z.string(),
  metric: z.string(),
  unit: z.string(),
  status: z.enum(['compared', 'base-only', 'head-only', 'refused']),
  because: z.string().optional(),
  total_base: nullableNumber.describe('Total of the sample type, or number of benchmarks'),
  total_head: nullableNumber,
  events_base: nullableNumber.describe('Sampled events, where the profile tells'),
  events_head: nullableNumber,
  visible_pp: nullableNumber.describe('Smallest change of share this pair could have seen, in pp'),
  profiles: z
    .tuple([z.int(), z.int()])
    .optional()
    .describe('Profiles of base and head; absent for benchmarks and for a missing side'),
  operations_unknown: z.boolean(),
  counts: z
    .boolean()
    .describe('Whether gates look at it by default: CPU, allocated bytes, time, throughput')
})

export const headTopSchema = z.object({
  workload: z.string(),
  metric: z.string(),
  unit: z.string(),
  total: z.number(),
  functions: z.array(
    z.object({
      name: z.string().describe('The whole symbol, as in the profile'),
      package: z.string(),
      flat: z.number(),
      cum: z.number(),
      share: z.number().describe('Flat, in percent of the total'),
      location: z.object({ file: z.string(), line: z.int() }).optional()
    })
  )
})
