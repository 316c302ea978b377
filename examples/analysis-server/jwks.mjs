import { failure, readBody } from './body.mjs'

const maxBytes = 65_536
const maxAgeMs = 600_000
/** A key that is not known is looked for again, but not for every request that makes one up. */
const minAgeMs = 10_000

let known = { at: Number.NEGATIVE_INFINITY, keys: [] }

const fetchKeys = async (issuer) => {
  const response = await fetch(`${issuer}/.well-known/jwks`, {
    redirect: 'error',
    signal: AbortSignal.timeout(5000)
  })
  if (!response.ok) throw failure(502, `status ${response.status} for the keys of ${issuer}`)
  const { keys } = JSON.parse((await readBody(response.body, maxBytes)).toString('utf8'))
  return keys
}

/** The public key (RFC 7517) of an issuer by its id; undefined where it has none of that id. */
export const keyFor = async (issuer, kid) => {
  const find = () => known.keys.find((key) => key.kid === kid && key.kty === 'RSA')
  const age = Date.now() - known.at
  if (age > maxAgeMs || (find() === undefined && age > minAgeMs)) {
    known = { at: Date.now(), keys: await fetchKeys(issuer) }
  }
  return find()
}
