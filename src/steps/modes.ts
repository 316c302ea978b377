import type { Collected } from '../collect/request.js'
import type { SortedInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import { collectData, gatherCollected } from './collectData.js'
import { deliverData } from './deliverData.js'
import { gather } from './gather.js'
import { type Judged, judge } from './judge.js'
import type { DeliveredData } from './outputs.js'
import type { Ports } from './ports.js'
import { settings } from './settings.js'

interface CollectedData {
  readonly collected: Collected
  readonly data: DeliveredData
}

/** What a run of the action came to: a report, data, or both; `stopped` when it was cancelled while it measured. */
export type Outcome =
  | ({ readonly kind: 'judged'; readonly config: Config; readonly data?: DeliveredData } & Judged)
  | ({ readonly kind: 'collected'; readonly config: Config } & CollectedData)
  | { readonly kind: 'stopped'; readonly by: string }

type Mode = (request: SortedInputs, ports: Ports) => Promise<Outcome>

/** Settings, the inputs that other steps made, analysis, delivery. */
const compare: Mode = async (request, ports) => {
  const { inputs } = request
  const { context, log, openStore } = ports
  const config = await settings(request, ports)
  const gathered = await log.group('Inputs', () =>
    gather({ inputs, temp: context.temp, log, openStore })
  )
  return { kind: 'judged', config, ...(await judge({ inputs, config, gathered }, ports)) }
}

/** Settings, measurement, data. A cancelled run has seconds left, which go to removing what it made. */
const collect: Mode = async (request, ports) => {
  const { inputs } = request
  const config = await settings(request, ports)
  const collected = await collectData({ inputs, config }, ports)
  if (collected.stoppedBy !== undefined) return { kind: 'stopped', by: collected.stoppedBy }
  const data = await deliverData(collected, inputs, ports)
  return { kind: 'collected', config, collected, data }
}

/** The two after each other, without the way over an artifact. */
const collectAndCompare: Mode = async (request, ports) => {
  const outcome = await collect(request, ports)
  if (outcome.kind !== 'collected') return outcome
  const { config, collected, data } = outcome
  const { inputs } = request
  const gathered = gatherCollected(collected, inputs)
  const judged = await judge({ inputs, config, gathered }, ports)
  return { kind: 'judged', config, data, ...judged }
}

/** The modes of the action, by the input `mode`. */
export const modes: Readonly<Record<SortedInputs['inputs']['mode'], Mode>> = {
  compare,
  collect,
  'collect-and-compare': collectAndCompare
}
