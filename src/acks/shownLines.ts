/** Which lines of a comment its readers see as text of its own. */

/** What the lines are inside of. */
type Inside =
  | { readonly kind: 'text' }
  | { readonly kind: 'html-comment' }
  | { readonly kind: 'fence'; readonly mark: string }

const text: Inside = { kind: 'text' }

/** The end of a fence is at least as long as its begin, of the same character, and alone on its line. */
const endsFence = (line: string, mark: string): boolean => {
  const end = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return end?.startsWith(mark) === true
}

/** A fence of backticks has no backtick after it; else it is a code span. */
const fenceOf = (line: string): string | undefined =>
  /^ {0,3}(`{3,})[^`]*$/.exec(line)?.[1] ?? /^ {0,3}(~{3,})/.exec(line)?.[1]

const opensComment = (line: string): boolean => line.lastIndexOf('<!--') > line.lastIndexOf('-->')

const after = (line: string, inside: Inside): Inside => {
  if (inside.kind === 'html-comment') return line.includes('-->') ? text : inside
  if (inside.kind === 'fence') return endsFence(line, inside.mark) ? text : inside
  const mark = fenceOf(line)
  if (mark !== undefined) return { kind: 'fence', mark }
  return opensComment(line) ? { kind: 'html-comment' } : text
}

/**
 * The lines outside of fenced code and of HTML comments: an example in a fence is no command, and what nobody sees must
 * not be one. Quotes, lists and indented code begin with characters that no command begins with.
 */
export const shownLines = (body: string): readonly string[] => {
  const shown: string[] = []
  let inside: Inside = text
  for (const line of body.split(/\r\n|\n|\r/)) {
    if (inside.kind === 'text' && fenceOf(line) === undefined) shown.push(line)
    inside = after(line, inside)
  }
  return shown
}
