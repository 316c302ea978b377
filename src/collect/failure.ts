import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'
import type { Ran } from './ports.js'

/** Most of a child's words that are passed on. */
const longestQuote = 300

const control = /[\p{Cc}\p{Cf}\p{Cs}]+/gu

/** A text of a child process as part of one line. */
export const quote = (text: string): string => {
  const line = text
    .slice(0, 4 * longestQuote)
    .replace(control, ' ')
    .trim()
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote)}…`
}

/** Lines in which the Go tool and git only say what they are doing. */
const isTalk = (line: string): boolean =>
  line === '' || line.startsWith('# ') || line.startsWith('go: downloading ')

/** What a process said about its failure: the first line that is about it. */
export const complaint = ({ exit, stdout, stderr }: Ran): string => {
  const lines = [...stderr.split('\n'), ...stdout.split('\n')].map((line) => line.trim())
  const said = lines.find((line) => !isTalk(line))
  return said === undefined ? ending(exit) : quote(said)
}

/** How a process ended, in words. */
export const ending = (exit: Ran['exit']): string => {
  if (exit === 'timeout') return 'stopped at the timeout'
  if (exit === 'interrupted') return 'interrupted'
  if (exit === 'failed-to-start') return 'could not be started'
  return `exit code ${exit}`
}

/** The error that ends a collection before there are data. */
export const nothing = (diagnostic: Omit<Diagnostic, 'severity'>): FlamegateError =>
  new FlamegateError([{ severity: 'error', ...diagnostic }])

export const warning = (code: string, message: string, hint?: string): Diagnostic => ({
  severity: 'warning',
  code,
  message,
  ...(hint === undefined ? {} : { hint })
})

/** Ends the collection where the user or the system asked for it. */
export const refuseWhenStopped = (stop: AbortSignal): void => {
  if (!stop.aborted) return
  throw nothing({ code: 'collect/interrupted', message: `interrupted by ${String(stop.reason)}` })
}
