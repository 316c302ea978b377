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
}

export interface Connection {
  readonly send: Send
  readonly sleep: (ms: number) => Promise<void>
  readonly timeoutMs: number
  /** Takes the token out of a text. */
  readonly redact: (text: string) => string
}

/** Sends a request and reads its answer, both within the time limit, again where that helps. */
export const request = async <T>(
  { send, sleep, timeoutMs, redact }: Connection,
  { route, parameters, transport, ...purpose }: Call,
  read: (answer: Answer) => T | Promise<T>
): Promise<T> => {
  const attempt = async (): Promise<T> => {
    const signal = AbortSignal.timeout(timeoutMs)
    return read(await send(route, { ...parameters, request: { ...transport, signal } }))
  }
  try {
    return await retry(attempt, {
      sleep,
      advise: (error) =>
        error instanceof FlamegateError ? { kind: 'give-up' } : adviceOn(failureOf(error), purpose)
    })
  } catch (error) {
    if (error instanceof FlamegateError) throw error
    throw requestError(failureOf(error), purpose, redact)
  }
}
