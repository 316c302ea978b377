import type { CustomGate } from '../gates/custom/gate.js'
import { chooseBenchmarks } from './chooseBenchmarks.js'
import { chooseFunctions } from './chooseFunctions.js'
import type { Compared } from './compared.js'
import type { GateRule } from './gateRules.js'

/** The gates of the settings, each with what it looks at. */
export const chooseRows = (rules: readonly GateRule[], compared: Compared): readonly CustomGate[] =>
  rules.map((rule) =>
    rule.about === 'benchmarks' ? chooseBenchmarks(rule, compared) : chooseFunctions(rule, compared)
  )
