/** The profiler of production: where links lead, what is pulled from it and pushed to it. */
import * as z from 'zod'
import { placeholders, templateProblem } from './linkTemplate.js'
import { isMoment } from './moment.js'
import { safeUrl } from './safeUrl.js'

export const targets = [
  'grafana-drilldown',
  'grafana-explore',
  'pyroscope',
  'parca',
  'polar-signals'
] as const

export type Target = (typeof targets)[number]

const text = () => z.string().min(1).max(200)

/** What Prometheus lets be the name of a label. */
const labelName = z
  .string()
  .regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,99}$/, { error: 'the name of a label' })

const labels = (of: string) =>
  z
    .record(labelName, text().describe('Value of the label'))
    .default({})
    .describe(`Labels of ${of} in production, as \`git_ref: main\``)

const template = z.strictObject({
  title: text().max(60).describe('What the link says'),
  url: z
    .string()
    .max(1000)
    .check(({ value, issues }) => {
      const problem = templateProblem(value)
      if (problem !== undefined) issues.push({ code: 'custom', input: value, message: problem })
    })
    .describe(`Address with placeholders: {${placeholders.join('}, {')}}`)
})

const moment = (preset: string) =>
  z
    .string()
    .refine(isMoment, { error: 'a moment like now, now-2h or 2026-11-28T12:00:00Z' })
    .default(preset)

const pulled = (side: string) =>
  z
    .strictObject({
      labels: z
        .record(labelName, text().describe('Value of the label'))
        .default({})
        .describe(`Labels of ${side}`),
      from: moment('now-1h').describe('Begin: `now-2h`, `2026-11-28T12:00:00Z`'),
      to: moment('now').describe('End')
    })
    .prefault({})
    .describe(`What of the service is ${side}`)

const pull = z
  .strictObject({
    server: z.enum(['pyroscope', 'parca']).describe('What the server is'),
    url: safeUrl().describe('Address of its API'),
    types: z
      .array(z.enum(['cpu', 'alloc_space']))
      .min(1)
      .default(['cpu'])
      .describe('Sample types to pull'),
    base: pulled('base'),
    head: pulled('head')
  })
  .optional()
  .describe('Profiles of production as inputs: base and head are two queries to one server')

interface Grafana {
  readonly pull?: unknown
  readonly push?: unknown
  readonly target: Target | 'none'
  readonly url?: string | undefined
  readonly service?: string | undefined
  readonly datasource?: string | undefined
}

/** A target that cannot be linked to would be a setting without an effect. */
const complete: z.core.CheckFn<Grafana> = ({ value, issues }) => {
  for (const key of ['pull', 'push'] as const)
    if (value[key] !== undefined && value.service === undefined)
      issues.push({ code: 'custom', input: value, path: [key], message: 'service beside it' })
  if (value.target === 'none') return
  const needed = value.target.startsWith('grafana')
    ? (['url', 'service', 'datasource'] as const)
    : (['url', 'service'] as const)
  const missing = needed.filter((key) => value[key] === undefined)
  if (missing.length > 0)
    issues.push({
      code: 'custom',
      input: value,
      path: ['target'],
      message: `${missing.join(' and ')} beside it`
    })
}

export const productionSchema = z
  .strictObject({
    target: z
      .enum(['none', ...targets])
      .default('none')
      .describe(
        'Profiler that findings are linked to: Profiles Drilldown or Explore of Grafana, Pyroscope up to 1.19, Parca or Polar Signals'
      ),
    url: safeUrl().optional().describe('Its address; of Polar Signals that of the project'),
    datasource: text().optional().describe('UID of the Pyroscope data source in Grafana'),
    service: text().optional().describe('Name of the service in production'),
    'service-label': labelName
      .optional()
      .describe(
        'Label with that name (without it `service_name`, of Parca and Polar Signals `job`)'
      ),
    hours: z
      .number()
      .positive()
      .max(8760)
      .default(24)
      .describe('Time before the report that links show'),
    'base-labels': labels('base'),
    'head-labels': labels('head'),
    links: z
      .array(template)
      .max(10)
      .default([])
      .describe('Links of your own, beside or instead of those of a target'),
    pull,
    push: z
      .strictObject({ url: safeUrl().describe('Address of a Pyroscope server') })
      .optional()
      .describe(
        'Profiles of the comparison to a Pyroscope server, under labels that the links then lead to'
      )
  })
  .check(complete)
  .prefault({})
  .describe('The profiler of production, which findings are linked to')
