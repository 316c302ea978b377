import type { Diagnostic } from '../../model/diagnostic.js'
import { parseJson } from '../../model/parseJson.js'
import { diagnosticLog } from './diagnostics.js'
import type { SourceLine } from './read.js'

/** An event of `go test -json`, as far as its output matters. */
interface TestEvent {
  /** The package, or the import path of a failed build. */
  readonly package: string
  readonly output: string
}

export interface EventLines {
  readonly lines: readonly SourceLine[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether a line is an event of `go test -json` (`go doc test2json`). */
export function isTestEvent(line: string): boolean {
  return line.startsWith('{') && parseEvent(line) !== undefined
}

/**
 * The output of `go test -json` put together again: one line of it may come in several events, so that the outputs of
 * each package are joined before they are cut into lines. A line's number is that of the event it begins in. Lines that
 * are no events (a compiler's stderr) are kept as they are.
 */
export function linesOfEvents(texts: readonly string[], file: string): EventLines {
  const lines: SourceLine[] = []
  const log = diagnosticLog()
  const open = new Map<string, SourceLine>()
  texts.forEach((text, index) => {
    const line = index + 1
    const event = text.startsWith('{') ? parseEvent(text) : undefined
    if (event) for (const done of addOutput(open, event, line)) lines.push(done)
    else if (text.startsWith('{')) log.add(badEvent(file, line))
    else lines.push({ text, line, package: '' })
  })
  return { lines: [...lines, ...open.values()], diagnostics: log.all() }
}

/** Adds an event's output to the open line of its package, and gives the lines that it completes. */
function addOutput(
  open: Map<string, SourceLine>,
  event: TestEvent,
  line: number
): readonly SourceLine[] {
  if (event.output === '') return []
  const begun = open.get(event.package) ?? { text: '', line, package: event.package }
  const [first = '', ...others] = event.output.split('\n')
  const joined = { ...begun, text: begun.text + first }
  const all = [joined, ...others.map((text) => ({ text, line, package: event.package }))]
  const last = all.at(-1)
  if (last === undefined || last.text === '') open.delete(event.package)
  else open.set(event.package, last)
  return all.slice(0, -1).map((done) => ({ ...done, text: done.text.replace(/\r$/, '') }))
}

function parseEvent(text: string): TestEvent | undefined {
  const value = jsonOf(text)
  if (typeof value !== 'object' || value === null) return undefined
  const action = stringOf(value, 'Action')
  const path = stringOf(value, 'Package') ?? stringOf(value, 'ImportPath')
  if (action === undefined || path === undefined) return undefined
  return { package: path, output: stringOf(value, 'Output') ?? '' }
}

function stringOf(value: object, key: string): string | undefined {
  const found: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
  return typeof found === 'string' ? found : undefined
}

function jsonOf(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}

function badEvent(file: string, line: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'gobench/bad-event',
    message: 'expected an event of go test -json with Action and Package, found other or cut JSON',
    at: { file, line },
    hint: 'the event is ignored; keep the file as go test -json wrote it'
  }
}
