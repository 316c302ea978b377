import { nearMiss } from '../config/nearMiss.js'
import { compileGlob, type Matches } from './glob.js'
import { type Names, type SelectorKey, selectorKeys } from './names.js'

/** Globs by what they are matched against; all that are given must match. */
export type SelectorSettings = Readonly<Partial<Record<SelectorKey, string | undefined>>>

interface Part {
  readonly key: SelectorKey
  readonly glob: string
  readonly matches: Matches
}

/** Chooses rows by their names. */
export interface Selector {
  readonly matches: (names: Names) => boolean
  /** Whether nothing that some names are about speaks against them: a pair of profiles that may hold what is chosen. */
  readonly allows: (names: Names) => boolean
  readonly has: (key: SelectorKey) => boolean
  /** "package `example.com/shop/**`, unit `allocs/op`"; empty when it chooses everything. */
  readonly words: string
  /** Why none of some rows is chosen, with the name that was probably meant. */
  readonly whyNone: (rows: readonly Names[], noun: string) => string
}

const quoted = (text: string): string => `\`${text.replaceAll('`', "'")}\``

const isChosen = ({ key, matches }: Part, names: Names): boolean => {
  const own = names[key]
  return own !== undefined && matches(own)
}

const wordsOf = (parts: readonly Part[]): string =>
  parts.map(({ key, glob }) => `${key} ${quoted(glob)}`).join(', ')

/** Nobody mistypes one of more names, and comparing them all would take long. */
const mostNames = 1000

const meant = ({ key, glob }: Part, rows: readonly Names[]): string => {
  const known = [...new Set(rows.flatMap((names) => names[key] ?? []))].slice(0, mostNames)
  const near = nearMiss(glob, known)
  return near === undefined ? '' : `; did you mean ${quoted(near)}?`
}

const whyNone = (parts: readonly Part[], rows: readonly Names[], noun: string): string => {
  const asked = parts.filter(({ key }) => rows.some((names) => names[key] !== undefined))
  const alone = asked.find((part) => !rows.some((names) => isChosen(part, names)))
  return alone === undefined
    ? `no ${noun} has ${wordsOf(asked)} together`
    : `no ${noun} has ${wordsOf([alone])}${meant(alone, rows)}`
}

export const compileSelector = (settings: SelectorSettings): Selector => {
  const parts = selectorKeys.flatMap((key): readonly Part[] => {
    const glob = settings[key]
    return glob === undefined ? [] : [{ key, glob, matches: compileGlob(glob) }]
  })
  return {
    matches: (names) => parts.every((part) => isChosen(part, names)),
    allows: (names) =>
      parts.every((part) => names[part.key] === undefined || isChosen(part, names)),
    has: (wanted) => parts.some(({ key }) => key === wanted),
    words: wordsOf(parts),
    whyNone: (rows, noun) => whyNone(parts, rows, noun)
  }
}
