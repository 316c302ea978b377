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

/** Errors that were said. Several outputs may run into one, like a missing artifact service: it is one notice. */
const said = new WeakSet<object>()

const isSaid = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const isKnown = said.has(error)
  said.add(error)
  return isKnown
}

/**
 * Runs one output. A failure costs that output and one notice that says why and what is missing instead; the verdict
 * and the other outputs stand.
 */
export const attempt = async <T>(
  log: Pick<Log, 'info' | 'notice'>,
  { output, without }: Attempted,
  body: () => Promise<T>
): Promise<T | undefined> => {
  try {
    return await body()
  } catch (error) {
    const title = `flamegate: no ${output}`
    if (isSaid(error)) log.info(`${title}, for the same reason. ${without}`)
    else log.notice({ title, message: `${reasonOf(error)}. ${without}` })
    return undefined
  }
}
