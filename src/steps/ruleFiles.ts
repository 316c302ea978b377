import { type AckFile, ackFilePath, readAckFile } from '../acks/file.js'
import type { ConfigFile } from '../config/yamlFile.js'
import { readConfigFile, readOptionalFile } from '../io/configFile.js'
import type { RunContext } from '../io/runContext.js'
import { FlamegateError } from '../model/diagnostic.js'
import { attempt } from './attempt.js'
import type { Ports } from './ports.js'

export interface RuleSource extends Pick<Ports, 'context' | 'log' | 'openGitHub'> {
  /** Of the settings file. */
  readonly path: string
  readonly isDefaultPath: boolean
}

/** The files that say how a change is judged. */
export interface RuleFiles {
  readonly config: ConfigFile | undefined
  readonly acks: AckFile
}

export interface ReadRules {
  readonly base: RuleFiles
  /** Those of the pull request, which count once it is merged; absent without one, and when they could not be read. */
  readonly head?: RuleFiles
}

type Pull = NonNullable<RunContext['pull']>

const noAckFile: AckFile = { acks: [], diagnostics: [] }

const shortSha = (sha: string): string => sha.slice(0, 7)

const countsLater = (path: string, base: string): string =>
  `${base} has no ${path}, so the defaults are used; the file of this pull request counts after it is merged`

/**
 * The acknowledgements of a file on this machine; none where there is no file. A file that cannot be read accepts nothing,
 * and says so.
 */
export const localAckFile = async (path: string, cwd: string): Promise<AckFile> => {
  try {
    const file = await readOptionalFile(path, cwd)
    return file === undefined ? noAckFile : readAckFile(file)
  } catch (error) {
    if (error instanceof FlamegateError) return { acks: [], diagnostics: error.diagnostics }
    throw error
  }
}

/** A commit of which a missing file says that the pull request has none: the merge commit, in which base is up to date. */
const headOf = ({ eventName, sha }: RunContext, pull: Pull): string =>
  eventName === 'pull_request_target' ? pull.headSha : sha

/** Reads a file at a commit. Found or not is an answer, so it is a list; a failure throws. */
const readAt =
  ({ openGitHub }: RuleSource, ref: string) =>
  async (path: string): Promise<readonly ConfigFile[]> => {
    const text = await (await openGitHub()).readFile(path, ref)
    return text === undefined ? [] : [{ path, text }]
  }

const ackFileOf = ([file]: readonly ConfigFile[]): AckFile =>
  file === undefined ? noAckFile : readAckFile(file)

const readHead = (source: RuleSource, pull: Pull): Promise<RuleFiles | undefined> => {
  const read = readAt(source, headOf(source.context, pull))
  const without = 'Whether this pull request loosens what judges it is not known.'
  return attempt(source.log, { output: 'comparison of settings', without }, async () => {
    const [config] = await read(source.path)
    return { config, acks: ackFileOf(await read(ackFilePath)) }
  })
}

const saySettings = (source: RuleSource, pull: Pull, { base, head }: ReadRules): void => {
  const { path, log } = source
  const at = `base ${shortSha(pull.baseSha)}`
  if (base.config !== undefined) log.info(`settings: ${path} of ${at}`)
  else if (head?.config !== undefined) {
    log.notice({ title: 'flamegate: settings', message: countsLater(path, at) })
  } else
    log.info(`settings: ${at} has no ${path} that the token can read, so the defaults are used`)
}

/** Base first, because nothing of head counts; what comes after a failure would fail alike, and is not asked for. */
const readPull = async (source: RuleSource, pull: Pull): Promise<ReadRules> => {
  const { log, path } = source
  const read = readAt(source, pull.baseSha)
  const ofConfig = { output: 'settings', without: 'The published defaults are used.' }
  const config = await attempt(log, ofConfig, () => read(path))
  if (config === undefined) return { base: { config, acks: noAckFile } }
  const ofAcks = { output: 'acknowledgements', without: `Nothing of ${ackFilePath} counts.` }
  const acks = await attempt(log, ofAcks, () => read(ackFilePath))
  const base = { config: config[0], acks: ackFileOf(acks ?? []) }
  const head = acks === undefined ? undefined : await readHead(source, pull)
  const rules = head === undefined ? { base } : { base, head }
  saySettings(source, pull, rules)
  return rules
}

/**
 * The settings file and the file of acknowledgements. In a pull request they are read from the base commit through the
 * API, so that a pull request cannot loosen the gates that judge it; elsewhere from the checkout, which may lack them.
 */
export const readRuleFiles = async (source: RuleSource): Promise<ReadRules> => {
  const { path, isDefaultPath, context } = source
  const { pull, workspace } = context
  if (pull !== undefined) return readPull(source, pull)
  const config = await readConfigFile(isDefaultPath ? undefined : path, workspace)
  return { base: { config, acks: await localAckFile(ackFilePath, workspace) } }
}
