/** Makes the board on as many cores as there are. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Board, boardOf, parts, type pieceOf, type Sizes } from './board.js'
import type { Order } from './worker.js'

type Piece = ReturnType<typeof pieceOf>

const made = (order: Order): Promise<Piece> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: order })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

/** One worker per core at most; each takes the next part when it is done with one. */
export const boardInWorkers = async (folder: string, sizes: Sizes): Promise<Board> => {
  const pieces: Piece[] = parts.map(() => ({}))
  const waiting = parts.entries()
  const takeParts = async (): Promise<void> => {
    for (const [index, part] of waiting) pieces[index] = await made({ folder, sizes, part })
  }
  const count = Math.min(availableParallelism(), parts.length)
  await Promise.all(Array.from({ length: count }, takeParts))
  return boardOf(sizes, pieces)
}
