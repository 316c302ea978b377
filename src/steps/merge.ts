import { join } from 'node:path'
import type { SortedInputs } from '../config/actionInputs.js'
import { acknowledgements, sayUnread } from './acknowledgements.js'
import { deliver } from './deliver.js'
import { mergeJobs } from './mergeJobs.js'
import type { Outcome } from './outcome.js'
import { mergedPage } from './page.js'
import type { Ports } from './ports.js'
import { settings } from './settings.js'

/** Settings, the reports of the other jobs, what the label on their one comment stands for, delivery. */
export const merge = async (request: SortedInputs, ports: Ports): Promise<Outcome> => {
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
