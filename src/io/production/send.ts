/** One request to a profiler of production: bounded, within a minute, to no other host, with a token of the environment. */
import { FlamegateError } from '../../model/diagnostic.js'
import { isTimeout, networkFailure } from '../analysis/failure.js'
import { readBounded } from '../analysis/readBounded.js'

export type Environment = Readonly<Record<string, string | undefined>>

export interface Sent {
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly contentType?: string
  readonly body?: Uint8Array
  readonly maxBytes: number
}

const timeLimitMs = 60_000

/** Names of the environment: a bearer token, or a password where there is a user; and the tenant of Pyroscope. */
export const tokenVariable = 'FLAMEGATE_PRODUCTION_TOKEN'
const userVariable = 'FLAMEGATE_PRODUCTION_USER'
const tenantVariable = 'FLAMEGATE_PRODUCTION_TENANT'

const authorization = (env: Environment): string | undefined => {
  const { [tokenVariable]: token, [userVariable]: user } = env
  if (!token) return undefined
  return user ? `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}` : `Bearer ${token}`
}

const headersOf = ({ contentType }: Sent, env: Environment): Record<string, string> => {
  const [auth, tenant] = [authorization(env), env[tenantVariable]]
  return {
    'accept-encoding': 'identity',
    'user-agent': 'flamegate',
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
    ...(auth === undefined ? {} : { authorization: auth }),
    ...(tenant ? { 'x-scope-orgid': tenant } : {})
  }
}

/** Of an address only the host is told. */
export const productionError = ({ host }: URL, found: string, hint: string): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'production/request',
      message: `expected an answer of ${host}, found ${found}`,
      hint
    }
  ])

const hintOf = (status: number): string => {
  if (status === 401 || status === 403) return `set ${tokenVariable} in the environment of the step`
  return status >= 300 && status < 400
    ? 'redirects are not followed: give the address that it leads to'
    : 'see the log of the server'
}

/** The body of a successful answer. Throws a FlamegateError that says what came instead. */
export const send = async (sent: Sent, env: Environment): Promise<Uint8Array> => {
  const { url, method, body, maxBytes } = sent
  const signal = AbortSignal.timeout(timeLimitMs)
  const headers = headersOf(sent, env)
  const given = body === undefined ? {} : { body: Buffer.from(body) }
  try {
    const response = await fetch(url, { method, headers, redirect: 'manual', signal, ...given })
    if (!response.ok) {
      await response.body?.cancel()
      throw productionError(url, `status ${response.status}`, hintOf(response.status))
    }
    const bytes = await readBounded(response.body, maxBytes)
    if (bytes !== undefined) return bytes
    throw productionError(
      url,
      `more than ${maxBytes} bytes`,
      'ask for a shorter time, or raise limits.max-file-bytes'
    )
  } catch (error) {
    if (error instanceof FlamegateError) throw error
    if (isTimeout(error))
      throw productionError(url, 'no answer within a minute', 'ask for a shorter time')
    const { found, hint } = networkFailure(error)
    throw productionError(url, found, hint)
  }
}
