/** The part of GitHub's REST API that has issues. */
import type { Json, JsonObject } from './openApi.js'
import { jsonOf, jsonReply, type Reply } from './reply.js'
import type { Request, Route } from './restApi.js'
import { userShape } from './restShapes.js'
import type { Issue, State } from './state.js'

interface Tools {
  readonly page: (
    request: Request,
    items: readonly JsonObject[],
    wrap: (all: Json) => Json
  ) => Reply
  readonly notFound: Reply
  readonly notAccessible: Reply
}

const api = 'https://api.github.com/repos/acme/shop'

export const issueShape = (issue: Issue): JsonObject => {
  const url = `${api}/issues/${issue.number}`
  return {
    id: 100_000 + issue.number,
    node_id: `I_${issue.number}`,
    number: issue.number,
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `https://github.com/acme/shop/issues/${issue.number}`,
    state: issue.state,
    state_reason: issue.reason,
    title: issue.title,
    body: issue.body,
    user: userShape(issue.author),
    labels: issue.labels.map((name) => ({ name })),
    assignee: null,
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.createdAt,
    author_association: 'NONE'
  }
}

const bodyOf = ({ call }: Request): JsonObject => (jsonOf(call.body) ?? {}) as JsonObject

const text = (value: Json | undefined, before: string): string =>
  typeof value === 'string' ? value : before

const put = (issue: Issue, state: State): Issue => {
  state.issues.set(issue.number, issue)
  return issue
}

/** Issues and pull requests share their numbers. */
const firstNumber = 100

const nextNumber = ({ issues }: State): number => Math.max(firstNumber, ...issues.keys()) + 1

/** Opens an issue, as somebody would. */
export const plantIssue = (
  state: State,
  issue: Pick<Issue, 'author' | 'body'> & Partial<Issue>
): Issue =>
  put(
    {
      number: nextNumber(state),
      title: 'an issue',
      labels: ['flamegate'],
      state: 'open',
      reason: null,
      closedAt: null,
      createdAt: state.now(),
      ...issue
    },
    state
  )

export const issueRoutes = (tools: Tools): Readonly<Record<string, Route>> => {
  const guard =
    (route: Route): Route =>
    (request) =>
      request.token.grants.issues === 'write' ? route(request) : tools.notAccessible
  return {
    'issues/list-for-repo': guard((request) => {
      const { call, state } = request
      const label = call.query.get('labels') ?? ''
      const all = [...state.issues.values()]
        .filter(({ labels }) => labels.includes(label))
        .filter((issue) => call.query.get('state') === 'all' || issue.state === 'open')
        .sort((a, b) => b.number - a.number)
      return tools.page(request, all.map(issueShape), (issues) => issues)
    }),
    'issues/create': guard((request) => {
      const { state, token } = request
      const body = bodyOf(request)
      const made = plantIssue(state, {
        author: token.account,
        title: text(body['title'], ''),
        body: text(body['body'], ''),
        labels: (body['labels'] ?? []) as readonly string[]
      })
      return jsonReply(201, issueShape(made))
    }),
    'issues/update': guard((request) => {
      const { params, state } = request
      const issue = state.issues.get(Number(params['issue_number']))
      if (issue === undefined) return tools.notFound
      const body = bodyOf(request)
      const now = text(body['state'], issue.state) as Issue['state']
      const changed = {
        ...issue,
        title: text(body['title'], issue.title),
        body: text(body['body'], issue.body),
        state: now,
        reason: text(body['state_reason'], issue.reason ?? '') || null,
        closedAt: now === 'closed' ? (issue.closedAt ?? state.now()) : null
      }
      return jsonReply(200, issueShape(put(changed, state)))
    })
  }
}
