/**
 * Workflow commands, recognised as the runner does it (`ActionCommand` and `ActionCommandManager` of actions/runner):
 * `::name key=value::data` at the start of a line, the older `##[name key=value]data` anywhere in it.
 */

export interface Command {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly data: string
}

const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
])

type Escapes = readonly (readonly [string, string])[]

/** `%25` comes last, as in the runner: `%250A` is the text `%0A`. */
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%']
]
const propertyEscapes: Escapes = [['%3A', ':'], ['%2C', ','], ...dataEscapes]
const legacyEscapes: Escapes = [['%3B', ';'], ['%5D', ']'], ...dataEscapes]

const unescaped = (text: string, escapes: Escapes): string =>
  escapes.reduce((done, [code, character]) => done.replaceAll(code, character), text)

const readHead = (head: string, separator: string, escapes: Escapes) => {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator)
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=')
    if (equals <= 0) return []
    return [[pair.slice(0, equals), unescaped(pair.slice(equals + 1), escapes)] as const]
  })
  return { name, properties: new Map(properties) }
}

const readCurrent = (line: string): Command | undefined => {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  const head = readHead(text.slice(2, end), ',', propertyEscapes)
  if (!registered.has(head.name)) return undefined
  return { ...head, data: unescaped(text.slice(end + 2), dataEscapes) }
}

const readLegacy = (line: string): Command | undefined => {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const head = readHead(line.slice(start + 3, end), ';', legacyEscapes)
  if (!registered.has(head.name)) return undefined
  return { ...head, data: unescaped(line.slice(end + 1), legacyEscapes) }
}

/** The command in a line of output, if the runner would see one. */
export const readCommand = (line: string): Command | undefined =>
  readCurrent(line) ?? readLegacy(line)
