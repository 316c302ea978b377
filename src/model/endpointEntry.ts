import * as z from 'zod'

const side = z.object({
  value: z.number().describe('What its samples cost, all profiles of the side together'),
  share: z.number().describe('Percent of all samples of the side'),
  events: z.number(),
  requests: z.number().nullable().describe('null where nobody counted them'),
  per_request: z.number().nullable().describe('The value by the number of requests'),
  median_nanos: z
    .number()
    .nullable()
    .describe('Median time that a request took, by the spans of that side; null without traces')
})

const endpointSchema = z.object({
  id: z.string(),
  name: z.string(),
  workload: z.string(),
  metric: z.string(),
  unit: z.string(),
  labels: z.array(z.string()).describe('Labels that named it; `traces` where a span did'),
  base: side,
  head: side,
  measure: z
    .enum(['per-request', 'per-operation', 'same-work', 'share'])
    .describe('How both sides were made comparable; with `share` they were not'),
  requests_from: z.enum(['settings', 'traces']).nullable(),
  change_pct: z
    .number()
    .nullable()
    .describe('Change of the cost; null where only shares are known'),
  ci_pct: z.object({ lo: z.number(), hi: z.number() }).nullable(),
  p: z.number().nullable(),
  q: z.number().nullable().describe('p after Benjamini-Hochberg within the pair of profiles'),
  share_of_increase: z
    .number()
    .nullable()
    .describe('Percent of all that became more expensive; null where costs are not known'),
  functions: z
    .array(
      z.object({
        finding_id: z.string(),
        name: z.string(),
        share: z
          .number()
          .describe('Percent of the increase of the function that is of the endpoint')
      })
    )
    .describe('Functions that became worse'),
  objective: z
    .object({
      name: z.string(),
      target: z.string().nullable(),
      threshold: z.string().nullable(),
      source: z.string().describe('The file that it is written in')
    })
    .nullable(),
  verdict: z.enum(['regression', 'improvement', 'unchanged', 'not_judged']),
  because: z.string()
})

export const endpointsSchema = z.object({
  comparisons: z.array(
    z.object({
      id: z.string(),
      workload: z.string(),
      metric: z.string(),
      known_base: z.number().describe('Percent of samples that belong to an endpoint'),
      known_head: z.number(),
      crowded: z.number().describe('Samples whose labels were too many to be kept apart')
    })
  ),
  rows: z.array(endpointSchema)
})

export type EndpointEntry = z.infer<typeof endpointSchema>
export type EndpointsEntry = z.infer<typeof endpointsSchema>
