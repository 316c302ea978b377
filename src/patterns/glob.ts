import { matchesParts, type PartPattern, type Wildcard } from './wildcards.js'

/** Whether a glob means a text. */
export type Glob = (text: string) => boolean

/** What brackets are in a glob: `[a-z]` as one of these characters, or what they are. */
export interface GlobSyntax {
  readonly brackets: 'set' | 'literal'
}

/** Braces beside braces multiply; each of what comes of them is matched. */
export const MAX_ALTERNATIVES = 100

/** Where the brace at `start` closes, and the commas that are its own; undefined for a brace that means itself. */
const choiceAt = (glob: string, start: number) => {
  const commas: number[] = []
  let depth = 0
  for (let at = start; at < glob.length; at++) {
    const mark = glob[at]
    if (mark === '\\') at++
    else if (mark === '{') depth++
    else if (mark === ',' && depth === 1) commas.push(at)
    else if (mark === '}' && --depth === 0) {
      return commas.length === 0 ? undefined : { commas, end: at }
    }
  }
  return undefined
}

/** A glob as globs without choices: `{a,b}-{c,d}` is four. Undefined when they are more than {@link MAX_ALTERNATIVES}. */
const alternatives = (glob: string): readonly string[] | undefined => {
  const done: string[] = []
  const open = [{ text: glob, from: 0 }]
  // From the last one on, so that few are open at a time.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { text } = next
    let at = next.from
    while (at < text.length && !(text[at] === '{' && choiceAt(text, at))) {
      at += text[at] === '\\' ? 2 : 1
    }
    const choice = at < text.length ? choiceAt(text, at) : undefined
    if (choice === undefined) done.push(text)
    else {
      const marks = [at, ...choice.commas, choice.end]
      for (const [index, mark] of marks.slice(1).entries()) {
        const one = text.slice((marks[index] ?? 0) + 1, mark)
        open.push({ text: text.slice(0, at) + one + text.slice(choice.end + 1), from: at })
      }
    }
    if (done.length + open.length > MAX_ALTERNATIVES) return undefined
  }
  return done
}

/** Whether a glob stands for no more texts without braces than are matched. */
export const isGlob = (glob: string): boolean => alternatives(glob) !== undefined

const rangesOf = (inside: string): readonly string[] => {
  const ranges: string[] = []
  for (let at = 0; at < inside.length; at++) {
    const first = inside[at] ?? ''
    const isRange = inside[at + 1] === '-' && at + 2 < inside.length
    ranges.push(first + (isRange ? inside[at + 2] : first))
    if (isRange) at += 2
  }
  return ranges
}

/** The set that opens at `at`, and where it ends; undefined for a bracket that means itself. */
const setAt = (text: string, at: number) => {
  const negated = text[at + 1] === '!' || text[at + 1] === '^'
  const start = at + (negated ? 2 : 1)
  const end = text.indexOf(']', start + 1)
  if (end < 0) return undefined
  const wildcard: Wildcard = { kind: 'set', ranges: rangesOf(text.slice(start, end)), negated }
  return { wildcard, end }
}

const wildcardsOf = (part: string, { brackets }: GlobSyntax): readonly Wildcard[] => {
  const wildcards: Wildcard[] = []
  for (let at = 0; at < part.length; at++) {
    const mark = part[at] ?? ''
    const set = mark === '[' && brackets === 'set' ? setAt(part, at) : undefined
    if (set !== undefined) at = set.end
    if (set !== undefined) wildcards.push(set.wildcard)
    else if (mark === '*') wildcards.push({ kind: 'star' })
    else if (mark === '?') wildcards.push({ kind: 'one' })
    else if (mark === '\\' && at + 1 < part.length)
      wildcards.push({ kind: 'character', character: part[++at] ?? '' })
    else wildcards.push({ kind: 'character', character: mark })
  }
  return wildcards
}

const partOf = (part: string, syntax: GlobSyntax): PartPattern => {
  if (part === '**') return 'folders'
  const wildcards = wildcardsOf(part, syntax)
  const isAlone = part !== '' && wildcards.every(({ kind }) => kind === 'star')
  return isAlone ? [{ kind: 'one' }, ...wildcards] : wildcards
}

/**
 * Compiles a glob: `*` is anything but `/` (alone between slashes at least one character), `**` alone between slashes any
 * folders, `?` one character, `{a,b}` either, `[a-z]` one of these where sets are asked for, and a backslash takes its
 * meaning from what follows. Matching takes at most the product of both lengths, whatever they are. Of a glob with too
 * many alternatives, which the settings refuse, nothing but the glob itself is meant.
 */
export const compileGlob = (glob: string, syntax: GlobSyntax): Glob => {
  const patterns = (alternatives(glob) ?? []).map((one) =>
    one.split('/').map((part) => partOf(part, syntax))
  )
  return (text) => {
    const parts = text.split('/')
    return text === glob || patterns.some((pattern) => matchesParts(pattern, parts))
  }
}
