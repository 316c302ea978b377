/** Which revisions are meant where none are given. */
import { askRemote, remoteOf } from './remote.js'
import type { Repository } from './repository.js'

/** What HEAD merges: `base` into which, and `head`, which. */
export interface Merge {
  readonly base: string
  readonly head: string
}

/** Parents of a commit as it says itself: in a shallow clone `HEAD^1` may not exist, but its name is known. */
const parentsOf = (commit: string): readonly string[] =>
  [...commit.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '')

const subjectOf = (commit: string): string => {
  const message = commit.slice(commit.indexOf('\n\n') + 2)
  return message.split('\n')[0] ?? ''
}

/** The tip of the branch that others build on, as far as this clone knows it. */
export const trunkTip = async (
  repository: Repository,
  baseBranch: string | undefined
): Promise<string | undefined> => {
  const remote = (await remoteOf(repository)) ?? 'origin'
  const published = await repository.ask('symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`)
  const names = [
    ...(baseBranch === undefined ? [] : [`refs/remotes/${remote}/${baseBranch}`]),
    ...(published === undefined ? [] : [published]),
    ...['main', 'master'].map((name) => `refs/remotes/${remote}/${name}`),
    ...['main', 'master'].map((name) => `refs/heads/${name}`)
  ]
  for (const name of names) {
    const sha = await repository.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
    if (sha !== undefined) return sha
  }
  return undefined
}

/** The tip of that branch as the remote says it, where this clone does not have it. */
export const remoteTrunkTip = (
  repository: Repository,
  baseBranch: string | undefined
): Promise<string | undefined> =>
  askRemote(repository, baseBranch === undefined ? 'HEAD' : `refs/heads/${baseBranch}`)

/**
 * What HEAD merges, where it is the merge commit of a pull request. GitHub's own says so in its message; otherwise a
 * merge counts unless the trunk shows that it went the other way, as when a branch takes in the trunk.
 */
export const pullRequestMerge = async (
  repository: Repository,
  baseBranch: string | undefined
): Promise<Merge | undefined> => {
  const commit = (await repository.ask('cat-file', 'commit', 'HEAD')) ?? ''
  const [base, head, ...others] = parentsOf(commit)
  if (base === undefined || head === undefined || others.length > 0) return undefined
  const merge = { base, head }
  if (subjectOf(commit) === `Merge ${head} into ${base}`) return merge
  const trunk = await trunkTip(repository, baseBranch)
  if (trunk === undefined) return merge
  const inTrunk = (sha: string) => repository.holds('merge-base', '--is-ancestor', sha, trunk)
  if (await inTrunk('HEAD')) return merge
  return (await inTrunk(base)) && !(await inTrunk(head)) ? merge : undefined
}
