/** The workspace of a pull request to a Go module, as actions/checkout leaves it. */
import { join } from 'node:path'
import { type Files, gitRepository, newRepository } from '../helpers/gitRepository.js'
import { readEvent } from './events.js'
import type { Folders, Told } from './runnerEnv.js'

export interface Change {
  readonly base: Files
  /** What head changes in base. */
  readonly head: Files
}

/** A repository whose HEAD is a merge of head into base, as GitHub makes it. */
const makeMerge = (folder: string, { base, head }: Change) => {
  const repository = newRepository(folder)
  const { git, commit } = repository
  commit({ 'go.mod': 'module example.com/shop\n', ...base }, 'base')
  git('switch', '--quiet', '--create', 'change')
  commit(head, 'head')
  git('switch', '--quiet', '--detach', 'main')
  git('merge', '--quiet', '--no-ff', '--message', 'merge', 'change')
  return repository
}

/** After a checkout with the whole history. */
export const fullCheckout =
  (change: Change) =>
  ({ workspace }: Folders): void =>
    void makeMerge(workspace, change)

/** After a checkout of the merge commit alone, whose parents only the remote has. */
export const shallowCheckout =
  (change: Change) =>
  ({ base, workspace }: Folders): void => {
    const remote = makeMerge(join(base, 'remote'), change)
    remote.git('update-ref', 'refs/pull/42/merge', 'HEAD')
    // GitHub answers for any commit of the repository.
    remote.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const { git } = gitRepository(workspace)
    git('init', '--quiet')
    git('remote', 'add', 'origin', `file://${remote.path}`)
    git('fetch', '--quiet', '--depth=1', 'origin', '+refs/pull/42/merge')
    git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  }

/** The commits of a branch, the oldest first, each as what it changes. */
const makeBranch = (folder: string, changes: readonly Files[]) => {
  const repository = newRepository(folder)
  const [first, ...later] = changes
  const shas = [{ 'go.mod': 'module example.com/shop\n', ...first }, ...later].map((files) =>
    repository.commit(files)
  )
  return { ...repository, shas }
}

/** A checkout of main after a push of so many commits, the first of which was there before. */
export const pushed =
  (changes: readonly Files[]) =>
  ({ workspace }: Folders): Told => {
    const { shas } = makeBranch(workspace, changes)
    const [before = '', after = ''] = [shas[0], shas.at(-1)]
    return {
      payload: { ...readEvent('push'), before, after },
      env: { GITHUB_SHA: after }
    }
  }

/** A checkout of main as it is, by a clock or by hand. */
export const onMain =
  (event: 'schedule' | 'workflow-dispatch', changes: readonly Files[]) =>
  ({ workspace }: Folders): Told => {
    const { shas } = makeBranch(workspace, changes)
    return { payload: readEvent(event), env: { GITHUB_SHA: shas.at(-1) ?? '' } }
  }

/** A checkout of a merge group that squashes pull request 42 onto another that is before it in the queue. */
export const queued =
  ({ base, head }: Change, ahead: Files) =>
  ({ workspace }: Folders): Told => {
    const { shas } = makeBranch(workspace, [base, ahead, head])
    const [, base_sha = '', head_sha = ''] = shas
    const payload = readEvent('merge-group')
    const group = { ...(payload['merge_group'] as object), base_sha, head_sha }
    return {
      payload: {
        ...payload,
        merge_group: { ...group, head_ref: `refs/heads/gh-readonly-queue/main/pr-42-${base_sha}` }
      },
      env: { GITHUB_SHA: head_sha }
    }
  }

/** A test file for the stand-in of the Go tool: a benchmark of so many nanoseconds. */
export const benchmark = (nanoseconds: number): string =>
  `package shop\n\nfunc BenchmarkCheckout(b *testing.B) { ok(${nanoseconds}) }\n`
