/**
 * What is sent to an analysis endpoint, and what may come back. The request is a list of what may leave the runner: keys
 * are named one by one, so that a key which the report gains is not sent. Changes of version 1 are additive only.
 */
import * as z from 'zod'
import { benchEntrySchema } from './benchEntry.js'
import { functionEntrySchema } from './functionEntry.js'
import { reportSchema } from './report.js'

/** Most bytes of a request, and of an answer. */
export const maxMessageBytes = 65_536

/** What is taken of an answer; what is longer is cut. */
export const answerLimits = {
  summary_characters: 1200,
  recommendations: 5,
  recommendation_characters: 720
} as const

const functionSchema = z.object({
  standing: z.enum(['judged', 'not_judged']).describe('`not_judged`: too little evidence'),
  ...functionEntrySchema.pick({
    id: true,
    class: true,
    name: true,
    package: true,
    workload: true,
    metric: true,
    unit: true,
    flat_base: true,
    flat_head: true,
    cum_base: true,
    cum_head: true,
    share_base: true,
    share_head: true,
    delta_pp: true,
    decided_by: true,
    decided_pp: true,
    ci_pp: true,
    runtime: true,
    location: true,
    because: true
  }).shape
})

const benchmarkSchema = benchEntrySchema.pick({
  id: true,
  verdict: true,
  name: true,
  package: true,
  unit: true,
  better: true,
  base: true,
  head: true,
  delta_pct: true,
  effect: true,
  p: true,
  because: true
})

const gateSchema = z.object({
  id: z.string(),
  severity: z.string(),
  status: z.string(),
  because: z.string()
})

const ownRecommendationSchema = z.object({
  id: z.string(),
  finding_id: z.string().optional(),
  text: z.string()
})

export const analysisRequestSchema = z.object({
  schema_version: z.literal(1),
  tool: reportSchema.shape.tool,
  verdict: z.object({
    level: reportSchema.shape.verdict.shape.level,
    complete: z.boolean(),
    gates: z.array(gateSchema).describe('Those that are on')
  }),
  rating: reportSchema.shape.rating,
  summary: z.string().describe("flamegate's own"),
  functions: z.array(functionSchema).describe('The worst first, then what became better'),
  benchmarks: z.array(benchmarkSchema).describe('The worst first; those that changed'),
  recommendations: z.array(ownRecommendationSchema).describe("flamegate's own"),
  left_out: z
    .object({ functions: z.int(), benchmarks: z.int() })
    .describe('Rows that changed and had no room'),
  limits: z
    .object({
      summary_characters: z.int(),
      recommendations: z.int(),
      recommendation_characters: z.int()
    })
    .describe('What is taken of the answer')
})

const givenRecommendationSchema = z.object({
  finding_id: z.string().nullish().describe('Id of a function or benchmark of the request'),
  title: z.string().nullish(),
  body: z.string().nullish()
})

export const analysisAnswerSchema = z.object({
  schema_version: z.literal(1).nullish(),
  summary_override: z.string().nullish().describe('Prose in place of the summary'),
  recommendations: z
    .array(z.union([z.string(), givenRecommendationSchema]))
    .nullish()
    .describe('Next steps, the most useful first'),
  model: z.string().nullish().describe('Name of the model, which the reader is told')
})

export type AnalysisRequest = z.infer<typeof analysisRequestSchema>
export type AnalysisAnswer = z.infer<typeof analysisAnswerSchema>
