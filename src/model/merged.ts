/**
 * merged.json: the reports of several jobs in one view. Additive changes only while `schema_version` is 1. It holds what
 * a reader needs to find the job to look at; the reports themselves stay where they are.
 */
import * as z from 'zod'
import { benchEntrySchema } from './benchEntry.js'
import { functionEntrySchema } from './functionEntry.js'
import { levels } from './gate.js'
import { gateSchema } from './gateEntry.js'
import { measuredBySchema } from './measuredBy.js'

const findingSchema = z.discriminatedUnion('kind', [
  benchEntrySchema.extend({ kind: z.literal('benchmark') }),
  functionEntrySchema.extend({ kind: z.literal('function') })
])

const place = {
  key: z
    .string()
    .describe('What tells the job from the others: the end of the name of its artifact'),
  url: z.string().optional().describe('Address of the artifact with its report'),
  page_url: z
    .string()
    .optional()
    .describe('Address of its report.html, where that is an artifact of its own')
}

const readRowSchema = z.object({
  kind: z.literal('report'),
  ...place,
  generated_at: z.iso.datetime(),
  summary: z.string(),
  verdict: z.object({
    level: z.enum(levels),
    complete: z.boolean(),
    gates: z.array(gateSchema)
  }),
  regressions: z
    .int()
    .describe('Judged regressions and new hotspots, functions and benchmark rows'),
  improvements: z.int(),
  not_judged: z.int(),
  findings: z
    .array(findingSchema)
    .describe('The largest changes for the worse, benchmarks first; `regressions` counts all')
})

const lostRowSchema = z.object({
  kind: z.literal('lost'),
  ...place,
  because: z.string().describe('Why there is no report of this job')
})

export const mergedSchema = z.object({
  schema_version: z.literal(1),
  kind: z.literal('merged'),
  tool: z.object({ name: z.literal('flamegate'), version: z.string() }),
  generated_at: z.iso
    .datetime()
    .optional()
    .describe('That of the newest report; absent when there is none'),
  measured_by: measuredBySchema
    .optional()
    .describe('The run of untrusted code that measured, where another judges; else absent'),
  summary: z.string(),
  verdict: z.object({
    level: z.enum(levels).describe('The worst of the jobs; a job without a report is inconclusive'),
    complete: z.boolean().describe('Every job has a report, and no gate of any is unjudged')
  }),
  jobs: z.array(z.discriminatedUnion('kind', [readRowSchema, lostRowSchema])),
  jobs_left_out: z.int().describe('Jobs above the most that are taken, which are not looked at')
})

export type MergedReport = z.infer<typeof mergedSchema>
export type MergedJob = MergedReport['jobs'][number]
export type ReadJob = z.infer<typeof readRowSchema>
export type LostJob = z.infer<typeof lostRowSchema>
export type MergedFinding = z.infer<typeof findingSchema>
