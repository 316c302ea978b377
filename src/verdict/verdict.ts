import type { Analysis, Gate } from '../gates/gate.js'
import { gates } from '../gates/index.js'
import type { GateOutcome, GateSeverity, GateVerdict, Level, Verdict } from '../model/gate.js'

/** Settings of every gate by id: its severity and its own options. */
export type GateSettings = Readonly<
  Record<string, { readonly severity: GateSeverity } & Readonly<Record<string, unknown>>>
>

const switchedOff: GateOutcome = {
  status: 'not_applicable',
  because: 'switched off',
  findings: [],
  inputMissing: false
}

const evaluateGate = (
  [id, gate]: readonly [string, Gate],
  analysis: Analysis,
  settings: GateSettings
): GateVerdict => {
  const options = settings[id] ?? { severity: gate.defaultSeverity }
  const { severity } = options
  const outcome = severity === 'off' ? switchedOff : gate.evaluate(analysis, options, severity)
  return { id, title: gate.title, severity, ...outcome }
}

const failedAt = (gates: readonly GateVerdict[], severity: GateSeverity): boolean =>
  gates.some((gate) => gate.severity === severity && gate.status === 'failed')

const isBlind = (gate: GateVerdict): boolean =>
  (gate.severity === 'hard-fail' || gate.severity === 'soft-fail') &&
  gate.status === 'unjudged' &&
  gate.inputMissing

/** Facts about the comparison as a whole that the level depends on. */
export interface Ground {
  readonly hasBase: boolean
  /** At least one delta rests on evidence that could have judged it. */
  readonly couldJudge: boolean
}

/** The level, from the worst down: a failed gate is said whatever else is missing; nothing missing is ever a pass. */
export const levelOf = (gates: readonly GateVerdict[], ground: Ground): Level => {
  if (failedAt(gates, 'hard-fail')) return 'hard_fail'
  if (failedAt(gates, 'soft-fail')) return 'soft_fail'
  if (!ground.hasBase) return 'no_baseline'
  if (gates.some(isBlind) || !ground.couldJudge) return 'inconclusive'
  return failedAt(gates, 'warning') ? 'warning' : 'pass'
}

/** Evaluates every gate that is not switched off and draws the verdict. */
export const drawVerdict = (
  analysis: Analysis,
  settings: GateSettings,
  ground: Ground
): Verdict => {
  const evaluated = Object.entries<Gate>(gates).map((entry) =>
    evaluateGate(entry, analysis, settings)
  )
  return {
    level: levelOf(evaluated, ground),
    complete: evaluated.every((gate) => gate.status !== 'unjudged'),
    gates: evaluated
  }
}
