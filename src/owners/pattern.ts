import { matchesParts, type PartPattern, type Wildcard } from '../patterns/wildcards.js'

/** Whether a path, relative to the root of the repository and with `/`, is meant by a pattern. */
export type PathPattern = (path: string) => boolean

/** Syntax of .gitignore that GitHub does not take in CODEOWNERS (its documentation of the file). */
const refusals: readonly (readonly [RegExp, string])[] = [
  [/^!/, 'a pattern that begins with !'],
  [/[[\]]/, 'a range in brackets'],
  [/^\\#/, 'an escaped #'],
  [/\*{3}/, 'three stars in a row']
]

/** Why GitHub ignores a line with this pattern; undefined when it takes it. */
export const whyRefused = (pattern: string): string | undefined =>
  refusals.find(([syntax]) => syntax.test(pattern))?.[1]

/** A pattern without a slash before its last character means a name at any depth. */
const isAnchored = (pattern: string): boolean => pattern.slice(0, -1).includes('/')

/** Without the backslash that makes a space, or a mark, part of a name. */
const unescaped = (pattern: string): string => pattern.replace(/\\(.)/g, '$1')

const wildcardOf = (character: string): Wildcard => {
  if (character === '*') return { kind: 'star' }
  return character === '?' ? { kind: 'one' } : { kind: 'character', character }
}

const partOf = (part: string): PartPattern =>
  part === '**' ? 'folders' : part.split('').map(wildcardOf)

/** A pattern as a path, without what its slashes say at its beginning and its end. */
const bare = (pattern: string): string => unescaped(pattern.replace(/^\//, '').replace(/\/$/, ''))

/** A pattern that is a path or a name, with nothing in it that stands for something else. */
export interface Literal {
  /** From the root of the repository, or the name of a file or folder anywhere. */
  readonly text: string
  readonly isAnchored: boolean
  readonly isFolderOnly: boolean
}

/** What a pattern says literally; undefined where it has wildcards. */
export const literalOf = (pattern: string): Literal | undefined => {
  const text = bare(pattern)
  if (/[*?]/.test(text)) return undefined
  return { text, isAnchored: isAnchored(pattern), isFolderOnly: pattern.endsWith('/') }
}

const partsOf = (pattern: string): readonly string[] => {
  const parts = bare(pattern).split('/')
  return isAnchored(pattern) ? parts : ['**', ...parts]
}

/**
 * What a pattern of CODEOWNERS matches, by GitHub's rules: as in .gitignore a folder stands for everything in it, at any
 * depth, and a slash at the end for a folder only; unlike there a last part of just `*` is one level and no more.
 */
export const compilePathPattern = (pattern: string): PathPattern => {
  const parts = partsOf(pattern)
  const isFolderOnly = pattern.endsWith('/')
  const whole = parts.map(partOf)
  const inside = [...parts, '**', '*'].map(partOf)
  const isOneLevel = parts.at(-1) === '*' && isAnchored(pattern)
  return (path) => {
    const segments = path.split('/')
    if (!isFolderOnly && matchesParts(whole, segments)) return true
    return !isOneLevel && matchesParts(inside, segments)
  }
}
