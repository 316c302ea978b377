import type { SortedInputs } from '../config/actionInputs.js'
import type { Outcome } from './outcome.js'
import type { Ports } from './ports.js'

type Mode = (request: SortedInputs, ports: Ports) => Promise<Outcome>

/** The modes of the action, by the input `mode`. Each is files of its own in dist/, which only its runs load. */
export const modes: Readonly<Record<SortedInputs['inputs']['mode'], Mode>> = {
  compare: async (...call) => (await import('./compare.js')).compare(...call),
  collect: async (...call) => (await import('./collect.js')).collect(...call),
  'collect-and-compare': async (...call) =>
    (await import('./collectAndCompare.js')).collectAndCompare(...call),
  record: async (...call) => (await import('./record.js')).recordBaseline(...call),
  merge: async (...call) => (await import('./merge.js')).merge(...call),
  publish: async (...call) => (await import('./publish.js')).publish(...call)
}
