import * as z from 'zod'
import { commitSha } from './history.js'
import { type Page, readPage } from './pages.js'
import type { Connection } from './request.js'

/** One end of a pull request. */
export interface PullEnd {
  readonly sha: string
  /** The branch. */
  readonly ref: string
  /** Absent when the repository was deleted. */
  readonly repositoryId?: number
}

export interface Pull {
  readonly number: number
  readonly isOpen: boolean
  readonly head: PullEnd
  readonly base: PullEnd
}

/** Pull requests into this repository, in pages from 1. */
export interface Pulls {
  /** The open ones from a branch; `owner` is the account that the repository of the head belongs to. */
  readonly from: (owner: string, branch: string, page: number) => Promise<Page<Pull>>
  /** Those that a commit is in, open or not. GitHub gives none for commits of forks. */
  readonly withCommit: (sha: string, page: number) => Promise<Page<Pull>>
}

const end = z
  .object({
    sha: commitSha,
    ref: z.string().min(1).max(1024),
    repo: z.object({ id: z.int() }).nullish()
  })
  .transform(
    ({ sha, ref, repo }): PullEnd => ({
      sha,
      ref,
      ...(repo == null ? {} : { repositoryId: repo.id })
    })
  )

const pull = z
  .object({
    number: z.int().positive(),
    state: z.string(),
    head: end,
    base: end
  })
  .transform(
    ({ number, state, head, base }): Pull => ({
      number,
      isOpen: state === 'open',
      head,
      base
    })
  )

const answer = { schema: z.array(pull), items: (all: readonly Pull[]) => all }

const purpose = {
  goal: 'find the pull request of the run',
  permission: 'pull-requests: read',
  isRepeatable: true
} as const

export const pullsOver = (
  connection: Connection,
  { owner, repo }: { readonly owner: string; readonly repo: string }
): Pulls => ({
  from: (headOwner, branch, page) => {
    const route = 'GET /repos/{owner}/{repo}/pulls'
    const parameters = { owner, repo, state: 'open', head: `${headOwner}:${branch}` }
    return readPage(connection, { ...purpose, route, parameters, page }, answer)
  },
  withCommit: (sha, page) => {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'
    const parameters = { owner, repo, commit_sha: sha }
    return readPage(connection, { ...purpose, route, parameters, page }, answer)
  }
})
