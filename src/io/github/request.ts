import { FlamegateError } from '../../model/diagnostic.js'
import { retry } from '../retry.js'
import { adviceOn, failureOf, type Purpose, requestError } from './failure.js'

/** An answer, as far as it is looked at. */
export interface Answer {
  readonly data: unknown
  readonly headers: Readonly<Record<string, unknown>>
}

/** Sends a request like `GET /repos/{owner}/{repo}`; rejects when the status is an error. This is octokit's `request`. */
export type Send = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<Answer>

export interface Call extends Purpose {
  readonly route: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** Options of the transport. */
  readonly transport?: Readonly<Record<string, unknown>>
  /** For what takes longer than an answer: the time of an attempt, reading included. */
  readonly timeoutMs?: number
}

/** The parameters of calls to one repository. */
export const inRepository =
  ({ owner, repo }: { readonly owner: string; readonly repo: string }) =>
  (parameters: Call['parameters']): Pick<Call, 'parameters'> => ({
    parameters: { owner, repo, ...parameters }
  })

/** What a server other than the API answers, as far as it is looked at; `fetch` gives it. */
export interface Fetched {
  readonly ok: boolean
  readonly status: number
  readonly headers: { readonly get: (name: string) => string | null }
  readonly body: AsyncIterable<Uint8Array> | null
}

/** Gets an address without the token. */
export type Fetch = (url: string, options: { readonly signal: AbortSignal }) => Promise<Fetched>

export interface Connection {
  readonly send: Send
  /** For what the API only redirects to: the token is for the API alone. */
  readonly fetch: Fetch
  readonly sleep: (ms: number) => Promise<void>
  readonly timeoutMs: number
  /** Takes the token out of a text. */
  readonly redact: (text: string) => string
}

/** A failure before there was an answer: octokit's plugins have tried again what can be tried again. */
class NoAnswer extends Error {}

const sent = async (answer: Promise<Answer>): Promise<Answer> => {
  try {
    return await answer
  } catch (cause) {
    throw new NoAnswer('no answer', { cause })
  }
}

/**
 * Octokit gives what there is of an answer that broke off, as if it were all: text where the headers say JSON
 * (@octokit/request 10, getResponseData).
 */
const expectWhole = ({ data, headers }: Answer): void => {
  const isJson = /\bjson\b/.test(String(headers['content-type'] ?? ''))
  if (isJson && typeof data === 'string') throw new Error('the answer broke off')
}

/**
 * Sends a request and reads its answer, both within the time limit. Octokit's plugins send it again where that helps; an
 * answer that breaks off while it is read, or the file that it leads to, is asked for again here.
 */
export const request = async <T>(
  { send, sleep, redact, ...connection }: Connection,
  { route, parameters, transport, timeoutMs = connection.timeoutMs, ...purpose }: Call,
  read: (answer: Answer, signal: AbortSignal) => T | Promise<T>
): Promise<T> => {
  const { isRepeatable } = purpose
  const attempt = async (): Promise<T> => {
    const options = { ...transport, timeoutMs, isRepeatable }
    const answer = await sent(send(route, { ...parameters, request: options }))
    expectWhole(answer)
    return read(answer, AbortSignal.timeout(timeoutMs))
  }
  try {
    return await retry(attempt, {
      sleep,
      advise: (error) =>
        error instanceof FlamegateError || error instanceof NoAnswer
          ? { kind: 'give-up' }
          : adviceOn(failureOf(error), purpose)
    })
  } catch (error) {
    if (error instanceof FlamegateError) throw error
    const cause = error instanceof NoAnswer ? error.cause : error
    throw requestError(failureOf(cause), purpose, redact)
  }
}
