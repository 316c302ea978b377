import { functionId } from '../classify/functions.js'
import type { BenchmarkSide } from '../model/benchmarkDelta.js'
import type { BenchmarkFinding, BenchmarkVerdict } from '../model/finding.js'
import type { BenchEntry, IgnoredEntry, NotJudgedEntry } from '../model/report.js'
import { evidenceEntry } from './evidenceEntry.js'
import { finiteOrNull } from './numbers.js'
import { touchEntry } from './touchEntry.js'

const sideEntry = (side: BenchmarkSide | undefined): BenchEntry['base'] => {
  if (side === undefined) return null
  const { center, lo, hi, n } = side
  return Number.isFinite(center) ? { center, lo: finiteOrNull(lo), hi: finiteOrNull(hi), n } : null
}

const effectEntry = (effect: BenchmarkFinding['delta']['effect']): BenchEntry['effect'] =>
  effect === undefined
    ? null
    : {
        ratio: finiteOrNull(effect.ratio),
        lo: effect.lo === 0 ? null : finiteOrNull(effect.lo),
        hi: finiteOrNull(effect.hi)
      }

const verdictEntry = (verdict: BenchmarkVerdict): BenchEntry['verdict'] =>
  verdict === 'not-judged' ? 'not_judged' : verdict

const wouldBe = (finding: BenchmarkFinding): 'regression' | 'improvement' | 'unchanged' =>
  finding.wouldBe === 'not-judged' ? 'unchanged' : finding.wouldBe

/** What a row that is ignored would be; like one without evidence it has no verdict. */
const ignoredVerdict = (finding: BenchmarkFinding, ignored: string) =>
  ({ verdict: 'not_judged', would_be: wouldBe(finding), ignored }) as const

const ownVerdict = (finding: BenchmarkFinding) => ({
  verdict: verdictEntry(finding.verdict),
  ...(finding.verdict === 'not-judged' ? { would_be: wouldBe(finding) } : {})
})

const causesEntry = ({ causes }: BenchmarkFinding): Pick<BenchEntry, 'causes'> =>
  causes === undefined
    ? {}
    : {
        causes: causes.map(({ delta, sharePct, isRuntime, touch }) => ({
          id: functionId(delta),
          name: delta.name,
          share_pct: sharePct,
          runtime: isRuntime,
          ...(touch === undefined ? {} : { touch })
        }))
      }

/** A benchmark finding in the words of report.json, with the reason for which it is ignored where it is. */
export const benchEntry = (finding: BenchmarkFinding, ignored?: string): BenchEntry => {
  const { delta } = finding
  const { evidence } = delta
  return {
    id: finding.id,
    name: delta.name,
    package: delta.package,
    workload: delta.workload,
    procs: delta.procs,
    unit: delta.unit,
    better: delta.better,
    base: sideEntry(delta.base),
    head: sideEntry(delta.head),
    delta_pct: finiteOrNull(delta.deltaPct),
    effect: effectEntry(delta.effect),
    p: evidence.kind === 'tested' || evidence.kind === 'tested-blocked' ? evidence.p : null,
    ...(delta.visiblePct === undefined ? {} : { visible_pct: delta.visiblePct }),
    ...(delta.shift === undefined ? {} : { shift: delta.shift }),
    ...(delta.bimodal === undefined ? {} : { bimodal: [...delta.bimodal] }),
    evidence: evidenceEntry(evidence),
    ...(ignored === undefined ? ownVerdict(finding) : ignoredVerdict(finding, ignored)),
    ...(finding.touch === undefined ? {} : { touch: touchEntry(finding.touch) }),
    ...causesEntry(finding),
    because: finding.because
  }
}

export const notJudgedBenchmark = (finding: BenchmarkFinding): NotJudgedEntry => ({
  kind: 'benchmark',
  id: finding.id,
  name: finding.delta.name,
  package: finding.delta.package,
  unit: finding.delta.unit,
  evidence: evidenceEntry(finding.delta.evidence),
  would_be: wouldBe(finding),
  because: finding.because
})

export const ignoredBenchmark = (finding: BenchmarkFinding, reason: string): IgnoredEntry => ({
  kind: 'benchmark',
  id: finding.id,
  name: finding.delta.name,
  package: finding.delta.package,
  workload: finding.delta.workload,
  unit: finding.delta.unit,
  would_be: verdictEntry(finding.verdict),
  reason,
  because: finding.because
})
