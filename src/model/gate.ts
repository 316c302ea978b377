/** How much a failed gate weighs. `off` gates are listed and not evaluated. */
export const severities = ['off', 'warning', 'soft-fail', 'hard-fail'] as const
export type GateSeverity = (typeof severities)[number]

/** `unjudged` is not `passed`: something the gate looks at is missing, damaged, not comparable or too uncertain. */
export type GateStatus = 'passed' | 'failed' | 'unjudged' | 'not_applicable'

export interface GateOutcome {
  readonly status: GateStatus
  /** One sentence with the observed value and the limit. */
  readonly because: string
  /** Ids of the findings that failed the gate, or that it could not judge. */
  readonly findings: readonly string[]
  /** For `unjudged`: input is missing, damaged or not comparable, as against too little evidence. */
  readonly inputMissing: boolean
  /** For gates of the settings: how many rows of either side it looks at. With 0 the outcome says nothing of the code. */
  readonly looksAt?: number
}

export interface GateVerdict extends GateOutcome {
  readonly id: string
  readonly title: string
  readonly severity: GateSeverity
  /** The severity of a failure that is a warning because the change reaches nothing of it. */
  readonly capped?: GateSeverity
}

export const levels = [
  'pass',
  'warning',
  'soft_fail',
  'hard_fail',
  'inconclusive',
  'no_baseline'
] as const
export type Level = (typeof levels)[number]

export interface Verdict {
  readonly level: Level
  readonly complete: boolean
  readonly gates: readonly GateVerdict[]
}
