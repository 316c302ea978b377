/** Finds the functions of profiles among the lines that a pull request changes. */
import type { Change, LineRange } from '../model/change.js'
import { declares } from './goDeclaration.js'

/** A place in the repository. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** A function as a report has it, with its place as the profile says it. */
export interface PlacedFunction {
  readonly name: string
  readonly package: string
  readonly location?: Place | undefined
}

/** What a pull request changes, line by line. */
export interface ChangedLines {
  /**
   * The first line that the pull request changes in a function; undefined where it changes none. Profiles know files by
   * the path they were built under, so a file is found by the end of its path and the declaration of the function.
   */
  readonly placeOf: (entry: PlacedFunction) => Place | undefined
}

interface ChangedFile {
  readonly path: string
  readonly lines: readonly LineRange[]
}

const endsIn = (path: string, end: string): boolean => path === end || path.endsWith(`/${end}`)

/** The name of a file alone says little about which of many it is; with a folder, or a declaration, it says enough. */
const lineIn = ({ path, lines }: ChangedFile, entry: PlacedFunction): number | undefined => {
  const { file: seen = '', line: start = 0 } = entry.location ?? {}
  const inside = lines.find((range) => declares(range.inside, entry))
  if (inside !== undefined) return inside.first
  const hasStart = lines.some(({ first, last }) => first <= start && start <= last)
  return hasStart && (path === seen || path.includes('/')) ? start : undefined
}

/** The longest path comes first, so that `cmd/shop/main.go` is not taken for `main.go`. */
const longestFirst = (a: ChangedFile, b: ChangedFile): number => b.path.length - a.path.length

/** The lines of head that changed, for looking up functions. */
export const lookUpChange = ({ files }: Pick<Change, 'files'>): ChangedLines => {
  const changed = files
    .map(({ path, lines }) => ({ path, lines: lines === 'unknown' ? [] : lines.head }))
    .filter(({ lines }) => lines.length > 0)
    .sort(longestFirst)
  return {
    placeOf: (entry) => {
      const seen = entry.location?.file ?? ''
      for (const candidate of changed) {
        const line = endsIn(seen, candidate.path) ? lineIn(candidate, entry) : undefined
        if (line !== undefined) return { file: candidate.path, line }
      }
      return undefined
    }
  }
}
