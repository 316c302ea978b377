/** The tests of one unit: made, corrected for their number, and refused where they could not have found anything. */
import type { BenchmarkDelta, SuiteShift } from '../model/benchmarkDelta.js'
import type { Evidence, MinEffect, Tested } from '../model/evidence.js'
import { benjaminiHochberg, neededSamples } from '../stats/benjaminiHochberg.js'
import { costChangeP, minEffectP } from '../stats/minEffectTest.js'
import { visibleSlowdown } from '../stats/visibleSlowdown.js'
import { type Conditions, isTimed } from './conditions.js'
import type { Draft } from './drafts.js'
import { type PendingTest, unattainable, withFamily } from './rawEvidence.js'
import { canShift, shiftOf, suiteShifts } from './suiteShift.js'

export interface TestRule {
  /** False discovery rate within one unit. */
  readonly alpha: number
  /** Percent of cost that the slowdown of a row must surely exceed before it may fail more than a warning. */
  readonly minEffect: (row: Omit<BenchmarkDelta, 'evidence'>) => number
  /** Percent of cost below which a change does not count. */
  readonly threshold: number
  readonly conditions: Conditions
}

/** Blocked repeats hide how much processes differ, so that their tests have to find twice as much. */
const BLOCKED_FACTOR = 2

/** What a row's tests gave, NaN where there is none. */
interface Outcome {
  readonly p: number
  readonly minEffectPct: number
  readonly minEffectP: number
}

const noTest: Outcome = { p: Number.NaN, minEffectPct: Number.NaN, minEffectP: Number.NaN }

/** Both tests of a row have to hold with the shift of its suite and without it: the larger p of the two counts. */
const testDraft = (draft: Draft, shift: number, rule: TestRule): Outcome => {
  const { unit, pending } = draft
  if (pending.kind !== 'pending' || !pending.isTest) return noTest
  if (pending.test === 'benchstat') return { ...noTest, p: pending.p }
  const { samples, isBlocked } = pending
  const plain = costChangeP(samples, 1)
  const p = shift === 1 ? plain : Math.max(plain, costChangeP(samples, shift))
  if (!isTimed(unit)) return { ...noTest, p }
  const minEffectPct = rule.minEffect(draft) * (isBlocked ? BLOCKED_FACTOR : 1)
  const factor = (1 + minEffectPct / 100) * Math.max(1, shift)
  return { p, minEffectPct, minEffectP: minEffectP(samples, factor) }
}

/** An outcome corrected for the number of tests. */
interface Corrected extends Outcome {
  readonly q: number
  readonly minEffectQ: number
}

/** How many rows were tested in each way. */
interface Families {
  readonly two: number
  readonly minEffect: number
}

const countTests = (ps: readonly number[]): number => ps.filter((p) => !Number.isNaN(p)).length

const correct = (
  outcomes: readonly Outcome[]
): { readonly corrected: readonly Corrected[]; readonly families: Families } => {
  const ps = outcomes.map(({ p }) => p)
  const overs = outcomes.map((outcome) => outcome.minEffectP)
  const [qs, overQs] = [benjaminiHochberg(ps), benjaminiHochberg(overs)]
  const corrected = outcomes.map((outcome, index) => ({
    ...outcome,
    q: qs[index] ?? Number.NaN,
    minEffectQ: overQs[index] ?? Number.NaN
  }))
  return { corrected, families: { two: countTests(ps), minEffect: countTests(overs) } }
}

const minEffectOf = (
  outcome: Corrected,
  n: readonly [number, number],
  { alpha, familySize }: { readonly alpha: number; readonly familySize: number }
): { readonly minEffect?: MinEffect } => {
  const { minEffectPct: pct, minEffectP: p, minEffectQ: q } = outcome
  if (Number.isNaN(p)) return {}
  const need = neededSamples(familySize, alpha, 'greater')
  const isShort = Math.min(...n) < need && Number.isFinite(need)
  return { minEffect: { pct, p, q, ...(isShort ? { need } : {}) } }
}

const settleTest = (
  pending: PendingTest,
  outcome: Corrected,
  rule: { readonly alpha: number; readonly families: Families }
): Evidence => {
  const { test, n, isTest } = pending
  const { alpha, families } = rule
  if (!isTest) return { kind: kindOf(pending), test, p: 1, q: 1, n }
  const isHopeful = outcome.q <= alpha || Math.min(...n) === 0
  const hopeless = isHopeful ? undefined : unattainable(n, families.two, alpha)
  if (hopeless !== undefined) return hopeless
  const over = minEffectOf(outcome, n, { alpha, familySize: families.minEffect })
  return { kind: kindOf(pending), test, p: outcome.p, q: outcome.q, n, ...over }
}

/** The evidence of a row, once it is known among how many it was, or would be, tested. */
const settleRow = (
  { pending }: Draft,
  outcome: Corrected,
  rule: { readonly alpha: number; readonly families: Families; readonly untested: number }
): Evidence => {
  if (pending.kind === 'pending') return settleTest(pending, outcome, rule)
  const { alpha, families, untested } = rule
  return pending.kind === 'too-few' ? withFamily(pending, families.two + untested, alpha) : pending
}

const kindOf = (pending: PendingTest): Tested['kind'] =>
  pending.test === 'mann-whitney-u' && pending.isBlocked ? 'tested-blocked' : 'tested'

/** Repeats in one process do not show how much processes differ, so that nothing is said of what they could show. */
const visiblePct = (
  { pending }: Draft,
  familySize: number,
  { alpha, threshold }: TestRule
): number | undefined => {
  if (pending.kind === 'exact') return 0
  if (pending.kind !== 'pending' || pending.test === 'benchstat' || pending.isBlocked)
    return undefined
  const ratio = visibleSlowdown(pending.samples.base, pending.samples.head, {
    q: alpha,
    familySize: Math.max(1, familySize),
    threshold: 1 + threshold / 100
  })
  return ratio === undefined ? undefined : (ratio - 1) * 100
}

export interface SettledUnit {
  readonly deltas: readonly BenchmarkDelta[]
  readonly shifts: readonly SuiteShift[]
}

/** Tests the rows of one unit. */
export const settleUnit = (drafts: readonly Draft[], rule: TestRule): SettledUnit => {
  const shifts = suiteShifts(drafts, rule.conditions)
  const ratios = new Map(shifts.map(({ workload, ratio }) => [workload, ratio]))
  const shiftAt = (draft: Draft) => (canShift(draft) ? ratios.get(draft.workload) : undefined)
  const { corrected, families } = correct(
    drafts.map((draft) => testDraft(draft, shiftAt(draft) ?? 1, rule))
  )
  const untested = drafts.filter(({ pending }) => pending.kind === 'too-few').length
  const deltas = drafts.map((draft, index): BenchmarkDelta => {
    const { pending: _, ...delta } = draft
    const shift = shiftAt(draft)
    const visible = visiblePct(draft, families.two, rule)
    const outcome = corrected[index] ?? { ...noTest, q: 1, minEffectQ: 1 }
    return {
      ...delta,
      ...(visible === undefined ? {} : { visiblePct: visible }),
      ...(shift === undefined ? {} : shiftOf(draft, shift)),
      evidence: settleRow(draft, outcome, { alpha: rule.alpha, families, untested })
    }
  })
  return { deltas, shifts }
}
