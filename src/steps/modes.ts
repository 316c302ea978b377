import { join } from 'node:path'
import type { Collected } from '../collect/request.js'
import type { SortedInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import type { MergedReport } from '../model/merged.js'
import { acknowledgements, sayUnread } from './acknowledgements.js'
import { type Collection, collectData, gatherCollected } from './collectData.js'
import { deliver } from './deliver.js'
import { deliverData } from './deliverData.js'
import { gather } from './gather.js'
import { type Judged, judge } from './judge.js'
import { mergeJobs } from './mergeJobs.js'
import type { Delivered, DeliveredData } from './outputs.js'
import { mergedPage } from './page.js'
import type { Ports } from './ports.js'
import { publish } from './publish.js'
import { pulledPaths, withPulled } from './pulled.js'
import { type Recorded, recordBaseline } from './record.js'
import { settings } from './settings.js'

interface CollectedData {
  readonly collected: Collected
  readonly data: DeliveredData
}

interface Merged {
  readonly merged: MergedReport
  readonly delivered: Delivered
}

/** What a run of the action came to: a report, data, or both; the reports of other jobs; `stopped` if it was cancelled; `unpublished` if there was no pull request to publish for. */
export type Outcome =
  | ({ readonly kind: 'judged'; readonly config: Config; readonly data?: DeliveredData } & Judged)
  | ({ readonly kind: 'collected'; readonly config: Config } & CollectedData)
  | ({ readonly kind: 'merged'; readonly config: Config } & Merged)
  | Recorded
  | { readonly kind: 'unpublished' }

type Mode = (request: SortedInputs, ports: Ports) => Promise<Outcome>

type Measured = Extract<Outcome, { kind: 'collected' | 'stopped' }>

/** Settings, the inputs that other steps made, analysis, delivery. */
const compare: Mode = async (request, ports) => {
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

/** Measurement, data. A cancelled run has seconds left, which go to removing what it made. */
const takeMeasurements = async (
  { inputs, config }: Collection,
  ports: Ports
): Promise<Measured> => {
  const collected = await collectData({ inputs, config }, ports)
  if (collected.stoppedBy !== undefined) return { kind: 'stopped', by: collected.stoppedBy }
  const data = await deliverData(collected, inputs, ports)
  return { kind: 'collected', config, collected, data }
}

/** Settings, measurement, data. */
const collect: Mode = async (request, ports) => {
  const { config } = await settings(request, ports)
  return takeMeasurements({ inputs: request.inputs, config }, ports)
}

/** The two after each other, without the way over an artifact. */
const collectAndCompare: Mode = async (request, ports) => {
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

const record: Mode = recordBaseline

/** Settings, the reports of the other jobs, what the label on their one comment stands for, delivery. */
const merge: Mode = async (request, ports) => {
  const { inputs } = request
  const rules = await settings(request, ports)
  const { config } = rules
  const jobs = await mergeJobs(inputs, ports)
  const acks = await acknowledgements({ inputs, rules }, ports)
  const out = join(ports.context.temp, 'flamegate-merged', inputs['comment-key'])
  const page = mergedPage({ ...jobs, label: acks.label }, config)
  const delivered = await ports.log.group('Report', () => deliver({ page, inputs, out }, ports))
  // Without a comment there is nothing that a label could stand for.
  if (delivered.commentUrl !== '') sayUnread(acks, ports)
  return { kind: 'merged', config, merged: jobs.merged, delivered }
}

/** The modes of the action, by the input `mode`. */
export const modes: Readonly<Record<SortedInputs['inputs']['mode'], Mode>> = {
  compare,
  collect,
  'collect-and-compare': collectAndCompare,
  record,
  merge,
  publish
}
