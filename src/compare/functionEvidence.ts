import type { Evidence } from '../model/evidence.js'
import { benjaminiHochberg } from '../stats/benjaminiHochberg.js'
import { costTest } from '../stats/costTest.js'
import type { Dispersion } from '../stats/dispersion.js'
import type { SampleCount } from '../stats/shareModel.js'
import { type CountTest, shareTest } from '../stats/shareTest.js'
import { type ChangeIntervals, changeIntervals, type Sampled } from './changeIntervals.js'
import { nearestEnds, sampledValue } from './sampledValue.js'
import type { SideTable } from './sideTable.js'
import type { Measure } from './work.js'

/** Settings of the sampling model; see `statistics` in the configuration. */
export interface SamplingOptions {
  readonly overdispersion: number
  readonly minEvents: number
}

/** Evidence before the correction for many tests. */
export type RawEvidence =
  | Exclude<Evidence, { kind: 'modelled' }>
  | Omit<Extract<Evidence, { kind: 'modelled' }>, 'q'>

/** Two sides whose functions are compared by one measure. */
export interface Sides {
  readonly base: SideTable
  readonly head: SideTable
}

export interface EvidenceInput extends Sides {
  readonly identity: string
  readonly measure: Measure
  readonly dispersion: Dispersion
  readonly minEvents: number
}

/** What the counts say about one function. */
export interface FunctionEvidence {
  readonly raw: RawEvidence
  /** How far its change is known. */
  readonly intervals: Partial<ChangeIntervals>
}

const testShare = (input: EvidenceInput, { base, head }: Sampled): CountTest => {
  const [baseEnd, headEnd] = nearestEnds(base.events, head.events)
  const countOf = (table: SideTable, count: number): SampleCount => ({
    count,
    total: table.summary.events?.total ?? 0
  })
  return shareTest({
    base: countOf(input.base, base.events[baseEnd]),
    head: countOf(input.head, head.events[headEnd]),
    dispersion: input.dispersion,
    neededEvents: input.minEvents
  })
}

const testCost = (input: EvidenceInput, { base, head }: Sampled): CountTest => {
  const { headScale } = input.measure
  const [baseEnd, headEnd] = nearestEnds(base.value, head.value)
  const perEvent = ({ summary: { total, events } }: SideTable) => total / (events?.total ?? 1)
  return costTest({
    base: {
      cost: base.value[baseEnd],
      events: base.events[baseEnd],
      perEvent: perEvent(input.base)
    },
    head: {
      cost: head.value[headEnd] * headScale,
      events: head.events[headEnd],
      perEvent: perEvent(input.head) * headScale
    },
    dispersion: input.dispersion,
    neededEvents: input.minEvents
  })
}

const untested = (raw: RawEvidence): FunctionEvidence => ({ raw, intervals: {} })

const noCounts = untested({
  kind: 'refused',
  cause: 'not-testable',
  why: 'the input carries no sample counts'
})

/** What the sampled counts say about one function, uncorrected. Tests run on counts, never on nanoseconds or bytes. */
export const functionEvidence = (input: EvidenceInput): FunctionEvidence => {
  const { base, head, measure, dispersion, minEvents } = input
  const [ofBase, ofHead] = [base.summary.events, head.summary.events]
  if (ofBase === undefined || ofHead === undefined) return noCounts
  if (ofBase.total === 0 || ofHead.total === 0) {
    return untested({ kind: 'too-few', of: 'sampled events', need: minEvents, have: 0 })
  }
  const sampled = {
    base: sampledValue(base, input.identity),
    head: sampledValue(head, input.identity)
  }
  const intervals = changeIntervals(input, sampled)
  const tested =
    measure.decidedBy === 'share' ? testShare(input, sampled) : testCost(input, sampled)
  if (tested.kind === 'too-few') return { raw: { of: 'sampled events', ...tested }, intervals }
  const raw: RawEvidence = {
    kind: 'modelled',
    model: measure.decidedBy === 'share' ? 'share' : 'cost',
    phi: dispersion.phi,
    phiFrom: dispersion.from,
    ...(dispersion.from === 'measured' ? { df: dispersion.df } : {}),
    profiles: [base.summary.profiles, head.summary.profiles],
    p: tested.p,
    events: [ofBase.total, ofHead.total],
    basis: ofHead.basis,
    ci: intervals.ciPp
  }
  return { raw, intervals }
}

/** The same after the correction. */
export interface CorrectedEvidence extends Pick<FunctionEvidence, 'intervals'> {
  readonly evidence: Evidence
}

/** Corrects the tested functions of one comparison for their number (Benjamini-Hochberg). */
export const corrected = (all: readonly FunctionEvidence[]): readonly CorrectedEvidence[] => {
  const ps = all.map(({ raw }) => (raw.kind === 'modelled' ? raw.p : Number.NaN))
  const qs = benjaminiHochberg(ps)
  return all.map(({ raw, intervals }, index) => ({
    evidence: raw.kind === 'modelled' ? { ...raw, q: qs[index] ?? 1 } : raw,
    intervals
  }))
}
