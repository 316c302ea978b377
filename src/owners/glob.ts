/** What one part of a pattern between two slashes matches: `*` any characters, `?` one, everything else itself. */
const matchesPart = (pattern: string, text: string): boolean => {
  let [at, place] = [0, 0]
  // Where the last star was, and what it has swallowed so far: only that one is ever tried again.
  let [star, swallowed] = [-1, 0]
  while (place < text.length) {
    const mark = pattern[at]
    if (mark === '*') {
      star = at++
      swallowed = place
    } else if (mark === '?' || (mark !== undefined && mark === text[place])) {
      at++
      place++
    } else if (star >= 0) {
      at = star + 1
      place = ++swallowed
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}

/**
 * Whether parts of a pattern match all parts of a path. `**` stands for any number of folders, none included. The same
 * walk as within a part, so the work is at most the product of both lengths.
 */
export const matchesParts = (pattern: readonly string[], path: readonly string[]): boolean => {
  let [at, place] = [0, 0]
  let [star, swallowed] = [-1, 0]
  while (place < path.length) {
    const part = pattern[at]
    if (part === '**') {
      star = at++
      swallowed = place
    } else if (part !== undefined && matchesPart(part, path[place] ?? '')) {
      at++
      place++
    } else if (star >= 0) {
      at = star + 1
      place = ++swallowed
    } else return false
  }
  while (pattern[at] === '**') at++
  return at === pattern.length
}
