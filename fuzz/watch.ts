/** Runs a target in a worker and outlives it: a case that hangs or eats the memory is a finding, and the next one follows. */
import { Worker } from 'node:worker_threads'
import { caseOf } from './cases.js'
import type { Finding } from './run.js'
import type { Target } from './target.js'
import type { Order, Progress } from './worker.js'

/** No case runs longer; the budget of CPU time is for what is merely slow. */
const patienceMs = 90_000
const maxHeapMb = 768

/** In place of the number of the case that is running. */
const notBegun = -1

/** Runs the cases until they are done or the worker is. What it dies of is told as a message, undefined when it is done. */
const runWorker = (
  order: Order,
  onProgress: (progress: Progress) => void
): Promise<string | undefined> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb }
    })
    const cell = new Int32Array(order.running)
    let seen = -1
    let since = Date.now()
    let death: string | undefined
    const guard = setInterval(() => {
      const running = Atomics.load(cell, 0)
      // Starting takes as long as the machine is busy.
      if (running !== seen || running === notBegun) {
        seen = running
        since = Date.now()
      } else if (Date.now() - since > patienceMs) {
        death = `hangs: more than ${patienceMs / 1000} s`
        void worker.terminate()
      }
    }, 1000)
    worker.on('message', onProgress)
    worker.once('error', (error) => {
      death = error.stack ?? error.message
    })
    worker.once('exit', () => {
      clearInterval(guard)
      resolve(death)
    })
  })

/** Runs the cases of a target, all or as far as time allows. `onProgress` gets what is done, so that it can be saved. */
export const watchTarget = async (
  target: Target,
  { from, ...asked }: Omit<Order, 'target' | 'running'>,
  onProgress: (progress: Progress) => void
): Promise<void> => {
  const running = new SharedArrayBuffer(4)
  const cell = new Int32Array(running)
  let start = from
  while (start < asked.to) {
    Atomics.store(cell, 0, notBegun)
    const order = { ...asked, target: target.id, from: start, running }
    const death = await runWorker(order, onProgress)
    if (death === undefined) return
    const number = Math.max(start, Atomics.load(cell, 0))
    const bytes = caseOf(target, asked.seed, number)
    const finding: Finding = { target: target.id, number, what: death, bytes }
    onProgress({ next: number + 1, findings: [finding] })
    start = number + 1
  }
}
