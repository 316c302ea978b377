import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { constants, platform } from 'node:os'
import process from 'node:process'
import type { Exit, Ran } from '../collect/ports.js'

export interface Child {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs?: number | undefined
  /** Ends the process when aborted. */
  readonly stop: AbortSignal
}

/** What is kept of one stream; a benchmark that prints without end must not fill the memory. */
const maxBytes = { stdout: 64 * 2 ** 20, stderr: 2 ** 20 } as const

/** Between asking a process to end and ending it, and how long its pipes may outlive it. */
const graceMs = 2_000

const isWindows = platform() === 'win32'

/** Ends a process and whatever it started: they are one process group. */
const killGroup = ({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void => {
  if (pid === undefined) return
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true })
    return
  }
  try {
    process.kill(-pid, signal)
  } catch {
    // The group is gone.
  }
}

/** Collects a stream up to a cap. */
const collector = (max: number) => {
  const chunks: Buffer[] = []
  let [bytes, dropped] = [0, 0]
  const take = (chunk: Buffer): void => {
    const room = Math.max(0, max - bytes)
    if (room > 0) chunks.push(chunk.subarray(0, room))
    bytes += Math.min(room, chunk.length)
    dropped += Math.max(0, chunk.length - room)
  }
  return { take, text: () => Buffer.concat(chunks).toString('utf8'), dropped: () => dropped }
}

const failedToStart = (because: string, startedMs: number): Ran => {
  const durationMs = performance.now() - startedMs
  return { exit: 'failed-to-start', stdout: '', stderr: because, startedMs, durationMs }
}

/** Ends a child on timeout or interruption, and says afterwards which of them it was. */
const watch = (child: ChildProcess, { timeoutMs, stop }: Child) => {
  let ended: 'timeout' | 'interrupted' | undefined
  const timers: NodeJS.Timeout[] = []
  const end = (why: 'timeout' | 'interrupted'): void => {
    if (ended !== undefined) return
    ended = why
    killGroup(child, 'SIGTERM')
    timers.push(setTimeout(() => killGroup(child, 'SIGKILL'), graceMs))
  }
  const interrupt = (): void => end('interrupted')
  const killNow = (): void => killGroup(child, 'SIGKILL')
  if (timeoutMs !== undefined) timers.push(setTimeout(() => end('timeout'), timeoutMs))
  stop.addEventListener('abort', interrupt)
  process.on('exit', killNow)
  const release = (): void => {
    for (const timer of timers) clearTimeout(timer)
    stop.removeEventListener('abort', interrupt)
    process.off('exit', killNow)
  }
  return { ended: () => ended, release }
}

/** Exit code of a process; of one that a signal ended, as shells count it: 137 where the system killed it. */
const codeOf = (code: number | null, signal: NodeJS.Signals | null): number =>
  code ?? 128 + (signal === null ? 0 : constants.signals[signal])

/**
 * Runs one process to its end, without a shell and with nothing on its input. It is alone in a process group, so that
 * a timeout or an interruption ends what it started too; leftovers are ended when it exits, because they would disturb
 * the next measurement.
 */
export const runChild = (request: Child): Promise<Ran> => {
  const startedMs = performance.now()
  if (request.stop.aborted) {
    return Promise.resolve({ ...failedToStart('', startedMs), exit: 'interrupted' as const })
  }
  return new Promise((resolve) => {
    const child = spawn(request.command, [...request.args], {
      cwd: request.cwd,
      env: request.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !isWindows,
      windowsHide: true
    })
    const [out, err] = [collector(maxBytes.stdout), collector(maxBytes.stderr)]
    child.stdout.on('data', out.take)
    child.stderr.on('data', err.take)
    const guard = watch(child, request)
    const finish = (exit: Exit): void => {
      guard.release()
      resolve({
        exit: guard.ended() ?? exit,
        stdout: out.text(),
        stderr: err.text(),
        startedMs,
        durationMs: performance.now() - startedMs,
        ...(out.dropped() === 0 ? {} : { droppedBytes: out.dropped() })
      })
    }
    child.on('error', (error) => {
      guard.release()
      resolve(failedToStart(error.message, startedMs))
    })
    child.on('exit', () => {
      killGroup(child, 'SIGKILL')
      // Whoever left the group may still hold the pipes.
      setTimeout(() => {
        child.stdout.destroy()
        child.stderr.destroy()
      }, graceMs).unref()
    })
    child.on('close', (code, signal) => finish(codeOf(code, signal)))
  })
}
