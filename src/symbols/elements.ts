/** The text of a symbol after its package, cut where its elements meet. */

/** An element with the `.` or `-` before it; the first has none. */
export interface Element {
  readonly mark: '' | '.' | '-'
  readonly text: string
}

/** No symbol of a compiler has nearly as many; what follows stays in the last one. */
const MAX_ELEMENTS = 64

const OPENING = new Set('([{')
const CLOSING = new Set(')]}')

/** Where a quoted struct tag ends that begins at `start`: after its closing quote, or with the text. */
const endOfQuote = (text: string, start: number): number => {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** Places of dots and dashes that are in no bracket and no quote. */
const borders = (text: string): readonly number[] => {
  const found: number[] = []
  let depth = 0
  let at = 0
  while (at < text.length && found.length < MAX_ELEMENTS - 1) {
    const letter = text[at] ?? ''
    if (letter === '"') {
      at = endOfQuote(text, at)
      continue
    }
    if (OPENING.has(letter)) depth++
    else if (CLOSING.has(letter)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && (letter === '.' || letter === '-')) found.push(at)
    at++
  }
  return found
}

/** Cuts a text into its elements. Putting marks and texts together again gives the text. */
export const elementsOf = (text: string): readonly Element[] => {
  const ends = [...borders(text), text.length]
  return ends.map((end, index) => {
    const start = ends[index - 1]
    if (start === undefined) return { mark: '', text: text.slice(0, end) }
    return { mark: text[start] === '.' ? '.' : '-', text: text.slice(start + 1, end) }
  })
}
