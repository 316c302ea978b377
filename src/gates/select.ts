/** Selections of findings that several gates share. */
import type { BenchmarkFinding, FunctionFinding } from '../model/finding.js'
import type { GateSeverity } from '../model/gate.js'
import { formatPp, formatRatio, formatSignedPercent } from '../units/format.js'
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
  { isSupported }: Pick<Analysis, 'isSupported'>,
  over: readonly BenchmarkFinding[]
) => ({
  failed: over.filter(({ delta }) => isSupported(delta.evidence)),
  uncertain: over.filter(({ delta }) => !isSupported(delta.evidence))
})

/** How much worse a benchmark became, in percent of cost: +15 means 1.15x. Infinite when base was 0. */
export const worsePct = (finding: BenchmarkFinding): number => {
  const ratio = finding.delta.effect?.ratio
  return ratio === undefined ? 0 : (ratio - 1) * 100
}

export const isTimed = (finding: BenchmarkFinding): boolean =>
  finding.kind === 'time' || finding.kind === 'throughput'

export const ids = (findings: readonly { readonly id: string }[]): readonly string[] =>
  findings.map((finding) => finding.id)

const andMore = (count: number): string => (count > 1 ? ` and ${count - 1} more` : '')

/** The change that decided: of share in points, or of cost in percent of what base costs in all. */
const changeOf = (finding: FunctionFinding): string =>
  finding.delta.decidedBy === 'share'
    ? formatPp(certainPp(finding))
    : `${formatSignedPercent(certainPp(finding))} of base's total`

/** Names the largest of some functions: "`pkg.F` +12.3 pp and 2 more". */
export const nameFunctions = (findings: readonly FunctionFinding[]): string => {
  const [worst] = [...findings].sort((a, b) => certainPp(b) - certainPp(a))
  if (worst === undefined) return 'nothing'
  return `\`${worst.delta.name}\` ${changeOf(worst)}${andMore(findings.length)}`
}

/** Names the worst of some benchmarks: "`Encode-8` ns/op at 1.17x the cost and 1 more". */
export const nameBenchmarks = (findings: readonly BenchmarkFinding[]): string => {
  const [worst] = [...findings].sort((a, b) => worsePct(b) - worsePct(a))
  if (worst === undefined) return 'nothing'
  const { name, unit } = worst.delta
  return `\`${name}\` ${unit} at ${formatRatio(1 + worsePct(worst) / 100)} the cost${andMore(findings.length)}`
}
