/** What `mode: record` says of the newest run of the default branch, for machines: latest.json and badge.json. */
import * as z from 'zod'

const rowSchema = z.object({
  id: z.string().describe('Fingerprint of the series'),
  kind: z.enum(['benchmark', 'function']),
  name: z.string(),
  package: z.string(),
  unit: z.string().describe('`%` for shares of the total'),
  value: z.number(),
  last_good: z.number().nullable(),
  ratio: z
    .number()
    .nullable()
    .describe('Cost in parts of the last good one, worse above 1; null where it cannot be said'),
  status: z.enum(['over', 'within', 'unjudged']),
  because: z.string()
})

export const latestSchema = z.object({
  schema_version: z.literal(1),
  tool: z.object({ name: z.literal('flamegate'), version: z.string() }),
  time: z.iso.datetime(),
  commit: z.string(),
  branch: z.string().nullable(),
  tag: z.string().nullable(),
  run_url: z.string(),
  recorded: z.int().describe('Earlier runs in the history'),
  environment: z.object({
    cpu: z.string(),
    goos: z.string(),
    goarch: z.string(),
    go: z.string(),
    image: z.string()
  }),
  counts: z.object({ over: z.int(), within: z.int(), unjudged: z.int() }),
  rows: z.array(rowSchema).describe('What is over its limit first, the largest rise before others')
})

export type Latest = z.infer<typeof latestSchema>

/** The endpoint format of shields.io. */
export interface Badge {
  readonly schemaVersion: 1
  readonly label: string
  readonly message: string
  readonly color: 'brightgreen' | 'orange' | 'lightgrey'
}
