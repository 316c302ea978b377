import type { SortedInputs } from '../config/actionInputs.js'
import { type Collection, collectData } from './collectData.js'
import { deliverData } from './deliverData.js'
import type { Outcome } from './outcome.js'
import type { Ports } from './ports.js'
import { settings } from './settings.js'

type Measured = Extract<Outcome, { kind: 'collected' | 'stopped' }>

/** Measurement, data. A cancelled run has seconds left, which go to removing what it made. */
export const takeMeasurements = async (
  { inputs, config }: Collection,
  ports: Ports
): Promise<Measured> => {
  const collected = await collectData({ inputs, config }, ports)
  if (collected.stoppedBy !== undefined) return { kind: 'stopped', by: collected.stoppedBy }
  const data = await deliverData(collected, inputs, ports)
  return { kind: 'collected', config, collected, data }
}

/** Settings, measurement, data. */
export const collect = async (request: SortedInputs, ports: Ports): Promise<Outcome> => {
  const { config } = await settings(request, ports)
  return takeMeasurements({ inputs: request.inputs, config }, ports)
}
