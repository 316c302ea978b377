/** The workspace of a pull request to a Go module, as actions/checkout leaves it. */
import { join } from 'node:path'
import { type Files, gitRepository, newRepository } from '../helpers/gitRepository.js'
import type { Folders } from './runnerEnv.js'

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

/** A test file for the stand-in of the Go tool: a benchmark of so many nanoseconds. */
export const benchmark = (nanoseconds: number): string =>
  `package shop\n\nfunc BenchmarkCheckout(b *testing.B) { ok(${nanoseconds}) }\n`
