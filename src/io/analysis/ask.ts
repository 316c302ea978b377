import { sleep } from '../retry.js'
import { exchange, type Question } from './exchange.js'
import { analysisError } from './failure.js'

/** How asking spends time. */
export interface AskEffects {
  /** For everything together: tokens, both attempts, the wait between them, reading. */
  readonly timeLimitMs: number
  readonly sleep: (ms: number) => Promise<void>
}

const realEffects: AskEffects = { timeLimitMs: 30_000, sleep }

/**
 * Sends a body to an endpoint and returns its answer as text: at most 64 KiB, within 30 seconds, tried once more where
 * that may help. Redirects are not followed. Throws a FlamegateError that says what came instead.
 */
export const ask = async (
  question: Question,
  { timeLimitMs, sleep }: AskEffects = realEffects
): Promise<string> => {
  const { host } = question.url
  const signal = AbortSignal.timeout(timeLimitMs)
  const startMs = performance.now()
  const first = await exchange(question, signal)
  if (first.kind === 'answer') return first.text
  const { againAfterMs = Number.POSITIVE_INFINITY } = first
  if (performance.now() - startMs + againAfterMs >= timeLimitMs) {
    throw analysisError(host, first.failure)
  }
  await sleep(againAfterMs)
  const second = await exchange(question, signal)
  if (second.kind === 'answer') return second.text
  throw analysisError(host, second.failure)
}
