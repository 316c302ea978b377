/** Commits, comparisons and runs as GitHub's REST API shows them. */
import { readEvent } from './events.js'
import type { JsonObject } from './openApi.js'
import { userShape } from './restShapes.js'
import { actionsBot, type Repository, type Run, type State } from './state.js'

const api = 'https://api.github.com/repos/acme/shop'
const web = 'https://github.com/acme/shop'
const at = '2026-11-19T10:00:00Z'

/** The repository of the event payloads, under another id. */
const repositoryShape = ({ id, owner }: Pick<Repository, 'id' | 'owner'>): JsonObject => {
  const pull = readEvent('pull-request')['pull_request'] as JsonObject
  const base = (pull['base'] as JsonObject)['repo'] as JsonObject
  const account = { ...userShape({ login: owner, id: 9000 + id, type: 'User' }) }
  return { ...base, id, full_name: `${owner}/shop`, owner: account }
}

const signature = { name: 'A', email: 'a@example.com', date: at }

export const commitShape = (sha: string, parents: readonly string[]): JsonObject => ({
  sha,
  node_id: `C_${sha}`,
  url: `${api}/commits/${sha}`,
  html_url: `${web}/commit/${sha}`,
  comments_url: `${api}/commits/${sha}/comments`,
  author: null,
  committer: userShape(actionsBot),
  commit: {
    url: `${api}/git/commits/${sha}`,
    message: `commit ${sha.slice(0, 7)}`,
    comment_count: 0,
    author: signature,
    committer: signature,
    tree: { sha, url: `${api}/git/trees/${sha}` }
  },
  parents: parents.map((parent) => ({ sha: parent, url: `${api}/commits/${parent}` }))
})

export const comparisonShape = (
  ends: { readonly base: JsonObject; readonly mergeBase: JsonObject },
  counts: { readonly ahead: number; readonly behind: number }
): JsonObject => ({
  url: `${api}/compare/a...b`,
  html_url: `${web}/compare/a...b`,
  permalink_url: `${web}/compare/a...b`,
  diff_url: `${web}/compare/a...b.diff`,
  patch_url: `${web}/compare/a...b.patch`,
  base_commit: ends.base,
  merge_base_commit: ends.mergeBase,
  status: counts.ahead === 0 ? 'behind' : counts.behind === 0 ? 'ahead' : 'diverged',
  ahead_by: counts.ahead,
  behind_by: counts.behind,
  total_commits: counts.ahead,
  commits: []
})

export const runShape = (run: Run, { repository }: State): JsonObject => {
  const url = `${api}/actions/runs/${run.id}`
  return {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: 'Perf',
    path: run.path,
    display_title: 'a run',
    run_number: run.id,
    run_attempt: run.attempt ?? 1,
    event: run.event,
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion,
    head_sha: run.sha,
    head_branch: run.branch,
    workflow_id: 1,
    url,
    html_url: `${web}/actions/runs/${run.id}`,
    created_at: at,
    updated_at: at,
    head_commit: null,
    repository: repositoryShape(repository),
    // The description has no null here, and GitHub sends one when the fork was deleted.
    head_repository: repositoryShape(run.headRepository ?? { id: 0, owner: 'ghost' }),
    pull_requests: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/1`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    artifacts_url: `${url}/artifacts`,
    workflow_url: `${api}/actions/workflows/1`
  }
}
