import { createHash, createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto'
import { failure } from './body.mjs'
import { keyFor } from './jwks.mjs'

const refuse = (why) => {
  throw failure(401, why)
}

const sha256 = (bytes) => createHash('sha256').update(bytes)

/** Whether two texts are the same, in a time that does not say where they differ. */
const isSame = (a, b) => timingSafeEqual(sha256(a).digest(), sha256(b).digest())

const decode = (part) => {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return refuse('the token is no JWT')
  }
}

/** The parts of a JWT (RFC 7519); nothing of it is checked yet. */
export const parse = (token) => {
  const parts = token.split('.')
  if (parts.length !== 3) return refuse('the token is no JWT')
  const [header, claims, signature] = parts
  return {
    header: decode(header),
    claims: decode(claims),
    signed: `${header}.${claims}`,
    signature: Buffer.from(signature, 'base64url')
  }
}

/** HMAC SHA-256 (RFC 7518, 3.2). The token does not choose the algorithm: any other is refused. */
export const isHs256 = ({ header, signed, signature }, secret) => {
  const expected = createHmac('sha256', secret).update(signed).digest()
  return (
    header.alg === 'HS256' &&
    signature.length === expected.length &&
    timingSafeEqual(signature, expected)
  )
}

/** RSA PKCS #1 v1.5 with SHA-256 (RFC 7518, 3.3), by a public key as JWK. */
export const isRs256 = ({ header, signed, signature }, jwk) =>
  header.alg === 'RS256' &&
  verify('sha256', Buffer.from(signed), createPublicKey({ key: jwk, format: 'jwk' }), signature)

/** Clocks differ by less than this, in seconds. */
const leeway = 30

/** Tokens that were used, until they are too old to be used again. */
const used = new Map()

const checkClaims = (claims, { issuer, audience }) => {
  const now = Date.now() / 1000
  if (claims.iss !== issuer) refuse('the token is of another issuer')
  if (claims.aud !== audience) refuse('the token is for another audience')
  if (!(claims.exp > now - leeway)) refuse('the token has expired')
  if (claims.nbf > now + leeway || claims.iat > now + leeway) refuse('the token is from the future')
  for (const [id, until] of used) if (until < now - leeway) used.delete(id)
  if (typeof claims.jti !== 'string' || used.has(claims.jti)) refuse('the token was used before')
  used.set(claims.jti, claims.exp)
}

const checkHs256 = (token, body, { secret, audience }) => {
  const parsed = parse(token)
  if (!isHs256(parsed, secret)) refuse('the signature is wrong')
  checkClaims(parsed.claims, { issuer: 'flamegate', audience })
  if (parsed.claims.body_sha256 !== sha256(body).digest('hex'))
    refuse('the token is for another body')
}

const checkOidc = async (token, _, { issuer, audience, repositories }) => {
  const parsed = parse(token)
  const jwk = await keyFor(issuer, parsed.header.kid)
  if (jwk === undefined || !isRs256(parsed, jwk)) refuse('the signature is wrong')
  checkClaims(parsed.claims, { issuer, audience })
  // Never `sub`: what stands in it differs between repositories.
  if (!repositories.includes(parsed.claims.repository)) refuse('the repository is not allowed')
}

const checkBearer = (token, _, { secret }) => {
  if (!isSame(token, secret)) refuse('the token is wrong')
}

const checks = { hs256: checkHs256, oidc: checkOidc, bearer: checkBearer, none: () => undefined }

/** The digest of RFC 9530. A token of GitHub says nothing about the body, so it is all that there is. */
const checkDigest = (headers, body) => {
  const expected = `sha-256=:${sha256(body).digest('base64')}:`
  if (headers['content-digest'] !== expected)
    throw failure(400, 'the digest is not that of the body')
}

/** Throws unless the request is signed by somebody who may ask. */
export const checkToken = async (headers, body, settings) => {
  checkDigest(headers, body)
  const [, token = ''] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? []
  if (settings.auth !== 'none' && token === '') refuse('there is no token')
  await checks[settings.auth](token, body, settings)
}
