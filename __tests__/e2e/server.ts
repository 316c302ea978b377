/**
 * One local server that plays GitHub for a job: REST API, artifact service, blob storage. It remembers every request,
 * and collects as violations what the real ones would not have accepted or answered.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type BackendIds, createArtifactService } from './artifactService.js'
import { createFaults, type Fault } from './faults.js'
import { type Json, type OpenApi, readOpenApi } from './openApi.js'
import { type Call, type Handled, jsonOf, jsonReply, type Reply } from './reply.js'
import { restApi } from './restApi.js'
import { createState, type Repository, type State } from './state.js'

export interface LoggedRequest {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly body: Json | undefined
  /** 0 when nothing was answered. */
  readonly status: number
  /** Milliseconds since the server started. */
  readonly at: number
}

export interface GitHubServer {
  readonly url: string
  readonly state: State
  /** For ACTIONS_RUNTIME_TOKEN. */
  readonly runtimeToken: string
  readonly requests: readonly LoggedRequest[]
  readonly violations: readonly string[]
  /** From now on the operation fails, `times` times. Operations: operationIds, Twirp methods, `blob/get`, `blob/put`. */
  fail(operation: string, fault: Fault, times?: number): void
  /**
   * Carries the operation out once more, and from then on answers nothing, as a runner that is killed would see it. What
   * it gives is there once that has happened.
   */
  silenceAfter(operation: string): Promise<void>
  /** Answers again. */
  speak(): void
  /** What time it is at GitHub, as ISO 8601; by the clock of this machine until somebody says so. */
  tellTime(now: () => string): void
  /** Called whenever a request was taken that a fault leaves without an answer. */
  onHang(happens: () => void): void
  /** Does something right before the operation is answered for the first time. */
  before(operation: string, happens: () => void): void
  close(): Promise<void>
}

const base64url = (value: object): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url')

/** An unsigned token that says which run and job it is for, as the artifact client wants to read it. */
const runtimeTokenOf = ({ run, job }: BackendIds): string => {
  const scope = `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${run}:${job}`
  return `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url({ scp: scope })}.unsigned`
}

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}

const send = (response: ServerResponse, reply: Reply): void => {
  response.writeHead(reply.status, { ...reply.headers, 'content-length': reply.body.length })
  response.end(reply.body)
}

const sendHalf = (response: ServerResponse, reply: Reply): void => {
  response.writeHead(reply.status, { ...reply.headers, 'content-length': reply.body.length })
  const half = reply.body.subarray(0, reply.body.length / 2)
  response.write(half, () => response.socket?.destroy())
}

const portal: Reply = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from('<!doctype html><title>Sign in to the network</title>')
}

/** What takes the place of the answer; undefined where the answer itself is given. */
const faultReply = (fault: Fault | undefined): Reply | undefined => {
  if (fault?.kind === 'garbage') return portal
  return fault?.kind === 'answer'
    ? jsonReply(fault.status, fault.body, fault.headers ?? {})
    : undefined
}

const internal = jsonReply(500, { message: 'The played GitHub has a bug' })

const described: { openApi?: OpenApi } = {}
const openApiOnce = (): OpenApi => {
  described.openApi ??= readOpenApi()
  return described.openApi
}

export const startServer = async (repository: Repository, runId: number): Promise<GitHubServer> => {
  const openApi = openApiOnce()
  const state = createState(repository, runId)
  const backend = { run: `run-${runId}`, job: `job-${runId}` }
  const runtimeToken = runtimeTokenOf(backend)
  const service = createArtifactService(state, backend, runtimeToken)
  const faults = createFaults()
  const happenings = new Map<string, () => void>()
  const clock: { now?: () => string } = {}
  const hung: { happens: () => void } = { happens: () => {} }
  const silence: { after?: string; begins?: () => void; isNow: boolean } = { isNow: false }
  const requests: LoggedRequest[] = []
  const violations: string[] = []
  const start = performance.now()

  /** An answer with GitHub's time, where it is another than that of this machine. */
  const dated = (reply: Reply): Reply => {
    if (clock.now === undefined) return reply
    const date = new Date(clock.now()).toUTCString()
    return { ...reply, headers: { date, ...reply.headers } }
  }

  const handle = (call: Call): Handled => {
    if (call.path.startsWith('/twirp/')) return service.twirp(call)
    if (call.path.startsWith('/blobs/')) return service.blob(call)
    return restApi(call, state, openApi)
  }

  const respond = (call: Call, response: ServerResponse): void => {
    if (silence.isNow) return
    const at = performance.now() - start
    const handled = handle(call)
    const { operation } = handled
    happenings.get(operation)?.()
    happenings.delete(operation)
    const fault = faults.take(operation)
    const reply = fault?.kind === 'hang' ? undefined : (faultReply(fault) ?? handled.answer())
    const isJudged = reply !== undefined && reply !== portal
    violations.push(...handled.violations, ...(isJudged ? (handled.judge?.(reply) ?? []) : []))
    const { method, path } = call
    requests.push({
      operation,
      method,
      path,
      body: jsonOf(call.body),
      status: reply?.status ?? 0,
      at
    })
    if (operation === silence.after) {
      silence.isNow = true
      silence.begins?.()
    }
    if (fault?.kind === 'hang') hung.happens()
    if (reply === undefined || silence.isNow) return
    const told = dated(reply)
    if (fault?.kind === 'cut') sendHalf(response, told)
    else if (fault?.kind === 'late') void wait(fault.ms).then(() => send(response, told))
    else send(response, told)
  }

  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const { method = 'GET', headers } = request
    // By the name that it was asked under, which behind a proxy is another.
    const origin = `http://${headers.host ?? `127.0.0.1:${port}`}`
    const url = new URL(request.url ?? '/', origin)
    readBody(request)
      .then((body) => {
        respond(
          { method, path: url.pathname, query: url.searchParams, headers, body, origin },
          response
        )
      })
      .catch((cause: unknown) => {
        // Whoever sent it was killed.
        if (!request.complete) return
        violations.push(`${method} ${url.pathname}: ${String(cause)}`)
        if (!response.headersSent) send(response, internal)
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    runtimeToken,
    requests,
    violations,
    fail: (operation, fault, times = Number.POSITIVE_INFINITY) =>
      faults.set(operation, fault, times),
    silenceAfter: (operation) =>
      new Promise((begins) => {
        Object.assign(silence, { after: operation, begins })
      }),
    speak: () => {
      Object.assign(silence, { after: undefined, isNow: false })
    },
    tellTime: (now) => {
      clock.now = now
    },
    onHang: (happens) => {
      hung.happens = happens
    },
    before: (operation, happens) => void happenings.set(operation, happens),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
