/** What the commit of a run without a pull request is compared with, as far as its event says. */

export type BuiltOn =
  /** A push: what its branch was before. A merge group: what it is merged onto. */
  | { readonly kind: 'commit'; readonly sha: string; readonly branch: string }
  /** The default branch as it is, by a clock or by hand: the commit before. */
  | { readonly kind: 'parent'; readonly branch: string }
  /** Another branch, new or by hand: where it left the default branch. */
  | { readonly kind: 'fork-point'; readonly branch: string }

/** What a payload says of a merge group. */
export interface MergeGroup {
  readonly base_sha: string
  readonly base_ref: string
  readonly head_ref: string
}

export interface Told {
  readonly event: string
  /** The full name of what the run is of, as in `refs/heads/main`. */
  readonly ref: string
  readonly defaultBranch: string | undefined
  /** Of a push. */
  readonly before: string | undefined
  readonly group: MergeGroup | undefined
}

/** GitHub's word for "there was nothing before": the first push of a branch. */
const noCommit = /^0+$/

const heads = 'refs/heads/'

const branchOf = (ref: string): string => (ref.startsWith(heads) ? ref.slice(heads.length) : ref)

/** A branch as it is, whatever it was before. */
const branchAsItIs = (branch: string, defaultBranch: string | undefined): BuiltOn | undefined => {
  if (defaultBranch === undefined) return undefined
  return { kind: branch === defaultBranch ? 'parent' : 'fork-point', branch }
}

const ofPush = (branch: string, { before, defaultBranch }: Told): BuiltOn | undefined => {
  if (before === undefined) return undefined
  if (!noCommit.test(before)) return { kind: 'commit', sha: before, branch }
  return branch === defaultBranch ? undefined : branchAsItIs(branch, defaultBranch)
}

/** What the commit of a run builds on; undefined where the event says nothing of it. A tag builds on nothing that is known. */
export const builtOnOf = (told: Told): BuiltOn | undefined => {
  const { event, ref, group, defaultBranch } = told
  if (event === 'merge_group') {
    if (group === undefined) return undefined
    return { kind: 'commit', sha: group.base_sha, branch: branchOf(group.base_ref) }
  }
  if (!ref.startsWith(heads)) return undefined
  const branch = branchOf(ref)
  if (event === 'push') return ofPush(branch, told)
  const isByClockOrHand = event === 'schedule' || event === 'workflow_dispatch'
  return isByClockOrHand ? branchAsItIs(branch, defaultBranch) : undefined
}

/** `refs/heads/gh-readonly-queue/main/pr-42-1b77e02c...`: GitHub's own name for the branch of a merge group. */
const queueBranch = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-([1-9]\d{0,14})-[0-9a-f]{40,64}$/

/** The pull request that a merge group adds to what is before it in the queue. */
export const queuedIn = ({ event, group }: Told): number | undefined => {
  if (event !== 'merge_group') return undefined
  const number = queueBranch.exec(group?.head_ref ?? '')?.[1]
  return number === undefined ? undefined : Number(number)
}
