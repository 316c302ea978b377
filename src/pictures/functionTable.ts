import { type Ground, pathOf } from '../locate/ground.js'
import type { PageFunction } from '../model/page.js'
import type { FunctionEntry } from '../model/report.js'
import type { TreeFunction } from '../model/tree.js'
import { packageOf } from '../symbols/importPath.js'
import { shorten } from '../units/visible.js'

/** Symbols of hostile inputs have any length, and there may be ten thousands of them. */
const longestName = 1000
const longestFile = 300

/** The functions of all trees, each once by its name. */
export interface FunctionTable {
  /** Where a function stands; it gets a place when it is first asked for. */
  readonly place: (fn: TreeFunction) => number
  readonly all: () => readonly PageFunction[]
}

export interface KnownFunctions {
  /** By symbol; a place of the report wins over that of the profile. */
  readonly located: ReadonlyMap<string, NonNullable<FunctionEntry['location']>>
  readonly isOwn: (symbol: string) => boolean | null
  /** The repository, where it is at hand. */
  readonly ground: Ground | undefined
}

export const functionTable = ({ located, isOwn, ground }: KnownFunctions): FunctionTable => {
  const places = new Map<string, number>()
  const functions: PageFunction[] = []
  const pageFunction = ({ name, file, startLine }: TreeFunction): PageFunction => {
    const inRepository = ground && pathOf(ground.placeOf({ file, package: packageOf(name) }))
    const profiled = { file: inRepository ?? file, line: startLine }
    const { file: path, line } = located.get(name) ?? profiled
    return {
      name: shorten(name, longestName),
      pkg: shorten(packageOf(name), longestName),
      file: shorten(path, longestFile),
      line,
      own: isOwn(name),
      owners: inRepository === undefined ? [] : [...(ground?.ownersOf?.(inRepository) ?? [])]
    }
  }
  return {
    place: (fn) => {
      const known = places.get(fn.name)
      if (known !== undefined) return known
      places.set(fn.name, functions.length)
      functions.push(pageFunction(fn))
      return functions.length - 1
    },
    all: () => functions
  }
}
