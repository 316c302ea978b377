import type { BenchEntry, GateEntry, Report } from '../../src/model/report.js'
import { type Alarm, alarmAbout, type BenchmarkRule } from './rule.js'

const namesOf = (entries: readonly BenchEntry[]): readonly string[] =>
  entries.map((entry) => entry.name)

const regressions = (report: Report): readonly string[] =>
  namesOf(report.bench_deltas.filter((entry) => entry.verdict === 'regression'))

const failedGates = (report: Report): readonly GateEntry[] =>
  report.verdict.gates.filter((gate) => gate.status === 'failed')

const namedBy = (gates: readonly GateEntry[], report: Report): readonly string[] => {
  const ids = new Set(gates.flatMap((gate) => gate.findings))
  return namesOf(report.bench_deltas.filter((entry) => ids.has(entry.id)))
}

const hardFail = (report: Report): Alarm => {
  const gates = failedGates(report).filter((gate) => gate.severity === 'hard-fail')
  return {
    raised: report.verdict.level === 'hard_fail',
    benchmarks: new Set(namedBy(gates, report))
  }
}

const anyFlag = (report: Report): Alarm => {
  const gates = failedGates(report)
  const named = alarmAbout([...regressions(report), ...namedBy(gates, report)])
  return { raised: named.raised || gates.length > 0, benchmarks: named.benchmarks }
}

const reads = 'every repeat of both sides, all units'

/** flamegate as it comes, without any configuration, at three depths. */
export const flamegateRules: readonly BenchmarkRule[] = [
  {
    id: 'flamegate-hard-fail',
    title: 'flamegate, hard fail',
    origin: 'the step fails; default configuration',
    reads,
    judge: ({ report }) => hardFail(report)
  },
  {
    id: 'flamegate-regression',
    title: 'flamegate, regression',
    origin: 'a benchmark has the class regression; default configuration',
    reads,
    judge: ({ report }) => alarmAbout(regressions(report))
  },
  {
    id: 'flamegate-any-flag',
    title: 'flamegate, any flag',
    origin: 'a regression, or any gate failed, a warning included; default configuration',
    reads,
    judge: ({ report }) => anyFlag(report)
  }
]
