/** Sentences about what was observed. Every number in them is the finding's own. */
import type { Amount } from '../model/delta.js'
import type { BenchmarkFinding, FunctionFinding } from '../model/finding.js'
import {
  formatPercent,
  formatPp,
  formatRatio,
  formatSignedPercent,
  formatValue
} from '../units/format.js'
import { shown } from './quote.js'

/** How much a function rose at least, by the measure that decided its class, in percentage points. */
export const riseOf = ({ delta }: FunctionFinding): number => Math.max(0, delta.decidedPp.lo)

/** How much worse a benchmark became, in percent of cost; infinite where base was 0. */
export const worseOf = ({ delta }: BenchmarkFinding): number =>
  delta.effect === undefined ? 0 : (delta.effect.ratio - 1) * 100

const shareWords = (amount: Amount): string => {
  switch (amount.kind) {
    case 'seen':
      return formatPercent(amount.share)
    case 'absent':
      return 'none'
    case 'hidden':
      return `at most ${formatPercent(amount.shareMax)}`
    case 'unknown':
      return 'an unknown share'
  }
}

const changeWords = ({ delta }: FunctionFinding): string => {
  const { lo, hi } = delta.decidedPp
  const least = lo === hi ? '' : 'at least '
  if (delta.decidedBy === 'share') return `${least}${formatPp(lo)}`
  const per = delta.decidedBy === 'cost' ? 'cost' : 'cost per operation'
  return `${per} ${least}${formatSignedPercent(lo)} of base's total`
}

/** `runtime.growslice takes 12.3% of CPU time in head, 1.0% in base (+11.3 pp)`, without a full stop. */
export const functionObserved = (finding: FunctionFinding): string => {
  const { name, base, head } = finding.delta
  const takes = finding.dimension === 'memory' ? 'allocates' : 'takes'
  const total = finding.dimension === 'memory' ? 'of all bytes' : 'of CPU time'
  return (
    `${shown(name)} ${takes} ${shareWords(head)} ${total} in head, ${shareWords(base)} in base ` +
    `(${changeWords(finding)})`
  )
}

/** `Encode-8: 1.23 ms/op in base, 1.45 ms/op in head (1.18x the cost)`, without a full stop. */
export const benchmarkObserved = (finding: BenchmarkFinding): string => {
  const { name, unit, base, head } = finding.delta
  const center = (side: typeof base) =>
    side === undefined ? 'missing' : formatValue(side.center, unit)
  const worse = worseOf(finding)
  const change = Number.isFinite(worse) ? ` (${formatRatio(1 + worse / 100)} the cost)` : ''
  return `${shown(name)}: ${center(base)} in base, ${center(head)} in head${change}`
}
