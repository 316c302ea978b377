import { readFileSync, statSync } from 'node:fs'
import { FlamegateError } from '../model/diagnostic.js'

/** GitHub does not send events above 25 MB (its documentation on webhook payloads). */
const maxEventBytes = 26_000_000

const runnerHint =
  'the action runs in a step of a GitHub Actions workflow; use the command elsewhere'

/** The error of what every runner gives and this one does not. */
export const runnerError = (code: string, message: string, cause?: unknown): FlamegateError =>
  new FlamegateError([{ severity: 'error', code, message, hint: runnerHint }], { cause })

/** The payload of the event that started the run, as the runner left it; nothing in it is checked yet. */
export const readEventFile = (path: string): unknown => {
  try {
    if (statSync(path).size > maxEventBytes) throw new Error(`more than ${maxEventBytes} bytes`)
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const message = `expected the event of the run as JSON, found: ${why}`
    throw runnerError('io/event-unreadable', message, cause)
  }
}

/** The same for the event of an environment, which names its file. */
export const readEventOf = (env: Readonly<Record<string, string | undefined>>): unknown => {
  const path = env['GITHUB_EVENT_PATH']
  if (path) return readEventFile(path)
  throw runnerError('io/event-unreadable', 'expected GITHUB_EVENT_PATH, found nothing')
}
