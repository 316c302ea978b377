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

const countsLater = (path: string, base: string): string =>
  `${base} has no ${path}, so the defaults are used; the file of this pull request counts after it is merged`

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
  const read = await attempt(
    log,
    { output: 'settings', without: 'The published defaults are used.' },
    async () => {
      const github = await openGitHub()
      const text = await github.readFile(path, pull.baseSha)
      const isNew = text === undefined && (await github.readFile(path, pull.headSha)) !== undefined
      return { text, isNew }
    }
  )
  if (read === undefined) return undefined
  const base = `base ${shortSha(pull.baseSha)}`
  if (read.text !== undefined) {
    log.info(`settings: ${path} of ${base}`)
    return { path, text: read.text }
  }
  if (read.isNew) log.notice({ title: 'flamegate: settings', message: countsLater(path, base) })
  else
    log.info(`settings: ${base} has no ${path} that the token can read, so the defaults are used`)
  return undefined
}
