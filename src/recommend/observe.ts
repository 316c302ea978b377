/** Sentences about what was observed. Every number in them is the finding's own. */
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { BenchmarkFinding, FunctionFinding } from '../model/finding.js'
import type { Amount, FunctionDelta } from '../model/functionDelta.js'
import {
  formatInterval,
  formatP,
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

/** A change of the measure that decided: in points of share, or in percent of base's total cost. */
export const riseWords = (
  decidedBy: FunctionDelta['decidedBy'],
  rise: number,
  least = ''
): string => {
  if (decidedBy === 'share') return `${least}${formatPp(rise)}`
  const per = decidedBy === 'cost' ? 'cost' : 'cost per operation'
  return `${per} ${least}${formatSignedPercent(rise)} of base's total`
}

const changeWords = ({ decidedBy, decidedPp: { lo, hi } }: FunctionDelta): string =>
  riseWords(decidedBy, lo, lo === hi ? '' : 'at least ')

const isBounded = ({ lo, hi }: { readonly lo: number; readonly hi: number }): boolean =>
  Number.isFinite(lo) && Number.isFinite(hi)

const pWords = (p: number): string => {
  const shown = formatP(p)
  return shown.startsWith('<') ? `p${shown}` : `p=${shown}`
}

/** What stands behind the change of a function: its interval and p; nothing where values were counted, or are as printed. */
const functionProof = ({ evidence }: FunctionDelta): string => {
  if (evidence.kind !== 'modelled') return ''
  const { ci, p, model } = evidence
  const interval = formatInterval(ci.lo, ci.hi, model === 'share' ? 'pp' : '%')
  return `${isBounded(ci) ? `, 95% CI ${interval}` : ''}, ${pWords(p)}`
}

/** The same for a benchmark, whose interval is one of cost. */
const benchmarkProof = ({ evidence, effect }: BenchmarkDelta): string => {
  if (evidence.kind === 'exact') return ', in every run'
  if (evidence.kind !== 'tested' && evidence.kind !== 'tested-blocked') return ''
  const [lo, hi] = [effect?.lo, effect?.hi].map((ratio = Number.NaN) => (ratio - 1) * 100)
  const ci = { lo: lo ?? Number.NaN, hi: hi ?? Number.NaN }
  const interval = isBounded(ci) ? `, 95% CI ${formatInterval(ci.lo, ci.hi, '%')}` : ''
  return `${interval}, ${pWords(evidence.p)}, n=${evidence.n.join('+')}`
}

/** ` (shop/tier.go:4)`, where a function of the reader's is. */
export const placeWords = ({
  file,
  startLine
}: Pick<FunctionDelta, 'file' | 'startLine'>): string => {
  if (file === '') return ''
  return ` (${shown(startLine > 0 ? `${file}:${startLine}` : file)})`
}

interface Words {
  readonly takes: string
  readonly of: string
}

const cpuWords: Words = { takes: 'takes', of: 'of CPU time' }
const memoryWords: Words = { takes: 'allocates', of: 'of all bytes' }

/** `runtime.growslice takes 12.3% of CPU time in head, 1.0% in base (+11.3 pp)`, without a full stop. */
const observed = ({ dimension, delta }: FunctionFinding, place: string, proof: string): string => {
  const { takes, of } = dimension === 'memory' ? memoryWords : cpuWords
  const sides = `${shareWords(delta.head)} ${of} in head, ${shareWords(delta.base)} in base`
  return `${shown(delta.name)}${place} ${takes} ${sides} (${changeWords(delta)}${proof})`
}

/** What was observed, in short. */
export const functionObserved = (finding: FunctionFinding): string => observed(finding, '', '')

/** What was observed of a function, where it is, and how sure it is. */
export const functionFound = (finding: FunctionFinding, place: string): string =>
  observed(finding, place, functionProof(finding.delta))

const benchmarkWords = ({ delta }: BenchmarkFinding, place: string, proof: string): string => {
  const { name, unit, base, head } = delta
  const center = (side: typeof base) =>
    side === undefined ? 'missing' : formatValue(side.center, unit)
  const ratio = delta.effect?.ratio ?? Number.POSITIVE_INFINITY
  const change = Number.isFinite(ratio) ? `${formatRatio(ratio)} the cost` : 'from 0'
  const sides = `${center(base)} in base, ${center(head)} in head`
  return `${shown(name)}${place}: ${sides} (${change}${proof})`
}

/** `Encode-8: 1.23 ms/op in base, 1.45 ms/op in head (1.18x the cost)`, without a full stop. */
export const benchmarkObserved = (finding: BenchmarkFinding): string =>
  benchmarkWords(finding, '', '')

/** The same with the package that it is in, and how sure it is. */
export const benchmarkFound = (finding: BenchmarkFinding): string => {
  const { package: path } = finding.delta
  const place = path === '' ? '' : ` in ${shown(path)}`
  return benchmarkWords(finding, place, benchmarkProof(finding.delta))
}
