import type { FunctionEntry } from '../../model/report.js'
import { shortNameOf } from './names.js'

/** Parts of a function that are called by name in one place. */
const NAMED = 2

/** What a row is the sum of beside the function it is named by. */
export interface OtherParts {
  /** Without the name of the function where it begins with that: `func1`. */
  readonly named: readonly string[]
  readonly more: number
}

const labelOf = ({ name, package: path }: FunctionEntry, part: string): string => {
  const isBehind = part.startsWith(name) && /^[.-]/.test(part.slice(name.length))
  return isBehind ? part.slice(name.length + 1) : shortNameOf({ name: part, package: path })
}

/** The other parts of a row, the largest first; undefined where it has none. */
export const otherParts = (entry: FunctionEntry): OtherParts | undefined => {
  const others = (entry.parts ?? []).filter(({ name }) => name !== entry.name)
  if (others.length === 0) return undefined
  const named = others.slice(0, NAMED).map(({ name }) => labelOf(entry, name))
  return { named, more: others.length - named.length }
}
