/** What becomes of stored reports under other rules. */
import * as z from 'zod'
import { ackSources, ackStates } from './ack.js'
import { type GateSeverity, type GateStatus, type Level, levels } from './gate.js'
import { gateSchema } from './gateEntry.js'

/** Rows, and what the change had to do with them as far as that was known. */
const rows = z
  .array(z.object({ id: z.string(), touch: z.object({ kind: z.string() }).optional() }))
  .default([])

/** The lists of a report that hold what gates look at. */
const rowLists = {
  cpu_improvements: rows,
  cpu_regressions: rows,
  mem_improvements: rows,
  mem_regressions: rows,
  new_hotspots: rows,
  removed_hotspots: rows,
  bench_deltas: rows,
  not_judged: rows,
  share_shifts: rows,
  other_deltas: rows,
  over_limits: rows,
  ignored: rows
}

/** What a replay needs of a report.json, so that reports of every version of the tool can be replayed. */
export const storedReportSchema = z.object({
  schema_version: z.literal(1),
  generated_at: z.string(),
  tool: z.object({ name: z.literal('flamegate'), version: z.string() }),
  verdict: z.object({
    level: z.enum(levels),
    complete: z.boolean(),
    gates: z.array(gateSchema.extend({ accepted: z.array(z.string()).default([]) }))
  }),
  acks: z
    .array(
      z.object({
        source: z.enum(ackSources),
        state: z.enum(ackStates),
        findings: z.array(z.string()),
        author: z.string(),
        reason: z.string().nullable()
      })
    )
    .default([]),
  measured_by: z.unknown(),
  ...rowLists,
  config: z.record(z.string(), z.unknown())
})

export type StoredReport = z.infer<typeof storedReportSchema>

type RowList = keyof typeof rowLists

/** Ids of the rows that the change surely did not reach, by the word of the report. */
export const outOfReachIn = (report: Pick<StoredReport, RowList>): ReadonlySet<string> => {
  const all = (Object.keys(rowLists) as RowList[]).flatMap((list) => report[list])
  return new Set(all.filter(({ touch }) => touch?.kind === 'not_reachable').map(({ id }) => id))
}
export type StoredGate = StoredReport['verdict']['gates'][number]

/** How a gate stands; a failure that is accepted does not count. */
export interface GateStanding {
  readonly status: GateStatus | 'accepted'
  readonly severity: GateSeverity
}

export interface GateChange {
  readonly id: string
  /** Undefined where there is no such gate: one of the settings, or one that this version has and the report lacks. */
  readonly before: GateStanding | undefined
  readonly after: GateStanding | undefined
}

/** A verdict with what it does to the step. */
export interface Outcome {
  readonly level: Level
  /** Whether the exit code is 1. */
  readonly fails: boolean
}

/** A report whose measurements were judged again. */
export interface ReplayedReport {
  readonly kind: 'replayed'
  /** The folder of the report, from the folder that was searched. */
  readonly name: string
  /** The level that report.json has. */
  readonly stored: Level
  /** Under the report's own settings: judged again by this version, or as stored where it cannot read them. */
  readonly before: Outcome & { readonly by: 'this-version' | 'stored' }
  /** Under the settings that are tried. */
  readonly after: Outcome
  readonly gates: readonly GateChange[]
}

/** A report that cannot be judged again. */
export interface LostReport {
  readonly kind: 'lost'
  readonly name: string
  /** Absent where report.json cannot be read either. */
  readonly stored?: Level
  readonly because: string
}

export interface Replay {
  /** Where the settings that are tried come from. */
  readonly config: string
  readonly reports: readonly (ReplayedReport | LostReport)[]
}

/** Whether the settings that are tried make another verdict of a report. */
export const hasChanged = ({ before, after }: ReplayedReport): boolean =>
  before.level !== after.level || before.fails !== after.fails
