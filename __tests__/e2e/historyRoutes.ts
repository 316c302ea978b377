/** The part of GitHub's REST API that tells of other commits, runs and pull requests. */
import { commitShape, comparisonShape, runShape } from './historyShapes.js'
import type { Json, JsonObject } from './openApi.js'
import { jsonReply, type Reply } from './reply.js'
import type { Request, Route } from './restApi.js'
import { artifactShape } from './restShapes.js'
import type { State } from './state.js'

interface Tools {
  readonly page: (
    request: Request,
    items: readonly JsonObject[],
    wrap: (all: Json) => Json
  ) => Reply
  readonly notFound: Reply
  readonly notAccessible: Reply
}

/** A commit and everything before it, as `git log` walks when later commits have later dates. */
const logOf = (start: string, { history }: State): readonly string[] => {
  const found = new Set<string>()
  const open = history.has(start) ? [start] : []
  for (let sha = open.shift(); sha !== undefined; sha = open.shift()) {
    if (found.has(sha)) continue
    found.add(sha)
    open.push(...(history.get(sha) ?? []))
  }
  return [...found]
}

const parentsOf = (sha: string, { history }: State): readonly string[] => history.get(sha) ?? []

const text = (value: JsonObject | undefined, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((part, key) => (part as JsonObject | undefined)?.[key], value)

const compare = (basehead: string, state: State): Reply | undefined => {
  const [base = '', head = ''] = basehead
    .split('...')
    .map((name) => state.branches.get(name) ?? name)
  const before = logOf(base, state)
  const after = logOf(head, state)
  const mergeBase = after.find((sha) => before.includes(sha))
  if (mergeBase === undefined) return undefined
  const shape = (sha: string): JsonObject => commitShape(sha, parentsOf(sha, state))
  const counts = {
    ahead: after.filter((sha) => !before.includes(sha)).length,
    behind: before.filter((sha) => !after.includes(sha)).length
  }
  return jsonReply(200, comparisonShape({ base: shape(base), mergeBase: shape(mergeBase) }, counts))
}

/** A list of what other runs stored: of a run, of a name, or both. The newest come first. */
export const storedArtifacts =
  ({ page, notAccessible }: Tools) =>
  (request: Request, of: { readonly run?: number; readonly name: string | null }): Reply => {
    const { state, token } = request
    if (token.grants.actions !== 'read') return notAccessible
    const all = [...state.stored.values()]
      .filter(({ runId }) => of.run === undefined || runId === of.run)
      .filter(({ name }) => of.name === null || name === of.name)
      .sort((a, b) => b.id - a.id)
      .map((one) => artifactShape(one, state, state.runs.get(one.runId)))
    return page(request, all, (artifacts) => ({ total_count: all.length, artifacts }))
  }

const runRoutes = (tools: Tools): Readonly<Record<string, Route>> => {
  const { page, notFound, notAccessible } = tools
  const stored = storedArtifacts(tools)
  return {
    'actions/list-artifacts-for-repo': (request) =>
      stored(request, { name: request.call.query.get('name') }),
    'actions/get-workflow-run': ({ params, state, token }) => {
      if (token.grants.actions !== 'read') return notAccessible
      const run = state.runs.get(Number(params['run_id']))
      return run === undefined ? notFound : jsonReply(200, runShape(run, state))
    },
    'actions/list-workflow-runs-for-repo': (request) => {
      const { call, state, token } = request
      if (token.grants.actions !== 'read') return notAccessible
      const sha = call.query.get('head_sha')
      const all = [...state.runs.values()]
        .filter((run) => sha === null || run.sha === sha)
        .map((run) => runShape(run, state))
      return page(request, all, (runs) => ({ total_count: all.length, workflow_runs: runs }))
    }
  }
}

const commitRoutes = ({
  page,
  notFound,
  notAccessible
}: Tools): Readonly<Record<string, Route>> => ({
  'repos/compare-commits-with-basehead': ({ params, state, token }) => {
    if (token.grants.contents === 'none') return notAccessible
    return compare(params['basehead'] ?? '', state) ?? notFound
  },
  'repos/list-commits': (request) => {
    const { call, state, token } = request
    if (token.grants.contents === 'none') return notAccessible
    const all = logOf(call.query.get('sha') ?? '', state)
    if (all.length === 0) return notFound
    return page(
      request,
      all.map((sha) => commitShape(sha, parentsOf(sha, state))),
      (commits) => commits
    )
  }
})

const pullRoutes = ({ page, notAccessible }: Tools): Readonly<Record<string, Route>> => ({
  'pulls/list': (request) => {
    const { call, state, token } = request
    if (token.grants['pull-requests'] === 'none') return notAccessible
    const head = call.query.get('head')
    const wanted = call.query.get('state') ?? 'open'
    const pulls = [...state.pulls.values()]
      .filter((pull) => wanted === 'all' || pull['state'] === wanted)
      .filter((pull) => head === null || text(pull, 'head', 'label') === head)
    return page(request, pulls, (all) => all)
  },
  'repos/list-pull-requests-associated-with-commit': (request) => {
    const { params, state, token } = request
    if (token.grants['pull-requests'] === 'none') return notAccessible
    const pulls = [...state.pulls.values()].filter(
      (pull) =>
        text(pull, 'head', 'sha') === params['commit_sha'] &&
        text(pull, 'head', 'repo', 'id') === state.repository.id
    )
    return page(request, pulls, (all) => all)
  }
})

export const historyRoutes = (tools: Tools): Readonly<Record<string, Route>> => ({
  ...runRoutes(tools),
  ...commitRoutes(tools),
  ...pullRoutes(tools)
})
