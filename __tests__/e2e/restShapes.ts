/** Things of the state as GitHub's REST API shows them. */
import type { JsonObject } from './openApi.js'
import type { Account, Artifact, Comment, Repository, Run, State } from './state.js'

const api = 'https://api.github.com'
const web = 'https://github.com'

const nodeId = (kind: string, id: number): string => `${kind}_${id}`

export const userShape = ({ login, id, type }: Account): JsonObject => {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${web}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false
  }
}

/** GET /user of a personal token, as far as the description requires it. */
export const ownUserShape = (account: Account): JsonObject => ({
  ...userShape(account),
  user_view_type: 'public',
  name: null,
  company: null,
  blog: null,
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2020-01-01T00:00:00Z'
})

const repositoryPath = ({ owner, name }: Repository): string => `${owner}/${name}`

export const commentShape = (comment: Comment, { repository }: State): JsonObject => {
  const path = repositoryPath(repository)
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${api}/repos/${path}/issues/comments/${comment.id}`,
    html_url: `${web}/${path}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/repos/${path}/issues/${comment.issue}`,
    body: comment.body,
    user: userShape(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null
  }
}

/** What the listing of an artifact says of the run that stored it. */
const runOfShape = (
  { id, sha, branch, headRepository }: Run,
  { repository }: State
): JsonObject => ({
  id,
  repository_id: repository.id,
  ...(headRepository === null ? {} : { head_repository_id: headRepository.id }),
  ...(branch === null ? {} : { head_branch: branch }),
  head_sha: sha
})

export const artifactShape = (artifact: Artifact, state: State, run?: Run): JsonObject => {
  const { repository } = state
  const url = `${api}/repos/${repositoryPath(repository)}/actions/artifacts/${artifact.id}`
  return {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    expires_at: '2027-02-18T10:00:00Z',
    updated_at: artifact.createdAt,
    ...(run === undefined ? {} : { workflow_run: runOfShape(run, state) })
  }
}

/** The files of a commit as GET /git/trees lists them with `recursive`. */
export const treeShape = ({
  sha,
  address,
  contents
}: {
  readonly sha: string
  readonly address: string
  readonly contents: State['contents']
}): JsonObject => ({
  sha,
  url: address,
  truncated: false,
  tree: [...contents]
    .filter(([key]) => key.startsWith(`${sha}:`))
    .map(([key, text]) => ({
      path: key.slice(sha.length + 1),
      mode: '100644',
      type: 'blob',
      sha,
      size: Buffer.byteLength(text),
      url: `${address}/${sha}`
    }))
})
