/** What becomes of stored reports under other rules. */
import * as z from 'zod'
import { ackSources, ackStates } from './ack.js'
import { type GateSeverity, type GateStatus, type Level, levels } from './gate.js'
import { gateSchema } from './gateEntry.js'

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
  config: z.record(z.string(), z.unknown())
})

export type StoredReport = z.infer<typeof storedReportSchema>
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
