import { compilePathPattern, literalOf, type PathPattern } from './pattern.js'

/** Numbers of the last pattern, by what it says literally. */
interface Literals {
  readonly ofFolders: Map<string, number>
  /** Without those that mean folders only. */
  readonly ofFiles: Map<string, number>
}

const newLiterals = (): Literals => ({ ofFolders: new Map(), ofFiles: new Map() })

interface Wildcards {
  readonly number: number
  readonly matches: PathPattern
}

const none = -1

/**
 * The number of the last pattern that matches a path, -1 where none does. Patterns without wildcards, which most are, are looked
 * up by the path, its folders and their names: a file may have hundreds of thousands, and a profile as many functions.
 */
export const lastMatch = (patterns: readonly string[]): ((path: string) => number) => {
  const [byPath, byName] = [newLiterals(), newLiterals()]
  const wildcards: Wildcards[] = []
  for (const [number, pattern] of patterns.entries()) {
    const literal = literalOf(pattern)
    if (literal === undefined) {
      wildcards.push({ number, matches: compilePathPattern(pattern) })
      continue
    }
    const { ofFolders, ofFiles } = literal.isAnchored ? byPath : byName
    ofFolders.set(literal.text, number)
    if (!literal.isFolderOnly) ofFiles.set(literal.text, number)
  }
  wildcards.reverse()
  const literally = (path: string): number => {
    const segments = path.split('/')
    let last = none
    let above = ''
    for (const [at, name] of segments.entries()) {
      const kind = at === segments.length - 1 ? 'ofFiles' : 'ofFolders'
      const found = [byPath[kind].get(`${above}${name}`), byName[kind].get(name)]
      last = Math.max(last, ...found.map((number) => number ?? none))
      above = `${above}${name}/`
    }
    return last
  }
  return (path) => {
    const last = literally(path)
    const later = wildcards.find(({ number, matches }) => number < last || matches(path))
    return Math.max(last, later?.number ?? none)
  }
}
