/** A local analysis endpoint that does what a test says and remembers what it was sent. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What an endpoint does with a request: answer it, or misbehave. */
export type Behaviour = (response: ServerResponse, asked: Asked) => void

/** Answers with JSON. */
export const answering =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body))
  }

/** Takes the request and says nothing. */
export const silent: Behaviour = () => undefined

/** Promises an answer, sends a part of it, and drops the connection. */
export const breaking: Behaviour = (response) => {
  response.writeHead(200, { 'content-length': '100' })
  response.write('{"summary', () => response.socket?.destroy())
}

/** Sends without end, until nobody listens any more. */
export const endless: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const more = (): void => {
    while (!response.destroyed && response.write(' '.repeat(16_384)));
  }
  response.on('drain', more)
  more()
}

export interface Endpoint {
  /** Without a path. */
  readonly url: string
  readonly asked: readonly Asked[]
  readonly close: () => Promise<void>
}

const readBody = async (request: AsyncIterable<Buffer>): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** Starts an endpoint on this machine; the last behaviour holds for all further requests. */
export const startEndpoint = async (...behaviours: readonly Behaviour[]): Promise<Endpoint> => {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    readBody(request)
      .then((body) => {
        const { method = '', url = '', headers } = request
        const one = { method, path: url, headers, body }
        asked.push(one)
        const behaviour = behaviours[Math.min(asked.length, behaviours.length) - 1] ?? silent
        behaviour(response, one)
      })
      .catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
