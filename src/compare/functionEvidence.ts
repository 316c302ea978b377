import type { Evidence, Interval } from '../model/delta.js'
import { benjaminiHochberg } from '../stats/benjaminiHochberg.js'
import { costTest, type SampledCost } from '../stats/costTest.js'
import { shareTest } from '../stats/shareTest.js'
import type { SideRow, SideTable } from './sideTable.js'
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

export interface EvidenceInput {
  readonly base: SideTable
  readonly head: SideTable
  readonly baseRow: SideRow | undefined
  readonly headRow: SideRow | undefined
  readonly measure: Measure
  readonly options: SamplingOptions
}

/** The flat value that is tested: what was seen, and as much more as a cut list may hide. */
const valueIn = (table: SideTable, row: SideRow | undefined): number => {
  if (row !== undefined) return row.flat + row.unseen
  return table.coverage.kind === 'cut' ? table.coverage.bound : 0
}

/** The events behind that value. */
const eventsIn = (table: SideTable, row: SideRow | undefined): number => {
  const { total, events } = table.summary
  const hidden = row === undefined ? valueIn(table, row) : row.unseen
  if (hidden === 0 || total === 0) return row?.events ?? 0
  return (row?.events ?? 0) + (hidden / total) * (events?.total ?? 0)
}

const percentages = ({ lo, hi }: Interval): Interval => ({ lo: lo * 100, hi: hi * 100 })

/**
 * For sampled values whose weight per event differs (bytes), the test runs on counts and the interval on the values:
 * around the change of the value's share, as wide relative to it as the counts say.
 */
const valueInterval = (input: EvidenceInput, counts: Interval): Interval => {
  const countShare = (table: SideTable, row: SideRow | undefined) =>
    eventsIn(table, row) / (table.summary.events?.total ?? 1)
  const valueShare = (table: SideTable, row: SideRow | undefined) =>
    valueIn(table, row) / table.summary.total
  const byCount = countShare(input.head, input.headRow) - countShare(input.base, input.baseRow)
  const byValue = valueShare(input.head, input.headRow) - valueShare(input.base, input.baseRow)
  if (byCount * byValue <= 0) return { lo: Math.min(byValue, 0), hi: Math.max(byValue, 0) }
  return { lo: (counts.lo / byCount) * byValue, hi: (counts.hi / byCount) * byValue }
}

const shareEvidence = (input: EvidenceInput, totals: readonly [number, number]): RawEvidence => {
  const { base, head, options } = input
  const basis = head.summary.events?.basis ?? 'counted'
  const tested = shareTest({
    base: { count: eventsIn(base, input.baseRow), total: totals[0] },
    head: { count: eventsIn(head, input.headRow), total: totals[1] },
    phi: options.overdispersion,
    neededEvents: options.minEvents
  })
  if (tested.kind === 'too-few') return { ...tested, of: 'sampled events' }
  const weightsDiffer = basis === 'recovered' || basis === 'upper-bound'
  const ci = weightsDiffer ? valueInterval(input, tested) : { lo: tested.lo, hi: tested.hi }
  const { p, phi } = tested
  const sorted = { lo: Math.min(ci.lo, ci.hi), hi: Math.max(ci.lo, ci.hi) }
  return {
    kind: 'modelled',
    model: 'share',
    phi,
    p,
    events: totals,
    basis,
    ci: percentages(sorted)
  }
}

/** The cost of one side in units of base's total, scaled to base's amount of work. */
const sampledCost = (input: EvidenceInput, side: 'base' | 'head'): SampledCost => {
  const table = input[side]
  const row = side === 'base' ? input.baseRow : input.headRow
  const factor = (side === 'base' ? 1 : input.measure.headScale) / input.base.summary.total
  return {
    cost: valueIn(table, row) * factor,
    events: eventsIn(table, row),
    perEvent: (table.summary.total * factor) / (table.summary.events?.total ?? 1)
  }
}

const costEvidence = (input: EvidenceInput, totals: readonly [number, number]): RawEvidence => {
  const { head, options } = input
  const tested = costTest({
    base: sampledCost(input, 'base'),
    head: sampledCost(input, 'head'),
    phi: options.overdispersion,
    neededEvents: options.minEvents
  })
  if (tested.kind === 'too-few') return { ...tested, of: 'sampled events' }
  return {
    kind: 'modelled',
    model: 'cost',
    phi: options.overdispersion,
    p: tested.p,
    events: totals,
    basis: head.summary.events?.basis ?? 'counted',
    ci: percentages(tested)
  }
}

/** What the sampled counts say about one function, uncorrected. */
export const functionEvidence = (input: EvidenceInput): RawEvidence => {
  const base = input.base.summary.events
  const head = input.head.summary.events
  if (base === undefined || head === undefined) {
    return {
      kind: 'refused',
      cause: 'not-testable',
      why: 'the input carries no sample counts'
    }
  }
  const totals: readonly [number, number] = [base.total, head.total]
  if (totals[0] === 0 || totals[1] === 0) {
    return { kind: 'too-few', of: 'sampled events', need: input.options.minEvents, have: 0 }
  }
  return input.measure.decidedBy === 'share'
    ? shareEvidence(input, totals)
    : costEvidence(input, totals)
}

/** Corrects the tested functions of one comparison for their number (Benjamini-Hochberg). */
export const withQ = <Draft>(
  drafts: readonly (Draft & { readonly raw: RawEvidence })[]
): readonly (Draft & { readonly evidence: Evidence })[] => {
  const ps = drafts.map(({ raw }) => (raw.kind === 'modelled' ? raw.p : Number.NaN))
  const qs = benjaminiHochberg(ps)
  return drafts.map((draft, index) => ({
    ...draft,
    evidence: draft.raw.kind === 'modelled' ? { ...draft.raw, q: qs[index] ?? 1 } : draft.raw
  }))
}
