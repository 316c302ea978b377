import type { ProfilePair } from '../pair/pair.js'
import { isBenchmarkLoop } from '../symbols/origin.js'
import { type Dispersions, dispersionsOf } from './dispersions.js'
import type { SamplingOptions, Sides } from './functionEvidence.js'
import { type Measure, measureOf, type WorkRule } from './work.js'

export interface CompareOptions {
  readonly sampling: SamplingOptions
  readonly alpha: number
  readonly workOf: (workload: string) => WorkRule
}

/** How the functions of a pair of profiles are compared. */
export interface Frame {
  readonly pair: ProfilePair
  readonly sides: Sides
  /** Of every function of either side. */
  readonly identities: readonly string[]
  readonly measure: Measure
  readonly dispersions: Dispersions
  readonly options: CompareOptions
}

/** A profile of `go test`, whose number of operations only a manifest or the user can tell. */
export const isBenchmarkProfile = (pair: ProfilePair): boolean =>
  [...(pair.base?.parts ?? []), ...(pair.head?.parts ?? [])].some(
    ({ profile }) =>
      profile.binary?.endsWith('.test') ||
      profile.functions.some((info) => isBenchmarkLoop(info.name))
  )

export const frameOf = (pair: ProfilePair, sides: Sides, options: CompareOptions): Frame => {
  const identities = [...new Set([...sides.base.rows.keys(), ...sides.head.rows.keys()])]
  const measure = measureOf(options.workOf(pair.workload))
  const dispersions = dispersionsOf(sides, identities, { measure, sampling: options.sampling })
  return { pair, sides, identities, measure, dispersions, options }
}
