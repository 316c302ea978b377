import * as z from 'zod'
import { analysisError, type Failure } from './failure.js'
import { readBounded } from './readBounded.js'

type Environment = Readonly<Record<string, string | undefined>>

export interface IdTokenRequest {
  readonly env: Environment
  readonly audience: string
  /** Of the endpoint, for the error. */
  readonly host: string
  readonly signal: AbortSignal
}

const permission = 'id-token: write'

/** A token of GitHub has about 2 KiB. */
const maxBytes = 65_536

const answerSchema = z.object({ value: z.string().min(1) })

const failure = (found: string): Failure => ({
  code: 'oidc',
  found,
  hint: `give the job the permission \`${permission}\`, or set analysis-auth; a run for a fork cannot have it`
})

/** Whether GitHub gives this job identity tokens. */
export const hasIdTokens = (env: Environment): boolean =>
  Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])

const addressFor = (env: Environment, audience: string): URL | undefined => {
  const given = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  if (!URL.canParse(given)) return undefined
  const url = new URL(given)
  url.searchParams.set('audience', audience)
  return url
}

const parse = (bytes: Uint8Array | undefined): string | undefined => {
  try {
    return answerSchema.parse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8'))).value
  } catch {
    return undefined
  }
}

/** The token, or what was found in its place. */
const request = async (
  url: URL,
  secret: string,
  signal: AbortSignal
): Promise<{ readonly token: string } | { readonly found: string }> => {
  try {
    const headers = { accept: 'application/json', authorization: `Bearer ${secret}` }
    const response = await fetch(url, { headers, redirect: 'error', signal })
    const token = response.ok ? parse(await readBounded(response.body, maxBytes)) : undefined
    return token === undefined
      ? { found: `status ${response.status} and no token where GitHub gives them` }
      : { token }
  } catch {
    return { found: 'no connection to where GitHub gives tokens' }
  }
}

/**
 * The identity of this job as GitHub signs it for an audience. One request: the client of the toolkit tries ten times
 * and would outlast the time limit of the analysis, and the command has no packages of GitHub.
 */
export const idToken = async ({ env, audience, host, signal }: IdTokenRequest): Promise<string> => {
  const url = addressFor(env, audience)
  const secret = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  if (url === undefined || !secret) {
    throw analysisError(host, failure('no identity token of GitHub for this job'))
  }
  const got = await request(url, secret, signal)
  if ('found' in got) throw analysisError(host, failure(got.found))
  return got.token
}
