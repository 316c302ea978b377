/** What a GFM renderer would see, worked out without one and without any code of the outputs. */

/** Cells of a table line. A backslash always takes the next character with it. */
export const splitByPairs = (line: string): readonly string[] => {
  const cells: string[] = []
  let cell = ''
  for (let i = 0; i < line.length; i++) {
    const character = line[i] ?? ''
    if (character === '\\') {
      cell += character + (line[i + 1] ?? '')
      i++
    } else if (character === '|') {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  return [...cells, cell]
}

/** Cells of a table line as cmark-gfm sees them: a pipe counts unless the character before it is a backslash. */
export const splitByPrevious = (line: string): readonly string[] => line.split(/(?<!\\)\|/)

export const isTableLine = (line: string): boolean => line.startsWith('|')

/** The text with a space for each code span: a run of backticks opens one if a run of the same length follows. */
export const withoutCode = (s: string): string => {
  let rest = ''
  for (let i = 0; i < s.length; ) {
    const character = s[i] ?? ''
    if (character === '\\') {
      rest += s.slice(i, i + 2)
      i += 2
    } else if (character === '`') {
      const fence = /^`+/.exec(s.slice(i))?.[0] ?? ''
      const after = i + fence.length
      const close = closing(s, after, fence.length)
      if (close === undefined) {
        rest += fence
        i = after
      } else {
        rest += ' '
        i = close
      }
    } else {
      rest += character
      i++
    }
  }
  return rest
}

const closing = (s: string, from: number, length: number): number | undefined => {
  for (const run of s.slice(from).matchAll(/`+/g)) {
    if (run[0].length === length) return from + run.index + length
  }
  return undefined
}

export interface Parsed {
  /** Number of columns of every table line, by both ways to split. */
  readonly columns: readonly (readonly [number, number])[]
  readonly tags: readonly string[]
  /** Everything a renderer would take for text or markup: no code spans, no fenced blocks. */
  readonly prose: readonly string[]
}

const withoutFences = (lines: readonly string[]): readonly string[] => {
  const kept: string[] = []
  let fence: string | undefined
  for (const line of lines) {
    const mark = /^\s*(`{3,})/.exec(line)?.[1]
    if (fence === undefined) {
      if (mark === undefined) kept.push(line)
      else fence = mark
    } else if (mark !== undefined && mark.length >= fence.length && line.trim() === mark) {
      fence = undefined
    }
  }
  return fence === undefined ? kept : [...kept, `unclosed ${fence}`]
}

/** A line that begins an HTML block is not read as Markdown: brackets, backticks and `#` of entities are only characters there. */
const isHtmlBlock = (line: string): boolean => line.startsWith('<details>')

export const parse = (markdown: string): Parsed => {
  const lines = withoutFences(markdown.split('\n'))
  const tables = lines.filter(isTableLine)
  const prose = lines.flatMap((line) => {
    if (isHtmlBlock(line)) return [line.replace(/[[\]$]|&#\d+;/g, ' ')]
    return isTableLine(line)
      ? splitByPairs(line).map((cell) => withoutCode(cell.replaceAll('\\|', '|')))
      : [withoutCode(line)]
  })
  return {
    columns: tables.map((line) => [splitByPairs(line).length, splitByPrevious(line).length]),
    tags: prose.flatMap((part) => part.match(/<[A-Za-z/!?][^>]*>?/g) ?? []),
    prose
  }
}
