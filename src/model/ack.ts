/**
 * Acknowledgements: somebody says that a finding is intended. It stays in the report with who, why and until when, and
 * the gates that failed on nothing else do not count any more.
 */
import * as z from 'zod'
import type { Diagnostic, Place } from './diagnostic.js'
import type { GateOutcome, GateVerdict, Verdict } from './gate.js'

export const ackSources = ['file', 'command', 'label'] as const
export type AckSource = (typeof ackSources)[number]

export interface Ack {
  readonly source: AckSource
  /** Ids of findings, or their beginnings; the label has those that it was put for. */
  readonly ids: readonly string[]
  readonly reason: string
  readonly author: string
  /** The last day on which it counts, as 2026-12-31; without end when absent. */
  readonly until?: string
  readonly note?: string
  /** Where it stands, for one of the file. */
  readonly at?: Place
  /** Its page, for a command. */
  readonly url?: string
}

/** What somebody tried to acknowledge and may not, or not so. */
export interface RefusedAck {
  readonly source: AckSource
  /** The id that was meant, where it is one. */
  readonly id?: string
  readonly author: string
  readonly because: string
  readonly url?: string
}

/** The label as it was counted, which the comment of this run has to remember. */
export interface LabelMark {
  /** The event in which the label was put. */
  readonly event: number
  /** Keys of the findings that it was put for. */
  readonly ids: readonly string[]
}

/** All acknowledgements for a comparison, before anybody looks whether they fit a finding. */
export interface Acks {
  readonly acks: readonly Ack[]
  readonly refused: readonly RefusedAck[]
  readonly label?: LabelMark
  readonly diagnostics: readonly Diagnostic[]
}

export const noAcks: Acks = { acks: [], refused: [], diagnostics: [] }

/** A gate with what of its failure was accepted. Its status stays `failed`. */
export interface AckedGate extends GateVerdict {
  /** Failing findings that are accepted; all of them when the failure does not count any more. */
  readonly accepted: readonly string[]
  /** For a failure that is accepted: what the gate says of everything else. */
  readonly beside?: Pick<GateOutcome, 'status' | 'because' | 'inputMissing'>
}

/** The verdict after acknowledgements: level and completeness are those of what is not accepted. */
export interface AckedVerdict extends Verdict {
  readonly gates: readonly AckedGate[]
}

/** The keys that a gate of report.json has beside the others. */
export const acceptedShape = {
  accepted: z
    .array(z.string())
    .describe('Failing findings that are acknowledged; the failure counts until all of them are'),
  beside: z
    .object({
      status: z.enum(['passed', 'failed', 'unjudged', 'not_applicable']),
      because: z.string()
    })
    .optional()
    .describe('What the gate says of everything that is not acknowledged, once all failures are')
} as const

export const ackStates = ['active', 'expired', 'unused', 'refused'] as const

export const ackEntrySchema = z.object({
  id: z.string(),
  source: z.enum(ackSources),
  state: z
    .enum(ackStates)
    .describe(
      '`active` accepts findings of this report; `expired` has passed its date; `unused` fits nothing that fails; `refused` does not count'
    ),
  finding: z
    .string()
    .nullable()
    .describe('Id, or beginning of it, as it was given; null for the label'),
  findings: z.array(z.string()).describe('Findings of this report that it accepts'),
  author: z.string().describe('Who says so: in the file as written, else the login'),
  reason: z.string().nullable().describe('null when it was refused'),
  until: z.string().nullable().describe('Last day on which it counts; null without end'),
  note: z.string().optional(),
  at: z
    .object({ file: z.string(), line: z.int().optional(), column: z.int().optional() })
    .optional(),
  url: z.string().optional().describe('Page of the command'),
  because: z.string()
})

export type AckEntry = z.infer<typeof ackEntrySchema>

/** What tells whether a failure is accepted; gates of the street and of report.json have it. */
export interface Acceptable {
  readonly status: GateOutcome['status']
  readonly findings: readonly string[]
  readonly accepted: readonly string[]
}

/** Whether a gate failed on acknowledged findings only. */
export const isAccepted = ({ status, findings, accepted }: Acceptable): boolean =>
  status === 'failed' && findings.length > 0 && findings.every((id) => accepted.includes(id))

/** Whether a gate failed, and somebody has to do something about it. */
export const countsAsFailed = (gate: Acceptable): boolean =>
  gate.status === 'failed' && !isAccepted(gate)
