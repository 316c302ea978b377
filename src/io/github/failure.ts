import { FlamegateError } from '../../model/diagnostic.js'
import { property } from '../property.js'
import type { Advice } from '../retry.js'

/** What a request is for, in the words of whoever has to grant it. */
export interface Purpose {
  /** "list the comments of the pull request" */
  readonly goal: string
  /** The permission of GITHUB_TOKEN that it takes. */
  readonly permission: string
  /** Whether a request that may have been done can be sent again. */
  readonly isRepeatable: boolean
}

/** Why a request got no answer that can be used. */
export type Failure =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly message: string
      /** From `retry-after`. */
      readonly afterMs?: number
      /** Nothing is left of the hourly limit of the token. */
      readonly isUsedUp: boolean
    }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'network'; readonly message: string }

const messageOf = (error: unknown): string => {
  const message = property(error, 'message')
  return typeof message === 'string' ? message : String(error)
}

// The names of what an aborted `fetch` rejects with.
const abortNames: ReadonlySet<unknown> = new Set(['TimeoutError', 'AbortError'])

const isTimeout = (error: unknown): boolean =>
  [error, property(error, 'cause')].some((one) => abortNames.has(property(one, 'name')))

const seconds = (header: unknown): number | undefined =>
  typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : undefined

/** Reads the error of a request; octokit gives a status to failures without a response too. */
export const failureOf = (error: unknown): Failure => {
  const response = property(error, 'response')
  if (response === undefined) {
    return isTimeout(error) ? { kind: 'timeout' } : { kind: 'network', message: messageOf(error) }
  }
  const headers = property(response, 'headers')
  const after = seconds(property(headers, 'retry-after'))
  return {
    kind: 'status',
    status: Number(property(response, 'status')),
    message: messageOf(error),
    ...(after === undefined ? {} : { afterMs: after * 1000 }),
    isUsedUp: property(headers, 'x-ratelimit-remaining') === '0'
  }
}

/** GitHub asks for a minute where a 429 does not say how long (its documentation on rate limits). */
const limitedMs = 60_000

/**
 * What is worth another attempt: limits that pass soon, and trouble on the other side. A request that creates is not
 * repeated when nobody knows whether it arrived.
 */
export const adviceOn = (failure: Failure, { isRepeatable }: Purpose): Advice => {
  if (failure.kind !== 'status') return { kind: isRepeatable ? 'retry' : 'give-up' }
  const { status, afterMs, isUsedUp } = failure
  if (afterMs !== undefined && (status === 403 || status === 429 || status >= 500)) {
    return { kind: 'retry', afterMs }
  }
  if (status === 429 && !isUsedUp) return { kind: 'retry', afterMs: limitedMs }
  return { kind: status >= 500 ? 'retry' : 'give-up' }
}

const grant = ({ permission }: Purpose): string =>
  `give the job the permission \`${permission}\`; runs of forks and of Dependabot cannot have it if it writes`

const limitHint =
  "the token's rate limit is used up: re-run the job later, or run fewer jobs at once"
const laterHint =
  'GitHub has a problem or cannot be reached: re-run the job if this output is needed'

const hints: ReadonlyMap<number, (purpose: Purpose) => string> = new Map([
  [401, () => 'the token is not valid, or not any more: pass that of the job as github-token'],
  [403, grant],
  [404, (purpose) => `GitHub hides what a token may not see: ${grant(purpose)}`],
  [409, () => 'something else changed it at the same time: re-run the job'],
  [410, () => 'it was deleted or switched off in this repository'],
  [422, () => 'GitHub refused the content: please report this with the message']
])

const hintOf = (failure: Failure, purpose: Purpose): string => {
  if (failure.kind !== 'status') return laterHint
  const { status, afterMs, isUsedUp } = failure
  if (status === 429 || isUsedUp || (status === 403 && afterMs !== undefined)) return limitHint
  return hints.get(status)?.(purpose) ?? (status >= 500 ? laterHint : grant(purpose))
}

const foundWords = (failure: Failure): string => {
  switch (failure.kind) {
    case 'timeout':
      return 'no answer in time'
    case 'network':
      return `no connection (${failure.message})`
    case 'status':
      return `${failure.status} ${failure.message}`
  }
}

const longestMessage = 300

/** The error of a request that is not tried again: what it was for, what GitHub said, and the permission it takes. */
export const requestError = (
  failure: Failure,
  purpose: Purpose,
  redact: (text: string) => string
): FlamegateError => {
  const code = failure.kind === 'status' ? `github/${failure.status}` : `github/${failure.kind}`
  const found = redact(foundWords(failure)).replace(/\s+/g, ' ').slice(0, longestMessage)
  const message = `expected to ${purpose.goal}, found: ${found}`
  return new FlamegateError([{ severity: 'error', code, message, hint: hintOf(failure, purpose) }])
}

/** The error of an answer that is not what GitHub documents. */
export const answerError = (found: string, { goal }: Purpose): FlamegateError =>
  new FlamegateError([
    {
      severity: 'error',
      code: 'github/unexpected',
      message: `expected to ${goal}, found: ${found}`,
      hint: 'check that GITHUB_API_URL is the API of GitHub'
    }
  ])

/** Whether an error is GitHub's answer with this status. */
export const hasStatus = (error: unknown, status: number): boolean =>
  error instanceof FlamegateError &&
  error.diagnostics.some(({ code }) => code === `github/${status}`)
