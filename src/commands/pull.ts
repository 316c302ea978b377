import { resolveConfig } from '../config/layers.js'
import { readConfigFile } from '../io/configFile.js'
import type { Shell } from '../io/shell.js'
import { writeInto } from '../io/writeInto.js'
import { terminal } from '../outputs/escape.js'
import { pullProfiles } from '../steps/pull.js'
import { readArguments } from './arguments.js'
import { usageError } from './usage.js'

const options = {
  config: { type: 'string' },
  out: { type: 'string', default: '.docs/artifacts/ci' }
} as const

const how = 'flamegate pull [--config FILE] [--out DIR]'

/** `flamegate pull`: profiles of base and head from the profiler of production, for `flamegate analyze`. */
export const pullCommand = async (args: readonly string[], shell: Shell): Promise<number> => {
  const { values, positionals } = readArguments(args, options)
  const { config: path, out = options.out.default } = values
  if (positionals.length > 0)
    throw usageError(`expected no further argument, found ${positionals.join(' ')}`, how)
  const file = await readConfigFile(path, shell.cwd)
  const { config } = resolveConfig({ file })
  if (config.production.pull === undefined)
    throw usageError(
      'expected production.pull in the settings, found none',
      'docs/production.md shows it'
    )
  const files = await pullProfiles(config, shell.env, Date.parse(shell.now()))
  for (const written of writeInto(out, files, shell.cwd)) shell.out(`${terminal(written)}\n`)
  return 0
}
