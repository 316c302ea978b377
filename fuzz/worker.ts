/** A worker thread that runs the cases of one target, a batch at a time, and says after each how far it is. */
import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { type Finding, runCases, type Span } from './run.js'
import { targetsIn } from './targets.js'

/** What the worker is asked for. */
export interface Order extends Span {
  /** The checkout. */
  readonly root: string
  readonly target: string
  /** Milliseconds of the clock: no batch begins later. */
  readonly until: number
  /** One 32-bit number: the case that is running. */
  readonly running: SharedArrayBuffer
}

export interface Progress {
  /** Cases below are done. */
  readonly next: number
  readonly findings: readonly Finding[]
}

const batch = 20

const work = async ({ root, target: id, seed, from, to, until, running }: Order): Promise<void> => {
  const target = targetsIn(root).find((one) => one.id === id)
  if (target === undefined) throw new Error(`no target ${id}`)
  const cell = new Int32Array(running)
  const begin = (number: number) => Atomics.store(cell, 0, number)
  for (let at = from; at < to && Date.now() < until; at += batch) {
    const next = Math.min(to, at + batch)
    const findings = runCases(target, { seed, from: at, to: next }, begin)
    const progress: Progress = { next, findings }
    parentPort?.postMessage(progress)
    // Until the next turn of the event loop zlib keeps what it had inflated of streams that failed.
    await setImmediate()
  }
}

await work(workerData)
