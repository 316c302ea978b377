/** GitHub's REST API, as far as the action uses it. Every request and answer is held against the OpenAPI description. */
import { ackRoutes } from './ackRoutes.js'
import { checkRoutes } from './checkRoutes.js'
import { gitRoutes, madeTreeShape } from './gitRoutes.js'
import { historyRoutes, storedArtifacts } from './historyRoutes.js'
import { issueRoutes } from './issueRoutes.js'
import type { Json, JsonObject, MatchedRequest, OpenApi } from './openApi.js'
import {
  type Call,
  emptyReply,
  type Handled,
  headerOf,
  jsonOf,
  jsonReply,
  type Reply
} from './reply.js'
import { artifactShape, commentShape, ownUserShape, treeShape } from './restShapes.js'
import type { Comment, State, Token } from './state.js'
import { plantComment } from './state.js'

/** GitHub's limit for a comment; the description does not have it. */
export const maxCommentLength = 65_536

export interface Request {
  readonly call: Call
  readonly params: Readonly<Record<string, string>>
  readonly token: Token
  readonly state: State
}

export type Route = (request: Request) => Reply

const docs = 'https://docs.github.com/rest'
const problem = (status: number, message: string): Reply =>
  jsonReply(status, { message, documentation_url: docs, status: String(status) })
const notFound = problem(404, 'Not Found')
const notAccessible = problem(403, 'Resource not accessible by integration')
const invalid = (message: string): Reply =>
  jsonReply(422, {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'custom', field: 'body', message }],
    documentation_url: docs
  })

const bodyText = (call: Call): string => {
  const body = jsonOf(call.body) as JsonObject | undefined
  return typeof body?.['body'] === 'string' ? body['body'] : ''
}

/** A page of a list, with the Link header as GitHub writes it: by the id of the repository, not by its name. */
const page = (
  { call, state }: Request,
  items: readonly JsonObject[],
  wrap: (all: Json) => Json
) => {
  const size = Number(call.query.get('per_page') ?? 30)
  const number = Number(call.query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const rest = call.path.split('/').slice(4).join('/')
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<${call.origin}/repositories/${state.repository.id}/${rest}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : [])
  ]
  const headers = links.length === 0 ? {} : { link: links.join(', ') }
  return jsonReply(200, wrap(items.slice((number - 1) * size, number * size)), headers)
}

const commentOf = ({ params, state }: Request): Comment | undefined =>
  state.comments.get(Number(params['comment_id']))

const bodyProblem = (body: string): Reply | undefined => {
  if (body.length > maxCommentLength) {
    return invalid(`body is too long (maximum is ${maxCommentLength} characters)`)
  }
  return body.trim() === '' ? invalid("body can't be blank") : undefined
}

const mayWrite = ({ token, params, state }: Request): boolean =>
  state.issues.has(Number(params['issue_number']))
    ? token.grants.issues === 'write'
    : token.grants['pull-requests'] === 'write'

const rawMedia = 'application/vnd.github.raw'

const storedReply = storedArtifacts({ page, notFound, notAccessible })

const routes: Readonly<Record<string, Route>> = {
  'issues/list-comments': (request) => {
    const { token, state, params } = request
    if (token.grants['pull-requests'] === 'none') return notAccessible
    const ofIssue = [...state.comments.values()]
      .filter((one) => one.issue === Number(params['issue_number']))
      .map((one) => commentShape(one, state))
    return page(request, ofIssue, (all) => all)
  },
  'issues/create-comment': (request) => {
    const { call, state, params, token } = request
    if (!mayWrite(request)) return notAccessible
    const body = bodyText(call)
    const issue = Number(params['issue_number'])
    const { account: author } = token
    return (
      bodyProblem(body) ??
      jsonReply(201, commentShape(plantComment(state, { issue, author, body }), state))
    )
  },
  'issues/update-comment': (request) => {
    const { call, state } = request
    const comment = commentOf(request)
    if (!mayWrite(request)) return notAccessible
    if (comment === undefined) return notFound
    const body = bodyText(call)
    const bad = bodyProblem(body)
    if (bad !== undefined) return bad
    const updated = { ...comment, body, updatedAt: state.now() }
    state.comments.set(comment.id, updated)
    return jsonReply(200, commentShape(updated, state))
  },
  'issues/delete-comment': (request) => {
    const comment = commentOf(request)
    if (!mayWrite(request)) return notAccessible
    if (comment === undefined) return notFound
    request.state.comments.delete(comment.id)
    return emptyReply(204)
  },
  'pulls/get': ({ params, state, token }) => {
    if (token.grants['pull-requests'] === 'none') return notAccessible
    const pull = state.pulls.get(Number(params['pull_number']))
    return pull === undefined ? notFound : jsonReply(200, pull)
  },
  'repos/get-content': ({ call, params, state, token }) => {
    if (token.grants.contents === 'none') return notFound
    const text = state.contents.get(`${call.query.get('ref') ?? 'main'}:${params['path']}`)
    if (text === undefined) return notFound
    return {
      status: 200,
      headers: { 'content-type': `${rawMedia}+json; charset=utf-8` },
      body: Buffer.from(text)
    }
  },
  'git/get-tree': ({ call, params, state, token }) => {
    if (token.grants.contents === 'none') return notFound
    const at = params['tree_sha'] ?? ''
    const address = `${call.origin}${call.path}`
    const made = state.git.trees.get(at)
    return jsonReply(
      200,
      made === undefined
        ? treeShape({ sha: at, address, contents: state.contents })
        : madeTreeShape(at, made)
    )
  },
  'users/get-authenticated': ({ token }) =>
    token.kind === 'installation' ? notAccessible : jsonReply(200, ownUserShape(token.account)),
  'actions/list-workflow-run-artifacts': (request) => {
    const { call, params, state } = request
    const run = Number(params['run_id'])
    if (run !== state.runId) return storedReply(request, { run, name: call.query.get('name') })
    const all = [...state.artifacts.values()].map((one) => artifactShape(one, state))
    return page(request, all, (artifacts) => ({ total_count: all.length, artifacts }))
  },
  'actions/download-artifact': ({ call, params, state, token }) => {
    const id = Number(params['artifact_id'])
    const artifact = state.artifacts.get(id) ?? state.stored.get(id)
    if (state.stored.has(id) && token.grants.actions !== 'read') return notAccessible
    if (artifact === undefined) return notFound
    if (artifact.expired) return problem(410, 'Artifact has expired')
    return emptyReply(302, { location: `${call.origin}/blobs/download/${artifact.id}?sig=rest` })
  },
  ...historyRoutes({ page, notFound, notAccessible }),
  ...issueRoutes({ page, notFound, notAccessible }),
  ...gitRoutes({ page, notFound, notAccessible }),
  ...checkRoutes({ page, notFound, notAccessible }),
  ...ackRoutes({ page, notAccessible })
}

/** The operations that are answered, as OpenAPI names them. */
export const restOperations: readonly string[] = Object.keys(routes)

/** What the description leaves to prose, or to the header lists of the documentation. */
const houseViolations = (call: Call, operation: string): readonly string[] => {
  const isOurs = !operation.startsWith('actions/')
  const isContents = operation === 'repos/get-content'
  const length = bodyText(call).length
  const perPage = Number(call.query.get('per_page') ?? 30)
  return [
    ...(headerOf(call, 'user-agent') === '' ? ['no user-agent'] : []),
    ...(isOurs && headerOf(call, 'x-github-api-version') !== '2022-11-28'
      ? ['no X-GitHub-Api-Version: 2022-11-28']
      : []),
    ...(isContents && !headerOf(call, 'accept').includes(rawMedia)
      ? ['contents not asked for as raw']
      : []),
    ...(perPage < 1 || perPage > 100 ? [`per_page ${perPage}`] : []),
    ...(length > maxCommentLength ? [`comment of ${length} characters`] : [])
  ]
}

const tokenOf = (call: Call, state: State): Token | undefined => {
  const [scheme = '', secret = ''] = headerOf(call, 'authorization').split(' ')
  return ['token', 'bearer'].includes(scheme.toLowerCase()) ? state.tokens.get(secret) : undefined
}

/** Links of lists name the repository by its id. */
const byName = (path: string, { id, owner, name }: State['repository']): string =>
  path.replace(new RegExp(`^/repositories/${id}/`), `/repos/${owner}/${name}/`)

const answerOf = ({ operation, params }: MatchedRequest, call: Call, state: State): Reply => {
  const token = tokenOf(call, state)
  if (token === undefined) return problem(401, 'Bad credentials')
  const { owner, name } = state.repository
  const isHere =
    params['owner'] === undefined || `${params['owner']}/${params['repo']}` === `${owner}/${name}`
  return isHere ? (routes[operation.id]?.({ call, params, token, state }) ?? notFound) : notFound
}

/** Errors that the description forgets (a 403 of a PATCH, any 5xx) must at least look like GitHub's errors. */
const judgeReply = ({ operation }: MatchedRequest, openApi: OpenApi, reply: Reply) => {
  const contentType = reply.headers['content-type'] ?? ''
  const found = operation.checkResponse(reply.status, contentType, jsonOf(reply.body))
  const isUndocumented = found.some((why) => why.endsWith('is not documented'))
  if (!isUndocumented || reply.status < 400) return found
  return openApi.checkSchema('basic-error', jsonOf(reply.body) ?? null)
}

export const restApi = (call: Call, state: State, openApi: OpenApi): Handled => {
  const path = byName(call.path, state.repository)
  const matched = openApi.match(call.method, path)
  if (matched === undefined) {
    const violations = [`${call.method} ${call.path}: no such operation in the description`]
    return { operation: 'unknown', answer: () => notFound, violations }
  }
  const { operation, params } = matched
  const found = [
    ...operation.checkRequest({ params, query: call.query, body: jsonOf(call.body) }),
    ...houseViolations(call, operation.id)
  ]
  return {
    operation: operation.id,
    answer: () => answerOf(matched, { ...call, path }, state),
    violations: found.map((why) => `${operation.id}: request: ${why}`),
    judge: (reply) =>
      judgeReply(matched, openApi, reply).map((why) => `${operation.id}: answer: ${why}`)
  }
}
