import { fingerprint } from '../classify/fingerprint.js'
import { filled, holesOf } from '../config/linkTemplate.js'
import type { Config } from '../config/schema.js'
import type { EndpointComparison, EndpointFinding } from '../model/endpoint.js'
import type { ProductionEntry, ProductionLinks } from '../model/productionEntry.js'
import type { FunctionEntry, Report } from '../model/report.js'
import { encode, selector } from './encode.js'
import type { RunFacts } from './facts.js'
import type { Labels, Place } from './place.js'
import { profileTypeOf } from './profileTypes.js'
import { pushLabels } from './push.js'
import { linkTargets } from './targets.js'

/** A finding that links are made for. */
interface Subject {
  readonly findingId: string
  readonly name: string
  readonly metric: string
  readonly workload: string
  readonly function?: string
  readonly package?: string
  readonly endpoint?: string
  readonly labels: Labels
  readonly spanId?: string | undefined
  readonly traceId?: string | undefined
}

type Link = ProductionLinks['links'][number]

const HOUR_MS = 3_600_000

const labelsOf = (labels: Readonly<Record<string, string>>): Labels => Object.entries(labels)

/** What chooses the profiles of a side: what this run pushes, else what the settings say. */
const chosenLabels = ({ config: { production }, run }: Case, side: 'base' | 'head'): Labels =>
  (production.push === undefined ? undefined : pushLabels(run, side)) ??
  labelsOf(production[`${side}-labels`])

const placeOf = (subject: Subject, type: string, request: Case): Place | undefined => {
  const { nowMs } = request
  const { production } = request.config
  const { target, url = '', service = '', datasource = '' } = production
  if (target === 'none') return undefined
  return {
    ...{ url, service, datasource, type },
    serviceLabel: production['service-label'] ?? linkTargets[target].serviceLabel,
    fromMs: Math.round(nowMs - production.hours * HOUR_MS),
    toMs: nowMs,
    baseLabels: chosenLabels(request, 'base'),
    headLabels: chosenLabels(request, 'head'),
    labels: subject.labels,
    spanId: subject.spanId,
    traceId: subject.traceId,
    function: subject.function
  }
}

/** A comparison of a side with itself says nothing, so both need labels, and other ones. */
const canCompare = ({ baseLabels, headLabels }: Place): boolean =>
  baseLabels.length > 0 &&
  headLabels.length > 0 &&
  JSON.stringify(baseLabels) !== JSON.stringify(headLabels)

const targetLinks = (
  place: Place | undefined,
  target: Config['production']['target']
): readonly Link[] => {
  if (place === undefined || target === 'none') return []
  const { title, single, diff } = linkTargets[target]
  const compared =
    diff !== undefined && canCompare(place)
      ? [{ title: `${title}, base and head`, url: diff(place) }]
      : []
  return [{ title, url: single(place) }, ...compared]
}

interface Case {
  readonly config: Config
  readonly run: RunFacts
  readonly nowMs: number
}

const valuesOf = (
  subject: Subject,
  type: string | undefined,
  { config, run, nowMs }: Case
): ReadonlyMap<string, string> => {
  const { service, hours, 'service-label': label = 'service_name' } = config.production
  const fromMs = Math.round(nowMs - hours * HOUR_MS)
  const own: Labels = service === undefined ? [] : [[label, service]]
  const values: Readonly<Record<string, string | number | undefined>> = {
    service,
    profile_type: type,
    label_selector: selector([
      ...own,
      ...subject.labels,
      ...labelsOf(config.production['head-labels'])
    ]),
    ...{ from_ms: fromMs, to_ms: nowMs },
    ...{ from_s: Math.floor(fromMs / 1000), to_s: Math.floor(nowMs / 1000) },
    function: subject.function,
    package: subject.package,
    metric: subject.metric,
    workload: subject.workload,
    endpoint: subject.endpoint,
    span_id: subject.spanId,
    trace_id: subject.traceId,
    ...{ sha: run.sha, base_sha: run.baseSha, pr: run.pull }
  }
  return new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)] as const]
    )
  )
}

/** Links of the settings; one with a placeholder that has no value here would lead nowhere. */
const templateLinks = (values: ReadonlyMap<string, string>, { config }: Case): readonly Link[] =>
  config.production.links.flatMap(({ title, url }) =>
    holesOf(url).every((name) => values.has(name))
      ? [{ title, url: filled(url, (name) => encode(values.get(name) ?? '')) }]
      : []
  )

const linksOf = (subject: Subject, request: Case): readonly ProductionLinks[] => {
  const { config } = request
  const type = profileTypeOf(subject.metric)
  const place = type === undefined ? undefined : placeOf(subject, type, request)
  const links = [
    ...targetLinks(place, config.production.target),
    ...templateLinks(valuesOf(subject, type, request), request)
  ]
  if (links.length === 0) return []
  const { findingId, name } = subject
  return [
    { id: fingerprint('production', findingId), finding_id: findingId, name, links: [...links] }
  ]
}

const ofFunction = ({ id, name, metric, workload, package: path }: FunctionEntry): Subject => ({
  ...{ findingId: id, name, metric, workload, package: path },
  function: name,
  labels: []
})

const idOf = ({ example }: EndpointFinding, length: 16 | 32): string | undefined =>
  example?.length === length && /^[0-9a-f]+$/.test(example) ? example : undefined

/** A label that a production profiler can filter by has a name without spaces and points; a trace has none at all. */
const asLabels = ({ keys, name }: EndpointFinding): Labels =>
  keys
    .filter((key) => key !== 'traces' && /^[a-zA-Z_]\w{0,99}$/.test(key))
    .slice(0, 1)
    .map((key) => [key, name])

const ofEndpoint = (finding: EndpointFinding, metric: string): Subject => ({
  findingId: finding.id,
  name: finding.name,
  metric,
  workload: finding.workload,
  endpoint: finding.name,
  labels: asLabels(finding),
  spanId: idOf(finding, 16),
  traceId: idOf(finding, 32)
})

/** Findings with links: the addresses are long, and of the fiftieth nobody asks. */
const MOST_FINDINGS = 50

/** Links of what became worse or better, and of endpoints; undefined where the settings ask for none. */
export const productionLinks = (
  report: Report,
  endpoints: readonly EndpointComparison[],
  request: Case
): ProductionEntry | undefined => {
  const { target, links } = request.config.production
  if (target === 'none' && links.length === 0) return undefined
  const functions = [
    ...report.cpu_regressions,
    ...report.mem_regressions,
    ...report.new_hotspots,
    ...report.cpu_improvements,
    ...report.mem_improvements
  ].filter(({ runtime }) => !runtime)
  const subjects = [
    ...endpoints.flatMap((one) =>
      one.endpoints
        .filter(({ verdict }) => verdict === 'regression')
        .map((row) => ofEndpoint(row, one.metric))
    ),
    ...functions.map(ofFunction)
  ]
  return { findings: subjects.slice(0, MOST_FINDINGS).flatMap((one) => linksOf(one, request)) }
}
