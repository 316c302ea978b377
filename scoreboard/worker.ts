/** A worker thread that makes one part of the board. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Part, pieceOf, type Sizes } from './board.js'
import { readRecording } from './readRecording.js'

/** What the worker is asked for. */
export interface Order {
  /** The folder of the recording. */
  readonly folder: string
  readonly sizes: Sizes
  readonly part: Part
}

const { folder, sizes, part }: Order = workerData
parentPort?.postMessage(pieceOf(readRecording(folder), sizes, part))
