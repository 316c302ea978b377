import type { ConfigFile } from '../config/yamlFile.js'
import { readConfigFile } from '../io/configFile.js'
import type { GitHub } from '../io/github.js'
import type { Log } from '../io/log.js'
import type { RunContext } from '../io/runContext.js'
import { attempt } from './attempt.js'

export interface ConfigSource {
  readonly path: string
  readonly isDefaultPath: boolean
  readonly context: RunContext
  readonly log: Log
  readonly openGitHub: () => Promise<GitHub>
}

const shortSha = (sha: string): string => sha.slice(0, 7)

/**
 * The settings file. In a pull request it is read from the base commit through the API, so that a pull request cannot
 * loosen the gates that judge it; elsewhere from the checkout, which may lack it.
 */
export const readSettings = async (source: ConfigSource): Promise<ConfigFile | undefined> => {
  const { path, isDefaultPath, context, log, openGitHub } = source
  const { pull } = context
  if (pull === undefined) {
    return readConfigFile(isDefaultPath ? undefined : path, context.workspace)
  }
  const text = await attempt(
    log,
    { output: 'settings', without: 'The published defaults are used.' },
    async () => (await openGitHub()).readFile(path, pull.baseSha)
  )
  if (text !== undefined) {
    log.info(`settings: ${path} of base ${shortSha(pull.baseSha)}`)
    return { path, text }
  }
  log.info(
    `settings: base ${shortSha(pull.baseSha)} has no ${path} (or the token lacks contents: read), so the defaults are used; a file that this pull request adds counts after it is merged`
  )
  return undefined
}
