import type { BenchmarkDelta, SuiteShift } from '../model/benchmarkDelta.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { groupBy } from '../model/groupBy.js'
import type { Pairs } from '../pair/pair.js'
import { formatCount } from '../units/format.js'
import { comparedRows } from './comparedRows.js'
import { conditionsOf, type FactRule } from './conditions.js'
import { comparedDraft, type Draft, rawDraft } from './drafts.js'
import type { Measured } from './measured.js'
import { joinProcs } from './procsPairs.js'
import type { PendingTest } from './rawEvidence.js'
import { type RawRow, rawRows, unitMetadata } from './rawRows.js'
import { withRenames } from './renames.js'
import { settleUnit, type TestRule } from './settle.js'
import { withProcessSpread } from './withProcessSpread.js'
import { withSuiteSpread } from './withSuiteSpread.js'

export interface BenchmarkOptions extends Omit<TestRule, 'conditions'> {
  readonly confidence: number
  readonly facts: FactRule
}

export interface BenchmarkComparison {
  readonly deltas: readonly BenchmarkDelta[]
  /** Units all of whose benchmarks moved together. */
  readonly shifts: readonly SuiteShift[]
  readonly supersededBy: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

const byUnit = (drafts: readonly Draft[]): readonly (readonly Draft[])[] => [
  ...groupBy(drafts, ({ unit }) => unit).values()
]

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

/** What benchstat's output leaves out, said once where rows are judged by it. */
const aboutBenchstat = (drafts: readonly Draft[], { compared }: Pairs): readonly Diagnostic[] => {
  const judged = drafts.filter(({ pending }) => pending.kind === 'pending' && isPrinted(pending))
  const [source] = compared
  if (judged.length === 0 || source === undefined) return []
  const rows = judged.length === 1 ? '1 row is' : `${formatCount(judged.length)} rows are`
  return [
    {
      severity: 'note',
      code: 'compare/benchstat-only',
      message: `${rows} judged by the p that benchstat printed: such output does not show the order in which base and head ran, the samples, an interval of the ratio, or a p below 0.0005; that a slowdown exceeds min-effect cannot be tested`,
      at: { file: source.path },
      hint: 'give the raw results of both sides instead of the comparison, or beside it'
    }
  ]
}

const isPrinted = ({ test }: PendingTest): boolean => test === 'benchstat'

/** Compares all benchmarks of both sides: raw results first, then what benchstat output adds to them. */
export const compareBenchmarks = (pairs: Pairs, options: BenchmarkOptions): BenchmarkComparison => {
  const conditions = conditionsOf(pairs, options.facts)
  const units = unitMetadata([...pairs.raw.base, ...pairs.raw.head])
  const rule = { units, confidence: options.confidence, conditions }
  const raw = joinProcs(rawRows(pairs.raw)).map((row) => {
    const draft = rawDraft(row, rule)
    return { row, draft, known: knownFrom(row, draft) }
  })
  const compared = comparedRows(
    byTrust(pairs),
    raw.map(({ known }) => known)
  )
  const needed = raw.filter(({ known }) => !compared.replaced.has(known))
  const drafts = withRenames([
    ...needed.map(({ draft }) => draft),
    ...compared.rows.map((row) => comparedDraft(row, rule))
  ])
  const settled = byUnit(drafts).map((group) => settleUnit(group, { ...options, conditions }))
  return {
    deltas: withSuiteSpread(
      withProcessSpread(settled.flatMap(({ deltas }) => deltas)),
      options.alpha
    ),
    shifts: settled.flatMap(({ shifts }) => shifts),
    supersededBy: unusedFiles(
      compared.supersededBy,
      needed.map(({ row }) => row)
    ),
    diagnostics: [...compared.diagnostics, ...aboutBenchstat(drafts, pairs)]
  }
}
