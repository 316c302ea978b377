import type { AnalysisSettings } from '../../config/analysis.js'
import type { Question } from './exchange.js'
import { analysisError, type Failure } from './failure.js'
import { hs256Token } from './jwt.js'
import { hasIdTokens, idToken } from './oidc.js'

type Environment = Readonly<Record<string, string | undefined>>

/** How requests to an address are signed, and what keeps the tokens out of a log. */
export interface Signing {
  readonly settings: Pick<AnalysisSettings, 'auth' | 'audience' | 'secret'>
  readonly url: URL
  readonly body: string
  readonly env: Environment
  readonly mask: (secret: string) => void
}

type Auth = Exclude<AnalysisSettings['auth'], 'auto'>

/** The key of HMAC SHA-256 has to be as long as its output (RFC 7518, 3.2). */
const leastSecretBytes = 32

const wrongSecret = (found: string, hint: string): Failure => ({ code: 'secret', found, hint })

const noSecret = wrongSecret(
  'no secret to sign with',
  'give it as analysis-secret or AI_ANALYSIS_SECRET; a run for a fork has no secrets'
)

const oddSecret = wrongSecret(
  'a secret with characters that no header can have',
  'use printable ASCII without spaces'
)

const shortSecret = wrongSecret(
  `a secret of less than ${leastSecretBytes} bytes, which hs256 must not have`,
  'make one with `openssl rand -hex 32` and give it to both sides'
)

const secretOf = (
  { settings: { secret }, url }: Signing,
  isFit: (secret: string) => boolean,
  unfit: Failure
): string => {
  if (secret === undefined) throw analysisError(url.host, noSecret)
  if (!isFit(secret)) throw analysisError(url.host, unfit)
  return secret
}

const audienceOf = ({ settings: { audience }, url }: Signing): string => audience ?? url.origin

const isPrintable = (secret: string): boolean => /^[\x21-\x7e]+$/.test(secret)
const isLong = (secret: string): boolean => Buffer.byteLength(secret) >= leastSecretBytes

type Sign = (signing: Signing, signal: AbortSignal) => string | undefined | Promise<string>

const tokens: Readonly<Record<Auth, Sign>> = {
  none: () => undefined,
  bearer: (signing) => secretOf(signing, isPrintable, oddSecret),
  hs256: (signing) =>
    hs256Token(secretOf(signing, isLong, shortSecret), {
      body: signing.body,
      audience: audienceOf(signing),
      nowMs: Date.now()
    }),
  oidc: (signing, signal) =>
    idToken({ env: signing.env, audience: audienceOf(signing), host: signing.url.host, signal })
}

const chosen = ({ settings: { auth, secret }, env }: Signing): Auth => {
  if (auth !== 'auto') return auth
  if (secret !== undefined) return 'hs256'
  return hasIdTokens(env) ? 'oidc' : 'none'
}

/** Makes the token of each attempt. Throws a FlamegateError where there is nothing to make it of. */
export const signer =
  (signing: Signing): Question['authorize'] =>
  async (signal) => {
    const token = await tokens[chosen(signing)](signing, signal)
    if (token !== undefined) signing.mask(token)
    return token
  }
