import { randomUUID } from 'node:crypto'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockName } from '../../src/io/folderLock.js'
import { type Holder, holderFile, thisProcess } from '../../src/io/lock/holder.js'
import { startOf } from '../../src/io/lock/startOf.js'

/** What a process of this machine writes into its lock. */
export const holderOf = (pid: number, other: Partial<Holder> = {}): Holder => ({
  ...thisProcess(),
  ...{ pid, started: startOf(pid) ?? 'gone', token: randomUUID(), ...other }
})

/** A lock in a folder as a process left it: what it had begun, and for how long it has said nothing. */
export const leaveLock = (
  folder: string,
  holder: Holder | string,
  { begun = [], silentMs = 0 }: { begun?: readonly string[]; silentMs?: number } = {}
): void => {
  const lock = join(folder, lockName)
  mkdirSync(lock, { recursive: true })
  const first = typeof holder === 'string' ? holder : `${JSON.stringify(holder)}\n`
  writeFileSync(holderFile(lock), first + begun.map((name) => `${name}\n`).join(''))
  const sign = (Date.now() - silentMs) / 1000
  utimesSync(holderFile(lock), sign, sign)
}
