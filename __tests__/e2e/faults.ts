/** What the server can be told to do instead of answering: one fault per operation, for a number of requests. */
import type { JsonObject } from './openApi.js'

export type Fault =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly body: JsonObject
      readonly headers?: Readonly<Record<string, string>>
    }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Answers, `ms` late. */
  | { readonly kind: 'late'; readonly ms: number }
  /** Something between answers in its place: a page of HTML, as if all were well. */
  | { readonly kind: 'garbage' }
  /** Promises the whole answer, sends its first half, and drops the connection. */
  | { readonly kind: 'cut' }

const docs = 'https://docs.github.com/rest'
const answer = (status: number, message: string, headers = {}): Fault => ({
  kind: 'answer',
  status,
  body: { message, documentation_url: docs, status: String(status) },
  headers
})

/** What a token without the permission gets. */
export const refused = answer(403, 'Resource not accessible by integration')
export const missing = answer(404, 'Not Found')
export const conflict = answer(409, 'Conflict')
export const unprocessable: Fault = {
  kind: 'answer',
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data' }],
    documentation_url: docs
  }
}
/** The secondary rate limit. `retryAfter` in seconds. */
export const limited = (retryAfter: number): Fault =>
  answer(429, 'You have exceeded a secondary rate limit', { 'retry-after': String(retryAfter) })
export const unauthorised = answer(401, 'Bad credentials')
export const broken = (status: 500 | 502 | 503): Fault => answer(status, 'Server Error')
export const hang: Fault = { kind: 'hang' }
export const cut: Fault = { kind: 'cut' }
export const garbage: Fault = { kind: 'garbage' }
export const late = (ms: number): Fault => ({ kind: 'late', ms })

/** The faults that are set, by operation: `issues/create-comment`, `CreateArtifact`, `blob/get`. */
export interface Faults {
  set(operation: string, fault: Fault, times: number): void
  take(operation: string): Fault | undefined
}

export const createFaults = (): Faults => {
  const left = new Map<string, { readonly fault: Fault; readonly times: number }>()
  return {
    set: (operation, fault, times) => {
      left.set(operation, { fault, times })
    },
    take: (operation) => {
      const found = left.get(operation)
      if (found === undefined || found.times === 0) return undefined
      left.set(operation, { fault: found.fault, times: found.times - 1 })
      return found.fault
    }
  }
}
