import { type Document, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import { type Diagnostic, FlamegateError, type Place } from '../model/diagnostic.js'
import type { Path } from './jsonSchema.js'
import { locate, type PairPart } from './locate.js'
import { isMapping } from './mapping.js'
import { maxConfigBytes } from './maxConfigBytes.js'
import { found } from './words.js'

/** The text of a configuration file and the path it is known by. */
export interface ConfigFile {
  readonly path: string
  readonly text: string
}

/** What a configuration file says, before the schema checks it. */
export interface RawFile {
  /** Keys without a value are undefined: they count as not set, but a misspelt one is still seen. */
  readonly values: Readonly<Record<string, unknown>>
  /** Where the value (or the key) at a path stands. */
  readonly placeOf: (path: Path, part?: PairPart) => Place
}

/** Bound of the yaml package: uses of an alias times the aliases inside it. */
const maxAliasCount = 100

/** The schema is 3 deep; more is a mistake, or an alias inside itself. */
const maxDepth = 16

/** One slip can make every following line an error. */
const maxSyntaxErrors = 10

const hints: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'remove one of the two'],
  ['TAB_AS_INDENT', 'indent with spaces'],
  ['MULTIPLE_DOCS', 'keep one document and remove the "---" after it'],
  ['NON_STRING_KEY', 'write the key as plain text'],
  ['TAG_RESOLVE_FAILED', 'remove the tag']
])

interface Problem {
  readonly at: Place
  readonly what: string
  readonly hint?: string | undefined
}

const syntaxError = ({ at, what, hint }: Problem): Diagnostic => ({
  severity: 'error',
  code: 'config/syntax',
  message: what,
  at,
  hint: hint ?? 'see the example in docs/configuration.md'
})

const refuse = (problem: Problem): never => {
  throw new FlamegateError([syntaxError(problem)])
}

/** The parser's words without its capital, and without more of a hostile text than fits a line. */
const wordsOf = ({ code, message }: YAMLError): string =>
  code === 'RESOURCE_EXHAUSTION'
    ? `expected at most ${maxDepth} levels of nesting, found more`
    : `invalid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1, 160)}`

/** Unknown tags and directives are warnings of the parser and errors here: nothing can be meant by them. */
const syntaxErrors = (document: Document.Parsed, at: (offset: number) => Place) =>
  [...document.errors, ...document.warnings]
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter((error, index, sorted) => error.pos[0] !== sorted[index - 1]?.pos[0])
    .slice(0, maxSyntaxErrors)
    .map((error) =>
      syntaxError({ at: at(error.pos[0]), what: wordsOf(error), hint: hints.get(error.code) })
    )

/** Offset of the first `*alias`: the parser names no place when it gives up on one. */
const firstAlias = (document: Document.Parsed): number => {
  let offset = 0
  visit(document, {
    Alias: (_, alias) => {
      offset = alias.range?.[0] ?? 0
      return visit.BREAK
    }
  })
  return offset
}

const toPlain = (document: Document.Parsed, at: (offset: number) => Place): unknown => {
  try {
    return document.toJS({ maxAliasCount })
  } catch {
    return refuse({
      at: at(firstAlias(document)),
      what: 'expected aliases of earlier anchors, found one without an anchor or too many',
      hint: 'write the values out'
    })
  }
}

/** Copies plain data with null under keys as undefined; refuses what is too deep or would be lost on the way. */
const unsetNulls = (value: unknown, path: Path, placeOf: RawFile['placeOf']): unknown => {
  if (path.length > maxDepth) {
    return refuse({
      at: placeOf(path),
      what: `expected at most ${maxDepth} levels of nesting, found more`
    })
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => unsetNulls(item, [...path, index], placeOf))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, child]) => {
    const here = [...path, key]
    if (key === '__proto__')
      refuse({ at: placeOf(here, 'key'), what: 'expected a key, found "__proto__"' })
    return [key, child === null ? undefined : unsetNulls(child, here, placeOf)] as const
  })
  return Object.fromEntries(entries)
}

/** Reads a configuration file as YAML 1.2. Throws a FlamegateError that names line and column. */
export const readYaml = ({ path: file, text }: ConfigFile): RawFile => {
  if (text.length > maxConfigBytes) {
    refuse({ at: { file }, what: `expected at most ${maxConfigBytes / 1024} KiB, found more` })
  }
  const lines = new LineCounter()
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const options = { lineCounter: lines, prettyErrors: false, stringKeys: true }
  const document = parseDocument(text, options)
  const errors = syntaxErrors(document, at)
  if (errors.length > 0) throw new FlamegateError(errors)
  const placeOf: RawFile['placeOf'] = (path, part = 'value') => at(locate(document, path, part))
  const values = unsetNulls(toPlain(document, at) ?? {}, [], placeOf)
  return isMapping(values)
    ? { values, placeOf }
    : refuse({
        at: placeOf([]),
        what: `expected a mapping of keys to values, found ${found(values)}`
      })
}
