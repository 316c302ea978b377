import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { type Signing, signer } from '../../../src/io/analysis/sign.js'
import { FlamegateError } from '../../../src/model/diagnostic.js'
import { answering, startEndpoint } from '../../helpers/endpoint.js'

const body = '{"schema_version":1}'
const secret = 'a'.repeat(32)

const signed = async (
  settings: Partial<Signing['settings']>,
  env: Signing['env'] = {}
): Promise<{ readonly token: string | undefined; readonly masked: readonly string[] }> => {
  const masked: string[] = []
  const sign = signer({
    settings: { auth: 'auto', audience: undefined, secret: undefined, ...settings },
    url: new URL('https://llm.example.com:8443/v1/analyze?key=hidden'),
    body,
    env,
    mask: (one) => masked.push(one)
  })
  return { token: await sign(AbortSignal.timeout(5000)), masked }
}

const parts = (token: string | undefined) => {
  const [header = '', claims = '', signature = ''] = (token ?? '').split('.')
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
  return { header: read(header), claims: read(claims), signature, signed: `${header}.${claims}` }
}

const errorOf = (signing: Promise<unknown>): Promise<string> =>
  signing.then(
    () => 'no error',
    (error: unknown) =>
      error instanceof FlamegateError
        ? error.diagnostics.map(({ message, hint }) => `${message}; ${hint}`).join()
        : String(error)
  )

describe('a token of HS256', () => {
  test('is signed with the secret and good for one body, one audience and a minute', async () => {
    const { token, masked } = await signed({ auth: 'hs256', secret })
    const { header, claims, signature, signed: text } = parts(token)
    expect(header).toEqual({ alg: 'HS256', typ: 'JWT' })
    expect(claims).toMatchObject({
      iss: 'flamegate',
      aud: 'https://llm.example.com:8443',
      body_sha256: createHash('sha256').update(body).digest('hex')
    })
    expect(claims.exp - claims.iat).toBe(60)
    expect(Math.abs(claims.iat - Date.now() / 1000)).toBeLessThan(5)
    expect(signature).toBe(createHmac('sha256', secret).update(text).digest('base64url'))
    expect(masked).toEqual([token])
  })

  test('is another one each time', async () => {
    const [first, second] = await Promise.all([signed({ secret }), signed({ secret })])
    expect(parts(first.token).claims.jti).not.toBe(parts(second.token).claims.jti)
  })

  test('takes the audience that is asked for', async () => {
    const { token } = await signed({ secret, audience: 'perf' })
    expect(parts(token).claims.aud).toBe('perf')
  })

  test.each([
    [undefined, 'no secret to sign with'],
    ['short', 'less than 32 bytes']
  ])('needs a secret: %s', async (given, words) => {
    expect(await errorOf(signed({ auth: 'hs256', secret: given }))).toContain(words)
  })
})

describe('a bearer', () => {
  test('is the secret itself', async () => {
    expect((await signed({ auth: 'bearer', secret: 'key' })).token).toBe('key')
  })

  test.each(['two words', 'line\nbreak', '\u00e9'])('is refused unsaid: %j', async (given) => {
    const error = await errorOf(signed({ auth: 'bearer', secret: given }))
    expect(error).toContain('characters that no header can have')
    expect(error).not.toContain(given)
  })
})

describe('an identity token of GitHub', () => {
  const issued = async (answer: unknown, status = 200) => {
    const issuer = await startEndpoint(answering(answer, status))
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-job'
    }
    return { issuer, env }
  }

  test('is asked for with the audience and the token of the job', async () => {
    const { issuer, env } = await issued({ count: 1, value: 'id.token' })
    const { token, masked } = await signed({ auth: 'oidc' }, env)
    await issuer.close()
    expect([token, masked]).toEqual(['id.token', ['id.token']])
    expect(issuer.asked[0]).toMatchObject({
      method: 'GET',
      path: '/token?api-version=2.0&audience=https%3A%2F%2Fllm.example.com%3A8443'
    })
    expect(issuer.asked[0]?.headers.authorization).toBe('Bearer of-the-job')
  })

  test.each([
    [{ message: 'no' }, 403, 'status 403'],
    [{ count: 1 }, 200, 'status 200 and no token'],
    ['<html>', 200, 'status 200 and no token']
  ])('is refused: %j', async (answer, status, words) => {
    const { issuer, env } = await issued(answer, status)
    const error = await errorOf(signed({ auth: 'oidc' }, env))
    await issuer.close()
    expect(error).toContain(words)
    expect(error).toContain('`id-token: write`')
  })

  test.each([
    {},
    { ACTIONS_ID_TOKEN_REQUEST_URL: 'no address', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }
  ])('needs the permission: %j', async (env) => {
    expect(await errorOf(signed({ auth: 'oidc' }, env))).toContain('`id-token: write`')
  })
})

describe('without a word about it', () => {
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }

  test('a secret means HS256, even where the job has an identity', async () => {
    expect(parts((await signed({ secret }, env)).token).header.alg).toBe('HS256')
  })

  test('an identity means OIDC', async () => {
    expect(await errorOf(signed({}, env))).toContain('identity token')
  })

  test('neither means no token', async () => {
    expect(await signed({})).toEqual({ token: undefined, masked: [] })
  })
})
