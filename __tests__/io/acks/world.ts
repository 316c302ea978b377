/** The part of GitHub's API that acknowledgements need, played in memory. */
import type { Answer, Connection } from '../../../src/io/github/request.js'

/** A user as GitHub writes one, as far as it is read. */
export const user = (login: string, type = 'User') => ({ login, id: 1, type, site_admin: false })

const isoOf = (seconds: number): string =>
  new Date(Date.UTC(2026, 10, 23) + seconds * 1000).toISOString().replace('.000', '')

/** A comment that was written, and perhaps changed, so many seconds after midnight. */
export const comment = (
  id: number,
  author: ReturnType<typeof user> | null,
  body: string,
  over: { readonly at?: number; readonly editedAt?: number; readonly [key: string]: unknown } = {}
) => {
  const { at = id, editedAt = at, ...rest } = over
  return {
    id,
    node_id: 'IC_1',
    url: `https://api.github.com/repos/acme/shop/issues/comments/${id}`,
    html_url: `https://github.com/acme/shop/pull/42#issuecomment-${id}`,
    issue_url: 'https://api.github.com/repos/acme/shop/issues/42',
    body,
    user: author,
    created_at: isoOf(at),
    updated_at: isoOf(editedAt),
    author_association: 'NONE',
    performed_via_github_app: null,
    ...rest
  }
}

/** An event of a label, as `issues/list-events` writes it. */
export const labelEvent = (
  id: number,
  actor: ReturnType<typeof user> | null,
  over: { readonly at?: number; readonly name?: string; readonly [key: string]: unknown } = {}
) => {
  const { at = id, name = 'perf-regression-ok', ...rest } = over
  return {
    id,
    node_id: 'LE_1',
    url: `https://api.github.com/repos/acme/shop/issues/events/${id}`,
    actor,
    event: 'labeled',
    commit_id: null,
    commit_url: null,
    created_at: isoOf(at),
    label: { name, color: 'ffffff' },
    performed_via_github_app: null,
    ...rest
  }
}

const collaborator = (login: string, permission: string, role: string) => ({
  permission,
  role_name: role,
  user: {
    ...user(login),
    permissions: {
      pull: true,
      triage: role === 'triage' || permission !== 'read',
      push: permission === 'write' || permission === 'admin',
      maintain: role === 'maintain',
      admin: permission === 'admin'
    }
  }
})

type Status = { readonly status: number; readonly message?: string }

export interface World {
  comments: unknown[]
  events: unknown[]
  /** Permission and role by login; others are no collaborators. */
  readonly people: Map<string, readonly [string, string]>
  /** Routes that answer with a status. */
  readonly failures: Map<string, Status>
  /** Requests, as `GET /repos/…`. */
  readonly requests: string[]
}

export const aWorld = (): World => ({
  comments: [],
  events: [],
  people: new Map([
    ['kim', ['write', 'maintain']],
    ['owner', ['admin', 'admin']],
    ['tri', ['read', 'triage']],
    ['reader', ['read', 'read']]
  ]),
  failures: new Map(),
  requests: []
})

const failed = ({ status, message = 'no' }: Status): Error =>
  Object.assign(new Error(message), { status, response: { status, headers: {} } })

const pageOf = (all: readonly unknown[], parameters: Readonly<Record<string, unknown>>): Answer => {
  const [page, size] = [Number(parameters['page']), Number(parameters['per_page'])]
  const rest = all.length > page * size
  return {
    data: all.slice((page - 1) * size, page * size),
    headers: rest ? { link: '<https://api.github.com/x?page=2>; rel="next"' } : {}
  }
}

const rightsOf = (world: World, login: string): Answer => {
  const [permission, role] = world.people.get(login.toLowerCase()) ?? []
  if (permission === undefined || role === undefined) throw failed({ status: 404 })
  return { data: collaborator(login, permission, role), headers: {} }
}

/** A connection to the played API. */
export const connect = (world: World): Connection => ({
  send: async (route, parameters) => {
    const of = Object.values(parameters).filter((value) => typeof value !== 'object')
    world.requests.push(`${route.replace('GET /repos/{owner}/{repo}', '')} ${of.join(' ')}`)
    const failure = [...world.failures].find(([part]) => route.includes(part))?.[1]
    if (failure !== undefined) throw failed(failure)
    if (route.endsWith('/comments')) return pageOf(world.comments, parameters)
    if (route.endsWith('/events')) return pageOf(world.events, parameters)
    if (route.endsWith('/permission')) return rightsOf(world, String(parameters['username']))
    throw failed({ status: 404 })
  },
  fetch: async () => {
    throw new Error('nothing is fetched')
  },
  sleep: async () => undefined,
  timeoutMs: 5000,
  redact: (text) => text
})
