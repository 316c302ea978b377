import { type Config, configSchema, defaultConfig } from '../config/schema.js'
import type { ReportFolder, StoredRun } from '../io/storedReports.js'
import { type Acks, isAccepted, noAcks } from '../model/ack.js'
import {
  type GateChange,
  type GateStanding,
  type LostReport,
  outOfReachIn,
  type ReplayedReport,
  type StoredGate,
  type StoredReport
} from '../model/replay.js'
import type { Views } from '../model/views.js'
import { exitCode } from '../verdict/exitCode.js'
import { rejudge } from './rejudge.js'

type Verdict = StoredReport['verdict']

/** What was accepted when the report was made is accepted now. */
const acksOf = ({ acks }: StoredReport): Acks => ({
  ...noAcks,
  acks: acks
    .filter(({ state }) => state === 'active')
    .flatMap(({ source, findings, author, reason }) =>
      findings.map((id) => ({ source, ids: [id], author, reason: reason ?? '' }))
    )
})

/** What the change did not reach then it does not reach now; where a stranger measured, nothing was excused by it. */
const unreached = (report: StoredReport): ReadonlySet<string> =>
  report.measured_by == null ? outOfReachIn(report) : new Set()

/** The settings that the report says it was made with, as far as this version knows all of them. */
const configOf = ({ config }: StoredReport): Config | undefined =>
  configSchema.safeParse(config).data

const outcome = (verdict: Verdict, config: Config) => ({
  level: verdict.level,
  fails: exitCode({ verdict }, config['fail-on'], config['on-missing']) === 1
})

const standing = (gate: StoredGate): GateStanding => ({
  status: isAccepted(gate) ? 'accepted' : gate.status,
  severity: gate.severity
})

/** A gate weighs in the verdict when it failed; one that is unjudged can only make it inconclusive. */
const weighs = (gate: GateStanding | undefined, isNewLevel: boolean): boolean =>
  gate?.status === 'failed' || (gate?.status === 'unjudged' && isNewLevel)

const standings = ({ gates }: Verdict): ReadonlyMap<string, GateStanding> =>
  new Map(gates.map((gate) => [gate.id, standing(gate)]))

/**
 * Gates that stand differently, and those that weigh differently where that can matter. Gates of the settings are there
 * or not as the settings say: one that passes makes no difference.
 */
const isChange = ({ before, after }: GateChange, isNewLevel: boolean): boolean => {
  if (before === undefined || after === undefined) return weighs(before ?? after, isNewLevel)
  return (
    before.status !== after.status ||
    (before.severity !== after.severity && weighs(after, isNewLevel))
  )
}

const gateChanges = (before: Verdict, after: Verdict): readonly GateChange[] => {
  const [was, is] = [standings(before), standings(after)]
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((id) => ({ id, before: was.get(id), after: is.get(id) }))
    .filter((change) => isChange(change, before.level !== after.level))
}

interface Stored {
  readonly report: StoredReport
  readonly views: Views
}

/** Judges both times with this version, so that what differs is the policy and not the version. */
const judgeAgain = (
  { report, views }: Stored,
  config: Config
): Omit<ReplayedReport, 'kind' | 'name' | 'stored'> => {
  const own = configOf(report)
  const known = { acks: acksOf(report), outOfReach: unreached(report) }
  const before = own === undefined ? report.verdict : rejudge(views, own, known).verdict
  const after = rejudge(views, config, known).verdict
  return {
    before: {
      ...outcome(before, own ?? defaultConfig),
      by: own === undefined ? 'stored' : 'this-version'
    },
    after: outcome(after, config),
    gates: gateChanges(before, after)
  }
}

/** What becomes of one stored report under the settings that are tried. */
export const replayOne = (
  { name }: Pick<ReportFolder, 'name'>,
  run: StoredRun,
  config: Config
): ReplayedReport | LostReport => {
  const stored = run.report?.verdict.level
  if (run.kind === 'lost') {
    const { because } = run
    return { kind: 'lost', name, because, ...(stored === undefined ? {} : { stored }) }
  }
  const judged = judgeAgain(run, config)
  return { kind: 'replayed', name, stored: run.report.verdict.level, ...judged }
}
