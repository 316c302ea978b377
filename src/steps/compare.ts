import type { SortedInputs } from '../config/actionInputs.js'
import { gather } from './gather.js'
import { judge } from './judge.js'
import type { Outcome } from './outcome.js'
import type { Ports } from './ports.js'
import { pulledPaths, withPulled } from './pulled.js'
import { settings } from './settings.js'

/** Settings, the inputs that other steps made, analysis, delivery. */
export const compare = async (request: SortedInputs, ports: Ports): Promise<Outcome> => {
  const { inputs } = request
  const { context, log, openStore } = ports
  const rules = await settings(request, ports)
  const gathered = await log.group('Inputs', () =>
    gather({ inputs, temp: context.temp, limits: rules.config.limits, log, openStore })
  )
  const pulled = await pulledPaths(rules.config, ports)
  const all = withPulled(gathered, pulled, inputs)
  const judged = await judge({ inputs, rules, gathered: all }, ports)
  return { kind: 'judged', config: rules.config, ...judged }
}
