import type { Log } from '../io/log.js'
import { FlamegateError } from '../model/diagnostic.js'

/** An output of the action that may fail without changing the verdict, and the permission that it needs. */
export interface Attempted {
  readonly output: string
  readonly without: string
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof FlamegateError)) {
    return error instanceof Error ? error.message : String(error)
  }
  return error.diagnostics
    .map(({ message, hint }) => (hint === undefined ? message : `${message}; ${hint}`))
    .join('\n')
}

/**
 * Runs one output. A failure costs that output and one notice that says why and what is missing instead; the verdict
 * and the other outputs stand.
 */
export const attempt = async <T>(
  log: Log,
  { output, without }: Attempted,
  body: () => Promise<T>
): Promise<T | undefined> => {
  try {
    return await body()
  } catch (error) {
    log.notice({ title: `flamegate: no ${output}`, message: `${reasonOf(error)}. ${without}` })
    return undefined
  }
}
