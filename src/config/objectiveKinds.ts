/** The shapes of objectives that are read, as far as they are looked at. */
import * as z from 'zod'
import type { EndpointObjective } from '../model/endpoint.js'

/** The key of a Kubernetes annotation, and the same as a label of Prometheus can be spelled. */
const endpointKeys = ['flamegate/endpoint', 'flamegate_endpoint'] as const

const labels = z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({})
const numberText = z.union([z.number(), z.string()]).transform(String)

const openSlo = z.object({
  apiVersion: z.literal('openslo/v1'),
  kind: z.literal('SLO'),
  metadata: z.object({ name: z.string().min(1), labels, annotations: labels }),
  spec: z.object({
    objectives: z
      .array(
        z.object({
          target: z.number().gt(0).lt(1).optional(),
          targetPercent: z.number().gt(0).lt(100).optional(),
          op: z.enum(['lt', 'lte', 'gt', 'gte']).optional(),
          value: numberText.optional()
        })
      )
      .min(1)
  })
})

const slothService = z.object({
  service: z.string().min(1),
  slos: z.array(z.object({ name: z.string().min(1), objective: z.number().gt(0).max(100), labels }))
})
const sloth = slothService.extend({ version: z.literal('prometheus/v1') })
const slothResource = z.object({
  apiVersion: z.literal('sloth.slok.dev/v1'),
  kind: z.literal('PrometheusServiceLevel'),
  spec: slothService
})

type Labels = z.infer<typeof labels>

/** An objective as a file has it, of an endpoint or of nothing that is named. */
export interface Found extends Omit<EndpointObjective, 'endpoint' | 'source'> {
  readonly endpoint: string | undefined
}

const endpointIn = (...all: readonly Labels[]): string | undefined =>
  all.flatMap((one) => endpointKeys.flatMap((key) => one[key] ?? []))[0]

const operators = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const

/** Four digits after the point are more than any objective has. */
const percentText = (percent: number): string => `${Number(percent.toFixed(4))}%`

const ofOpenSlo = ({ metadata, spec }: z.infer<typeof openSlo>): readonly Found[] => {
  const [first] = spec.objectives
  const percent = first?.targetPercent ?? (first?.target ?? 0) * 100
  const within =
    first?.value === undefined
      ? {}
      : { threshold: `${operators[first.op ?? 'lte']} ${first.value}` }
  return [
    {
      endpoint: endpointIn(metadata.annotations, metadata.labels),
      name: metadata.name,
      ...(percent > 0 ? { target: percentText(percent) } : {}),
      ...within
    }
  ]
}

const ofSloth = ({ service, slos }: z.infer<typeof slothService>): readonly Found[] =>
  slos.map((one) => ({
    endpoint: endpointIn(one.labels),
    name: `${service}/${one.name}`,
    target: percentText(one.objective)
  }))

export interface Kind {
  readonly title: string
  readonly matches: (document: Readonly<Record<string, unknown>>) => boolean
  readonly read: (document: unknown) => z.ZodSafeParseResult<readonly Found[]>
}

const kind = <Schema extends z.ZodType>(
  title: string,
  matches: Kind['matches'],
  schema: Schema,
  found: (document: z.infer<Schema>) => readonly Found[]
): Kind => ({ title, matches, read: (document) => schema.transform(found).safeParse(document) })

/** To read one more: its schema, what is found in it, and a line here. */
export const objectiveKinds: readonly Kind[] = [
  kind(
    'an SLO of OpenSLO',
    (one) => one['apiVersion'] === 'openslo/v1' && one['kind'] === 'SLO',
    openSlo,
    ofOpenSlo
  ),
  kind('objectives of Sloth', (one) => one['version'] === 'prometheus/v1', sloth, ofSloth),
  kind(
    'objectives of Sloth',
    (one) => one['kind'] === 'PrometheusServiceLevel',
    slothResource,
    ({ spec }) => ofSloth(spec)
  )
]
