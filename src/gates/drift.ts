import * as z from 'zod'
import type { Trend } from '../model/trend.js'
import { andMore } from '../units/count.js'
import { outcome, weigh } from './conclude.js'
import { defineGate } from './gate.js'

const largestFirst = (a: Trend, b: Trend): number => (b.ratio ?? 0) - (a.ratio ?? 0)

/** Names the worst of some rows: "`Encode-8` ns/op +14.2% against 1.20 µs/op (last good): 1.14x the cost and 1 more". */
const nameRows = (rows: readonly Trend[]): string => {
  const [worst] = [...rows].sort(largestFirst)
  if (worst === undefined) return 'nothing'
  const unit = worst.unit === '%' ? '' : ` ${worst.unit}`
  return `\`${worst.name}\`${unit} ${worst.because}${andMore(rows.length - 1)}`
}

const idsOf = (rows: readonly Trend[]): readonly string[] => [
  ...new Set(rows.map(({ finding_id: id }) => id))
]

export const drift = defineGate({
  title: 'Drift since the last good value',
  defaultSeverity: 'off',
  options: z.strictObject({
    above: z
      .number()
      .min(0)
      .default(10)
      .describe(
        'Cost of a benchmark, or of a function per operation, above the last good one by more than this many percent'
      ),
    'above-points': z
      .number()
      .min(0)
      .default(5)
      .describe(
        'Share of a function above the last good one by more than this many percentage points'
      )
  }),
  evaluate: ({ trends }, { above, 'above-points': points }) => {
    if (trends === undefined) return outcome('not_applicable', 'no history of the default branch')
    const [over, judged] = [
      trends.filter(({ status }) => status === 'over'),
      trends.filter(({ status }) => status !== 'unjudged')
    ]
    const limit = `(limit ${above}%, ${points} pp of share)`
    return weigh(
      {
        failed: idsOf(over),
        failedBecause: `${nameRows(over)} ${limit}`,
        uncertain: judged.length > 0 ? [] : idsOf(trends),
        uncertainBecause: 'too few comparable runs are recorded',
        passedBecause: `nothing is above its last good value by more than allowed ${limit}`
      },
      { gaps: [], ignored: 0 }
    )
  }
})
