import type {
  BenchChange,
  BenchComparison,
  BenchPercent,
  BenchSpread,
  BenchWarning
} from '../../model/benchTable.js'
import { formatGoFixed, formatGoFloat, formatGoSigned } from '../../units/goFloat.js'

/**
 * benchstat's `CI` column: `5%`, `∞`, `?`. It is the larger of two signed percentages, and below 0 that is the nearer
 * end: `-5%`.
 */
export function spreadText(center: number, spread: BenchSpread): string {
  switch (spread.kind) {
    case 'percent': {
      const { above, below } = spread
      return `${formatGoFixed(center < 0 ? -Math.min(above, below) : Math.max(above, below), 0)}%`
    }
    case 'unbounded':
      return '∞'
    case 'crosses-zero':
      return '?'
  }
}

/** benchstat's `vs base` column: `~`, `0.00%`, `?`, `-17.20%`. */
export function changeText(change: BenchChange): string {
  switch (change.kind) {
    case 'not-significant':
      return '~'
    case 'same-center':
      return '0.00%'
    case 'undefined':
      return '?'
    case 'percent':
      return percentText(change)
  }
}

/** A change in percent with its sign: `+0.00%`. */
export function percentText({ percent }: BenchPercent): string {
  return `${formatGoSigned(percent, 2)}%`
}

/** benchstat's `P` column: `p=0.000 n=10`, `p=0.240 n=8+11`; an exact unit has no p. */
export function testText({ test, n }: Extract<BenchComparison, { kind: 'compared' }>): string {
  const [base, head] = n
  const sizes = base === head ? `n=${base}` : `n=${base}+${head}`
  return test.kind === 'exact' ? sizes : `p=${formatGoFixed(test.p, 3)} ${sizes}`
}

/** A warning in benchstat's words, and in like ones where it has none. */
export function warningText(warning: BenchWarning): string {
  switch (warning.kind) {
    case 'few-for-interval':
      return `need >= ${warning.need} samples for confidence interval at level ${formatGoFloat(warning.confidence)}`
    case 'few-for-test':
      return `need >= ${warning.need} samples to detect a difference at alpha level ${formatGoFloat(warning.alpha)}`
    case 'all-equal':
      return 'all samples are equal'
    case 'not-a-number':
      return 'samples with NaN cannot be compared'
    case 'not-exact':
      return `exact distribution expected, but values range from ${formatGoFloat(warning.lo)} to ${formatGoFloat(warning.hi)}`
    case 'no-geomean':
      return `${warning.of === 'centers' ? 'summaries' : 'ratios'} must be >0 to compute geomean`
    case 'different-rows':
      return 'benchmark set differs from baseline; geomeans may not be comparable'
  }
}
