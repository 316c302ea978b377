import type { Diagnostic } from '../model/diagnostic.js'
import { type Merge, pullRequestMerge, remoteTrunkTip, trunkTip } from './defaults.js'
import { nothing, warning } from './failure.js'
import { askRemote, deepenUntil, fetchCommit, isShallow, remoteOf } from './remote.js'
import type { Repository } from './repository.js'
import type { Sides } from './request.js'

export interface Revision {
  /** As it was asked for, or how it was found out. */
  readonly ref: string
  readonly sha: string
}

export interface Revisions {
  /** Absent where head alone is measured. */
  readonly base?: Revision
  readonly head: Revision
  readonly notes: readonly Diagnostic[]
}

export interface Wanted {
  readonly sides?: Sides | undefined
  readonly base?: string | undefined
  readonly head?: string | undefined
  /** The branch that the pull request of this CI run goes into. */
  readonly baseBranch?: string | undefined
}

/** A name that git could take for an option or for the opposite of a revision, or that no revision has. */
const refuseOdd = (ref: string | undefined, side: 'base' | 'head'): void => {
  if (ref === undefined || /^[^-^\s\p{Cc}][^\s\p{Cc}]{0,999}$/u.test(ref)) return
  throw nothing({
    code: 'collect/odd-revision',
    message: `expected a branch, tag or commit for ${side}, found ${ref === '' ? 'nothing' : JSON.stringify(ref)}`,
    hint: 'give a revision that git knows, such as main, v1.2.0 or HEAD^'
  })
}

const here = (repository: Repository, ref: string): Promise<string | undefined> =>
  repository.ask('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)

/** A revision of the remote, fetched. */
const fromRemote = async (repository: Repository, ref: string): Promise<string | undefined> => {
  const sha = await askRemote(repository, ref)
  return sha !== undefined && (await fetchCommit(repository, sha)) ? sha : undefined
}

/** What to fetch more history of; naming a commit leaves the branches of the remote as this clone knows them. */
const tips = async (repository: Repository): Promise<readonly string[]> => {
  const sha = await here(repository, 'HEAD')
  return sha === undefined ? [] : [sha]
}

/** The commit of a revision: as this clone knows it, as its remote does, or further back than the clone reaches. */
const find = async (repository: Repository, ref: string): Promise<Revision> => {
  const remote = (await remoteOf(repository)) ?? 'origin'
  const sha =
    (await here(repository, ref)) ??
    (await here(repository, `refs/remotes/${remote}/${ref}`)) ??
    (await fromRemote(repository, ref)) ??
    ((await isShallow(repository))
      ? await deepenUntil(repository, await tips(repository), () => here(repository, ref))
      : undefined)
  if (sha !== undefined) return { ref, sha }
  throw nothing({
    code: 'collect/unknown-revision',
    message: `expected a revision that git knows, found ${ref}, which neither this clone nor its remote has`,
    hint: 'check the name; in CI the checkout must be able to fetch (its credentials are used as they are)'
  })
}

const parent = async (repository: Repository, ref: string, sha: string): Promise<Revision> => {
  if (await fetchCommit(repository, sha)) return { ref, sha }
  throw nothing({
    code: 'collect/unreachable-commit',
    message: `expected to fetch ${sha}, the parent ${ref} of the checked out merge, found that the remote does not give it`,
    hint: 'check out with fetch-depth: 2, or with credentials that may fetch'
  })
}

const noMergeBase = (head: Revision) =>
  nothing({
    code: 'collect/no-base',
    message: `expected a base to compare ${head.ref} with, found no branch that it shares history with`,
    hint: 'give one: --base REF'
  })

/** The commit where a revision left the trunk. */
const forkPoint = async (
  repository: Repository,
  head: Revision,
  baseBranch: string | undefined
): Promise<Revision> => {
  const known = await trunkTip(repository, baseBranch)
  const tip = known ?? (await remoteTrunkTip(repository, baseBranch))
  if (tip === undefined || !(await fetchCommit(repository, tip))) throw noMergeBase(head)
  const sha = await deepenUntil(repository, [tip, head.sha], () =>
    repository.ask('merge-base', tip, head.sha)
  )
  if (sha === undefined) throw noMergeBase(head)
  if (sha !== head.sha) return { ref: 'merge base', sha }
  throw nothing({
    code: 'collect/no-change',
    message: `expected ${head.ref} to be ahead of the branch that it goes into, found ${sha.slice(0, 12)} to be part of it`,
    hint: 'compare with an older revision: --base HEAD^, or measure the noise of the machine: --base HEAD --head HEAD'
  })
}

/** Base may have moved on since head left it; then head lacks what base has, and the merge commit has both. */
const staleHead = async (
  repository: Repository,
  { base, head }: Merge
): Promise<readonly Diagnostic[]> => {
  const treeOf = (ref: string) =>
    repository.ask('rev-parse', '--verify', '--quiet', `${ref}^{tree}`)
  if ((await treeOf('HEAD')) === (await treeOf(head))) return []
  return [
    warning(
      'collect/base-moved-on',
      `head ${head.slice(0, 12)} lacks commits that base ${base.slice(0, 12)} has: what they changed shows up the other way round`,
      'bring the branch up to date, or measure the merge commit instead: --head HEAD'
    )
  ]
}

const dirty = async (repository: Repository): Promise<readonly Diagnostic[]> => {
  const changed = await repository.ask('status', '--porcelain', '--untracked-files=no')
  const untracked = await repository.ask('ls-files', '--others', '--exclude-standard', '--', '*.go')
  if (`${changed ?? ''}${untracked ?? ''}` === '') return []
  return [
    warning(
      'collect/uncommitted-changes',
      'uncommitted changes are not measured: head is the last commit',
      'commit them to have them measured'
    )
  ]
}

interface Known extends Wanted {
  readonly checkedOut: Revision
  /** What HEAD merges, where that is a pull request and decides anything. */
  readonly merge: Merge | undefined
}

const findHead = (
  repository: Repository,
  { head, merge, checkedOut }: Known
): Promise<Revision> => {
  if (head !== undefined) return find(repository, head)
  return merge === undefined
    ? Promise.resolve(checkedOut)
    : parent(repository, 'HEAD^2', merge.head)
}

const findBase = (repository: Repository, known: Known, head: Revision): Promise<Revision> => {
  const { base, merge, checkedOut, baseBranch } = known
  if (base !== undefined) return find(repository, base)
  const isMerged = head.sha === merge?.head || head.sha === checkedOut.sha
  return merge !== undefined && isMerged
    ? parent(repository, 'HEAD^1', merge.base)
    : forkPoint(repository, head, baseBranch)
}

/** Which of two revisions are known without looking at what HEAD merges. */
const areGiven = ({ sides, base, head }: Wanted): boolean =>
  head !== undefined && (base !== undefined || sides === 'head')

/**
 * The revisions to measure. Base and head are what was asked for; else the parents of the pull request's merge commit
 * that is checked out; else HEAD and the commit where it left the trunk. What a shallow clone lacks is fetched. Throws
 * a FlamegateError where one of them cannot be found.
 */
export const findRevisions = async (repository: Repository, wanted: Wanted): Promise<Revisions> => {
  refuseOdd(wanted.base, 'base')
  refuseOdd(wanted.head, 'head')
  const isGiven = areGiven(wanted)
  const known: Known = {
    ...wanted,
    checkedOut: await find(repository, 'HEAD'),
    merge: isGiven ? undefined : await pullRequestMerge(repository, wanted.baseBranch)
  }
  const head = await findHead(repository, known)
  const uncommitted = (wanted.head ?? 'HEAD') === 'HEAD' ? await dirty(repository) : []
  if (wanted.sides === 'head') return { head, notes: uncommitted }
  const base = await findBase(repository, known, head)
  const { merge } = known
  const areParents = merge !== undefined && merge.base === base.sha && merge.head === head.sha
  const stale = areParents ? await staleHead(repository, merge) : []
  return { base, head, notes: [...stale, ...uncommitted] }
}
