import { FlamegateError } from '../model/diagnostic.js'
import { attempt } from './attempt.js'
import { type HistoryCase, isHistoryAsked } from './historyStore.js'
import type { Ports } from './ports.js'

/**
 * Runs what the history takes. It is information beside the comparison and the baseline, so that a run without it needs no
 * more than a line in the log, unless the settings say where it is: then it is a notice.
 */
export const beside = async <T>(
  request: HistoryCase,
  without: string,
  { log }: Pick<Ports, 'log'>,
  body: () => Promise<T>
): Promise<T | undefined> => {
  if (isHistoryAsked(request)) return attempt(log, { output: 'history', without }, body)
  try {
    return await body()
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    const hints = error.diagnostics.flatMap(({ hint }) => hint ?? [])
    log.info(`history: none: ${[error.message, ...hints].join('; ')}`)
    return undefined
  }
}
