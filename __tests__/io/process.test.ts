import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Child, runChild } from '../../src/io/process.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-process-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sh = (script: string, more: Partial<Child> = {}) =>
  runChild({
    command: '/bin/sh',
    args: ['-c', script],
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '' },
    stop: new AbortController().signal,
    ...more
  })

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    // A process that has ended and that nobody asked about is a zombie.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

const until = async (condition: () => boolean): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (condition()) return true
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return false
}

describe('a child process', () => {
  test('gives its output and exit code', async () => {
    const ran = await sh('echo out; echo err >&2; exit 3')
    expect(ran).toMatchObject({ exit: 3, stdout: 'out\n', stderr: 'err\n' })
    expect(ran.droppedBytes).toBeUndefined()
  })

  test('that a signal ended has the exit code that shells give it', async () => {
    expect((await sh('kill -KILL $$')).exit).toBe(137)
  })

  test('gets its arguments as they are, through no shell', async () => {
    const args = ['-c', 'printf "%s|" "$@"', '-', '$(id)', 'a b', '*']
    expect((await sh('', { args })).stdout).toBe('$(id)|a b|*|')
  })

  test('sees the environment that it is given and no other', async () => {
    const ran = await sh('env', { env: { PATH: process.env['PATH'] ?? '', ONLY: '1' } })
    const names = ran.stdout.split('\n').map((line) => line.split('=')[0])
    expect(names).toContain('ONLY')
    expect(names).not.toContain('HOME')
  })

  test('that cannot be started says so', async () => {
    const ran = await sh('', { command: join(folder, 'nope') })
    expect(ran.exit).toBe('failed-to-start')
    expect(ran.stderr).toContain('ENOENT')
  })

  test('is ended at its timeout, with what it started, also when it does not want to', async () => {
    const pidFile = join(folder, 'pid')
    const script = `trap '' TERM; sleep 50 & echo $! > ${pidFile}; echo before; wait; sleep 50`
    const ran = await sh(script, { timeoutMs: 300 })
    expect(ran).toMatchObject({ exit: 'timeout', stdout: 'before\n' })
    const pid = Number(readFileSync(pidFile, 'utf8'))
    expect(await until(() => !isAlive(pid))).toBe(true)
  })

  test('is ended by an interruption', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort('SIGINT'), 100)
    const ran = await sh('sleep 50', { stop: stop.signal })
    expect(ran.exit).toBe('interrupted')
    expect(ran.durationMs).toBeLessThan(20_000)
  })

  test('is not even started after one', async () => {
    const marker = join(folder, 'started')
    expect((await sh(`touch ${marker}`, { stop: AbortSignal.abort('SIGINT') })).exit).toBe(
      'interrupted'
    )
    expect(() => readFileSync(marker)).toThrow()
  })

  test('leaves nothing running when it ends', async () => {
    const pidFile = join(folder, 'left')
    await sh(`sleep 50 >/dev/null 2>&1 & echo $! > ${pidFile}`)
    const pid = Number(readFileSync(pidFile, 'utf8'))
    expect(await until(() => !isAlive(pid))).toBe(true)
  })

  test('may print without end, and is kept up to a cap', async () => {
    writeFileSync(join(folder, 'block'), 'x'.repeat(1_048_576))
    const ran = await sh(
      'for i in 1 2 3 4 5 6 7; do for j in 0 1 2 3 4 5 6 7 8 9; do cat block; done; done'
    )
    expect(ran.stdout).toHaveLength(64 * 1_048_576)
    expect(ran.droppedBytes).toBe(6 * 1_048_576)
  })
})
