import type { SortedInputs } from '../config/actionInputs.js'
import { asInput, resolveConfig } from '../config/layers.js'
import type { Config } from '../config/schema.js'
import { readSettings } from './baseConfig.js'
import type { Ports } from './ports.js'

const defaultConfigPath = '.github/flamegate.yml'

/** The configuration of the run: inputs of the step over the settings file over the defaults. */
export const settings = async (
  { inputs, flags, collect }: SortedInputs,
  { context, log, openGitHub }: Ports
): Promise<Config> => {
  const { config: path } = inputs
  const isDefaultPath = path === defaultConfigPath
  const file = await log.group('Settings', () =>
    readSettings({ path, isDefaultPath, context, log, openGitHub })
  )
  return resolveConfig({ file, flags, collect, spell: asInput }).config
}
