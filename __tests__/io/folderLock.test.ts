import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { buildSync } from 'esbuild'
import { lockFolder, lockName, unlockFolder } from '../../src/io/folderLock.js'
import { isHeld, longestSilenceMs, signEveryMs } from '../../src/io/lock/holder.js'
import { fromPs, startOf } from '../../src/io/lock/startOf.js'
import { holderOf, leaveLock } from '../helpers/lock.js'

jest.setTimeout(60_000)

let folder = ''
const children: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-lock-'))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const free = { status: 'locked', left: [] }
const expectFree = (left: readonly string[] = []) => {
  expect(lockFolder(folder)).toEqual({ ...free, left })
  expect(readdirSync(folder)).toEqual([lockName])
  unlockFolder(folder)
  expect(readdirSync(folder)).toEqual([])
}
const expectTaken = (pid: number) => {
  const taken = { status: 'taken', by: expect.stringContaining(`process ${pid} of `) }
  expect(lockFolder(folder)).toEqual(taken)
  expect(readdirSync(folder)).toEqual([lockName])
}

/** A process that does nothing for a while. */
const aProcess = async (): Promise<ChildProcess & { readonly pid: number }> => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  children.push(child)
  await once(child, 'spawn')
  return child as ChildProcess & { readonly pid: number }
}

describe('a folder is locked', () => {
  test('once, in the same process too', () => {
    expect(lockFolder(folder)).toEqual(free)
    expectTaken(process.pid)
    unlockFolder(folder)
    expectFree()
  })

  test('while the process in its lock lives', async () => {
    const { pid } = await aProcess()
    leaveLock(folder, holderOf(pid))
    expectTaken(pid)
  })

  test('however long a process that lives says nothing', async () => {
    const { pid } = await aProcess()
    leaveLock(folder, holderOf(pid), { silentMs: 10 * longestSilenceMs })
    expectTaken(pid)
  })

  test.each([
    ['of another machine', { machine: 'elsewhere' }],
    ['whose start the system did not say', { started: '' }]
  ])('by a process %s until it has given no sign for ten minutes', async (_, other) => {
    const { pid } = await aProcess()
    leaveLock(folder, holderOf(pid, other), { silentMs: longestSilenceMs - 60_000 })
    expectTaken(pid)
    leaveLock(folder, holderOf(pid, other), { silentMs: longestSilenceMs + 60_000 })
    expectFree()
  })
})

describe('a lock is taken over, with what its holder had begun,', () => {
  test('when that process is gone', async () => {
    const child = await aProcess()
    leaveLock(folder, holderOf(child.pid), { begun: ['file'] })
    child.kill('SIGKILL')
    await once(child, 'exit')
    expectFree(['file'])
  })

  test('when its number now belongs to another living process', async () => {
    const { pid } = await aProcess()
    leaveLock(folder, holderOf(pid, { started: 'at another time' }), { begun: ['file'] })
    expectFree(['file'])
  })

  test('when its number is now that of this process', () => {
    leaveLock(folder, holderOf(process.pid, { started: 'at another time' }), { begun: ['file'] })
    expectFree(['file'])
  })

  test('when it was not written to its end', () => {
    leaveLock(folder, JSON.stringify(holderOf(process.ppid)))
    expectFree()
  })

  test('when somebody was killed while taking it over', () => {
    const dead = holderOf(2 ** 30)
    leaveLock(folder, dead, { begun: ['file'] })
    const right = join(folder, `${lockName}.of-${dead.token}`)
    mkdirSync(right)
    writeFileSync(join(right, 'holder'), `${JSON.stringify(holderOf(2 ** 30))}\n`)
    expectFree(['file'])
  })

  test.each(['empty', 'without its end'])('when what it grew in is left %s', (kind) => {
    const growing = join(folder, `${lockName}.x`)
    mkdirSync(growing)
    if (kind !== 'empty') writeFileSync(join(growing, 'holder'), '{')
    expectFree()
  })

  test('by one: somebody else who is about it is waited for', () => {
    const dead = holderOf(2 ** 30)
    leaveLock(folder, dead)
    const right = join(folder, `${lockName}.of-${dead.token}`)
    mkdirSync(right)
    writeFileSync(join(right, 'holder'), `${JSON.stringify(holderOf(process.ppid))}\n`)
    expect(lockFolder(folder)).toEqual({ status: 'taken', by: 'another process' })
  })
})

test('a lock that somebody else has by now is left to them', () => {
  lockFolder(folder)
  leaveLock(folder, holderOf(process.ppid))
  unlockFolder(folder)
  expectTaken(process.ppid)
})

test('a holder gives signs, by which another machine knows that it lives', () => {
  jest.useFakeTimers()
  try {
    lockFolder(folder)
    const elsewhere = holderOf(process.ppid, { machine: 'elsewhere' })
    leaveLock(folder, elsewhere, { silentMs: 2 * longestSilenceMs })
    jest.advanceTimersByTime(signEveryMs)
    expectTaken(process.ppid)
    unlockFolder(folder)
  } finally {
    jest.useRealTimers()
  }
})

describe('the start of a process', () => {
  test('is the same whenever it is asked for, and another one of another process', async () => {
    const { pid } = await aProcess()
    expect(startOf(pid)).toBe(startOf(pid))
    expect(startOf(pid)).not.toBe(startOf(process.ppid))
  })

  // What macOS is asked; other systems have the same tool.
  const onPosix = existsSync('/bin/ps') ? test : test.skip
  onPosix('is what ps says, to the second', async () => {
    const { pid } = await aProcess()
    expect(fromPs(pid)).toMatch(/^\w{3} \w{3} +\d+ \d\d:\d\d:\d\d \d{4}$/)
    expect(Math.abs(Date.parse(`${fromPs(pid)} UTC`) - Date.now())).toBeLessThan(30_000)
    expect(fromPs(2 ** 30)).toBe('')
    expect(startOf(pid, 'darwin')).toBe(fromPs(pid))
  })

  test('is unknown where the system cannot be asked', () => {
    const found = { holder: holderOf(process.ppid), begun: [], signMs: 0 }
    expect([0, longestSilenceMs].map((now) => isHeld(found, now, () => undefined))).toEqual([
      true,
      false
    ])
  })
})

/** Takes the lock again and again; is killed while it has it where it is told to. Two at once meet in the file `inside`. */
const contender = (lock: string) => `
  import { mkdirSync, rmdirSync, appendFileSync } from 'node:fs'
  import { lockFolder, unlockFolder } from ${JSON.stringify(lock)}
  const [folder, mark, isKilled] = process.argv.slice(2)
  let times = 0
  const until = Date.now() + 20000
  while (times < 40 && Date.now() < until) {
    if (lockFolder(folder).status === 'taken') continue
    mkdirSync(mark)
    times += 1
    for (let spin = 0; spin < 1e4; spin += 1) Math.sqrt(spin)
    rmdirSync(mark)
    if (isKilled === 'killed' && times === 5) process.kill(process.pid, 'SIGKILL')
    unlockFolder(folder)
  }
  process.stdout.write(String(times))
`

test('never have two processes a lock at once, also when some are killed with it, and none of the rest waits for ever', async () => {
  const program = join(folder, 'contend.mjs')
  const lock = fileURLToPath(new URL('../../src/io/folderLock.ts', import.meta.url))
  buildSync({
    stdin: { contents: contender(lock), resolveDir: folder, loader: 'ts' },
    ...{ bundle: true, platform: 'node', format: 'esm', outfile: program }
  })
  const shared = join(folder, 'shared')
  mkdirSync(shared)
  const run = async (kind: string) => {
    const child = spawn(process.execPath, [program, shared, join(folder, 'inside'), kind])
    children.push(child)
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text
      })
    // What it said may come after its end.
    const [code, signal] = await once(child, 'close')
    return [code ?? signal, said]
  }
  const kinds = ['stays', 'killed', 'stays', 'killed', 'killed', 'stays']
  expect(await Promise.all(kinds.map(run))).toEqual(
    kinds.map((kind) => (kind === 'killed' ? ['SIGKILL', ''] : [0, '40']))
  )
  expect(readdirSync(shared)).toEqual([])
})
