import type { Churn } from '../model/churn.js'
import type { ProfilePair } from '../pair/pair.js'
import { isBenchmarkLoop } from '../symbols/origin.js'
import { followCode } from './churn/churn.js'
import { type Dispersions, dispersionsOf } from './dispersions.js'
import type { Folding } from './folding.js'
import type { SamplingOptions, Sides } from './functionEvidence.js'
import { type Graph, graphOf } from './graph.js'
import { type Measure, measureOf, type WorkRule } from './work.js'

export interface CompareOptions {
  readonly sampling: SamplingOptions
  readonly alpha: number
  readonly workOf: (workload: string) => WorkRule
  /** Most functions of both sides together; any number where it is absent. */
  readonly mostFunctions?: number
}

/** How the functions of a pair of profiles are compared. */
export interface Frame {
  readonly pair: ProfilePair
  readonly folding: Folding
  readonly sides: Sides
  /** Calls of each side, by the identities that the side has. */
  readonly graphs: { readonly base: Graph; readonly head: Graph }
  /** The identity that a function of base is compared under. */
  readonly nameInHead: (identity: string) => string
  /** Of every function of either side. */
  readonly identities: readonly string[]
  readonly measure: Measure
  readonly dispersions: Dispersions
  /** What became of functions as code, by identity. */
  readonly churn: ReadonlyMap<string, readonly Churn[]>
  readonly options: CompareOptions
}

/** A profile of `go test`, whose number of operations only a manifest or the user can tell. */
export const isBenchmarkProfile = (pair: ProfilePair): boolean =>
  [...(pair.base?.parts ?? []), ...(pair.head?.parts ?? [])].some(
    ({ profile }) =>
      profile.binary?.endsWith('.test') ||
      profile.functions.some((info) => isBenchmarkLoop(info.name))
  )

export const frameOf = (
  pair: ProfilePair,
  folding: Folding,
  unmatched: Sides,
  options: CompareOptions
): Frame => {
  const measure = measureOf(options.workOf(pair.workload))
  const { overdispersion, minEvents } = options.sampling
  const graphs = { base: graphOf(pair.base, folding), head: graphOf(pair.head, folding) }
  const { churn, nameInHead, ...sides } = followCode(
    {
      base: { table: unmatched.base, graph: graphs.base },
      head: { table: unmatched.head, graph: graphs.head }
    },
    { scale: { ...unmatched, measure, phi: overdispersion }, minEvents }
  )
  const identities = [...new Set([...sides.base.rows.keys(), ...sides.head.rows.keys()])]
  const dispersions = dispersionsOf(sides, identities, { measure, sampling: options.sampling })
  return {
    ...{ pair, folding, sides, graphs, nameInHead, identities },
    ...{ measure, dispersions, churn, options }
  }
}
