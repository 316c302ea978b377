import { join } from 'node:path'
import type { ActionInputs } from '../config/actionInputs.js'
import { asInput, resolveConfig } from '../config/layers.js'
import type { Config, FlagKey } from '../config/schema.js'
import type { ArtifactStore } from '../io/artifacts/store.js'
import type { GitHub } from '../io/github.js'
import type { Log } from '../io/log.js'
import type { RunContext } from '../io/runContext.js'
import type { Shell } from '../io/shell.js'
import type { Report } from '../model/report.js'
import { readSettings } from './baseConfig.js'
import { decisions } from './decisions.js'
import { deliver } from './deliver.js'
import { gather } from './gather.js'
import { measure } from './measure.js'
import type { Delivered } from './outputs.js'

/** Everything that a run of the action needs of the world. */
export interface Ports {
  readonly context: RunContext
  readonly log: Log
  readonly shell: Shell
  /** The file of the job summary; absent where the runner has none. */
  readonly summaryPath: string | undefined
  readonly openStore: () => Promise<ArtifactStore>
  readonly openGitHub: () => Promise<GitHub>
}

export interface Request {
  readonly inputs: ActionInputs
  readonly flags: Readonly<Partial<Record<FlagKey, string>>>
}

export interface Outcome {
  readonly report: Report
  readonly config: Config
  readonly delivered: Delivered
}

const defaultConfigPath = '.github/flamegate.yml'

/** Mode `compare`: settings, inputs, analysis, delivery. The status comes after, from the shell. */
export const compare = async ({ inputs, flags }: Request, ports: Ports): Promise<Outcome> => {
  const { context, log, shell, summaryPath, openStore, openGitHub } = ports
  const isDefaultPath = inputs.config === defaultConfigPath
  const file = await log.group('Settings', () =>
    readSettings({ path: inputs.config, isDefaultPath, context, log, openGitHub })
  )
  const { config } = resolveConfig({ file, flags, spell: asInput })
  const gathered = await log.group('Inputs', () =>
    gather({ inputs, temp: context.temp, log, openStore })
  )
  const out = join(context.temp, 'flamegate', inputs['comment-key'])
  const report = await log.group('Analysis', async () =>
    measure({ ...gathered, config, out, whenEmpty: 'report' }, shell)
  )
  for (const line of decisions(report)) log.debug(line)
  const delivered = await log.group('Report', () =>
    deliver({ report, config, inputs, context, log, out, summaryPath, openStore, openGitHub })
  )
  return { report, config, delivered }
}
