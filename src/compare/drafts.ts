import type { UnitMetadata } from '../model/benchmark.js'
import type { BenchmarkDelta, BenchmarkSide } from '../model/benchmarkDelta.js'
import type { Side } from '../model/side.js'
import { exactSummary } from '../stats/exactSummary.js'
import { medianInterval } from '../stats/medianInterval.js'
import { fallsIntoTwo } from '../stats/twoGroups.js'
import { assumesExact, better } from '../units/benchUnits.js'
import type { SummaryRow } from './comparedRows.js'
import type { Conditions } from './conditions.js'
import { centerEffect, deltaPct, sampleEffect } from './effect.js'
import { type RowEvidence, rawEvidence } from './rawEvidence.js'
import { type RawRow, type RawValues, rawWorkload } from './rawRows.js'

/** A benchmark delta before its unit is tested as a whole. */
export type Draft = Omit<BenchmarkDelta, 'evidence'> & { readonly pending: RowEvidence }

export interface DraftRule {
  readonly units: UnitMetadata
  readonly confidence: number
  readonly conditions: Conditions
}

const summarise = (raw: RawValues, exact: boolean, confidence: number): BenchmarkSide => {
  const { center, lo, hi } = exact
    ? exactSummary(raw.values)
    : medianInterval(raw.values, confidence)
  return { center, lo, hi, n: raw.values.length }
}

interface DraftParts {
  readonly base: BenchmarkSide | undefined
  readonly head: BenchmarkSide | undefined
  readonly effect: BenchmarkDelta['effect'] | undefined
  readonly pending: RowEvidence
}

const finishDraft = (
  key: Pick<BenchmarkDelta, 'workload' | 'package' | 'name' | 'procs' | 'unit'>,
  direction: BenchmarkDelta['better'],
  { base, head, effect, pending }: DraftParts
): Draft => {
  const both = base !== undefined && head !== undefined
  const change = both ? deltaPct(base, head) : undefined
  const ratio = effect ?? (both ? centerEffect(base, head, direction) : undefined)
  return {
    ...key,
    better: direction,
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
    ...(change === undefined ? {} : { deltaPct: change }),
    ...(ratio === undefined ? {} : { effect: ratio }),
    pending
  }
}

/** Sides in two groups, which a median hides: worth a word beside a row that is tested. */
const bimodalSides = ({ base, head }: RawRow, pending: RowEvidence): readonly Side[] => {
  if (pending.kind !== 'pending') return []
  const sides = { base, head }
  return (['base', 'head'] as const).filter((side) => fallsIntoTwo(sides[side]?.values ?? []))
}

/** The delta of raw results. */
export const rawDraft = (row: RawRow, { units, confidence, conditions }: DraftRule): Draft => {
  const direction = better(row.unit, units)
  const exact = assumesExact(row.unit, units)
  const { base: baseRaw, head: headRaw, ...key } = row
  const base = baseRaw && summarise(baseRaw, exact, confidence)
  const head = headRaw && summarise(headRaw, exact, confidence)
  const effect =
    baseRaw && headRaw && sampleEffect(baseRaw.values, headRaw.values, direction, confidence)
  const pending = rawEvidence(row, { better: direction, assumedExact: exact, conditions })
  const bimodal = bimodalSides(row, pending)
  return {
    ...finishDraft({ ...key, workload: rawWorkload }, direction, { base, head, effect, pending }),
    ...(bimodal.length === 0 ? {} : { bimodal })
  }
}

/** The delta of a row of benchstat output. */
export const comparedDraft = (row: SummaryRow, { units }: DraftRule): Draft => {
  const { base, head, evidence, ...key } = row
  const direction = better(row.unit, units)
  const isKnown = direction !== 'unknown' || evidence.kind === 'unpaired'
  const why = `nothing says whether more ${row.unit} is better`
  const pending: RowEvidence = isKnown ? evidence : { kind: 'refused', cause: 'not-testable', why }
  return finishDraft(key, direction, { base, head, effect: undefined, pending })
}
