import { fingerprint } from '../classify/fingerprint.js'
import { dimensionOf } from '../classify/functions.js'
import type { Config } from '../config/schema.js'
import type {
  EndpointComparison,
  EndpointFinding,
  EndpointFunction,
  EndpointObjective,
  EndpointVerdict
} from '../model/endpoint.js'
import type { FunctionFinding } from '../model/finding.js'
import type { Measurement } from '../pair/measurement.js'
import type { Pairs, ProfilePair } from '../pair/pair.js'
import { benjaminiHochberg } from '../stats/benjaminiHochberg.js'
import { formatP, formatSignedPercent } from '../units/format.js'
import type { WorkOf } from '../workOf.js'
import { compareEndpoints, type EndpointDraft, type Sides } from './compare.js'
import { type RequestCounts, requestCounts } from './requests.js'
import { type EndpointSums, endpointSums } from './sums.js'

export interface EndpointInput {
  readonly pairs: Pairs
  readonly functions: readonly FunctionFinding[]
  readonly workOf: WorkOf
  readonly config: Config
  readonly objectives: readonly EndpointObjective[]
  /** Whether base was measured elsewhere: its CPU time is that of another machine, however many requests there were. */
  readonly isStoredBase: boolean
}

const judged = (
  { changePct, lacks }: EndpointDraft,
  q: number,
  { thresholds, statistics }: Config
): { readonly verdict: EndpointVerdict; readonly because: string } => {
  if (lacks !== undefined) return { verdict: 'not-judged', because: lacks }
  if (changePct === undefined)
    return { verdict: 'not-judged', because: 'base has no samples of it' }
  const because = `${formatSignedPercent(changePct)} CPU, q ${formatP(q)}`
  const isChange = q <= statistics.alpha && Math.abs(changePct) > thresholds.benchmark
  if (!isChange) return { verdict: 'unchanged', because }
  return { verdict: changePct > 0 ? 'regression' : 'improvement', because }
}

const isWorse = ({ standing, class: kind }: FunctionFinding): boolean =>
  standing === 'judged' && (kind === 'regression' || kind === 'new-hotspot')

const symbolsOf = ({ delta }: FunctionFinding): readonly string[] =>
  delta.parts?.map(({ name }) => name) ?? [delta.name]

const increaseOf = ({ byFunction }: EndpointDraft, symbols: readonly string[]): number =>
  symbols.reduce((sum, symbol) => sum + (byFunction.get(symbol) ?? 0), 0)

/** What of the increase of each function that became worse is of one endpoint, largest first. */
const functionsOf = (
  draft: EndpointDraft,
  all: readonly EndpointDraft[],
  worse: readonly FunctionFinding[]
): readonly EndpointFunction[] =>
  worse
    .map((finding) => {
      const symbols = symbolsOf(finding)
      const total = all.reduce((sum, one) => sum + Math.max(0, increaseOf(one, symbols)), 0)
      const share = total > 0 ? (Math.max(0, increaseOf(draft, symbols)) / total) * 100 : 0
      return { findingId: finding.id, name: finding.delta.name, share }
    })
    .filter(({ share }) => share >= 1)
    .sort((a, b) => b.share - a.share)
    .slice(0, 10)

const knownShare = ({ total, endpoints }: EndpointSums): number => {
  const known = [...endpoints.values()].reduce((sum, { value }) => sum + value, 0)
  return total === 0 ? 0 : (known / total) * 100
}

interface Case extends EndpointInput {
  readonly requests: RequestCounts
}

const findingsOf = (pair: ProfilePair, sides: Sides, unit: string, input: Case) => {
  const { config, functions, objectives, workOf, requests } = input
  const { overdispersion, 'min-events': minEvents } = config.statistics
  const options = { work: workOf(pair), requests, overdispersion, minEvents }
  const { drafts, increase } = compareEndpoints(sides, options)
  const qs = benjaminiHochberg(drafts.map(({ p }) => p ?? Number.NaN))
  const worse = functions
    .filter(
      ({ delta: { workload, sampleType } }) =>
        workload === pair.workload && sampleType.type === pair.type
    )
    .filter(isWorse)
  return drafts.map((draft, index): EndpointFinding => {
    const { lacks: _, increase: own, byFunction: __, ...rest } = draft
    const q = qs[index] ?? Number.NaN
    const objective = objectives.find(({ endpoint }) => endpoint === draft.name)
    const hasCost = draft.measure !== 'share' && increase > 0
    return {
      id: fingerprint('endpoint', pair.workload, pair.type, draft.name),
      workload: pair.workload,
      unit,
      ...rest,
      ...(Number.isNaN(q) ? {} : { q }),
      ...(hasCost ? { shareOfIncrease: (Math.max(0, own) / increase) * 100 } : {}),
      functions: functionsOf(draft, drafts, worse),
      ...(objective === undefined ? {} : { objective }),
      ...judged(draft, q, config)
    }
  })
}

const unitOf = ({ parts: [part] }: Measurement): string => part?.column.sampleType.unit ?? ''

const comparisonOf = (pair: ProfilePair, input: Case): readonly EndpointComparison[] => {
  const { base, head } = pair
  if (base === undefined || head === undefined || dimensionOf(pair.type) !== 'cpu') return []
  if (base.parts.length === 0 || head.parts.length === 0) return []
  const sides = { base: endpointSums(base), head: endpointSums(head) }
  if (sides.base.endpoints.size + sides.head.endpoints.size === 0) return []
  return [
    {
      workload: pair.workload,
      metric: pair.type,
      endpoints: findingsOf(pair, sides, unitOf(head), input),
      known: { base: knownShare(sides.base), head: knownShare(sides.head) },
      crowded: sides.base.crowded + sides.head.crowded
    }
  ]
}

/** What requests to each endpoint cost, for every pair of CPU profiles whose samples have labels. */
export const endpointsIn = (input: EndpointInput): readonly EndpointComparison[] => {
  const counted = requestCounts(input.pairs.placed, input.config.endpoints)
  const requests = input.isStoredBase ? { ...counted, of: () => undefined } : counted
  return input.pairs.profiles.flatMap((pair) => comparisonOf(pair, { ...input, requests }))
}
