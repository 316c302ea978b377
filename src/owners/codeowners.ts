/** CODEOWNERS as GitHub reads it: the last line that matches a path says who owns it. */
import type { Diagnostic } from '../model/diagnostic.js'
import { lastMatch } from './lastMatch.js'
import { whyRefused } from './pattern.js'

/** Where GitHub looks for the file; the first one counts. */
export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** GitHub does not load a larger file (its documentation: "CODEOWNERS files must be under 3 MB in size"). */
export const maxCodeownersBytes = 3_000_000

interface Rule {
  readonly pattern: string
  /** Empty where a line takes ownership away. */
  readonly owners: readonly string[]
}

export interface Codeowners {
  /** The owners of a path relative to the root of the repository; empty where nobody owns it. */
  readonly ownersOf: (path: string) => readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

export const noCodeowners: Codeowners = { ownersOf: () => [], diagnostics: [] }

/** A user, a team of an organisation, or an e-mail address. */
const owner = /^(?:@[\w.-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,200})$/

/** A field ends at a space that no backslash makes part of it. */
const field = /(?:\\.|[^\s\\])+/g

/** The fields of a line, without a comment at its end. */
const fieldsOf = (line: string): readonly string[] => {
  const fields = line.match(field) ?? []
  const comment = fields.findIndex((text) => text.startsWith('#'))
  return comment < 0 ? fields : fields.slice(0, comment)
}

interface ReadLine {
  readonly rule?: Rule
  readonly problem?: string
}

const readLine = (line: string): ReadLine => {
  const [pattern, ...owners] = fieldsOf(line)
  if (pattern === undefined) return {}
  const refused = whyRefused(pattern)
  if (refused !== undefined) return { problem: refused }
  const wrong = owners.find((text) => !owner.test(text))
  if (wrong !== undefined) return { problem: `${wrong.slice(0, 100)} in place of an owner` }
  return { rule: { pattern, owners } }
}

const skipped = (file: string, line: number, found: string): Diagnostic => ({
  severity: 'note',
  code: 'owners/line',
  message: `expected a pattern and owners like @user or @org/team, found ${found}; the line is skipped, as GitHub does`,
  at: { file, line },
  hint: 'GitHub shows the errors of the file where it is browsed'
})

/** Enough to see what is wrong with a file. */
const maxProblems = 5

/** Reads the text of a CODEOWNERS file. Lines that GitHub skips are skipped, and said. */
export const readCodeowners = (text: string, file: string): Codeowners => {
  const read = text.split(/\r\n|\r|\n/).map(readLine)
  const rules = read.flatMap(({ rule }) => rule ?? [])
  const lastOf = lastMatch(rules.map(({ pattern }) => pattern))
  const known = new Map<string, readonly string[]>()
  const find = (path: string): readonly string[] => rules[lastOf(path)]?.owners ?? []
  return {
    ownersOf: (path) => {
      const owners = known.get(path) ?? find(path)
      known.set(path, owners)
      return owners
    },
    diagnostics: read
      .flatMap(({ problem }, index) =>
        problem === undefined ? [] : skipped(file, index + 1, problem)
      )
      .slice(0, maxProblems)
  }
}
