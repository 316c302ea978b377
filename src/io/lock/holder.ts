/** Who holds a lock: what a process writes of itself, and whether that process still lives. */
import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import * as z from 'zod'
import { isAlive } from '../isAlive.js'
import { thisMachine } from './machine.js'
import { startOf } from './startOf.js'

const holderSchema = z.object({
  pid: z.int().positive(),
  machine: z.string(),
  /** See `startOf`; empty where the system did not say. */
  started: z.string(),
  /** Of this one lock: it stands in names of files. */
  token: z.uuid()
})

export type Holder = z.infer<typeof holderSchema>

export interface FoundLock {
  /** Undefined where the text was not written to its end. */
  readonly holder: Holder | undefined
  /** The files that it has begun. */
  readonly begun: readonly string[]
  /** When the holder last gave a sign, by the clock of the file system. */
  readonly signMs: number
}

/**
 * A holder gives a sign every ten seconds. One of another machine, or whose start is not known, has lost its lock after ten
 * minutes without one: no honest process is that busy.
 */
export const signEveryMs = 10_000
export const longestSilenceMs = 600_000

const fileName = 'holder'
export const holderFile = (lock: string): string => join(lock, fileName)

export const thisProcess = (): Holder => ({
  pid: process.pid,
  machine: thisMachine(),
  started: startOf(process.pid) ?? '',
  token: randomUUID()
})

const parsed = (line: string): Holder | undefined => {
  try {
    return holderSchema.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}

/** What stands at the place of a lock; undefined where nobody does. */
export const readLock = (lock: string): FoundLock | undefined => {
  try {
    const [first = '', ...begun] = readFileSync(holderFile(lock), 'utf8').split('\n')
    return {
      // Without the end of its line the text may be the half of one.
      holder: begun.length > 0 ? parsed(first) : undefined,
      begun: begun.filter((line) => line !== ''),
      signMs: statSync(holderFile(lock)).mtimeMs
    }
  } catch {
    return undefined
  }
}

/** Whether the process that wrote a lock lives, at a time of the file system's clock. */
export const isHeld = (
  { holder, signMs }: FoundLock,
  nowMs: number,
  ask: (pid: number) => string | undefined = startOf
): boolean => {
  if (holder === undefined) return false
  const isRecent = nowMs - signMs < longestSilenceMs
  if (holder.machine !== thisMachine()) return isRecent
  if (!isAlive(holder.pid)) return false
  const started = ask(holder.pid)
  return started === undefined || holder.started === '' ? isRecent : started === holder.started
}
