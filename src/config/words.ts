import type * as z from 'zod'
import type { Path } from './jsonSchema.js'

export type Issue = z.core.$ZodIssue

/** Longest piece of a value that an error repeats. */
const longestQuote = 60

const quote = (text: string): string =>
  JSON.stringify(text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text)

/** A path as a person writes it: `gates.cpu-regression.above`, `inputs[0].path`, `workloads."a.b".work`. */
export const pathText = (path: Path): string =>
  path
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`
      const key = String(part)
      return `.${/^[\w-]{1,60}$/.test(key) ? key : quote(key)}`
    })
    .join('')
    .slice(1)

/** What stands there instead, without more of it than fits a line. */
export const found = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'string' ? quote(value) : String(value)
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ['object', 'a mapping'],
  ['record', 'a mapping'],
  ['array', 'a list'],
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number']
])

const choices = (values: readonly unknown[]): string =>
  values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.join(', ')}`

/** What the schema wants where an issue is. */
export const expected = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames.get(issue.expected) ?? issue.expected
    case 'invalid_value':
      return choices(issue.values)
    case 'too_small':
      if (issue.origin === 'string') return 'text that is not empty'
      return issue.inclusive ? `at least ${issue.minimum}` : `more than ${issue.minimum}`
    case 'too_big':
      if (issue.origin === 'array') return `at most ${issue.maximum} entries`
      if (issue.origin === 'string') return `at most ${issue.maximum} characters`
      return issue.inclusive ? `at most ${issue.maximum}` : `less than ${issue.maximum}`
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message
    default:
      return issue.message
  }
}
