/**
 * What requests to each endpoint cost, head against base. Where nobody knows how many requests there were, and both sides did
 * not do the same work, only shares are left, and a share is judged by nobody: it rises when another one falls.
 */

import type { WorkloadSettings } from '../config/workload.js'
import type { EndpointMeasure, EndpointSide } from '../model/endpoint.js'
import type { Interval } from '../model/interval.js'
import type { Side } from '../model/side.js'
import { costTest, costVariance, type SampledCost } from '../stats/costTest.js'
import { assumedDispersion } from '../stats/dispersion.js'
import type { RequestCounts, Requests } from './requests.js'
import type { EndpointSums } from './sums.js'

export interface Sides {
  readonly base: EndpointSums
  readonly head: EndpointSums
}

export interface CompareOptions {
  readonly work: WorkloadSettings
  readonly requests: RequestCounts
  readonly overdispersion: number
  readonly minEvents: number
}

/** What the cost of each side is divided by. */
interface Scale {
  readonly measure: EndpointMeasure
  readonly base: number
  readonly head: number
}

/** An endpoint before its q and its verdict. */
export interface EndpointDraft {
  readonly name: string
  readonly keys: readonly string[]
  readonly base: EndpointSide
  readonly head: EndpointSide
  readonly measure: EndpointMeasure
  readonly requestsFrom?: Requests['from']
  readonly example?: string
  readonly changePct?: number
  readonly ciPct?: Interval
  readonly p?: number
  /** Why there is no p. */
  readonly lacks?: string
  /** How much more it costs in head, as if head had had the requests of base; in the unit of the sample type. */
  readonly increase: number
  /** The same by symbol of the leaf. */
  readonly byFunction: ReadonlyMap<string, number>
}

const workScale = ({ base, head }: Sides, { work, operations }: WorkloadSettings): Scale => {
  if (operations !== undefined && work !== 'same') {
    return {
      measure: 'per-operation',
      base: operations[0] * base.profiles,
      head: operations[1] * head.profiles
    }
  }
  return work === 'same'
    ? { measure: 'same-work', base: base.profiles, head: head.profiles }
    : { measure: 'share', base: base.total, head: head.total }
}

const scaleOf = (sides: Sides, name: string, { work, requests }: CompareOptions): Scale => {
  const counted = requests.of(name)
  return counted === undefined
    ? workScale(sides, work)
    : { measure: 'per-request', base: counted.base, head: counted.head }
}

const sideOf = (
  sums: EndpointSums,
  name: string,
  side: Side,
  requests: RequestCounts
): EndpointSide => {
  const cost = sums.endpoints.get(name)
  const counted = requests.of(name)?.[side]
  const median = requests.medianOf(side, name)
  return {
    value: cost?.value ?? 0,
    share: sums.total === 0 ? 0 : ((cost?.value ?? 0) / sums.total) * 100,
    events: cost?.events ?? 0,
    ...(counted === undefined ? {} : { requests: counted }),
    ...(median === undefined ? {} : { medianNanos: median })
  }
}

const sampled = (side: EndpointSide, sums: EndpointSums, scale: number): SampledCost => ({
  cost: side.value / scale,
  events: side.events,
  perEvent: sums.events === 0 ? 0 : sums.total / sums.events / scale
})

/** Percent of what base costs; the interval is that of the difference of two overdispersed counts. */
const changeOf = (base: SampledCost, head: SampledCost, overdispersion: number) => {
  if (!(base.cost > 0)) return {}
  const { phi, reach } = assumedDispersion(overdispersion)
  const changePct = (head.cost / base.cost - 1) * 100
  const half = (reach * Math.sqrt(phi * costVariance(base, head)) * 100) / base.cost
  return { changePct, ciPct: { lo: changePct - half, hi: changePct + half } }
}

const tested = (base: SampledCost, head: SampledCost, options: CompareOptions) => {
  const { overdispersion, minEvents } = options
  const dispersion = assumedDispersion(overdispersion)
  const test = costTest({ base, head, dispersion, neededEvents: minEvents })
  return test.kind === 'modelled'
    ? { p: test.p }
    : { lacks: `needs ${test.need} sampled events a side, has ${Math.floor(test.have)}` }
}

/** How much more each function costs under the endpoint, at the work of base. */
const increases = (sides: Sides, name: string, factor: number): ReadonlyMap<string, number> => {
  const [before, after] = [sides.base, sides.head].map(
    (side) => side.endpoints.get(name)?.functions
  )
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])
  return new Map(
    [...names].map((one) => [one, (after?.get(one) ?? 0) * factor - (before?.get(one) ?? 0)])
  )
}

const draftOf = (sides: Sides, name: string, options: CompareOptions): EndpointDraft => {
  const scale = scaleOf(sides, name, options)
  const base = sideOf(sides.base, name, 'base', options.requests)
  const head = sideOf(sides.head, name, 'head', options.requests)
  const [before, after] = [
    sampled(base, sides.base, scale.base),
    sampled(head, sides.head, scale.head)
  ]
  const factor = scale.base / scale.head
  const from = options.requests.of(name)?.from
  const example = sides.head.endpoints.get(name)?.example
  const costs =
    scale.measure === 'share'
      ? { lacks: 'the requests of both sides are not known, so only shares can be compared' }
      : { ...changeOf(before, after, options.overdispersion), ...tested(before, after, options) }
  return {
    name,
    keys: [
      ...(sides.base.endpoints.get(name)?.keys ?? []),
      ...(sides.head.endpoints.get(name)?.keys ?? [])
    ].filter((key, index, all) => all.indexOf(key) === index),
    ...{ base, head, measure: scale.measure },
    ...(from === undefined ? {} : { requestsFrom: from }),
    ...costs,
    ...(example === undefined ? {} : { example }),
    increase: head.value * factor - base.value,
    byFunction: increases(sides, name, factor)
  }
}

/** Samples of no known endpoint, as far as their increase is to be told from that of the others. */
const unknownIncrease = (sides: Sides, work: WorkloadSettings): number => {
  const rest = ({ total, endpoints }: EndpointSums): number =>
    total - [...endpoints.values()].reduce((sum, { value }) => sum + value, 0)
  const scale = workScale(sides, work)
  return rest(sides.head) * (scale.base / scale.head) - rest(sides.base)
}

/** Endpoints beyond the largest: a label that is no endpoint after all must not make a table of thousands. */
const MOST_ENDPOINTS = 200

const largest = ({ base, head }: Sides): readonly string[] => {
  const names = [...new Set([...base.endpoints.keys(), ...head.endpoints.keys()])]
  const size = (name: string): number =>
    Math.max(
      (base.endpoints.get(name)?.value ?? 0) / (base.total || 1),
      (head.endpoints.get(name)?.value ?? 0) / (head.total || 1)
    )
  return names
    .map((name) => ({ name, size: size(name) }))
    .sort((a, b) => b.size - a.size || Number(a.name > b.name) - Number(a.name < b.name))
    .slice(0, MOST_ENDPOINTS)
    .map(({ name }) => name)
}

/** Every endpoint of either side, the largest first, and what became more expensive in all. */
export const compareEndpoints = (
  sides: Sides,
  options: CompareOptions
): { readonly drafts: readonly EndpointDraft[]; readonly increase: number } => {
  const drafts = largest(sides).map((name) => draftOf(sides, name, options))
  const increases = [unknownIncrease(sides, options.work), ...drafts.map((one) => one.increase)]
  return { drafts, increase: increases.reduce((sum, one) => sum + Math.max(0, one), 0) }
}
