/** The values of a report, as quantities that a text may state. */
import type {
  BenchEntry,
  EvidenceEntry,
  FunctionEntry,
  HeadTopEntry,
  Report
} from '../../model/report.js'
import { everyFunction } from '../../outputs/words/names.js'
import { claimsIn } from './claims.js'
import { type Kind, type Quantity, quantityIn } from './kinds.js'
import type { Units } from './units.js'

type Given = number | null | undefined

const all = (kind: Kind, ...values: readonly Given[]): readonly Quantity[] =>
  values.flatMap((value) => (value == null ? [] : [{ kind, value }]))

const inUnit = (unit: string, ...values: readonly Given[]): readonly Quantity[] =>
  values.flatMap((value) => (value == null ? [] : [quantityIn(value, unit)]))

interface Ends {
  readonly lo: Given
  readonly hi: Given
}

const ends = (kind: Kind, interval: Ends | null | undefined): readonly Quantity[] =>
  all(kind, interval?.lo, interval?.hi)

/** What decides a function is in points of share, or in percent of base's total cost. */
const decidedKind = ({ decided_by }: FunctionEntry): Kind =>
  decided_by === 'share' ? 'points' : 'percent'

const ofEvidence = (evidence: EvidenceEntry): readonly Quantity[] => {
  if (evidence.kind === 'modelled') {
    return ends(evidence.model === 'share' ? 'points' : 'percent', evidence.ci_pp)
  }
  return evidence.kind === 'tested' || evidence.kind === 'tested-blocked'
    ? all('percent', evidence.min_effect?.pct)
    : []
}

const ofFunction = (entry: FunctionEntry): readonly Quantity[] => [
  ...inUnit(entry.unit, entry.flat_base, entry.flat_head, entry.cum_base, entry.cum_head),
  ...all('percent', entry.share_base, entry.share_head, entry.share_base_max, entry.share_head_max),
  ...all('points', entry.delta_pp),
  ...all(decidedKind(entry), entry.decided_pp),
  ...ends(decidedKind(entry), entry.ci_pp),
  ...ofEvidence(entry.evidence)
]

const percentOf = (ratio: Given): Given => (ratio == null ? ratio : (ratio - 1) * 100)

/** A cost ratio is told as a factor or as the percentage that it adds. */
const ofRatio = (...ratios: readonly Given[]): readonly Quantity[] => [
  ...all('ratio', ...ratios),
  ...all('percent', ...ratios.map(percentOf))
]

const ofSide = (unit: string, side: BenchEntry['base']): readonly Quantity[] =>
  side === null ? [] : inUnit(unit, side.center, side.lo, side.hi)

const ofBenchmark = (entry: BenchEntry): readonly Quantity[] => [
  ...ofSide(entry.unit, entry.base),
  ...ofSide(entry.unit, entry.head),
  ...all('percent', entry.delta_pct, entry.visible_pct),
  ...ofRatio(entry.effect?.ratio, entry.effect?.lo, entry.effect?.hi, entry.shift),
  ...ofEvidence(entry.evidence)
]

const ofHeadTop = ({ unit, total, functions }: HeadTopEntry): readonly Quantity[] => [
  ...inUnit(unit, total),
  ...functions.flatMap(({ flat, cum, share }) => [
    ...inUnit(unit, flat, cum),
    ...all('percent', share)
  ])
]

/** The rows that have a unit. */
export const rowsOf = (report: Report): readonly (FunctionEntry | BenchEntry)[] => [
  ...everyFunction(report),
  ...report.bench_deltas
]

const sentencesOf = (report: Report): readonly string[] => [
  report.summary,
  ...Object.values(report.rating_basis),
  ...report.verdict.gates.map(({ because }) => because),
  ...report.recommendations.map(({ text }) => text),
  ...rowsOf(report).map(({ because }) => because)
]

/** Confidence of all intervals, which the tables write beside each. */
const confidence: Quantity = { kind: 'percent', value: 95 }

/** Everything that a report states with a unit, in its numbers and in its own sentences. */
export const quantitiesOf = (report: Report, units: Units): readonly Quantity[] => [
  confidence,
  ...everyFunction(report).flatMap(ofFunction),
  ...report.bench_deltas.flatMap(ofBenchmark),
  ...report.head_top.flatMap(ofHeadTop),
  ...report.suite_shifts.flatMap(({ ratio }) => ofRatio(ratio)),
  ...report.comparisons.flatMap(({ unit, kind, total_base, total_head, visible_pp }) => [
    ...(kind === 'profile' ? inUnit(unit, total_base, total_head) : []),
    ...all('points', visible_pp)
  ]),
  ...all('percent', report.collection?.noise?.largest_pct, report.collection?.noise?.median_pct),
  ...sentencesOf(report).flatMap((text) =>
    claimsIn(text, units).flatMap(({ readings }) => readings)
  )
]
