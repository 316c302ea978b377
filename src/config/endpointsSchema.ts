/** Which endpoints the samples of profiles worked for, and what is promised of them. */
import * as z from 'zod'
import { count } from './values.js'

const text = () => z.string().min(1).max(300)

export const endpointsSchema = z
  .strictObject({
    labels: z
      .array(text())
      .max(16)
      .default(['span_name', 'trace endpoint', 'http.route'])
      .describe('pprof labels whose value is an endpoint, the surest first; `[]` looks at none'),
    ids: z
      .array(text())
      .max(16)
      .default([])
      .describe(
        'pprof labels whose value is the id of a span or trace (`span_id`, `trace_id`, `profile_id`, `span id`), by which samples are joined with OTLP traces among the inputs'
      ),
    requests: z
      .record(
        text(),
        z.strictObject({
          base: count().describe('Requests behind all profiles of base'),
          head: count().describe('Requests behind all profiles of head')
        })
      )
      .default({})
      .describe('Requests to endpoints, by name, where no traces count them')
  })
  .prefault({})
  .describe('Endpoints that samples worked for, by their labels')

const objective = z.strictObject({
  endpoint: text().describe('The endpoint, as labels and traces call it'),
  name: text().optional().describe('Name of the objective; that of the endpoint without it'),
  target: text().optional().describe('What is promised, such as `99.9%`'),
  threshold: text().optional().describe('Within what, such as `300ms`')
})

/** Every one is a row of the gate. */
const most = 200

export const objectivesSchema = z
  .array(objective)
  .max(most)
  .default([])
  .describe('Endpoints with an objective, which the gate `endpoint-objective` looks at')

export const objectiveFilesSchema = z
  .array(text())
  .max(20)
  .default([])
  .describe('OpenSLO and Sloth files with more of them, as paths in the repository')
