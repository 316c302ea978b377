/** What the history says of a row of head: part of report.json, and of latest.json that `mode: record` writes. */
import * as z from 'zod'

const nullableNumber = z.number().nullable()

const runSchema = z.object({
  commit: z.string(),
  time: z.string().describe('When it was recorded'),
  run: z.int().describe('Number of the workflow run'),
  tag: z.string().optional().describe('The release that it was of')
})

const changeSchema = z.object({
  commit: z.string().describe('The first recorded commit after the change'),
  time: z.string(),
  before: z.number().describe('Median of the stretch before it'),
  after: z.number().describe('Median of the stretch after it'),
  change_pct: nullableNumber.describe('Of the value, not of the cost; null where before is 0'),
  p: z.number().describe('Share of random orders of the values that change as far'),
  also: z
    .array(z.string())
    .describe('What else is new there, one clause each: another version of the runner image')
})

const lastGoodSchema = z.object({
  value: z.number().describe('Median of the runs'),
  commits: z.array(z.string()).describe('Commits of the runs, the oldest first'),
  tag: z.string().optional().describe('The release that the settings name')
})

const trendSchema = z.object({
  id: z.string().describe('Fingerprint of the series'),
  finding_id: z.string().describe('Id that a row of the same name has in the other lists'),
  kind: z.enum(['benchmark', 'function']),
  name: z.string(),
  package: z.string(),
  workload: z.string(),
  metric: z.string().optional().describe('Sample type; absent for benchmarks'),
  unit: z.string().describe('Unit of the values; `%` for shares'),
  better: z.enum(['lower', 'higher', 'unknown']),
  values: z
    .array(nullableNumber)
    .describe(
      'Parallel to `runs`; null where the run did not measure it, or in another environment'
    ),
  head: z.number(),
  last_good: lastGoodSchema.nullable().describe('null where too few runs are comparable'),
  ratio: nullableNumber.describe('Cost of head in parts of the last good one, worse above 1'),
  drift_pp: nullableNumber.describe('Head minus last good, for shares'),
  floor_pct: nullableNumber.describe(
    'How much the series moves without a reason: third quartile of the changes from run to run and three times their interquartile range; null below ten runs'
  ),
  status: z
    .enum(['over', 'within', 'unjudged'])
    .describe('`over`: worse than the last good value by more than the limit, and than the noise'),
  because: z.string(),
  changes: z.array(changeSchema).describe('Where the series changed for good, the oldest first'),
  elsewhere: z
    .array(z.object({ differs: z.string(), runs: z.int() }))
    .describe('Runs that are not comparable with head, by what differs')
})

export const historyEntrySchema = z.object({
  source: z.string().describe('Where the history is stored, in words'),
  recorded: z.int().describe('Runs in the history'),
  limit_pct: z.number().describe('Limit of the gate `drift` for benchmarks and costs'),
  limit_pp: z.number().describe('Limit of the gate `drift` for shares'),
  runs: z.array(runSchema).describe('The newest runs, the oldest of them first'),
  rows: z.array(trendSchema)
})

export type TrendRun = z.infer<typeof runSchema>
export type TrendChange = z.infer<typeof changeSchema>
export type LastGood = z.infer<typeof lastGoodSchema>
export type Trend = z.infer<typeof trendSchema>
export type HistoryEntry = z.infer<typeof historyEntrySchema>
