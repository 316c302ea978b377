import type { HistoryContext } from '../history/view.js'
import { beside } from './historyFailure.js'
import { type HistoryCase, openHistory } from './historyStore.js'
import type { Ports } from './ports.js'

const read = async (request: HistoryCase, ports: Ports): Promise<HistoryContext | undefined> => {
  const { context, log } = ports
  const store = await openHistory(request, ports)
  if (store === undefined) return undefined
  const { history, notes } = await store.read()
  for (const note of notes) log.info(`history: not used: ${note}`)
  log.info(`history: ${history.points.length} runs in ${store.words}`)
  return { history, source: store.words, run: context.runId, image: context.image?.name ?? '' }
}

/** What earlier runs of the default branch recorded; undefined where nothing can be read. */
export const readHistoryOf = (
  request: HistoryCase,
  ports: Ports
): Promise<HistoryContext | undefined> =>
  ports.log.group('History', () =>
    beside(request, 'The report says nothing of earlier runs.', ports, () => read(request, ports))
  )
