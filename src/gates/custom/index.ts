import type { GateVerdict } from '../../model/gate.js'
import { outcome } from '../conclude.js'
import type { Analysis } from '../gate.js'
import { judgeBenchmarks } from './benchmarks.js'
import { judgeFunctions } from './functions.js'
import { type CustomGate, customId } from './gate.js'

const judge = (analysis: Analysis, gate: CustomGate) =>
  gate.about === 'benchmarks' ? judgeBenchmarks(analysis, gate) : judgeFunctions(analysis, gate)

/** Evaluates a gate of the settings. */
export const judgeCustom = (analysis: Analysis, gate: CustomGate): GateVerdict => {
  const { title, severity } = gate
  const judged =
    severity === 'off' ? outcome('not_applicable', 'switched off') : judge(analysis, gate)
  return { id: customId(gate), title, severity, ...judged }
}
