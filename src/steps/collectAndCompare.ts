import type { SortedInputs } from '../config/actionInputs.js'
import { takeMeasurements } from './collect.js'
import { gatherCollected } from './collectData.js'
import { judge } from './judge.js'
import type { Outcome } from './outcome.js'
import type { Ports } from './ports.js'
import { settings } from './settings.js'

/** The two after each other, without the way over an artifact. */
export const collectAndCompare = async (request: SortedInputs, ports: Ports): Promise<Outcome> => {
  const { inputs } = request
  const rules = await settings(request, ports)
  const { config } = rules
  const outcome = await takeMeasurements({ inputs, config }, ports)
  if (outcome.kind !== 'collected') return outcome
  const { collected, data } = outcome
  const gathered = gatherCollected(collected, inputs)
  const judged = await judge({ inputs, rules, gathered }, ports)
  return { kind: 'judged', config, data, ...judged }
}
