import * as z from 'zod'
import { expectAnswer } from './answers.js'
import { type Page, readPage } from './pages.js'
import { type Connection, request } from './request.js'

export interface Commit {
  readonly sha: string
  /** The first is the one that the commit was made on; the others were merged into it. */
  readonly parents: readonly string[]
}

/** The commits of the repository, and of the forks that share a history with it. */
export interface History {
  /** The newest commit that both have; two histories without one are a failure (404). */
  readonly mergeBase: (base: string, head: string) => Promise<string>
  /** The commit and everything before it, newest first, in pages from 1. */
  readonly commits: (sha: string, page: number) => Promise<Page<Commit>>
}

/** What GitHub names commits by; anything else may not become part of a request. */
export const commitSha = z.string().regex(/^[0-9a-f]{40,64}$/, 'expected a commit')

const commit = z
  .object({ sha: commitSha, parents: z.array(z.object({ sha: commitSha })) })
  .transform(({ sha, parents }): Commit => ({ sha, parents: parents.map((one) => one.sha) }))

const comparison = z.object({ merge_base_commit: z.object({ sha: commitSha }) })

const permission = 'contents: read'
const repository = '/repos/{owner}/{repo}'

const calls = {
  mergeBase: {
    route: `GET ${repository}/compare/{basehead}`,
    goal: 'find the merge base of the pull request',
    permission,
    isRepeatable: true
  },
  commits: {
    route: `GET ${repository}/commits`,
    goal: 'list the commits before the base',
    permission,
    isRepeatable: true
  }
} as const

export const historyOver = (
  connection: Connection,
  { owner, repo }: { readonly owner: string; readonly repo: string }
): History => ({
  mergeBase: (base, head) => {
    // The first page has up to 300 changed files whatever its size; of the commits one is enough.
    const parameters = { owner, repo, basehead: `${base}...${head}`, per_page: 1 }
    const call = { ...calls.mergeBase, parameters }
    return request(
      connection,
      call,
      (answer) => expectAnswer(comparison, answer, call).merge_base_commit.sha
    )
  },
  commits: (sha, page) =>
    readPage(
      connection,
      { ...calls.commits, parameters: { owner, repo, sha }, page },
      { schema: z.array(commit), items: (all) => all }
    )
})
