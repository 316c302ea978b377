/**
 * Objectives in files of OpenSLO (v1) and Sloth (prometheus/v1, and its Kubernetes form). Both promise something of queries;
 * which endpoint these are about is written in an annotation or label, because a guess from a query would be wrong in silence.
 */
import { parseAllDocuments } from 'yaml'
import * as z from 'zod'
import type { Diagnostic } from '../model/diagnostic.js'
import type { EndpointObjective } from '../model/endpoint.js'
import { expected, pathText } from './words.js'
import { type ConfigFile, maxConfigBytes } from './yamlFile.js'

/** What a file promises, and what is wrong with it. */
export interface ObjectiveFile {
  readonly objectives: readonly EndpointObjective[]
  readonly diagnostics: readonly Diagnostic[]
}

export const noObjectives: ObjectiveFile = { objectives: [], diagnostics: [] }

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
interface Found extends Omit<EndpointObjective, 'endpoint' | 'source'> {
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

interface Kind {
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

const kinds: readonly Kind[] = [
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

/** Documents of a file that are something else: services, indicators, alerts. */
const isOther = (one: Readonly<Record<string, unknown>>): boolean =>
  typeof one['apiVersion'] === 'string' && one['apiVersion'].startsWith('openslo/')

const problem = (path: string, message: string, hint: string): Diagnostic => ({
  severity: 'warning',
  code: 'objectives/file',
  message,
  at: { file: path },
  hint
})

const wrongShape = (path: string, title: string, error: z.ZodError): Diagnostic => {
  const [first] = error.issues
  const where = first === undefined ? '' : `${pathText(first.path)}: expected ${expected(first)}`
  return problem(
    path,
    `expected ${title}, found another shape: ${where}`,
    'see docs/spans.md for what is read'
  )
}

const noEndpoint = (path: string, names: readonly string[]): Diagnostic =>
  problem(
    path,
    `the objective ${names.map((name) => `\`${name.replaceAll('`', "'")}\``).join(', ')} names no endpoint, so nothing is compared with it`,
    'add the annotation flamegate/endpoint (OpenSLO) or the label flamegate_endpoint (Sloth)'
  )

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readDocument = (path: string, document: unknown): ObjectiveFile => {
  const none = (diagnostic: Diagnostic): ObjectiveFile => ({
    objectives: [],
    diagnostics: [diagnostic]
  })
  if (document === null) return noObjectives
  const found = isMapping(document) ? kinds.find(({ matches }) => matches(document)) : undefined
  if (found === undefined) {
    const isKnown = isMapping(document) && isOther(document)
    const what =
      'expected objectives of OpenSLO (openslo/v1) or Sloth (prometheus/v1), found neither'
    return isKnown
      ? noObjectives
      : none(problem(path, what, 'take the file out of objective-files'))
  }
  const read = found.read(document)
  if (!read.success) return none(wrongShape(path, found.title, read.error))
  const named = read.data.flatMap(({ endpoint, ...rest }) =>
    endpoint === undefined ? [] : [{ endpoint, ...rest, source: path }]
  )
  const unnamed = read.data.filter(({ endpoint }) => endpoint === undefined)
  return {
    objectives: named,
    diagnostics:
      unnamed.length === 0
        ? []
        : [
            noEndpoint(
              path,
              unnamed.map(({ name }) => name)
            )
          ]
  }
}

/** Far above any real use of anchors. */
const maxAliasCount = 100

const documentsIn = (text: string): readonly unknown[] | undefined => {
  const documents = parseAllDocuments(text, { prettyErrors: false, stringKeys: true })
  if (!Array.isArray(documents)) return []
  if (documents.some(({ errors }) => errors.length > 0)) return undefined
  try {
    return documents.map((one): unknown => one.toJS({ maxAliasCount }))
  } catch {
    return undefined
  }
}

/** Reads a file of objectives. What is wrong with it is said, and no reason to stop: it is written for another tool. */
export const readObjectiveFile = ({ path, text }: ConfigFile): ObjectiveFile => {
  const refuse = (message: string): ObjectiveFile => ({
    objectives: [],
    diagnostics: [problem(path, message, 'check the file with its own tool')]
  })
  if (text.length > maxConfigBytes)
    return refuse(`expected at most ${maxConfigBytes / 1024} KiB, found more`)
  const documents = documentsIn(text)
  if (documents === undefined) return refuse('expected YAML, found something else')
  return joinObjectives(documents.map((one) => readDocument(path, one)))
}

export const joinObjectives = (all: readonly ObjectiveFile[]): ObjectiveFile => ({
  objectives: all.flatMap(({ objectives }) => objectives),
  diagnostics: all.flatMap(({ diagnostics }) => diagnostics)
})
