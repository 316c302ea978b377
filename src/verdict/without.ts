/** A verdict as if some findings were not there. */
import type { CustomGate } from '../gates/custom/gate.js'
import type { Analysis } from '../gates/gate.js'
import type { Verdict } from '../model/gate.js'
import type { GateSettings, Ground } from './verdict.js'

/** A verdict with everything it was drawn from. */
export interface Judgement {
  readonly verdict: Verdict
  readonly analysis: Analysis
  readonly settings: GateSettings
  readonly ground: Ground
  /** The overall rating as if some findings were not there. */
  readonly ratingWithout: (ids: ReadonlySet<string>) => number
}

type Ids = ReadonlySet<string>

type Keep = <T extends { readonly id: string }>(list: readonly T[]) => readonly T[]

const customWithout = (gate: CustomGate, keep: Keep): CustomGate =>
  gate.about === 'functions'
    ? { ...gate, rows: keep(gate.rows) }
    : { ...gate, rows: keep(gate.rows) }

/** The analysis as if some findings were not there. */
export const without = ({ analysis, ratingWithout }: Judgement, ids: Ids): Analysis => {
  const keep: Keep = (list) => list.filter(({ id }) => !ids.has(id))
  return {
    ...analysis,
    functions: keep(analysis.functions),
    benchmarks: keep(analysis.benchmarks),
    shifts: keep(analysis.shifts),
    vanished: keep(analysis.vanished),
    endpoints: keep(analysis.endpoints),
    custom: analysis.custom.map((gate) => customWithout(gate, keep)),
    overallRating: ratingWithout(ids)
  }
}
