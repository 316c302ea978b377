import { fingerprint } from '../classify/fingerprint.js'
import type { EndpointComparison, EndpointFinding, EndpointSide } from '../model/endpoint.js'
import type { EndpointEntry, EndpointsEntry } from '../model/endpointEntry.js'

const sideEntry = ({ value, share, events, requests, medianNanos }: EndpointSide) => ({
  ...{ value, share, events },
  requests: requests ?? null,
  per_request: requests === undefined ? null : value / requests,
  median_nanos: medianNanos ?? null
})

const objectiveEntry = ({ objective }: EndpointFinding): EndpointEntry['objective'] =>
  objective === undefined
    ? null
    : {
        name: objective.name,
        target: objective.target ?? null,
        threshold: objective.threshold ?? null,
        source: objective.source
      }

const entryOf = (metric: string, finding: EndpointFinding): EndpointEntry => ({
  id: finding.id,
  name: finding.name,
  workload: finding.workload,
  metric,
  unit: finding.unit,
  labels: [...finding.keys],
  base: sideEntry(finding.base),
  head: sideEntry(finding.head),
  measure: finding.measure,
  requests_from: finding.requestsFrom ?? null,
  change_pct: finding.changePct ?? null,
  ci_pct: finding.ciPct ?? null,
  p: finding.p ?? null,
  q: finding.q ?? null,
  share_of_increase: finding.shareOfIncrease ?? null,
  functions: finding.functions.map(({ findingId, name, share }) => ({
    finding_id: findingId,
    ...{ name, share }
  })),
  objective: objectiveEntry(finding),
  verdict: finding.verdict === 'not-judged' ? 'not_judged' : finding.verdict,
  because: finding.because
})

/** Undefined where no profile has samples of a known endpoint. */
export const endpointsEntry = (all: readonly EndpointComparison[]): EndpointsEntry | undefined =>
  all.length === 0
    ? undefined
    : {
        comparisons: all.map(({ workload, metric, known, crowded }) => ({
          id: fingerprint('endpoints', workload, metric),
          ...{ workload, metric, crowded },
          known_base: known.base,
          known_head: known.head
        })),
        rows: all.flatMap(({ metric, endpoints }) => endpoints.map((one) => entryOf(metric, one)))
      }
