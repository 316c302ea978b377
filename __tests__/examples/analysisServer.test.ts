/**
 * flamegate, the example server and a model, all on this machine: the command asks the server, which checks the token and
 * asks a server of this test that speaks the API of a model.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { run } from '../../src/cli.js'
import { hs256Token } from '../../src/io/analysis/jwt.js'
import { type Report, reportSchema } from '../../src/model/report.js'
import * as measured from '../e2e/measurements.js'
import { answering, type Behaviour, type Endpoint, startEndpoint } from '../helpers/endpoint.js'
import { testShell } from '../helpers/shell.js'
import { type ServerProcess, startServer } from './serverProcess.js'

const folder = fileURLToPath(new URL('../../examples/analysis-server/', import.meta.url))
const secret = 'a-secret-of-this-test-and-of-no-one-else'
const audience = 'https://llm.example.com'

let cwd = ''
const endpoints: Endpoint[] = []
const servers: ServerProcess[] = []

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'flamegate-example-'))
  for (const [path, content] of Object.entries(measured.muchSlower)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
})
afterEach(async () => {
  rmSync(cwd, { recursive: true, force: true })
  await Promise.all(endpoints.splice(0).map((one) => one.close()))
  await Promise.all(servers.splice(0).map((one) => one.stop()))
})

/** A model that writes this, behind an API like OpenAI's. */
const aModel = async (content: unknown): Promise<Endpoint> => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const choices = [{ message: { role: 'assistant', content: text } }]
  return opened(answering({ id: 'x', object: 'chat.completion', choices }))
}

const opened = async (behaviour: Behaviour): Promise<Endpoint> => {
  const endpoint = await startEndpoint(behaviour)
  endpoints.push(endpoint)
  return endpoint
}

const aServer = async (
  model: Endpoint,
  settings: Readonly<Record<string, string>>
): Promise<ServerProcess> => {
  const server = await startServer({
    MODEL_URL: `${model.url}/v1`,
    MODEL: 'small-model',
    ...settings
  })
  servers.push(server)
  return server
}

const hs256 = { AUTH: 'hs256', SECRET: secret, AUDIENCE: audience }

const analyze = async (env: Readonly<Record<string, string>>, ...flags: readonly string[]) => {
  const { shell, written } = testShell(cwd, env)
  const code = await run(
    ['analyze', '.', '--out', 'out', '--analysis-audience', audience, ...flags],
    shell
  )
  const json: unknown = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'))
  const report: Report = reportSchema.parse(json)
  return { code, report, ...written }
}

const written = {
  summary_override: 'Only `Checkout-8` moved.',
  recommendations: [{ title: 'Profile it', body: 'Its own profile says where.' }]
}

describe('the example server', () => {
  test('takes a request of flamegate to a model and its words back', async () => {
    const model = await aModel(written)
    const server = await aServer(model, { ...hs256, MODEL_KEY: 'key-of-the-model' })
    const { code, report } = await analyze({
      AI_ANALYSIS_ENDPOINT: server.url,
      AI_ANALYSIS_SECRET: secret
    })
    expect([code, report.verdict.level]).toEqual([1, 'hard_fail'])
    expect(report.summary).toBe('Only `Checkout-8` moved.')
    expect(report.advice?.model).toBe('small-model')
    expect(report.recommendations[0]).toMatchObject({
      text: 'Profile it. Its own profile says where.',
      source: 'model'
    })
  })

  test('tells the model what to do apart from what was measured', async () => {
    const model = await aModel(written)
    const server = await aServer(model, { ...hs256, MODEL_KEY: 'key-of-the-model' })
    await analyze({ AI_ANALYSIS_ENDPOINT: server.url, AI_ANALYSIS_SECRET: secret })
    const [asked] = model.asked
    expect([asked?.path, asked?.headers.authorization]).toEqual([
      '/v1/chat/completions',
      'Bearer key-of-the-model'
    ])
    const { model: name, messages, response_format } = JSON.parse(asked?.body ?? '')
    expect([name, response_format]).toEqual(['small-model', { type: 'json_object' }])
    expect(messages.map(({ role }: { role: string }) => role)).toEqual(['system', 'user'])
    expect(messages[1].content).toBe(readFileSync(join(cwd, 'out/analysis-request.json'), 'utf8'))
  })

  test.each([
    ['in a fence', `\`\`\`json\n${JSON.stringify(written)}\n\`\`\``],
    ['with other keys', { ...written, verdict: 'pass' }]
  ])('takes an answer %s', async (_, content) => {
    const server = await aServer(await aModel(content), { AUTH: 'none' })
    const { report } = await analyze({ AI_ANALYSIS_ENDPOINT: server.url })
    expect([report.summary, report.verdict.level]).toEqual([
      'Only `Checkout-8` moved.',
      'hard_fail'
    ])
  })

  test.each<[string, Behaviour]>([
    ['refuses', answering({ error: 'no credit' }, 401)],
    ['fails', answering('', 500)],
    ['says something else', answering({ choices: [] })],
    ['says no JSON', answering({ choices: [{ message: { content: 'Sure! Here is' } }] })]
  ])('says so where the model %s', async (_, behaviour) => {
    const server = await aServer(await opened(behaviour), { AUTH: 'none' })
    const { code, report, err } = await analyze({ AI_ANALYSIS_ENDPOINT: server.url })
    expect([code, report.advice]).toEqual([1, undefined])
    expect(err).toContain('status 502')
    expect(server.log()).toContain('no answer of the model')
  })

  test.each([
    [{}, 'AUTH is not set'],
    [{ AUTH: 'basic' }, 'expected one of'],
    [{ AUTH: 'hs256' }, 'SECRET is not set'],
    [{ AUTH: 'oidc' }, 'ALLOWED_REPOSITORIES is not set'],
    [{ AUTH: 'none' }, 'MODEL_URL is not set']
  ])('does not start without %j', async (settings, words) => {
    await expect(startServer(settings as Record<string, string>)).rejects.toThrow(words)
  })
})

const body = '{"schema_version":1}'

const digestOf = (text: string): string =>
  `sha-256=:${createHash('sha256').update(text).digest('base64')}:`

/** Asks the server as somebody else would; returns the status. */
const post = async (url: string, token: string | undefined, sent = body): Promise<number> => {
  const response = await fetch(`${url}/analyze`, {
    method: 'POST',
    body: sent,
    headers: {
      'content-digest': digestOf(sent),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
    }
  })
  await response.body?.cancel()
  return response.status
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const nowMs = Date.now()
const good = () => hs256Token(secret, { body, audience, nowMs: Date.now() })

const withoutSignature = (token: string): string => `${token.split('.').slice(0, 2).join('.')}.`

describe('a token of HS256', () => {
  test('is taken once', async () => {
    const { url } = await aServer(await aModel(written), hs256)
    const token = good()
    expect([await post(url, token), await post(url, token), await post(url, good())]).toEqual([
      200, 401, 200
    ])
  })

  test('is refused where anything about it is not right', async () => {
    const { url } = await aServer(await aModel(written), hs256)
    const of = (over: Partial<Parameters<typeof hs256Token>[1]>, key = secret) =>
      hs256Token(key, { body, audience, nowMs, ...over })
    const refused: Readonly<Record<string, string | undefined>> = {
      'no token': undefined,
      'no JWT': 'abc',
      'no JSON': 'a.b.c',
      'another secret': of({}, 'b'.repeat(32)),
      'another body': of({ body: '{}' }),
      'another audience': of({ audience: 'https://other.example.com' }),
      expired: of({ nowMs: nowMs - 600_000 }),
      'from the future': of({ nowMs: nowMs + 600_000 }),
      'no signature': withoutSignature(good()),
      'no algorithm': `${encoded({ alg: 'none' })}.${good().split('.')[1]}.`
    }
    for (const [what, token] of Object.entries(refused)) {
      expect([what, await post(url, token)]).toEqual([what, 401])
    }
  })

  test('does not help a body that has another digest', async () => {
    const { url } = await aServer(await aModel(written), hs256)
    const response = await fetch(`${url}/analyze`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${good()}`, 'content-digest': digestOf('{}') }
    })
    expect(response.status).toBe(400)
  })
})

describe('a bearer', () => {
  test('is compared', async () => {
    const { url } = await aServer(await aModel(written), { AUTH: 'bearer', SECRET: 'key' })
    expect([await post(url, 'key'), await post(url, 'kex'), await post(url, undefined)]).toEqual([
      200, 401, 401
    ])
  })
})

describe('an identity token of GitHub', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = {
    ...pair.publicKey.export({ format: 'jwk' }),
    kid: 'key-1',
    use: 'sig',
    alg: 'RS256'
  }
  const jwks = () => opened(answering({ keys: [jwk] }))

  let count = 0
  const claimsFor = (issuer: string, over: object = {}) => {
    count += 1
    const now = Math.floor(Date.now() / 1000)
    return {
      iss: issuer,
      aud: audience,
      sub: 'repo:acme/shop:pull_request',
      repository: 'acme/shop',
      jti: `id-${count}`,
      iat: now,
      nbf: now - 10,
      exp: now + 300,
      ...over
    }
  }
  const tokenOf = (claims: object, key = pair.privateKey, header: object = {}) => {
    const text = `${encoded({ alg: 'RS256', typ: 'JWT', kid: 'key-1', ...header })}.${encoded(claims)}`
    return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
  }

  const oidcServer = async (issuer: Endpoint) =>
    aServer(await aModel(written), {
      AUTH: 'oidc',
      AUDIENCE: audience,
      ALLOWED_REPOSITORIES: 'acme/other, acme/shop',
      OIDC_ISSUER: issuer.url
    })

  test('is asked for by flamegate and taken by the server', async () => {
    const issuer = await jwks()
    const server = await oidcServer(issuer)
    const github = await opened((response, asked) =>
      answering({ value: tokenOf(claimsFor(issuer.url)) })(response, asked)
    )
    const { report } = await analyze({
      AI_ANALYSIS_ENDPOINT: server.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/token?v=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-job'
    })
    expect(report.advice?.model).toBe('small-model')
    expect(github.asked[0]?.path).toBe(`/token?v=1&audience=${encodeURIComponent(audience)}`)
    expect(issuer.asked.map(({ path }) => path)).toEqual(['/.well-known/jwks'])
  })

  test('is refused where anything about it is not right', async () => {
    const issuer = await jwks()
    const { url } = await oidcServer(issuer)
    const of = (over: object) => tokenOf(claimsFor(issuer.url, over))
    const claims = claimsFor(issuer.url)
    const refused: Readonly<Record<string, string>> = {
      'another key': tokenOf(claims, other.privateKey),
      'an unknown key': tokenOf(claims, pair.privateKey, { kid: 'key-2' }),
      'another algorithm': tokenOf(claims, pair.privateKey, { alg: 'HS256' }),
      'no signature': withoutSignature(tokenOf(claims)),
      'another issuer': of({ iss: 'https://token.example.com' }),
      'another audience': of({ aud: 'https://other.example.com' }),
      'another repository': of({ repository: 'mallory/shop' }),
      'a repository in sub only': of({ repository: undefined }),
      expired: of({ exp: Math.floor(nowMs / 1000) - 60 }),
      'without an end': of({ exp: undefined })
    }
    for (const [what, token] of Object.entries(refused)) {
      expect([what, await post(url, token)]).toEqual([what, 401])
    }
    expect(await post(url, of({}))).toBe(200)
  })

  test('signed with the public key as an HMAC secret is refused', async () => {
    const issuer = await jwks()
    const { url } = await oidcServer(issuer)
    const pem = pair.publicKey.export({ format: 'pem', type: 'spki' }).toString()
    expect(await post(url, hs256Token(pem, { body, audience, nowMs: Date.now() }))).toBe(401)
  })
})

describe('its README', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const settings = readFileSync(join(folder, 'settings.mjs'), 'utf8')

  test('has a row for every variable that is read', () => {
    const read = new Set(settings.match(/(?<=env\.|env, ')[A-Z_]+/g))
    const rows = [...readme.matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell = '']) => cell).join()
    const told = new Set(rows.match(/[A-Z_]+/g))
    expect([...told].sort()).toEqual([...read].sort())
  })

  test('shows a command that starts the server', async () => {
    const [, line = ''] = /^(AUTH=\S+ [\s\S]*?) node examples/m.exec(readme) ?? []
    const pairs = line.split(/[\s\\]+/).map((pair) => pair.split(/=(.*)/).slice(0, 2))
    const { url } = await startServer({ ...Object.fromEntries(pairs), PORT: '0' }).then(
      (server) => {
        servers.push(server)
        return server
      }
    )
    expect(await post(url, undefined)).toBe(401)
  })
})

interface TokenModule {
  readonly parse: (token: string) => object
  readonly isHs256: (parsed: object, secret: Buffer) => boolean
}

test('the check of HS256 takes the example of RFC 7515, A.1', async () => {
  const { parse, isHs256 } = (await import(join(folder, 'token.mjs'))) as TokenModule
  const token =
    'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
  const key =
    'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow'
  expect(isHs256(parse(token), Buffer.from(key, 'base64url'))).toBe(true)
  expect(isHs256(parse(token.replace(/k$/, 'A')), Buffer.from(key, 'base64url'))).toBe(false)
})
