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
  return isPartOf(part, name)
    ? part.slice(name.length + 1)
    : shortNameOf({ name: part, package: path })
}

const isPartOf = (part: string, name: string): boolean =>
  part === name || (part.startsWith(name) && /^[.-]/.test(part.slice(name.length)))

/** Functions that the row is told to be made of besides: under another name, or inside of another one, on one side. */
const toldApart = ({ churn = [] }: FunctionEntry): readonly string[] =>
  churn.flatMap(({ from, functions = [] }) => [...(from === undefined ? [] : [from]), ...functions])

/** The other parts of a row, the largest first; undefined where it has none. */
export const otherParts = (entry: FunctionEntry): OtherParts | undefined => {
  const told = toldApart(entry)
  const others = (entry.parts ?? []).filter(
    ({ name }) => name !== entry.name && !told.some((one) => isPartOf(name, one))
  )
  if (others.length === 0) return undefined
  const named = others.slice(0, NAMED).map(({ name }) => labelOf(entry, name))
  return { named, more: others.length - named.length }
}
