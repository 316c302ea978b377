// Whole processes, timed from outside: wall time, and on Linux the peak of resident memory as the kernel counted it.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const peakOf = (pid) => {
  try {
    const [, kib] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kib === undefined ? 0 : Number(kib) * 1024
  } catch {
    return 0
  }
}

/**
 * Runs a command to its end, however that is: `code` is null where a signal ended it, ours after `mostMs` or another.
 * `stdout` is a file that is open.
 */
export const ended = ({ command, args, cwd, env = process.env, stdout = 'ignore', mostMs }) =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', stdout, 'pipe'] })
    const end = mostMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), mostMs)
    let peak = 0
    let said = ''
    const look = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid))
    }, 25)
    child.stderr.on('data', (part) => {
      said = (said + part).slice(-2000)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      clearTimeout(end)
      resolve({ ms: performance.now() - start, peak, code, said })
    })
  })

/** Runs a command to its end. Rejects when it fails: a time of something that did not work is no time. */
export const timed = async ({ command, args, exits = [0], ...how }) => {
  const { code, said, ms, peak } = await ended({ command, args, ...how })
  if (exits.includes(code)) return { ms, peak }
  throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${said}`)
}

export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

const summed = (runs) => runs.reduce((sum, { ms }) => sum + ms, 0)

/**
 * Runs all contestants in turns and gives the medians of each. Each runs up to `rounds` times while its own runs together take
 * less than `budgetMs`: what needs minutes runs once, and keeps nobody else from running often. The first run of each is a
 * warm-up and is thrown away, unless it is the only one.
 */
export const race = async (contestants, { rounds, budgetMs }) => {
  const runs = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const [name, one] of Object.entries(contestants))
      if (summed(runs[name]) < budgetMs) runs[name].push(await timed(one))
  return Object.fromEntries(
    Object.entries(runs).map(([name, all]) => {
      const list = all.length > 1 ? all.slice(1) : all
      const ms = median(list.map((run) => run.ms))
      return [name, { ms, peak: median(list.map(({ peak }) => peak)), runs: list.length }]
    })
  )
}
