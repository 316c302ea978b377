/** A request as the parts of the server see it, and what they answer. */
import type { Json } from './openApi.js'

export interface Call {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
  /** Where the server listens, without a slash at the end. */
  readonly origin: string
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A reply, which operation it is of (for faults), and what was wrong with either of them. */
export interface Handled {
  readonly operation: string
  /** Computed when no fault takes its place. */
  readonly answer: () => Reply
  readonly violations: readonly string[]
  /** What is wrong with an answer, whether planned or a fault. */
  readonly judge?: (reply: Reply) => readonly string[]
}

export const headerOf = (call: Call, name: string): string => {
  const value = call.headers[name]
  return typeof value === 'string' ? value : ''
}

export const jsonReply = (
  status: number,
  body: Json,
  headers: Readonly<Record<string, string>> = {}
): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: Buffer.from(JSON.stringify(body))
})

export const emptyReply = (status: number, headers = {}): Reply => ({
  status,
  headers,
  body: Buffer.alloc(0)
})

/** The JSON of a body, undefined when there is none or when it is not JSON. */
export const jsonOf = (bytes: Buffer): Json | undefined => {
  if (bytes.length === 0) return undefined
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
