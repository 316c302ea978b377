import type {
  BenchChange,
  BenchComparison,
  BenchPercent,
  BenchSpread,
  BenchWarning
} from '../../model/benchTable.js'
import { neededSamples } from '../../stats/benjaminiHochberg.js'
import { exactSummary } from '../../stats/exactSummary.js'
import { type MannWhitney, mannWhitneyOfAscending } from '../../stats/mannWhitney.js'
import { medianIntervalOfAscending } from '../../stats/medianInterval.js'

/** benchstat's defaults. */
const CONFIDENCE = 0.95
const ALPHA = 0.05

/** The fewest values whose extremes bound the median at the confidence: 2 / 2^n <= 1 - confidence. */
const NEEDED_FOR_INTERVAL = Math.ceil(Math.log2(2 / (1 - CONFIDENCE)))
const NEEDED_FOR_TEST = neededSamples(1, ALPHA)

/** What a cell says of its own values. */
export interface Summary {
  readonly center: number
  readonly spread: BenchSpread
  readonly warnings: readonly BenchWarning[]
}

/** Values, sorted once for everything that is asked of them, with what their cell says of them. */
export interface Sample {
  readonly ascending: Float64Array
  readonly summary: Summary
}

/** The two samples of a comparison. */
export interface Compared {
  readonly base: Sample
  readonly head: Sample
}

/** How a unit's values are summarised and compared: benchstat's distributional assumption. */
export interface Assumption {
  readonly summarise: (ascending: Float64Array) => Summary
  readonly compare: (compared: Compared) => BenchComparison
}

/** The default: medians with order-statistic intervals, compared by the Mann-Whitney U test. */
export const assumeNothing: Assumption = {
  summarise: (ascending) => {
    const { center, lo, hi } = medianIntervalOfAscending(ascending, CONFIDENCE)
    const spread = spreadOf(center, lo, hi)
    const few: BenchWarning = {
      kind: 'few-for-interval',
      need: NEEDED_FOR_INTERVAL,
      confidence: CONFIDENCE
    }
    return { center, spread, warnings: spread.kind === 'unbounded' ? [few] : [] }
  },
  compare: ({ base, head }) => {
    const result = mannWhitneyOfAscending(base.ascending, head.ascending)
    const n = [base.ascending.length, head.ascending.length] as const
    return {
      kind: 'compared',
      change:
        result.p > ALPHA
          ? { kind: 'not-significant' }
          : changeOf(base.summary.center, head.summary.center),
      test: { kind: 'tested', p: result.p },
      n,
      warnings: testWarnings(result, Math.max(...n))
    }
  }
}

/** `assume=exact`: one value is the whole truth, so that every difference counts. */
export const assumeExact: Assumption = {
  summarise: (ascending) => {
    const { center, lo, hi } = exactSummary(ascending)
    const warnings: readonly BenchWarning[] = lo === hi ? [] : [{ kind: 'not-exact', lo, hi }]
    return { center, spread: spreadOf(center, lo, hi), warnings }
  },
  compare: ({ base, head }) => ({
    kind: 'compared',
    change: changeOf(base.summary.center, head.summary.center),
    test: { kind: 'exact' },
    n: [base.ascending.length, head.ascending.length],
    warnings: []
  })
}

/** The ratio of two centers as a change in percent. */
export const percentOf = (ratio: number): BenchPercent => ({
  kind: 'percent',
  percent: (ratio - 1) * 100
})

const isBound = (value: number): boolean =>
  value !== Number.NEGATIVE_INFINITY && value !== Number.POSITIVE_INFINITY

const spreadOf = (center: number, lo: number, hi: number): BenchSpread => {
  if (!isBound(lo) || !isBound(hi)) return { kind: 'unbounded' }
  const sign = Math.sign(center)
  if (sign !== Math.sign(lo) || sign !== Math.sign(hi)) return { kind: 'crosses-zero' }
  if (center === 0) return { kind: 'percent', below: 0, above: 0 }
  // In this form, and not (hi - lo) / center, because benchstat's rounding depends on it.
  return {
    kind: 'percent',
    below: 100 * (sign * (1 - lo / center)),
    above: 100 * (sign * (hi / center - 1))
  }
}

const changeOf = (base: number, head: number): BenchChange => {
  if (base === head) return { kind: 'same-center' }
  return base === 0 ? { kind: 'undefined' } : percentOf(head / base)
}

const testWarnings = ({ p, method }: MannWhitney, larger: number): readonly BenchWarning[] => {
  if (method === 'all-equal') return [{ kind: 'all-equal' }]
  if (method === 'not-testable') return [{ kind: 'not-a-number' }]
  const isHopeless = p > ALPHA && larger < NEEDED_FOR_TEST
  return isHopeless ? [{ kind: 'few-for-test', need: NEEDED_FOR_TEST, alpha: ALPHA }] : []
}
