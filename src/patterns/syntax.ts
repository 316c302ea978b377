/** Code points as sorted pairs of first and last; `negated` means all others. */
export interface CharacterSet {
  readonly ranges: readonly number[]
  readonly negated: boolean
}

/** A parsed pattern. Groups leave no trace: only whether a name matches is asked. */
export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly nodes: readonly PatternNode[] }
  | {
      readonly kind: 'repeat'
      readonly node: PatternNode
      readonly min: number
      readonly max: number
    }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }

/** Thrown inside this folder only, for syntax that is wrong or that no profiler writes. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
}

interface Source {
  readonly text: string
  at: number
  depth: number
}

const MAX_DEPTH = 100
/** RE2 refuses larger counts too. */
const MAX_REPEAT = 1000

const codePoints = (text: string): readonly number[] =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0)

/** Perl's classes as pairs of first and last character. */
const CLASSES: ReadonlyMap<string, CharacterSet> = new Map(
  [
    ['d', '09'],
    ['w', '09AZ__az'],
    ['s', '\t\n\f\r  ']
  ].flatMap(([letter = '', pairs = '']): [string, CharacterSet][] => [
    [letter, { ranges: codePoints(pairs), negated: false }],
    [letter.toUpperCase(), { ranges: codePoints(pairs), negated: true }]
  ])
)
const CONTROLS: ReadonlyMap<string, number> = new Map(
  Object.entries({ a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 })
)
const ANY: CharacterSet = { ranges: [10, 10], negated: true }

const only = (codePoint: number): CharacterSet => ({
  ranges: [codePoint, codePoint],
  negated: false
})

const refuse = (what: string): never => {
  throw new PatternError(what)
}

const takeCodePoint = (source: Source): number => {
  const codePoint = source.text.codePointAt(source.at)
  if (codePoint === undefined) return refuse('it ends too early')
  source.at += codePoint > 0xffff ? 2 : 1
  return codePoint
}

const takeIf = (source: Source, text: string): boolean => {
  const isThere = source.text.startsWith(text, source.at)
  if (isThere) source.at += text.length
  return isThere
}

const takeEscape = (source: Source): CharacterSet => {
  const hex = /x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/y
  hex.lastIndex = source.at
  const code = hex.exec(source.text)
  if (code !== null) {
    source.at = hex.lastIndex
    return only(Number.parseInt(code[1] ?? code[2] ?? '', 16))
  }
  const codePoint = takeCodePoint(source)
  const letter = String.fromCodePoint(codePoint)
  const known = CLASSES.get(letter) ?? CONTROLS.get(letter)
  if (typeof known === 'number') return only(known)
  if (known !== undefined) return known
  return /[0-9A-Za-z]/.test(letter) ? refuse(`\\${letter} is not supported`) : only(codePoint)
}

/** One element of a bracket expression as a flat list of ranges. */
const takeClassItem = (source: Source): readonly number[] => {
  if (source.text.startsWith('[:', source.at)) refuse('[: :] is not supported')
  const takeSet = (): CharacterSet =>
    takeIf(source, '\\') ? takeEscape(source) : only(takeCodePoint(source))
  const from = takeSet()
  if (from.negated) refuse('a negated class inside brackets is not supported')
  const isRange = source.text[source.at] === '-' && source.text[source.at + 1] !== ']'
  if (!isRange) return from.ranges
  source.at++
  const to = takeSet()
  const [first = 0] = from.ranges
  const [last = 0] = to.ranges
  if (from.ranges.length > 2 || to.ranges.length > 2 || last < first) refuse('a range is wrong')
  return [first, last]
}

const takeClass = (source: Source): CharacterSet => {
  const negated = takeIf(source, '^')
  const ranges = [...takeClassItem(source)]
  while (!takeIf(source, ']')) ranges.push(...takeClassItem(source))
  return { ranges, negated }
}

const takeGroup = (source: Source): PatternNode => {
  const opening = /\?(?::|P?<\w{1,64}>)/y
  opening.lastIndex = source.at
  if (opening.test(source.text)) source.at = opening.lastIndex
  else if (source.text[source.at] === '?') refuse('flags and lookaround are not supported')
  if (++source.depth > MAX_DEPTH) refuse('groups are nested too deep')
  const node = takeChoice(source)
  source.depth--
  return takeIf(source, ')') ? node : refuse('a group is not closed')
}

const takeAtom = (source: Source): PatternNode => {
  if (takeIf(source, '(')) return takeGroup(source)
  if (takeIf(source, '[')) return { kind: 'set', set: takeClass(source) }
  if (takeIf(source, '.')) return { kind: 'set', set: ANY }
  if (takeIf(source, '^') || takeIf(source, '\\A')) return { kind: 'start' }
  if (takeIf(source, '$') || takeIf(source, '\\z')) return { kind: 'end' }
  if (takeIf(source, '\\')) return { kind: 'set', set: takeEscape(source) }
  if ('*+?'.includes(source.text[source.at] ?? '')) refuse('a repetition has nothing to repeat')
  return { kind: 'set', set: only(takeCodePoint(source)) }
}

const takeCounts = (source: Source): readonly [number, number] | undefined => {
  if (takeIf(source, '*')) return [0, Infinity]
  if (takeIf(source, '+')) return [1, Infinity]
  if (takeIf(source, '?')) return [0, 1]
  const counts = /\{(\d{1,4})(?:(,)(\d{0,4}))?\}/y
  counts.lastIndex = source.at
  const found = counts.exec(source.text)
  if (found === null) return undefined
  source.at = counts.lastIndex
  const min = Number(found[1])
  const max = found[2] === undefined ? min : found[3] === '' ? Infinity : Number(found[3])
  const isWrong = min > MAX_REPEAT || max < min || (max > MAX_REPEAT && max !== Infinity)
  return isWrong ? refuse('a repetition count is wrong') : [min, max]
}

const takeRepeat = (source: Source): PatternNode => {
  const node = takeAtom(source)
  const counts = takeCounts(source)
  if (counts === undefined) return node
  takeIf(source, '?') // Lazy or greedy, the language is the same.
  if (takeCounts(source) !== undefined) refuse('a repetition is repeated')
  const [min, max] = counts
  return { kind: 'repeat', node, min, max }
}

const takeSequence = (source: Source): PatternNode => {
  const nodes: PatternNode[] = []
  while (source.at < source.text.length && !'|)'.includes(source.text[source.at] ?? ''))
    nodes.push(takeRepeat(source))
  return { kind: 'sequence', nodes }
}

const takeChoice = (source: Source): PatternNode => {
  const nodes = [takeSequence(source)]
  while (takeIf(source, '|')) nodes.push(takeSequence(source))
  return { kind: 'choice', nodes }
}

/**
 * Parses the part of RE2's syntax that profilers use in `drop_frames` and `keep_frames`, and people in a search.
 * Throws a {@link PatternError} on anything else.
 */
export const parsePattern = (text: string): PatternNode => {
  const source: Source = { text, at: 0, depth: 0 }
  const node = takeChoice(source)
  return source.at === text.length ? node : refuse('a closing bracket has no opening one')
}
