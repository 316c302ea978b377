import { stderr } from 'node:process'
import type { Progress, Standing } from '../collect/ports.js'
import { formatSpan } from '../units/span.js'
import { withoutCommands } from './withoutCommands.js'

const barWidth = 24
const clearLine = '\r\u001b[2K'

const bar = (done: number, total: number): string => {
  const full = total === 0 ? 0 : Math.min(barWidth, Math.floor((barWidth * done) / total))
  return '█'.repeat(full) + '░'.repeat(barWidth - full)
}

const standingText = ({ done, total, what, restMs }: Standing): string => {
  const rest = restMs === undefined ? '' : `, about ${formatSpan(restMs)} left`
  return `${bar(done, total)} ${done}/${total}${rest}  ${what}`
}

const control = /[\p{Cc}\p{Cf}\p{Cs}]+/gu

/** Names come from programs under measurement: none of them may steer the terminal, nor the runner where it is a log. */
const harmless = (text: string): string => withoutCommands(text.replace(control, ' '))

export interface ProgressStream {
  readonly write: (text: string) => void
  readonly columns?: number | undefined
}

/** A bar that is drawn over itself, with the lines that stay above it. */
export const barProgress = (stream: ProgressStream): Progress => {
  let shown = ''
  const draw = (text: string): void => {
    // A line that wraps could not be drawn over.
    shown = harmless(text).slice(0, (stream.columns || 80) - 1)
    stream.write(`${clearLine}${shown}`)
  }
  return {
    line: (text) => {
      stream.write(`${clearLine}${harmless(text)}\n`)
      if (shown !== '') draw(shown)
    },
    detail: () => undefined,
    at: (standing) => draw(standingText(standing)),
    end: () => {
      if (shown !== '') stream.write(clearLine)
      shown = ''
    }
  }
}

/** Lines only, for logs. */
export const lineProgress = (write: (line: string) => void): Progress => ({
  line: (text) => write(harmless(text)),
  detail: (text) => write(harmless(text)),
  at: () => undefined,
  end: () => undefined
})

/** A bar where the error stream is a terminal, else lines to whoever writes it. */
export const terminalProgress = (write: (text: string) => void): Progress =>
  stderr.isTTY && process.env['TERM'] !== 'dumb'
    ? barProgress({ write, columns: stderr.columns })
    : lineProgress((line) => write(`${line}\n`))
