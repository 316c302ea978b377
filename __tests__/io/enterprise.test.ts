/** Servers of other addresses than github.com: GitHub Enterprise Server, and what lies behind a proxy. */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runArtifacts } from '../../src/io/artifacts/runArtifacts.js'
import { type GitHubClient, octokitGitHub } from '../../src/io/github.js'
import { FlamegateError } from '../../src/model/diagnostic.js'

const token = 'ghs_tokenOfTheJob'

interface Seen {
  readonly host: string
  readonly url: string
  readonly authorization: string | undefined
}

let api: Server
let proxy: Server
let seen: Seen[]
let tunnels: string[]

const portOf = (server: Server): number => (server.address() as AddressInfo).port
const listen = (server: Server) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const close = (server: Server) => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
}

const remember = ({ headers, url }: IncomingMessage): void => {
  const { host = '', authorization } = headers
  seen.push({ host, url: url ?? '', authorization })
}

const names = [
  'GITHUB_API_URL',
  'http_proxy',
  'https_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'no_proxy',
  'NO_PROXY'
]
const before = new Map(names.map((name) => [name, process.env[name]]))

beforeAll(async () => {
  api = createServer((request, response) => {
    remember(request)
    if (request.url?.includes('/zip')) {
      response.writeHead(302, { location: 'http://blobs.ghes.example/7?sig=x' }).end()
    } else if (request.url?.startsWith('/7')) {
      response.writeHead(200, { 'content-type': 'application/zip' }).end('bytes')
    } else {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"head":{"sha":"abc"}}')
    }
  })
  proxy = createServer()
  proxy.on('connect', (request: IncomingMessage, client, head) => {
    tunnels.push(request.url ?? '')
    const upstream = connect(portOf(api), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client)
      client.pipe(upstream)
    })
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy())
  })
  await Promise.all([listen(api), listen(proxy)])
  // The client of GitHub looks at these when it is loaded, as in a job.
  for (const name of names) delete process.env[name]
  process.env['GITHUB_API_URL'] = 'http://ghes.example/api/v3'
  process.env['http_proxy'] = `http://127.0.0.1:${portOf(proxy)}`
})
afterAll(async () => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  await Promise.all([close(api), close(proxy)])
})
beforeEach(() => {
  seen = []
  tunnels = []
})

const client = (apiUrl: string): Promise<GitHubClient> => {
  const effects = {
    mask: () => undefined,
    sleep: async () => undefined,
    timeoutMs: 5000,
    secondMs: 5
  }
  return octokitGitHub(token, { owner: 'acme', repo: 'shop', apiUrl }, effects)
}

describe('an enterprise server behind a proxy', () => {
  test('is asked through the proxy, under the path of its API', async () => {
    expect(await (await client('http://ghes.example/api/v3')).pullHeadSha(17)).toBe('abc')
    expect(tunnels).toEqual(['ghes.example:80'])
    expect(seen).toMatchObject([{ host: 'ghes.example', url: '/api/v3/repos/acme/shop/pulls/17' }])
  })

  test('gives downloads through the proxy too, and its storage never sees the token', async () => {
    const { runs } = await client('http://ghes.example/api/v3')
    const text = await runs.download(7, async ({ chunks }) => {
      const parts: Uint8Array[] = []
      for await (const chunk of chunks) parts.push(chunk)
      return Buffer.concat(parts).toString()
    })
    expect(text).toBe('bytes')
    expect(new Set(tunnels)).toEqual(new Set(['ghes.example:80', 'blobs.ghes.example:80']))
    expect(seen.at(0)?.authorization).toContain(token)
    expect(seen.at(-1)).toEqual({
      host: 'blobs.ghes.example',
      url: '/7?sig=x',
      authorization: undefined
    })
  })
})

describe('an enterprise server', () => {
  test.each(['https://ghes.example', 'https://ghes.example:8443/', 'https://github.com.example'])(
    'has no artifact service that the client could use: %s',
    async (server) => {
      const runtime = {
        ACTIONS_RUNTIME_TOKEN: 't',
        ACTIONS_RESULTS_URL: 'https://results.example/'
      }
      const error = await runArtifacts({ GITHUB_SERVER_URL: server, ...runtime }).catch(
        (reason: unknown) => reason
      )
      if (!(error instanceof FlamegateError)) throw error
      expect(error.diagnostics).toMatchObject([
        { code: 'artifact/ghes', hint: expect.stringContaining('`path`') }
      ])
    }
  )
})

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : [path]
  })

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

describe('the addresses of GitHub', () => {
  test('are in the code as defaults of what the runner tells, and in words, and nowhere else', () => {
    const root = fileURLToPath(new URL('../../src', import.meta.url))
    const found = sources(root).flatMap((path) =>
      withoutComments(readFileSync(path, 'utf8'))
        .split('\n')
        .filter((line) => /https?:\/\/[\w.]*github/.test(line))
        .map((line) => line.trim())
    )
    expect(found.sort()).toEqual([
      // Words for a reader, about a page that Google has there.
      "'its format is described by https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile'",
      "GITHUB_API_URL: url.default('https://api.github.com'),",
      "GITHUB_SERVER_URL: url.default('https://github.com'),",
      "const host = hostOf(variables['GITHUB_SERVER_URL'] || 'https://github.com')",
      "informationUri: 'https://github.com/flamegate/flamegate',"
    ])
  })
})
