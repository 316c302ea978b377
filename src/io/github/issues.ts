import * as z from 'zod'
import type { KnownIssue } from '../../model/issue.js'
import { answers, expectAnswer } from './answers.js'
import { hasStatus } from './failure.js'
import { type Page, readPage } from './pages.js'
import { type Call, type Connection, request } from './request.js'

/** An issue of the repository, as far as it is looked at. */
export interface RepositoryIssue extends Omit<KnownIssue, 'id'> {
  readonly author: string
}

export interface IssueChange {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly reason?: 'completed' | 'duplicate' | 'reopened'
}

export interface Issues {
  /** All issues with a label, open and closed, the newest first. Pull requests are left out. */
  readonly labelled: (label: string, page: number) => Promise<Page<RepositoryIssue>>
  readonly create: (issue: {
    readonly title: string
    readonly body: string
    readonly labels: readonly string[]
  }) => Promise<RepositoryIssue>
  /** Whether it is still there to be changed. */
  readonly change: (number: number, change: IssueChange) => Promise<boolean>
  readonly comment: (number: number, body: string) => Promise<void>
}

const permission = 'issues: write'
const repository = '/repos/{owner}/{repo}'

const calls = {
  labelled: {
    route: `GET ${repository}/issues`,
    goal: 'list the issues about regressions',
    permission,
    isRepeatable: true
  },
  create: {
    route: `POST ${repository}/issues`,
    goal: 'open an issue about a regression',
    permission,
    isRepeatable: false
  },
  change: {
    route: `PATCH ${repository}/issues/{issue_number}`,
    goal: 'bring the issue about a regression up to date',
    permission,
    isRepeatable: true
  },
  comment: {
    route: `POST ${repository}/issues/{issue_number}/comments`,
    goal: 'say on the issue about a regression what became of it',
    permission,
    isRepeatable: false
  }
} as const

const states = {
  completed: 'completed',
  not_planned: 'not-planned',
  duplicate: 'duplicate'
} as const

const stateOf = (state: string, reason: string | null | undefined): KnownIssue['state'] => {
  if (state === 'open') return 'open'
  const known = Object.entries(states).find(([name]) => name === reason)
  return known?.[1] ?? 'completed'
}

const issue = z
  .object({
    number: z.int().positive(),
    state: z.string(),
    state_reason: z.string().nullish(),
    title: z.string(),
    body: z.string().nullish(),
    closed_at: z.string().nullish(),
    html_url: z.string(),
    user: z.object({ login: z.string() }).nullish(),
    pull_request: z.unknown().optional()
  })
  .transform((found) => ({
    isPull: found.pull_request !== undefined,
    number: found.number,
    state: stateOf(found.state, found.state_reason),
    title: found.title,
    body: found.body ?? '',
    url: found.html_url,
    author: found.user?.login ?? 'ghost',
    ...(found.closed_at == null ? {} : { closedAt: new Date(found.closed_at).toISOString() })
  }))

const answer = {
  schema: z.array(issue),
  items: (all: readonly z.output<typeof issue>[]) => all.filter(({ isPull }) => !isPull)
}

const isGone = (error: unknown): boolean => hasStatus(error, 404) || hasStatus(error, 410)

export const issuesOver = (
  connection: Connection,
  { owner, repo }: { readonly owner: string; readonly repo: string }
): Issues => {
  const at = (call: Omit<Call, 'parameters'>, parameters: Readonly<Record<string, unknown>>) => ({
    ...call,
    parameters: { owner, repo, ...parameters }
  })
  return {
    labelled: (label, page) => {
      const parameters = { labels: label, state: 'all', sort: 'created', direction: 'desc' }
      return readPage(connection, { ...at(calls.labelled, parameters), page }, answer)
    },
    create: (made) => {
      const call = at(calls.create, made)
      return request(connection, call, (got) => expectAnswer(issue, got, call))
    },
    change: async (number, { reason, ...change }) => {
      const because = reason === undefined ? {} : { state_reason: reason }
      const call = at(calls.change, { issue_number: number, ...change, ...because })
      try {
        await request(connection, call, (got) => expectAnswer(issue, got, call))
        return true
      } catch (error) {
        if (isGone(error)) return false
        throw error
      }
    },
    comment: async (number, body) => {
      const call = at(calls.comment, { issue_number: number, body })
      await request(connection, call, (got) => expectAnswer(answers.comment, got, call))
    }
  }
}
