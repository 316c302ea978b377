/**
 * When a process started, as the system says it. Numbers of processes come again; with its start, a number stands for one
 * process of one machine.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** A process that ended and whose parent has not asked for it yet: it holds nothing. */
const ended = 'ended'

/** `proc(5)`: the state is the first field behind the name, which may hold anything, and the start is the 22nd of all. */
const fromProc = (pid: number): string => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return /^[ZX]/.test(fields[0] ?? '') ? ended : (fields[19] ?? '')
}

const firstLine = (command: string, args: readonly string[]): string => {
  const env = { SystemRoot: process.env['SystemRoot'], LC_ALL: 'C', TZ: 'UTC' }
  const { stdout } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    timeout: 10_000,
    windowsHide: true
  })
  return (stdout ?? '').split('\n')[0]?.trim() ?? ''
}

/** `S Sat Nov 28 22:00:00 2026`: macOS and the BSDs, to the second. */
export const fromPs = (pid: number): string => {
  const line = firstLine('/bin/ps', ['-p', `${pid}`, '-o', 'state=', '-o', 'lstart='])
  return line.startsWith('Z') ? ended : line.replace(/^\S+\s+/, '')
}

const fromPowerShell = (pid: number): string => {
  const system = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32')
  const shell = join(system, 'WindowsPowerShell', 'v1.0', 'powershell.exe')
  const asked = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`
  return firstLine(shell, ['-NoProfile', '-NonInteractive', '-Command', asked])
}

const tellers: Readonly<Partial<Record<NodeJS.Platform, (pid: number) => string>>> = {
  linux: fromProc,
  win32: fromPowerShell
}

/** In words of the system, which only the same process has again; undefined where it does not say. */
export const startOf = (pid: number, platform = process.platform): string | undefined => {
  try {
    return (tellers[platform] ?? fromPs)(pid) || undefined
  } catch {
    return undefined
  }
}
