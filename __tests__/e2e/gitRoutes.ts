/** The part of GitHub's REST API that makes commits without a checkout: blobs, trees, commits and refs. */
import { createHash } from 'node:crypto'
import type { Json, JsonObject } from './openApi.js'
import { jsonOf, jsonReply, type Reply } from './reply.js'
import type { Request, Route } from './restApi.js'
import type { GitObjects } from './state.js'

interface Tools {
  readonly page: (
    request: Request,
    items: readonly JsonObject[],
    wrap: (all: Json) => Json
  ) => Reply
  readonly notFound: Reply
  readonly notAccessible: Reply
}

const api = 'https://api.github.com/repos/acme/shop/git'
const web = 'https://github.com/acme/shop'
const person = { name: 'A', email: 'a@example.com', date: '2026-11-20T10:00:00Z' }

/** Objects are named by what they are, as git does it. */
const nameOf = (value: unknown): string =>
  createHash('sha1').update(JSON.stringify(value)).digest('hex')

const bodyOf = ({ call }: Request): JsonObject => (jsonOf(call.body) ?? {}) as JsonObject

const textIn = (body: JsonObject, key: string): string => String(body[key] ?? '')

const refShape = (ref: string, sha: string): JsonObject => ({
  ref,
  node_id: `REF_${sha}`,
  url: `${api}/${ref}`,
  object: { type: 'commit', sha, url: `${api}/commits/${sha}` }
})

const commitShape = (
  sha: string,
  { tree, parents }: { readonly tree: string; readonly parents: readonly string[] }
): JsonObject => ({
  sha,
  node_id: `C_${sha}`,
  url: `${api}/commits/${sha}`,
  html_url: `${web}/commit/${sha}`,
  author: person,
  committer: person,
  message: 'a commit',
  tree: { sha: tree, url: `${api}/trees/${tree}` },
  parents: parents.map((parent) => ({
    sha: parent,
    url: `${api}/commits/${parent}`,
    html_url: `${web}/commit/${parent}`
  })),
  verification: {
    verified: false,
    reason: 'unsigned',
    signature: null,
    payload: null,
    verified_at: null
  }
})

/** A tree that was made by hand, as against that of a checkout. */
export const madeTreeShape = (sha: string, tree: readonly JsonObject[]): JsonObject => ({
  sha,
  url: `${api}/trees/${sha}`,
  truncated: false,
  tree: tree.map((entry) => ({ ...entry }))
})

const problem = (message: string): Reply =>
  jsonReply(422, { message, documentation_url: 'https://docs.github.com/rest', status: '422' })

/** Whether a commit comes after another, which is what a ref may be moved to without force. */
const isAfter = (git: GitObjects, later: string, earlier: string): boolean => {
  const open = [later]
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (sha === earlier) return true
    open.push(...(git.commits.get(sha)?.parents ?? []))
  }
  return false
}

const reading = ({ notFound, notAccessible }: Tools): Readonly<Record<string, Route>> => {
  const guard =
    (route: Route): Route =>
    (request) =>
      request.token.grants.contents === 'none' ? notAccessible : route(request)
  return {
    'git/get-ref': guard(({ params, state: { git } }) => {
      const ref = `refs/${params['ref']}`
      const sha = git.refs.get(ref)
      return sha === undefined ? notFound : jsonReply(200, refShape(ref, sha))
    }),
    'git/get-commit': guard(({ params, state: { git } }) => {
      const sha = params['commit_sha'] ?? ''
      const commit = git.commits.get(sha)
      return commit === undefined ? notFound : jsonReply(200, commitShape(sha, commit))
    }),
    'git/get-blob': guard(({ params, state: { git } }) => {
      const sha = params['file_sha'] ?? ''
      const blob = git.blobs.get(sha)
      if (blob === undefined) return notFound
      const content = blob.toString('base64').replace(/.{60}/g, '$&\n')
      const shape = { sha, node_id: sha, url: `${api}/blobs/${sha}`, size: blob.length, content }
      return jsonReply(200, { ...shape, encoding: 'base64' })
    })
  }
}

const writing = ({ notFound, notAccessible }: Tools): Readonly<Record<string, Route>> => {
  const guard =
    (route: Route): Route =>
    (request) =>
      request.token.grants.contents === 'write' ? route(request) : notAccessible
  return {
    'git/create-blob': guard((request) => {
      const content = Buffer.from(textIn(bodyOf(request), 'content'), 'base64')
      const sha = nameOf(content.toString('base64'))
      request.state.git.blobs.set(sha, content)
      return jsonReply(201, { sha, url: `${api}/blobs/${sha}` })
    }),
    'git/create-tree': guard((request) => {
      const tree = bodyOf(request)['tree'] as readonly JsonObject[]
      const sha = nameOf(tree)
      request.state.git.trees.set(sha, tree)
      return jsonReply(201, madeTreeShape(sha, tree))
    }),
    'git/create-commit': guard((request) => {
      const body = bodyOf(request)
      const commit = {
        tree: textIn(body, 'tree'),
        parents: (body['parents'] ?? []) as readonly string[]
      }
      const { git } = request.state
      if (!git.trees.has(commit.tree)) return problem('Tree SHA does not exist')
      const sha = nameOf(commit)
      git.commits.set(sha, commit)
      return jsonReply(201, commitShape(sha, commit))
    }),
    'git/create-ref': guard((request) => {
      const [ref, sha] = [textIn(bodyOf(request), 'ref'), textIn(bodyOf(request), 'sha')]
      const { git } = request.state
      if (git.refs.has(ref)) return problem('Reference already exists')
      git.refs.set(ref, sha)
      return jsonReply(201, refShape(ref, sha))
    }),
    'git/update-ref': guard((request) => {
      const ref = `refs/${request.params['ref']}`
      const sha = textIn(bodyOf(request), 'sha')
      const { git } = request.state
      const now = git.refs.get(ref)
      if (now === undefined) return notFound
      if (!isAfter(git, sha, now)) return problem('Update is not a fast forward')
      git.refs.set(ref, sha)
      return jsonReply(200, refShape(ref, sha))
    })
  }
}

export const gitRoutes = (tools: Tools): Readonly<Record<string, Route>> => ({
  ...reading(tools),
  ...writing(tools),
  'repos/list-tags': (request) => {
    if (request.token.grants.contents === 'none') return tools.notAccessible
    const all = [...request.state.tags].map(([name, sha]) => ({
      name,
      node_id: `T_${name}`,
      commit: { sha, url: `${api}/commits/${sha}` },
      zipball_url: `${web}/zip/${name}`,
      tarball_url: `${web}/tar/${name}`
    }))
    return tools.page(request, all, (tags) => tags)
  }
})

/** The files of a branch, by path. */
export const filesOnBranch = (git: GitObjects, branch: string): ReadonlyMap<string, string> => {
  const commit = git.commits.get(git.refs.get(`refs/heads/${branch}`) ?? '')
  const entries = git.trees.get(commit?.tree ?? '') ?? []
  return new Map(
    entries.map(({ path, sha }) => [
      String(path),
      git.blobs.get(String(sha))?.toString('utf8') ?? ''
    ])
  )
}

/** Puts files on a branch, as a run would have left them. */
export const plantOnBranch = (
  git: GitObjects,
  branch: string,
  files: Readonly<Record<string, string>>
): void => {
  const tree = Object.entries(files).map(([path, text]) => {
    const content = Buffer.from(text)
    const sha = nameOf(content.toString('base64'))
    git.blobs.set(sha, content)
    return { path, mode: '100644', type: 'blob', sha }
  })
  const treeSha = nameOf(tree)
  git.trees.set(treeSha, tree)
  const commit = { tree: treeSha, parents: [] }
  git.commits.set(nameOf(commit), commit)
  git.refs.set(`refs/heads/${branch}`, nameOf(commit))
}
