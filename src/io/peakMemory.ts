import { readFileSync } from 'node:fs'
import { memoryUsage, resourceUsage } from 'node:process'

/** The highest resident size of this program, which Linux keeps with its memory: proc(5), `VmHWM`. In bytes; 0 elsewhere. */
const highWaterMark = (): number => {
  try {
    const [, kib] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return Number(kib ?? 0) * 1024
  } catch {
    return 0
  }
}

/**
 * The most memory that this process has taken, in bytes. On Linux `maxRSS` (in KiB everywhere) is no less than what the
 * program that started this one had, so that a runner's memory would be told as ours. Where the system keeps neither, the
 * present size is the best there is.
 */
export const peakMemoryBytes = (): number =>
  highWaterMark() || resourceUsage().maxRSS * 1024 || memoryUsage.rss()
