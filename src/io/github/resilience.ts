import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'

/** What a request of ours tells the plugins, beside the options of the transport. */
export interface Attempts {
  /** The time of an attempt, reading included. */
  readonly timeoutMs: number
  /** Whether a request that may have been done can be sent again. */
  readonly isRepeatable: boolean
}

interface RequestOptions {
  readonly request: Partial<Attempts> & { signal?: AbortSignal; retries?: number }
}

/** The part of octokit's hooks that is used. */
interface Hooks {
  readonly before: (name: 'request', hook: (options: RequestOptions) => void) => void
  readonly error: (
    name: 'request',
    hook: (error: unknown, options: RequestOptions) => never
  ) => void
}

const hasResponse = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && Reflect.get(error, 'response') !== undefined

/**
 * Gives every attempt a time of its own, and keeps a request that creates from being sent again when nobody knows whether
 * it arrived. Octokit's plugins act in their order, so this one comes before those that repeat.
 */
const attempts = ({ hook }: { readonly hook: Hooks }): object => {
  hook.before('request', ({ request }) => {
    const { timeoutMs } = request
    if (timeoutMs !== undefined) request.signal = AbortSignal.timeout(timeoutMs)
  })
  hook.error('request', (error, { request }) => {
    if (request.isRepeatable === false && !hasResponse(error)) request.retries = 0
    throw error
  })
  return {}
}

/** The plugins of octokit that repeat requests, in the order in which they have to act. */
export const plugins = [attempts, retry, throttling] as const

/** Waiting in all. No output is worth more of a runner's time; a longer `retry-after` is given up on at once. */
const maxWaitSeconds = 60

/** Attempts after the first: they follow after 1, 4 and 9 seconds, unless GitHub says how long. */
const retries = 3

/** What no other attempt changes. Limits (403, 429) are what the plugin for them is for. */
const final = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451]

/**
 * Options of the plugins for one client. Writes are a second apart, and what notifies people three, as GitHub asks for
 * (its documentation on rate limits); `id` keeps two clients from waiting for each other.
 *
 * `secondMs` is a second, which tests make shorter.
 */
export const pluginOptions = (id: string, secondMs: number) => {
  let waited = 0
  const isWorthWaiting = (seconds: number, _: object, __: object, attempts: number): boolean => {
    waited += Math.max(0, seconds)
    return attempts < retries && waited <= maxWaitSeconds
  }
  return {
    retry: { doNotRetry: final, retries, retryAfterBaseValue: secondMs },
    throttle: {
      id,
      retryAfterBaseValue: secondMs,
      fallbackSecondaryRateRetryAfter: maxWaitSeconds,
      onSecondaryRateLimit: isWorthWaiting,
      // The limit of the hour: nothing is left of it, and the rest of the hour is too long.
      onRateLimit: () => false
    }
  }
}

/** The wall clock may fall behind by so much unnoticed, milliseconds: it is also set by small steps. */
const steps = 1000

/**
 * Gives a client, and a new one after the wall clock was set back. Octokit's limiter paces by that clock (bottleneck 2,
 * LocalDatastore), and would wait for it to come to where it has been.
 */
export const untilSetBack = <T>(open: () => T): (() => T) => {
  const ahead = (): number => Date.now() - performance.now()
  let [client, before] = [open(), ahead()]
  return () => {
    const now = ahead()
    if (now < before - steps) client = open()
    before = now
    return client
  }
}
