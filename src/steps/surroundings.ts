/**
 * The repository that a run of the action measured, and who owns what in it. Findings are named without it, so nothing here fails
 * a run.
 */
import { localRepository } from '../io/repository/local.js'
import { remoteCodeowners, remoteRepository } from '../io/repository/remote.js'
import type { RunContext } from '../io/runContext.js'
import { noSurroundings, type Surroundings } from '../locate/surroundings.js'
import type { DecodedFile } from '../model/parsed.js'
import { soughtIn } from '../places/sought.js'
import { attempt } from './attempt.js'
import { ofLocal } from './localSurroundings.js'
import type { Ports } from './ports.js'
import { proposalIn } from './ruleFiles.js'

const ownersAt = async (
  sha: string,
  { openGitHub }: Ports
): Promise<Pick<Surroundings, 'codeowners'>> => {
  const codeowners = await remoteCodeowners(await openGitHub(), sha)
  return codeowners === undefined ? {} : { codeowners }
}

/** The commit that was measured: in a pull request its merge commit, and its head where another run measured it. */
const measuredCommit = ({ eventName, sha, pull }: RunContext): string =>
  eventName === 'pull_request' ? sha : (pull?.headSha ?? sha)

const remote = async (ports: Ports): Promise<Surroundings> => {
  const { context, openGitHub } = ports
  const sha = measuredCommit(context)
  const around = await remoteRepository(await openGitHub(), sha, context.repo)
  return { ...around, ...(await ownersAt(proposalIn(context)?.base ?? sha, ports)) }
}

const attempted = {
  output: 'places and owners',
  without: 'Functions are named by the paths of the profile.'
}

const attemptedOwners = { output: 'owners', without: 'Whose a finding is stays open.' }

/** Owners of a proposal are those of its base: it could make itself the owner of anything. */
const localOfRun = async (files: readonly DecodedFile[], ports: Ports) => {
  const { context, shell, log } = ports
  const local = await localRepository(shell.cwd, shell.env, soughtIn(files))
  if (local === undefined) return undefined
  const base = proposalIn(context)?.base
  if (base === undefined) return ofLocal(local)
  const { repository, diagnostics } = local
  const ofBase = await attempt(log, attemptedOwners, () => ownersAt(base, ports))
  return { repository, diagnostics, ...ofBase }
}

const remoteOfRun = async (ports: Ports): Promise<Surroundings> =>
  (await attempt(ports.log, attempted, () => remote(ports))) ?? noSurroundings

/** What is around a run of the action: its checkout, or what GitHub tells of the commit. */
export const surroundingsOfRun = async (
  files: readonly DecodedFile[],
  ports: Ports
): Promise<Surroundings> => (await localOfRun(files, ports)) ?? remoteOfRun(ports)

/**
 * What is around what another run measured, which nobody trusts: only GitHub tells it. A checkout here is of something
 * else.
 */
export const surroundingsOfOthers = remoteOfRun
