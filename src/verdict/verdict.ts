import { outcome } from '../gates/conclude.js'
import { customId } from '../gates/custom/gate.js'
import { judgeCustom } from '../gates/custom/index.js'
import type { Analysis, Gate } from '../gates/gate.js'
import { gates } from '../gates/index.js'
import type { GateSeverity, GateVerdict, Level, Verdict } from '../model/gate.js'

/** Settings of every gate by id: its severity and its own options. */
export type GateSettings = Readonly<
  Record<string, { readonly severity: GateSeverity } & Readonly<Record<string, unknown>>>
>

const evaluateGate = (
  [id, gate]: readonly [string, Gate],
  analysis: Analysis,
  settings: GateSettings
): GateVerdict => {
  const options = settings[id] ?? { severity: gate.defaultSeverity }
  const { severity } = options
  const judged =
    severity === 'off'
      ? outcome('not_applicable', 'switched off')
      : gate.evaluate(analysis, options, severity)
  return { id, title: gate.title, severity, ...judged }
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
  /** Set where the change can affect nothing that is measured. */
  readonly spared?: number
}

/**
 * The level, from the worst down: a failed gate is said whatever else is missing; nothing missing is ever a pass. A change
 * that can affect nothing misses nothing.
 */
export const levelOf = (gates: readonly GateVerdict[], ground: Ground): Level => {
  if (failedAt(gates, 'hard-fail')) return 'hard_fail'
  if (failedAt(gates, 'soft-fail')) return 'soft_fail'
  if (ground.spared !== undefined) return 'pass'
  if (!ground.hasBase) return 'no_baseline'
  if (gates.some(isBlind) || !ground.couldJudge) return 'inconclusive'
  return failedAt(gates, 'warning') ? 'warning' : 'pass'
}

const registry = Object.entries<Gate>(gates)

/** What one gate says; undefined when there is none of that id. */
export const judgeOne = (
  id: string,
  analysis: Analysis,
  settings: GateSettings
): GateVerdict | undefined => {
  const own = registry.find(([name]) => name === id)
  if (own !== undefined) return evaluateGate(own, analysis, settings)
  const custom = analysis.custom.find((gate) => customId(gate) === id)
  return custom === undefined ? undefined : judgeCustom(analysis, custom)
}

/** Evaluates every gate that is not switched off, those of the settings last, and draws the verdict. */
export const drawVerdict = (
  analysis: Analysis,
  settings: GateSettings,
  ground: Ground
): Verdict => {
  const evaluated = [
    ...registry.map((entry) => evaluateGate(entry, analysis, settings)),
    ...analysis.custom.map((gate) => judgeCustom(analysis, gate))
  ]
  return {
    level: levelOf(evaluated, ground),
    complete: evaluated.every((gate) => gate.status !== 'unjudged'),
    gates: evaluated
  }
}
