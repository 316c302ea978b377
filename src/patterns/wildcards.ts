/** What a pattern asks of one character; `star` asks for any number of any characters. */
export type Wildcard =
  | { readonly kind: 'star' }
  | { readonly kind: 'one' }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'set'; readonly ranges: readonly string[]; readonly negated: boolean }

/** What a pattern asks of one part between slashes; `folders` asks for any number of parts. */
export type PartPattern = 'folders' | readonly Wildcard[]

/**
 * Whether a list of patterns, some of which stand for any number of items, matches all of a list. Only the last of those
 * is ever tried again with one item more, so the work is at most the product of both lengths.
 */
const matchesAll = <Pattern, Item>(
  patterns: ArrayLike<Pattern>,
  items: ArrayLike<Item>,
  isAny: (pattern: Pattern) => boolean,
  matches: (pattern: Pattern, item: Item) => boolean
): boolean => {
  const isAnyAt = (at: number): boolean => at < patterns.length && isAny(patterns[at] as Pattern)
  let [at, place] = [0, 0]
  // Where the last pattern for any number was, and how far it has come.
  let [wide, taken] = [-1, 0]
  while (place < items.length) {
    if (isAnyAt(at)) {
      wide = at++
      taken = place
    } else if (at < patterns.length && matches(patterns[at] as Pattern, items[place] as Item)) {
      at++
      place++
    } else if (wide >= 0) {
      at = wide + 1
      place = ++taken
    } else return false
  }
  while (isAnyAt(at)) at++
  return at === patterns.length
}

/** Ranges are pairs of first and last character. */
const isIn = (ranges: readonly string[], character: string): boolean =>
  ranges.some((range) => character >= (range[0] ?? '') && character <= (range[1] ?? ''))

const matchesCharacter = (wildcard: Wildcard, character: string): boolean => {
  if (wildcard.kind === 'character') return wildcard.character === character
  if (wildcard.kind === 'set') return isIn(wildcard.ranges, character) !== wildcard.negated
  return true
}

const matchesPart = (pattern: PartPattern, text: string): boolean =>
  matchesAll(pattern as readonly Wildcard[], text, ({ kind }) => kind === 'star', matchesCharacter)

/**
 * Whether parts of a pattern match all parts of a path. Every part of the one is compared with a part of the other at
 * most once for each `folders`, so the work is at most the product of both lengths here too.
 */
export const matchesParts = (pattern: readonly PartPattern[], path: readonly string[]): boolean =>
  matchesAll(pattern, path, (part) => part === 'folders', matchesPart)
