import * as z from 'zod'
import { expectAnswer } from './answers.js'
import { type Connection, request } from './request.js'

/** The files of a commit. */
export interface ListedTree {
  /** Regular files, relative to the root. */
  readonly files: readonly string[]
  /** GitHub cuts the list at 100,000 entries or 7 MB (its documentation of this request). */
  readonly isComplete: boolean
}

export interface Trees {
  readonly filesAt: (sha: string) => Promise<ListedTree>
}

const tree = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string() })),
  truncated: z.boolean()
})

const purpose = {
  route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  goal: 'list the files of the repository',
  permission: 'contents: read',
  isRepeatable: true
} as const

export const treesOver = (
  connection: Connection,
  { owner, repo }: { readonly owner: string; readonly repo: string }
): Trees => ({
  filesAt: (sha) => {
    const parameters = { owner, repo, tree_sha: sha, recursive: '1' }
    return request(connection, { ...purpose, parameters }, (answer) => {
      const listed = expectAnswer(tree, answer, purpose)
      return {
        files: listed.tree.filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path),
        isComplete: !listed.truncated
      }
    })
  }
})
