import { join } from 'node:path'
import type { ActionInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import type { Report } from '../model/report.js'
import { decisions } from './decisions.js'
import { deliver } from './deliver.js'
import type { Gathered } from './gather.js'
import { measure } from './measure.js'
import type { Delivered } from './outputs.js'
import type { Ports } from './ports.js'

export interface Case {
  readonly inputs: ActionInputs
  readonly config: Config
  readonly gathered: Gathered
}

export interface Judged {
  readonly report: Report
  readonly delivered: Delivered
}

/** Analysis and delivery of what was gathered. The status comes after, from the shell. */
export const judge = async ({ inputs, config, gathered }: Case, ports: Ports): Promise<Judged> => {
  const { context, log, shell, summaryPath, openStore, openGitHub } = ports
  const out = join(context.temp, 'flamegate', inputs['comment-key'])
  const report = await log.group('Analysis', async () =>
    measure({ ...gathered, config, out, whenEmpty: 'report' }, shell)
  )
  for (const line of decisions(report)) log.debug(line)
  const delivered = await log.group('Report', () =>
    deliver({ report, config, inputs, context, log, out, summaryPath, openStore, openGitHub })
  )
  return { report, delivered }
}
