import { type AckFile, readAckFile } from '../acks/file.js'
import { ackFilePath } from '../acks/path.js'
import type { ConfigFile } from '../config/yamlFile.js'
import { defaultConfigPaths, readConfigFile } from '../io/configFile.js'
import type { RunContext } from '../io/runContext.js'
import { holdsAny } from '../io/workspaceFile.js'
import { attempt } from './attempt.js'
import { localAckFile } from './localAcks.js'
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

/** What is proposed to a branch, by a pull request or a merge queue, and what it is judged by. */
interface Proposal {
  readonly base: string
  /** A commit of which a missing file says that the proposal has none. */
  readonly head: string
}

const noAckFile: AckFile = { acks: [], diagnostics: [] }

const shortSha = (sha: string): string => sha.slice(0, 7)

const countsLater = (path: string, base: string): string =>
  `${base} has no ${path}, so the defaults are used; the file of this pull request counts after it is merged`

/**
 * A pull request is the merge commit, in which base is up to date; a merge group is one of its own. A run of any other
 * event is of the base, and of the pull request has the head.
 */
export const proposalIn = ({ eventName, sha, pull, builtOn }: RunContext): Proposal | undefined => {
  if (pull !== undefined) {
    return { base: pull.baseSha, head: eventName === 'pull_request' ? sha : pull.headSha }
  }
  const isQueued = eventName === 'merge_group' && builtOn?.kind === 'commit'
  return isQueued ? { base: builtOn.sha, head: sha } : undefined
}

/** Reads a file at a commit. Found or not is an answer, so it is a list; a failure throws. */
const readAt =
  ({ openGitHub }: RuleSource, ref: string) =>
  async (path: string): Promise<readonly ConfigFile[]> => {
    const text = await (await openGitHub()).readFile(path, ref)
    return text === undefined ? [] : [{ path, text }]
  }

/** Reads files at the base of what is proposed; undefined where nothing is. */
export const readAtBase = (
  source: RuleSource
): ((path: string) => Promise<readonly ConfigFile[]>) | undefined => {
  const proposal = proposalIn(source.context)
  return proposal === undefined ? undefined : readAt(source, proposal.base)
}

const ackFileOf = ([file]: readonly ConfigFile[]): AckFile =>
  file === undefined ? noAckFile : readAckFile(file)

const readHead = (source: RuleSource, { head }: Proposal): Promise<RuleFiles | undefined> => {
  const read = readAt(source, head)
  const without = 'Whether this pull request loosens what judges it is not known.'
  return attempt(source.log, { output: 'comparison of settings', without }, async () => {
    const [config] = await read(source.path)
    return { config, acks: ackFileOf(await read(ackFilePath)) }
  })
}

const saySettings = (source: RuleSource, at: string, { base, head }: ReadRules): void => {
  const { path, log } = source
  if (base.config !== undefined) log.info(`settings: ${path} of ${at}`)
  else if (head?.config !== undefined) {
    log.notice({ title: 'flamegate: settings', message: countsLater(path, at) })
  } else
    log.info(`settings: ${at} has no ${path} that the token can read, so the defaults are used`)
}

/** Says in the report that it was judged by other rules than those that are there. */
const unread = (sha: string, path: string, without: string): AckFile => ({
  acks: [],
  diagnostics: [
    {
      severity: 'warning',
      code: 'config/unread',
      message: `expected to read ${path} of ${shortSha(sha)}, found no answer that can be used: ${without}`,
      hint: 'a notice of the run says why; run the job again, or give it the permission `contents: read`'
    }
  ]
})

const nothingAccepted = `nothing of ${ackFilePath} counts`

/** The files of a commit. After a failure the next would fail alike, and is not asked for: the second value says so. */
const readCommit = async (
  source: RuleSource,
  sha: string
): Promise<readonly [files: RuleFiles, isRead: boolean]> => {
  const { log, path } = source
  const read = readAt(source, sha)
  const ofConfig = { output: 'settings', without: 'The published defaults are used.' }
  const config = await attempt(log, ofConfig, () => read(path))
  if (config === undefined) {
    const without = `the defaults were used, and ${nothingAccepted}`
    return [{ config, acks: unread(sha, path, without) }, false]
  }
  const ofAcks = { output: 'acknowledgements', without: `Nothing of ${ackFilePath} counts.` }
  const acks = await attempt(log, ofAcks, () => read(ackFilePath))
  if (acks === undefined) {
    return [{ config: config[0], acks: unread(sha, ackFilePath, nothingAccepted) }, false]
  }
  return [{ config: config[0], acks: ackFileOf(acks) }, true]
}

/** Base first, because nothing of head counts. */
const readProposal = async (source: RuleSource, proposal: Proposal): Promise<ReadRules> => {
  const [base, isRead] = await readCommit(source, proposal.base)
  if (!isRead) return { base }
  const head = await readHead(source, proposal)
  const rules = head === undefined ? { base } : { base, head }
  saySettings(source, `base ${shortSha(proposal.base)}`, rules)
  return rules
}

const readCheckout = async ({ path, isDefaultPath, context }: RuleSource): Promise<RuleFiles> => {
  const config = await readConfigFile(isDefaultPath ? undefined : path, context.workspace)
  return { config, acks: await localAckFile(ackFilePath, context.workspace) }
}

/** What tells that the repository is here, so that a file which is not is no file of the commit. */
const isHere = ({ path, context }: RuleSource): boolean =>
  holdsAny(context.workspace, ['.git', path, ...defaultConfigPaths, ackFilePath])

/** What a branch holds: from the checkout, or from the API in a job without one. A file that was named has to be there. */
const readBranch = async (source: RuleSource): Promise<ReadRules> => {
  const { path, isDefaultPath, context, log } = source
  if (isHere(source)) return { base: await readCheckout(source) }
  const [base] = await readCommit(source, context.sha)
  if (base.config !== undefined) log.info(`settings: ${path} of ${shortSha(context.sha)}`)
  else if (!isDefaultPath) return { base: await readCheckout(source) }
  return { base }
}

/**
 * The settings file and the file of acknowledgements. In a pull request and a merge queue they are read from the base
 * commit through the API, so that what is proposed cannot loosen the gates that judge it; elsewhere they are what the
 * branch of the run holds.
 */
export const readRuleFiles = (source: RuleSource): Promise<ReadRules> => {
  const proposal = proposalIn(source.context)
  return proposal === undefined ? readBranch(source) : readProposal(source, proposal)
}
