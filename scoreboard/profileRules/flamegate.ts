import type { FunctionEntry, GateEntry, Report } from '../../src/model/report.js'
import type { ProfileAlarm, ProfileRule } from './rule.js'

/** Slower and new functions as the report ranks them: by the size of the change that decided. */
const rankedFindings = ({ cpu_regressions, new_hotspots }: Report): readonly FunctionEntry[] =>
  [...cpu_regressions, ...new_hotspots].sort(
    (a, b) => Math.abs(b.decided_pp ?? 0) - Math.abs(a.decided_pp ?? 0)
  )

const failed = (report: Report): readonly GateEntry[] =>
  report.verdict.gates.filter((gate) => gate.status === 'failed')

const anyFlag = (report: Report): ProfileAlarm => {
  const ranked = rankedFindings(report).map((entry) => entry.name)
  return { raised: ranked.length > 0 || failed(report).length > 0, ranked }
}

const hardFail = (report: Report): ProfileAlarm => {
  const gates = failed(report).filter((gate) => gate.severity === 'hard-fail')
  const ids = new Set(gates.flatMap((gate) => gate.findings))
  const ranked = rankedFindings(report).filter((entry) => ids.has(entry.id))
  return {
    raised: report.verdict.level === 'hard_fail',
    ranked: ranked.map((entry) => entry.name)
  }
}

const settings = [
  { id: 'share', title: '', origin: 'default configuration' },
  { id: 'per-op', title: ' per operation', origin: 'operations known, as a collection tells them' }
] as const

const depths = [
  { id: 'hard-fail', title: 'hard fail', alarm: hardFail },
  { id: 'any-flag', title: 'any flag', alarm: anyFlag }
]

/** flamegate on profiles: by share, as it comes, and by cost per operation. */
export const flamegateProfileRules: readonly ProfileRule[] = settings.flatMap((setting) =>
  depths.map((depth) => ({
    id: `flamegate-${setting.id}-${depth.id}`,
    title: `flamegate${setting.title}, ${depth.title}`,
    origin: setting.origin,
    reads: 'the sample counts of every profile of both sides',
    judge: ({ reports }) => depth.alarm(reports[setting.id])
  }))
)
