import { createHash, createHmac, randomUUID } from 'node:crypto'

/** How long a token is valid: an exchange, and clocks that differ a little. */
const lifetimeSeconds = 60

export interface Claims {
  readonly body: string
  readonly audience: string
  readonly nowMs: number
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')

/**
 * A JSON Web Token (RFC 7519) signed with HMAC SHA-256 (RFC 7518, 3.2) that is good for one body, one audience and a
 * minute. Making one takes these lines; checking one is the endpoint's part.
 */
export const hs256Token = (secret: string, { body, audience, nowMs }: Claims): string => {
  const issued = Math.floor(nowMs / 1000)
  const claims = {
    iss: 'flamegate',
    aud: audience,
    iat: issued,
    exp: issued + lifetimeSeconds,
    jti: randomUUID(),
    body_sha256: createHash('sha256').update(body).digest('hex')
  }
  const signed = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}
