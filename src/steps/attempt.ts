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

/** What GitHub and the artifact service answer to a token that is not valid, or not any more. */
const tokenCodes: ReadonlySet<string> = new Set(['github/401', 'artifact/denied'])

/** What an error comes from: the token for all that need it, else the error itself. */
const causeOf = (error: unknown): unknown => {
  const codes = error instanceof FlamegateError ? error.diagnostics.map(({ code }) => code) : []
  return codes.find((code) => tokenCodes.has(code)) ?? error
}

/**
 * What was said in a log. Several outputs may run into one cause, like a missing artifact service or a token that expires
 * during the run: it is one notice.
 */
const saidIn = new WeakMap<object, Set<unknown>>()

const isSaid = (log: object, error: unknown): boolean => {
  const said = saidIn.get(log) ?? new Set()
  saidIn.set(log, said)
  const cause = causeOf(error)
  const isKnown = said.has(cause)
  said.add(cause)
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
    if (isSaid(log, error)) log.info(`${title}, for the same reason. ${without}`)
    else log.notice({ title, message: `${reasonOf(error)}. ${without}` })
    return undefined
  }
}
