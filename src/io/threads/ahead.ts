import { closeSync, openSync, readSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { oneOfEach } from '../../formats/oneOfEach.js'
import { isGzip } from '../../formats/pprof/inflate.js'
import type { DecodedFile } from '../../model/parsed.js'
import type { GivenPath } from '../readFiles.js'
import type { ReadOptions } from '../readOptions.js'
import { type FoundFile, search } from '../search.js'
import type { Answer, Order } from './thread.js'

/** Files that were read already, by their location. */
export type Ahead = ReadonlyMap<string, DecodedFile>

const nothing: Ahead = new Map()

/**
 * Gzipped bytes from which threads are used. Each takes some 30 MB of memory before it holds anything (`top` on two profiles of
 * 10 MB: 178 MB with two, 120 MB without), which for smaller profiles is more than they take themselves.
 */
const WORTH_BYTES = 48 * 2 ** 20

const MOST_THREADS = 4

/**
 * Most gzipped bytes at once where trees are wanted: the stacks of a profile are then in memory too, and take more of it than
 * the profile.
 */
const MOST_BYTES_WITH_TREES = 32 * 2 ** 20

/** Never of a pipe, whose size is 0: the bytes that are looked at here would be missing where it is read. */
const beginsAsGzip = ({ location, bytes }: FoundFile): boolean => {
  const magic = new Uint8Array(2)
  if (bytes < magic.length) return false
  const file = openSync(location, 'r')
  try {
    readSync(file, magic)
  } finally {
    closeSync(file)
  }
  return isGzip(magic)
}

/** What can be decoded elsewhere: gzips are profiles, and no other format claims them. */
const profilesIn = (paths: readonly GivenPath[], options: ReadOptions): readonly FoundFile[] => {
  try {
    return paths
      .flatMap((path) => search(path, options))
      .filter((found) => found.bytes <= options.maxFileBytes && beginsAsGzip(found))
  } catch {
    return [] // the real search says what is wrong
  }
}

const paysFor = (profiles: readonly FoundFile[], worthBytes: number): boolean =>
  profiles.length > 1 && profiles.reduce((sum, { bytes }) => sum + bytes, 0) >= worthBytes

/** How many threads there is work, cores and memory for, when each may get one of the largest. */
const threadsFor = (
  largestFirst: readonly FoundFile[],
  { maxTreeNodes }: ReadOptions,
  cores: number
): number => {
  const most = Math.min(largestFirst.length, cores, MOST_THREADS)
  if (maxTreeNodes === undefined) return most
  let bytes = 0
  const tooMany = largestFirst.findIndex((found) => {
    bytes += found.bytes
    return bytes > MOST_BYTES_WITH_TREES
  })
  return tooMany < 0 ? most : Math.min(most, tooMany)
}

/** Asks a thread for one file after the other until none is left, or the thread has died. */
const drain = (
  thread: Worker,
  queue: FoundFile[],
  options: ReadOptions,
  done: (location: string, file: DecodedFile) => void
) =>
  new Promise<void>((resolve) => {
    let current: FoundFile | undefined
    const next = () => {
      current = queue.shift()
      if (current === undefined) resolve()
      else thread.postMessage({ found: current, options } satisfies Order)
    }
    thread.on('message', (answer: Answer) => {
      if (typeof answer !== 'string' && current !== undefined) done(current.location, answer)
      next()
    })
    thread.on('error', () => resolve())
    thread.on('exit', () => resolve())
    next()
  })

/** The threads that can be had. */
export interface Threads {
  /** What they run; absent where nothing is bundled. */
  readonly script: URL | undefined
  readonly cores?: number
  /** From how many gzipped bytes on they pay. */
  readonly worthBytes?: number
}

/**
 * Decodes the profiles under the given paths in threads, where that pays. What a thread did not manage is left out, and read by
 * whoever needs it: the result is the same with and without threads.
 */
export const decodeAhead = async (
  paths: readonly GivenPath[],
  options: ReadOptions,
  { script, cores = availableParallelism(), worthBytes = WORTH_BYTES }: Threads
): Promise<Ahead> => {
  if (script === undefined || cores < 2) return nothing
  const profiles = profilesIn(paths, options)
  if (!paysFor(profiles, worthBytes)) return nothing
  const queue = profiles.toSorted((a, b) => b.bytes - a.bytes)
  const count = threadsFor(queue, options, cores)
  if (count < 2) return nothing
  const done = new Map<string, DecodedFile>()
  const keep = oneOfEach(options.maxRows)
  const take = (location: string, file: DecodedFile) => {
    const kept = keep(file)
    // Which of them is one too many depends on the order: whoever reads them in theirs says so.
    if (kept.status === file.status) done.set(location, kept)
  }
  const threads = Array.from({ length: count }, () => new Worker(script))
  await Promise.all(threads.map((one) => drain(one, queue, options, take)))
  await Promise.all(threads.map((one) => one.terminate()))
  return done
}
