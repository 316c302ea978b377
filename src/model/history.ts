/**
 * The history: what the default branch measured over time, in one file that `mode: record` writes and later runs read.
 * Whoever can write where it is stored can write anything into it, so it is untrusted like any input: strict and bounded.
 */
import * as z from 'zod'
import { historyBounds } from './historyBounds.js'

const text = z.string().max(historyBounds.text)
const name = text.min(1)
const commit = z.string().regex(/^[0-9a-f]{40,64}$/, 'expected a commit')
const count = z.int().min(0)

/** Fingerprint of a row, the same as the id of its finding in report.json. */
const id = z.string().regex(/^[0-9a-f]{16}$/, 'expected a fingerprint')

/** A machine as far as it decides about times. Empty where nobody told. */
const environmentSchema = z.strictObject({
  cpu: text,
  goos: text,
  goarch: text,
  go: text.describe('Version of Go'),
  image: text.describe('Image of the runner, like ubuntu24')
})

/** What a series is of. Its values are medians of a unit, or shares of a total in percent. */
const seriesSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('benchmark'),
    name,
    package: text,
    unit: name,
    better: z.enum(['lower', 'higher', 'unknown'])
  }),
  z.strictObject({
    kind: z.literal('function'),
    name,
    package: text,
    workload: text,
    metric: name.describe('Sample type: cpu, alloc_space, ...'),
    unit: name.describe('`%` of the total, or the unit of the metric per operation')
  })
])

const valueSchema = z
  .tuple([z.number(), count, z.number().min(0).nullable()])
  .describe(
    'Center; number of samples or sampled events; coefficient of variation, null for functions'
  )

const stamp = {
  run: count,
  attempt: z.int().min(1),
  key: name.describe('The comment-key of the job'),
  time: z.iso.datetime()
}

const pointSchema = z.strictObject({
  ...stamp,
  commit,
  branch: name.optional().describe('Absent for a tag'),
  tag: name.optional().describe('The release that the run was of; such a point is never thinned'),
  image_version: text.describe('Version of the image of the runner; empty where nobody told'),
  environment: environmentSchema,
  config: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Fingerprint of the settings that measured'),
  values: z.record(id, valueSchema).describe('By the fingerprint of the series')
})

/** What a pull request measured of a row that can be judged against the history. */
const observedSchema = z
  .tuple([z.number(), z.number(), z.enum(['over', 'within'])])
  .describe('Center in head; last-good value; whether it is worse by more than the limit')

const pullSchema = z.strictObject({
  ...stamp,
  number: z.int().min(1),
  commit,
  page: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional()
    .describe('The flame graph'),
  rows: z.record(id, observedSchema)
})

export const historySchema = z.strictObject({
  schema_version: z.literal(1),
  tool: z.literal('flamegate-history'),
  series: z.record(id, seriesSchema),
  points: z.array(pointSchema).max(historyBounds.points),
  pulls: z.array(pullSchema).max(historyBounds.pulls)
})

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T

export type History = DeepReadonly<z.infer<typeof historySchema>>
export type HistoryPoint = History['points'][number]
export type HistoryPull = History['pulls'][number]
export type HistorySeries = History['series'][string]
export type HistoryValue = HistoryPoint['values'][string]
export type Environment = HistoryPoint['environment']

export const emptyHistory: History = {
  schema_version: 1,
  tool: 'flamegate-history',
  series: {},
  points: [],
  pulls: []
}
