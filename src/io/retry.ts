/** What a failure calls for: another attempt, not before `afterMs` where the other side said when, or none. */
export type Advice =
  | { readonly kind: 'give-up' }
  | { readonly kind: 'retry'; readonly afterMs?: number }

export interface Retry {
  readonly advise: (error: unknown) => Advice
  readonly sleep: (ms: number) => Promise<void>
}

/** Attempts in all; a failed one is followed by 1, 2 and 4 seconds unless the other side said how long. */
const maxAttempts = 4
const firstWaitMs = 1000

/** Waiting in all. No output is worth more of a runner's time; a longer `retry-after` is given up on at once. */
const maxWaitMs = 60_000

/** Waits in real time. */
export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

/** The first result of an attempt; throws the last error once there is no point in going on. */
export const retry = async <T>(attempt: () => Promise<T>, { advise, sleep }: Retry): Promise<T> => {
  let waited = 0
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt()
    } catch (error) {
      const advice = advise(error)
      if (advice.kind === 'give-up' || failures >= maxAttempts) throw error
      const wait = Math.max(0, advice.afterMs ?? firstWaitMs * 2 ** (failures - 1))
      waited += wait
      if (waited > maxWaitMs) throw error
      await sleep(wait)
    }
  }
}
