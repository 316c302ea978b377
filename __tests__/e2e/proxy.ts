/** A proxy as a company has one: it reaches hosts that only it can find, and remembers which. */
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export interface WebProxy {
  readonly url: string
  /** The hosts that it was asked for, as in `api.example.test:80`. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

const refusal = 'HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n'
const opened = 'HTTP/1.1 200 Connection established\r\n\r\n'

/** A request for a whole address, which is how some clients ask for what is not encrypted. */
const forward = (target: string, request: IncomingMessage, response: ServerResponse): void => {
  const { hostname, port } = new URL(target)
  const { pathname, search } = new URL(request.url ?? '/')
  const { method, headers } = request
  const options = { hostname, port, method, headers, path: `${pathname}${search}` }
  const upstream = send(options, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  upstream.on('error', () => response.destroy())
  request.pipe(upstream)
}

const tunnel = (target: string, client: Socket, head: Buffer): Socket => {
  const { hostname, port } = new URL(target)
  const upstream = connect(Number(port), hostname, () => {
    client.write(opened)
    upstream.write(head)
    upstream.pipe(client)
    client.pipe(upstream)
  })
  upstream.on('error', () => client.destroy())
  return upstream
}

/** All hosts are one server on this machine; without one everything is refused. */
export const startProxy = async (target: string | undefined): Promise<WebProxy> => {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    const { host, port } = new URL(request.url ?? '', 'http://no.host')
    asked.push(port === '' ? `${host}:80` : host)
    if (target === undefined) response.writeHead(403).end()
    else forward(target, request, response)
  })
  server.on('connection', (socket) => sockets.add(socket))
  server.on('connect', (request, client: Socket, head: Buffer) => {
    asked.push(request.url ?? '')
    client.on('error', () => client.destroy())
    if (target === undefined) client.end(refusal)
    else sockets.add(tunnel(target, client, head))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      })
  }
}
