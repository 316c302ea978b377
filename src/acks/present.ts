import { type GateSeverity, severities } from '../model/gate.js'
import type { Report } from '../model/report.js'
import { keyOf } from './ids.js'
import type { Memory } from './memory.js'

/** What a failed gate failed on. */
interface Failure {
  readonly severity: GateSeverity
  readonly status: string
  readonly findings: readonly string[]
}

/** The rating is no finding: it follows from the regressions. */
const isNamed = (id: string): boolean => id !== 'rating'

const heaviestFirst = (a: Failure, b: Failure): number =>
  severities.indexOf(b.severity) - severities.indexOf(a.severity)

/**
 * The findings that can be accepted: what failed a gate, the heaviest gate first, and the regressions that lower the
 * rating.
 */
export const acceptable = (
  gates: readonly Failure[],
  regressions: readonly string[]
): readonly string[] => {
  const failing = gates
    .filter(({ status }) => status === 'failed')
    .toSorted(heaviestFirst)
    .flatMap(({ findings }) => findings)
  return [...new Set([...failing, ...regressions])].filter(isNamed)
}

/** The part of a report that says what of it can be accepted. */
export interface Acceptable {
  readonly verdict: Pick<Report['verdict'], 'gates'>
  readonly cpu_regressions: readonly { readonly id: string }[]
  readonly mem_regressions: readonly { readonly id: string }[]
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => ({ id }))

/** That part alone, so that the report is free to go. */
export const acceptableOf = ({
  verdict,
  cpu_regressions,
  mem_regressions
}: Acceptable): Acceptable => ({
  verdict,
  cpu_regressions: idsOf(cpu_regressions),
  mem_regressions: idsOf(mem_regressions)
})

/** What the comment with these reports has to remember; of several jobs that compared the same, a finding is one. */
export const memoryOf = (reports: readonly Acceptable[], label?: Memory['label']): Memory => {
  const gates = reports.flatMap(({ verdict }) => verdict.gates)
  const regressions = reports
    .flatMap((report) => [...report.cpu_regressions, ...report.mem_regressions])
    .map(({ id }) => id)
  return {
    ...(label === undefined ? {} : { label }),
    present: acceptable(gates, regressions).map(keyOf),
    leftOut: 0
  }
}
