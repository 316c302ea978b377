import { type MessagePort, parentPort } from 'node:worker_threads'
import { pprof } from '../../formats/pprof.js'
import type { DecodedFile } from '../../model/parsed.js'
import { readOne } from '../readFiles.js'
import type { ReadOptions } from '../readOptions.js'
import type { FoundFile } from '../search.js'

/** What a thread is asked: one file, and how it is read. */
export interface Order {
  readonly found: FoundFile
  readonly options: ReadOptions
}

/** What comes of it. Of what throws here the main thread makes its own sense, by reading it again. */
export type Answer = DecodedFile | 'own-report' | 'failed'

const answerTo = ({ found, options }: Order): Answer => {
  try {
    return readOne(found, options, [pprof])
  } catch {
    return 'failed'
  }
}

const serve = (port: MessagePort): void => {
  port.on('message', (order: Order) => port.postMessage(answerTo(order)))
}

/** Decodes the profiles that the main thread names, one after the other, until it ends the thread. */
export const serveMainThread = (): void => {
  if (parentPort !== null) serve(parentPort)
}
