import type { UnitMetadata } from '../model/benchmark.js'
import type { BenchmarkDelta, BenchmarkSide, Evidence } from '../model/delta.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Pairs } from '../pair/pair.js'
import { benjaminiHochberg } from '../stats/benjaminiHochberg.js'
import { exactSummary } from '../stats/exactSummary.js'
import { medianInterval } from '../stats/medianInterval.js'
import { assumesExact, better } from '../units/benchUnits.js'
import { comparedRows, type SummaryRow } from './comparedRows.js'
import { centerEffect, deltaPct, sampleEffect } from './effect.js'
import type { Measured } from './measured.js'
import { type RowEvidence, rawEvidence, unattainable } from './rawEvidence.js'
import { type RawRow, type RawValues, rawRows, unitMetadata } from './rawRows.js'

export interface BenchmarkOptions {
  readonly confidence: number
  /** False discovery rate within one unit. */
  readonly alpha: number
}

export interface BenchmarkComparison {
  readonly deltas: readonly BenchmarkDelta[]
  readonly supersededBy: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

type Draft = Omit<BenchmarkDelta, 'evidence'> & { readonly pending: RowEvidence }

const summarise = (raw: RawValues, exact: boolean, confidence: number): BenchmarkSide => {
  const { center, lo, hi } = exact
    ? exactSummary(raw.values)
    : medianInterval(raw.values, confidence)
  return { center, lo, hi, n: raw.values.length }
}

const rawDraft = (row: RawRow, units: UnitMetadata, options: BenchmarkOptions): Draft => {
  const direction = better(row.unit, units)
  const exact = assumesExact(row.unit, units)
  const { base: baseRaw, head: headRaw, ...key } = row
  const base = baseRaw && summarise(baseRaw, exact, options.confidence)
  const head = headRaw && summarise(headRaw, exact, options.confidence)
  const effect =
    baseRaw &&
    headRaw &&
    sampleEffect(baseRaw.values, headRaw.values, direction, options.confidence)
  return finishDraft({ ...key, workload: 'default' }, direction, {
    base,
    head,
    effect,
    pending: rawEvidence(row, direction, exact)
  })
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

const comparedDraft = (row: SummaryRow, units: UnitMetadata): Draft => {
  const { base, head, evidence, ...key } = row
  const direction = better(row.unit, units)
  const isKnown = direction !== 'unknown' || evidence.kind === 'unpaired'
  const why = `nothing says whether more ${row.unit} is better`
  const pending: RowEvidence = isKnown ? evidence : { kind: 'refused', cause: 'not-testable', why }
  return finishDraft(key, direction, { base, head, effect: undefined, pending })
}

/** Corrects the tests of one unit for their number, and refuses those that could not survive it whatever they found. */
const settleUnit = (drafts: readonly Draft[], alpha: number): readonly BenchmarkDelta[] => {
  const ps = drafts.map(({ pending }) =>
    pending.kind === 'pending' && pending.isTest ? pending.p : Number.NaN
  )
  const qs = benjaminiHochberg(ps)
  const familySize = ps.filter((p) => !Number.isNaN(p)).length
  return drafts.map(({ pending, ...delta }, index) => {
    const q = qs[index] ?? Number.NaN
    return {
      ...delta,
      evidence: settleRow(pending, Number.isNaN(q) ? 1 : q, { familySize, alpha })
    }
  })
}

const settleRow = (
  pending: RowEvidence,
  q: number,
  family: { readonly familySize: number; readonly alpha: number }
): Evidence => {
  if (pending.kind !== 'pending') return pending
  const { test, p, n, isTest } = pending
  const hopeless =
    isTest && q > family.alpha && Math.min(...n) > 0
      ? unattainable(n, family.familySize, family.alpha)
      : undefined
  return hopeless ?? { kind: 'tested', test, p, q, n }
}

const byUnit = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> => {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const group = groups.get(draft.unit) ?? []
    groups.set(draft.unit, group)
    group.push(draft)
  }
  return groups
}

/** Between the paths of files that hold one row together. */
const joint = ' + '

const pathsOf = (row: RawRow): readonly string[] => [
  ...new Set([...(row.base?.paths ?? []), ...(row.head?.paths ?? [])])
]

/** What the raw results measured, for telling which rows of benchstat output are the same measurement. */
const knownFrom = (row: RawRow, draft: Draft): Measured => ({
  path: pathsOf(row).join(joint),
  package: row.package,
  name: row.name,
  unit: row.unit,
  ...(draft.base === undefined ? {} : { base: { center: draft.base.center, slack: 0 } }),
  ...(draft.head === undefined ? {} : { head: { center: draft.head.center, slack: 0 } })
})

/** Takes apart the paths that were superseded together, and leaves out those with a result that is still needed. */
const unusedFiles = (
  supersededBy: ReadonlyMap<string, string>,
  needed: readonly RawRow[]
): ReadonlyMap<string, string> => {
  const inUse = new Set(needed.flatMap(pathsOf))
  return new Map(
    [...supersededBy].flatMap(([paths, winner]) =>
      paths.split(joint).flatMap((path) => (inUse.has(path) ? [] : [[path, winner] as const]))
    )
  )
}

/** CSV carries unrounded centers and is trusted before text. */
const byTrust = (pairs: Pairs) =>
  [...pairs.compared].sort(
    (a, b) =>
      Number(a.benchmarks.source > b.benchmarks.source) -
      Number(a.benchmarks.source < b.benchmarks.source)
  )

/** Compares all benchmarks of both sides: raw results first, then what benchstat output adds to them. */
export const compareBenchmarks = (pairs: Pairs, options: BenchmarkOptions): BenchmarkComparison => {
  const units = unitMetadata([...pairs.raw.base, ...pairs.raw.head])
  const raw = rawRows(pairs.raw).map((row) => {
    const draft = rawDraft(row, units, options)
    return { row, draft, known: knownFrom(row, draft) }
  })
  const compared = comparedRows(
    byTrust(pairs),
    raw.map(({ known }) => known)
  )
  const needed = raw.filter(({ known }) => !compared.replaced.has(known))
  const drafts = [
    ...needed.map(({ draft }) => draft),
    ...compared.rows.map((row) => comparedDraft(row, units))
  ]
  const settled = [...byUnit(drafts).values()].flatMap((group) => settleUnit(group, options.alpha))
  return {
    deltas: settled,
    supersededBy: unusedFiles(
      compared.supersededBy,
      needed.map(({ row }) => row)
    ),
    diagnostics: compared.diagnostics
  }
}
