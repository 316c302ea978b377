/** Selections of findings that several gates share. */

import type { BenchmarkFinding, FunctionFinding, SuiteShiftFinding } from '../model/finding.js'
import type { GateSeverity } from '../model/gate.js'
import { isThroughput } from '../units/benchUnits.js'
import { andMore } from '../units/count.js'
import { formatPp, formatSignedPercent } from '../units/format.js'
import type { Analysis } from './gate.js'

/** The end of the deciding interval nearest 0: what the change is at least. */
export const certainPp = (finding: FunctionFinding): number => {
  const { lo, hi } = finding.delta.decidedPp
  if (lo > 0) return lo
  return hi < 0 ? hi : 0
}

/** Go's runtime can trip warning gates only: its cost follows from the code that calls it. */
export const mayTrip = (severity: GateSeverity) => (finding: FunctionFinding) =>
  severity === 'warning' || !finding.isRuntime

/** What a gate does not look at, for the sentence that it passed. */
export const ofWhom = (severity: GateSeverity): string =>
  severity === 'warning' ? '' : " outside Go's runtime"

/** Rows over a limit: those that fail the gate, and those that have too little evidence for it. */
export const bySupport = (
  { missingOf }: Pick<Analysis, 'missingOf'>,
  over: readonly BenchmarkFinding[]
) => ({
  failed: over.filter(({ delta }) => missingOf(delta) === undefined),
  uncertain: over.filter(({ delta }) => missingOf(delta) !== undefined)
})

/** Whether a row became worse by more than some percent. Asked of ratios: 1.1 is not more than 10%, (1.1 - 1) * 100 is. */
export const isWorseBy = ({ delta: { effect, unshifted } }: BenchmarkFinding, pct: number) =>
  (unshifted ?? effect?.ratio ?? 1) > 1 + pct / 100

/**
 * How much worse a benchmark became, in percent of cost: +15 means 1.15x. Infinite when base was 0; without the shift of
 * its suite, which is a finding of its own.
 */
export const worsePct = ({ delta: { effect, unshifted } }: BenchmarkFinding): number => {
  const ratio = unshifted ?? effect?.ratio
  return ratio === undefined ? 0 : (ratio - 1) * 100
}

/** Rows of both sides with so few repeats that no change of them could count. */
export const lacksSamples = ({ verdict, delta: { evidence } }: BenchmarkFinding): boolean =>
  verdict === 'not-judged' && evidence.kind === 'too-few'

/** How much worse a whole suite became, in percent of cost. */
export const shiftPct = ({ ratio }: SuiteShiftFinding): number => (ratio - 1) * 100

/** Whether a row was measured on both sides. */
export const isPaired = ({ delta: { base, head } }: BenchmarkFinding): boolean =>
  base !== undefined && head !== undefined

export const isTimed = (finding: BenchmarkFinding): boolean =>
  finding.kind === 'time' || finding.kind === 'throughput'

export const ids = (findings: readonly { readonly id: string }[]): readonly string[] =>
  findings.map((finding) => finding.id)

/** The change that decided: of share in points, or of cost in percent of what base costs in all. */
export const changeOf = (finding: FunctionFinding): string =>
  finding.delta.decidedBy === 'share'
    ? formatPp(certainPp(finding))
    : `${formatSignedPercent(certainPp(finding))} of base's total`

/** Names the largest of some functions: "`pkg.F` +12.3 pp and 2 more". */
export const nameFunctions = (findings: readonly FunctionFinding[]): string => {
  const [worst] = [...findings].sort((a, b) => certainPp(b) - certainPp(a))
  if (worst === undefined) return 'nothing'
  return `\`${worst.delta.name}\` ${changeOf(worst)}${andMore(findings.length - 1)}`
}

/** Benchmarks, the worst first. */
export const worstOf = (findings: readonly BenchmarkFinding[]): readonly BenchmarkFinding[] =>
  findings
    .map((finding) => ({ finding, pct: worsePct(finding) }))
    .sort((a, b) => (a.pct === b.pct ? 0 : b.pct - a.pct))
    .map(({ finding }) => finding)

/**
 * Names the worst of some shifts: "the machine or everything moved by +12.0% (22 of 24 benchmarks in ns/op)". Times and
 * throughput of one suite are one shift, and a throughput that fell by a fifth is "+25.0% in cost".
 */
export const nameShifts = (shifts: readonly SuiteShiftFinding[]): string => {
  const [worst] = [...shifts].sort((a, b) => b.ratio - a.ratio)
  if (worst === undefined) return 'nothing'
  const { rows, agreeing, unit } = worst
  const change = `${formatSignedPercent(shiftPct(worst))}${isThroughput(unit) ? ' in cost' : ''}`
  const suites = new Set(shifts.map(({ workload }) => workload)).size
  return `the machine or everything moved by ${change} (${agreeing} of ${rows} benchmarks in ${unit})${andMore(suites - 1)}`
}
