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

/** Runs a command to its end. Rejects when it fails: a time of something that did not work is no time. */
export const timed = ({ command, args, cwd, env = process.env, exits = [0] }) =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
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
      const ms = performance.now() - start
      clearInterval(look)
      if (exits.includes(code)) resolve({ ms, peak })
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${said}`))
    })
  })

export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Runs all contestants in turns and gives the medians of each. The first round is thrown away as a warm-up unless it took
 * longer than `budgetMs`; rounds go on, up to `rounds`, while the budget lasts.
 */
export const race = async (contestants, { rounds, budgetMs }) => {
  const runs = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
  const turn = async () => {
    const start = performance.now()
    for (const [name, one] of Object.entries(contestants)) runs[name].push(await timed(one))
    return performance.now() - start
  }
  const first = await turn()
  let left = budgetMs - first
  if (left > first) for (const name of Object.keys(runs)) runs[name] = []
  for (let round = 0; round < rounds && left > first; round++) left -= await turn()
  return Object.fromEntries(
    Object.entries(runs).map(([name, list]) => [
      name,
      {
        ms: median(list.map(({ ms }) => ms)),
        peak: median(list.map(({ peak }) => peak)),
        runs: list.length
      }
    ])
  )
}
