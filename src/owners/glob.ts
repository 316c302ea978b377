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

/** What one part of a pattern between two slashes matches: `*` any characters, `?` one, everything else itself. */
const matchesPart = (pattern: string, text: string): boolean =>
  matchesAll(
    pattern,
    text,
    (mark) => mark === '*',
    (mark, character) => mark === '?' || mark === character
  )

/** Whether parts of a pattern match all parts of a path. `**` stands for any number of folders, none included. */
export const matchesParts = (pattern: readonly string[], path: readonly string[]): boolean =>
  matchesAll(pattern, path, (part) => part === '**', matchesPart)
