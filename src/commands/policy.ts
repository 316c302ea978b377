import { flagKeys } from '../config/flagKeys.js'
import { resolveConfig } from '../config/layers.js'
import { readConfigFile } from '../io/configFile.js'
import type { Shell } from '../io/shell.js'
import { findReports, type ReportFolder, readStoredRun } from '../io/storedReports.js'
import { FlamegateError } from '../model/diagnostic.js'
import { renderReplay, renderReplayJson } from '../outputs/replay.js'
import { replayOne } from '../steps/replay.js'
import { readArguments } from './arguments.js'
import { usageError } from './usage.js'

const options = {
  replay: { type: 'string' },
  config: { type: 'string' },
  json: { type: 'boolean', default: false },
  ...Object.fromEntries(flagKeys.map((key) => [key, { type: 'string' as const }]))
} as const

const how = 'flamegate policy --replay DIR [--config FILE] [--json]'

const nothingFound = (folder: string): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'policy/nothing-found',
      message: `expected reports of flamegate below ${folder}, found none`,
      hint: 'give a folder with report.json and views.json.gz, as the report artifacts hold them'
    }
  ])

const found = (folder: string, shell: Shell, maxFiles: number): readonly ReportFolder[] => {
  const folders = findReports(folder, { cwd: shell.cwd, maxFiles })
  if (folders.length === 0) throw nothingFound(folder)
  return folders
}

/** `flamegate policy --replay`: what settings would have made of reports that are there already. */
export const policyCommand = async (args: readonly string[], shell: Shell): Promise<number> => {
  const { values, positionals } = readArguments(args, options)
  const { replay: folder, config: path, json, ...flags } = values
  if (folder === undefined || folder === '')
    throw usageError('expected --replay DIR, found none', how)
  if (positionals.length > 0) {
    throw usageError(`expected no further argument, found ${positionals.join(' ')}`, how)
  }
  const file = await readConfigFile(path, shell.cwd)
  const { config } = resolveConfig({ file, flags })
  const folders = found(folder, shell, config.limits['max-files'])
  const reports = folders.map((one) => replayOne(one, readStoredRun(one), config))
  const replay = { config: file?.path ?? 'the defaults', reports }
  shell.out(json ? renderReplayJson(replay) : renderReplay(replay))
  return 0
}
