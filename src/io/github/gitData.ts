import * as z from 'zod'
import { expectAnswer } from './answers.js'
import { hasStatus } from './failure.js'
import { commitSha } from './history.js'
import { type Page, readPage } from './pages.js'
import { type Call, type Connection, request } from './request.js'

/** A file of a commit: its blob. */
export interface TreeFile {
  readonly path: string
  readonly sha: string
}

export interface NewCommit {
  readonly message: string
  /** Its files, all of them. */
  readonly files: readonly TreeFile[]
  readonly parent: string | undefined
}

export interface Tag {
  readonly name: string
  readonly sha: string
}

/** Git's own objects, which make commits without a checkout. */
export interface GitData {
  /** The commit of a branch; undefined when there is none of the name. */
  readonly head: (branch: string) => Promise<string | undefined>
  /** The files at the top of a commit. */
  readonly files: (commit: string) => Promise<readonly TreeFile[]>
  readonly blob: (sha: string) => Promise<string>
  readonly createBlob: (text: string) => Promise<string>
  readonly createCommit: (commit: NewCommit) => Promise<string>
  /**
   * Moves a branch from its commit `from`, or makes it where that is undefined. Whether it did: not when somebody else
   * moved it since.
   */
  readonly move: (branch: string, from: string | undefined, to: string) => Promise<boolean>
  readonly tags: (page: number) => Promise<Page<Tag>>
}

const repository = '/repos/{owner}/{repo}'
const reads = { permission: 'contents: read', isRepeatable: true } as const
/** Git names objects by their content, so that making one again changes nothing. */
const makes = { permission: 'contents: write', isRepeatable: true } as const

const calls = {
  head: { route: `GET ${repository}/git/ref/{ref}`, goal: 'find the data branch', ...reads },
  commit: {
    route: `GET ${repository}/git/commits/{commit_sha}`,
    goal: 'read the commit of the data branch',
    ...reads
  },
  tree: {
    route: `GET ${repository}/git/trees/{tree_sha}`,
    goal: 'list the files of the data branch',
    ...reads
  },
  blob: {
    route: `GET ${repository}/git/blobs/{file_sha}`,
    goal: 'read the history of the data branch',
    ...reads
  },
  tags: { route: `GET ${repository}/tags`, goal: 'list the tags of the repository', ...reads },
  createBlob: {
    route: `POST ${repository}/git/blobs`,
    goal: 'store a file for the data branch',
    ...makes
  },
  createTree: {
    route: `POST ${repository}/git/trees`,
    goal: 'store the files of the data branch',
    ...makes
  },
  createCommit: {
    route: `POST ${repository}/git/commits`,
    goal: 'store the commit of the data branch',
    ...makes
  },
  createRef: {
    route: `POST ${repository}/git/refs`,
    goal: 'create the data branch',
    permission: 'contents: write',
    isRepeatable: false
  },
  moveRef: {
    route: `PATCH ${repository}/git/refs/{ref}`,
    goal: 'move the data branch',
    permission: 'contents: write',
    isRepeatable: false
  }
} as const

const refAnswer = z.object({ object: z.object({ sha: commitSha }) })
const commitAnswer = z.object({ tree: z.object({ sha: commitSha }) })
const objectAnswer = z.object({ sha: commitSha })
const blobAnswer = z.object({ content: z.string(), encoding: z.literal('base64') })

const treeAnswer = z.object({
  tree: z.array(z.object({ path: z.string(), type: z.string(), sha: commitSha.optional() }))
})

const tagsAnswer = {
  schema: z.array(
    z
      .object({ name: z.string(), commit: z.object({ sha: commitSha }) })
      .transform(({ name, commit: { sha } }): Tag => ({ name, sha }))
  ),
  items: (all: readonly Tag[]) => all
}

/** What GitHub answers when a branch is not where it was, or already there. */
const isMoved = (error: unknown): boolean => hasStatus(error, 409) || hasStatus(error, 422)

const movedOr = async (moving: Promise<unknown>): Promise<boolean> => {
  try {
    await moving
    return true
  } catch (error) {
    if (isMoved(error)) return false
    throw error
  }
}

export const gitDataOver = (
  connection: Connection,
  { owner, repo }: { readonly owner: string; readonly repo: string }
): GitData => {
  const ask = <T>(
    call: Omit<Call, 'parameters'>,
    parameters: Readonly<Record<string, unknown>>,
    schema: z.ZodType<T>
  ): Promise<T> => {
    const whole = { ...call, parameters: { owner, repo, ...parameters } }
    return request(connection, whole, (answer) => expectAnswer(schema, answer, whole))
  }
  const treeOf = async (commit: string): Promise<string> =>
    (await ask(calls.commit, { commit_sha: commit }, commitAnswer)).tree.sha
  return {
    head: async (branch) => {
      try {
        return (await ask(calls.head, { ref: `heads/${branch}` }, refAnswer)).object.sha
      } catch (error) {
        if (hasStatus(error, 404)) return undefined
        throw error
      }
    },
    files: async (commit) => {
      const { tree } = await ask(calls.tree, { tree_sha: await treeOf(commit) }, treeAnswer)
      return tree.flatMap(({ path, type, sha }) =>
        type === 'blob' && sha !== undefined ? [{ path, sha }] : []
      )
    },
    blob: async (sha) => {
      const { content } = await ask(calls.blob, { file_sha: sha }, blobAnswer)
      return Buffer.from(content, 'base64').toString('utf8')
    },
    createBlob: async (text) => {
      const content = Buffer.from(text).toString('base64')
      return (await ask(calls.createBlob, { content, encoding: 'base64' }, objectAnswer)).sha
    },
    createCommit: async ({ message, files, parent }) => {
      const entries = files.map((file) => ({ ...file, mode: '100644', type: 'blob' }))
      const tree = await ask(calls.createTree, { tree: entries }, objectAnswer)
      const parents = parent === undefined ? [] : [parent]
      const commit = { message, tree: tree.sha, parents }
      return (await ask(calls.createCommit, commit, objectAnswer)).sha
    },
    move: (branch, from, to) =>
      movedOr(
        from === undefined
          ? ask(calls.createRef, { ref: `refs/heads/${branch}`, sha: to }, refAnswer)
          : ask(calls.moveRef, { ref: `heads/${branch}`, sha: to, force: false }, refAnswer)
      ),
    tags: (page) =>
      readPage(connection, { ...calls.tags, parameters: { owner, repo }, page }, tagsAnswer)
  }
}
