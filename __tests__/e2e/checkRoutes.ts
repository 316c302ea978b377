/** The part of GitHub's REST API that has check runs, and the files that a pull request changes. */
import { annotationShape, checkRunShape } from './checkShapes.js'
import type { Json, JsonObject } from './openApi.js'
import { type Call, jsonOf, jsonReply, type Reply } from './reply.js'
import type { Request, Route } from './restApi.js'
import type { CheckRun, State } from './state.js'

interface Tools {
  readonly page: (
    request: Request,
    items: readonly JsonObject[],
    wrap: (all: Json) => Json
  ) => Reply
  readonly notFound: Reply
  readonly notAccessible: Reply
}

const bodyOf = (call: Call): JsonObject => (jsonOf(call.body) ?? {}) as JsonObject

const textOf = (value: Json | undefined, before: string): string =>
  typeof value === 'string' ? value : before

const outputOf = (body: JsonObject): JsonObject => (body['output'] ?? {}) as JsonObject

const annotationsOf = (body: JsonObject): readonly JsonObject[] =>
  (outputOf(body)['annotations'] ?? []) as readonly JsonObject[]

/** What is given replaces what was there; annotations are added to those that were. */
const written = (before: CheckRun, body: JsonObject): CheckRun => ({
  ...before,
  name: textOf(body['name'], before.name),
  externalId: textOf(body['external_id'], before.externalId),
  detailsUrl: textOf(body['details_url'], before.detailsUrl),
  conclusion: textOf(body['conclusion'], before.conclusion),
  title: textOf(outputOf(body)['title'], before.title),
  summary: textOf(outputOf(body)['summary'], before.summary),
  annotations: [...before.annotations, ...annotationsOf(body)]
})

const emptyCheck = (state: State, sha: string): CheckRun => ({
  id: state.nextId(),
  sha,
  name: '',
  externalId: '',
  detailsUrl: '',
  conclusion: '',
  title: '',
  summary: '',
  annotations: []
})

const mayWrite = ({ token }: Request): boolean => token.grants.checks === 'write'

const reply = (status: number, check: CheckRun, state: State): Reply => {
  state.checkRuns.set(check.id, check)
  return jsonReply(status, checkRunShape(check))
}

/** The newest of a name, as `filter=latest` has it. */
const latestOf = (checks: readonly CheckRun[]): readonly CheckRun[] =>
  checks.filter((one) => !checks.some((other) => other.name === one.name && other.id > one.id))

const writingRoutes = ({ notFound, notAccessible }: Tools): Readonly<Record<string, Route>> => ({
  'checks/create': (request) => {
    if (!mayWrite(request)) return notAccessible
    const { call, state } = request
    const body = bodyOf(call)
    return reply(201, written(emptyCheck(state, textOf(body['head_sha'], '')), body), state)
  },
  'checks/update': (request) => {
    if (!mayWrite(request)) return notAccessible
    const { call, params, state } = request
    const check = state.checkRuns.get(Number(params['check_run_id']))
    return check === undefined ? notFound : reply(200, written(check, bodyOf(call)), state)
  }
})

export const checkRoutes = (tools: Tools): Readonly<Record<string, Route>> => ({
  ...writingRoutes(tools),
  'checks/list-for-ref': (request) => {
    if (!mayWrite(request)) return tools.notAccessible
    const { call, params, state } = request
    const name = call.query.get('check_name')
    const all = [...state.checkRuns.values()]
      .filter(({ sha }) => sha === params['ref'])
      .filter((check) => name === null || check.name === name)
    const listed = call.query.get('filter') === 'all' ? all : latestOf(all)
    return tools.page(request, listed.map(checkRunShape), (checks) => ({
      total_count: listed.length,
      check_runs: checks
    }))
  },
  'checks/list-annotations': (request) => {
    if (!mayWrite(request)) return tools.notAccessible
    const check = request.state.checkRuns.get(Number(request.params['check_run_id']))
    if (check === undefined) return tools.notFound
    return tools.page(request, check.annotations.map(annotationShape), (all) => all)
  },
  'pulls/list-files': (request) => {
    const { params, state, token } = request
    if (token.grants['pull-requests'] === 'none') return tools.notAccessible
    const files = state.pullFiles.get(Number(params['pull_number']))
    return files === undefined ? tools.notFound : tools.page(request, files, (all) => all)
  }
})
