import type { Diagnostic } from '../model/diagnostic.js'

export type Endpoint =
  | { readonly kind: 'endpoint'; readonly url: URL }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

const hint =
  'give an address like https://host/analyze; http is for this machine only (localhost, 127.0.0.1, [::1])'

const refused = (found: string): Endpoint => ({
  kind: 'refused',
  diagnostic: {
    severity: 'error',
    code: 'analysis/endpoint',
    message: `expected an https address as analysis endpoint, found ${found}`,
    hint
  }
})

const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)

const parse = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined)

/** The path with the suffix, unless it ends in it already. */
const withSuffix = (path: string, suffix: string): string => {
  const [bare, end] = [path.replace(/\/$/, ''), suffix.replace(/\/$/, '')]
  if (end === '') return path
  return bare.endsWith(end) ? bare : `${bare}${end}`
}

/**
 * The address that is asked: `suffix` is appended once, before a query. Nothing of a refused address is repeated, because
 * it may hold a password.
 */
export const endpointFor = (text: string, suffix: string): Endpoint => {
  const url = parse(text.trim())
  if (url === undefined) return refused('no address')
  if (url.username !== '' || url.password !== '') return refused('one with a password in it')
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
  if (!isSafe) return refused(`${url.protocol}//${url.hostname}`)
  url.pathname = withSuffix(url.pathname, suffix)
  url.hash = ''
  return { kind: 'endpoint', url }
}
