import process from 'node:process'

/** Signals that ask a process to end: Ctrl-C, a cancelled job, a closed terminal. */
const asking = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Exit codes of processes that ended because of a signal, as shells count them: 128 + its number. */
const exitCodes: ReadonlyMap<string, number> = new Map([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143]
])

/** The exit code that says a signal ended the process. */
export const exitCodeOf = (signal: string): number => exitCodes.get(signal) ?? 130

/**
 * Runs a body that ends itself in order when its signal is aborted, with the name of the process signal as the reason.
 * As long as it runs, those signals do not end the process: a runner sends two of them some seconds apart.
 */
export const withSignals = async <T>(body: (stop: AbortSignal) => Promise<T>): Promise<T> => {
  const controller = new AbortController()
  const stop = (signal: string): void => controller.abort(signal)
  for (const signal of asking) process.on(signal, stop)
  try {
    return await body(controller.signal)
  } finally {
    for (const signal of asking) process.off(signal, stop)
  }
}
