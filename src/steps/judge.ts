import { join } from 'node:path'
import { whyNotAsked } from '../advise/origin.js'
import type { ActionInputs } from '../config/actionInputs.js'
import { analysisSettings } from '../config/analysis.js'
import { maskSecret } from '../io/actionRuntime.js'
import type { Report } from '../model/report.js'
import { acknowledgements } from './acknowledgements.js'
import { advise } from './advise.js'
import { chooseBase } from './base.js'
import { decisions } from './decisions.js'
import { deliver } from './deliver.js'
import type { Gathered } from './gather.js'
import { judgeTaken, take } from './measure.js'
import type { Delivered } from './outputs.js'
import { reportPage } from './page.js'
import type { Ports } from './ports.js'
import type { Rules } from './settings.js'

export interface Case {
  readonly inputs: ActionInputs
  readonly rules: Rules
  readonly gathered: Gathered
}

export interface Judged {
  readonly report: Report
  readonly delivered: Delivered
}

/** Analysis and delivery of what was gathered. The status comes after, from the shell. */
export const judge = async ({ inputs, rules, gathered }: Case, ports: Ports): Promise<Judged> => {
  const { context, log, shell } = ports
  const { config, headLoosens } = rules
  const out = join(context.temp, 'flamegate', inputs['comment-key'])
  const read = await log.group('Reading', async () => take({ ...gathered, config, out }, shell))
  const { taken, ...base } = await chooseBase({ inputs, config, taken: read, out }, ports)
  const acks = await acknowledgements({ inputs, rules }, ports)
  const measured = await log.group('Analysis', async () =>
    judgeTaken(taken, { ...base, config, acks, headLoosens }, shell)
  )
  const { report, files } = await advise(
    {
      report: measured.report,
      settings: analysisSettings(inputs, shell.env),
      whyNot: () => whyNotAsked(context)
    },
    { env: shell.env, log, mask: maskSecret }
  )
  for (const line of decisions(report)) log.debug(line)
  const page = reportPage({ ...measured, report, files, label: acks.label }, config)
  const delivered = await log.group('Report', () => deliver({ page, inputs, out }, ports))
  return { report, delivered }
}
