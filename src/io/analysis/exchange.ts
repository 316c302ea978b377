import { createHash } from 'node:crypto'
import { maxMessageBytes } from '../../model/analysisContract.js'
import {
  type Failure,
  isTimeout,
  networkFailure,
  noText,
  statusFailure,
  timedOut,
  tooLarge
} from './failure.js'
import { readBounded } from './readBounded.js'

/** What an endpoint is asked. */
export interface Question {
  readonly url: URL
  readonly body: string
  readonly version: string
  /** A token for the body, made anew for every attempt; undefined where none is wanted. */
  readonly authorize: (signal: AbortSignal) => Promise<string | undefined>
}

const standardWaitMs = 1000
const longestWaitMs = 10_000

/** What one request came to; `againAfterMs` where another one may help. */
export type Attempt =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly againAfterMs?: number }

const failed = (failure: Failure): Attempt => ({ kind: 'failed', failure })

/** Seconds; dates and longer waits are not worth a runner's time. */
const waitOf = (header: string | null): number | undefined => {
  if (header === null) return standardWaitMs
  const ms = /^\d{1,6}$/.test(header) ? Number(header) * 1000 : Number.POSITIVE_INFINITY
  return ms <= longestWaitMs ? ms : undefined
}

const refusal = ({ status, headers }: Response): Attempt => {
  const failure = statusFailure(status)
  const wait = waitOf(headers.get('retry-after'))
  const isPassing = status === 429 || status >= 500
  return isPassing && wait !== undefined
    ? { kind: 'failed', failure, againAfterMs: wait }
    : failed(failure)
}

const decode = (bytes: Uint8Array): Attempt => {
  try {
    return { kind: 'answer', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return failed(noText)
  }
}

const read = async (response: Response): Promise<Attempt> => {
  if (!response.ok) {
    await response.body?.cancel()
    return refusal(response)
  }
  const bytes = await readBounded(response.body, maxMessageBytes)
  return bytes === undefined ? failed(tooLarge(maxMessageBytes)) : decode(bytes)
}

const headersFor = ({ body, version }: Question, token: string | undefined) => {
  const hash = createHash('sha256').update(body)
  const [hex, base64] = [hash.copy().digest('hex'), hash.digest('base64')]
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': `flamegate/${version}`,
    'content-digest': `sha-256=:${base64}:`,
    'idempotency-key': hex,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
  }
}

/** Sends the body once. Rejects only where no token can be had. */
export const exchange = async (question: Question, signal: AbortSignal): Promise<Attempt> => {
  const { url, body } = question
  const headers = headersFor(question, await question.authorize(signal))
  try {
    return await read(
      await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    )
  } catch (error) {
    if (isTimeout(error)) return failed(timedOut)
    return { kind: 'failed', failure: networkFailure(error), againAfterMs: standardWaitMs }
  }
}
