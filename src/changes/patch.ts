/** The lines that a patch changes. A patch is what stands below the names of a file: hunks only, as GitHub gives it. */
import type { FileLines, LineRange } from '../model/change.js'

/** `@@ -10,6 +12,8 @@ func (e *Engine) apply() {`: what follows the second `@@` is the declaration above the hunk. */
const hunkHeader = /^@@ -(\d{1,9})(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@ ?(.*)$/

interface Hunk {
  readonly first: Readonly<Record<'base' | 'head', number>>
  /** The declaration above its first row. */
  readonly above: string
  readonly rows: string[]
}

/** Rows before the first header are none of a hunk. */
const hunksOf = (patch: string): readonly Hunk[] => {
  const hunks: Hunk[] = []
  for (const row of patch.split('\n')) {
    const [, base, head, above = ''] = hunkHeader.exec(row) ?? []
    if (base !== undefined && head !== undefined)
      hunks.push({ first: { base: Number(base), head: Number(head) }, above, rows: [] })
    else hunks.at(-1)?.rows.push(row)
  }
  return hunks
}

interface Line {
  readonly line: number
  readonly text: string
  readonly inside: string
  readonly isChanged: boolean
}

/** A declaration begins in the first column, and a brace or parenthesis there ends it. A label may stand there too. */
const declarationAfter = (text: string, before: string): string => {
  if (/^[A-Za-z_]/.test(text)) return /^\w+:\s*$/.test(text) ? before : text
  return /^[})]/.test(text) ? '' : before
}

/** Between declarations, because gofmt indents those in a function; the end of the one above need not be in the hunk. */
const isLooseComment = (text: string): boolean => text.startsWith('//')

/** The lines of a hunk on one side, each with the declaration that it is in. */
const linesOn = ({ first, above, rows }: Hunk, side: 'base' | 'head'): readonly Line[] => {
  const own = side === 'head' ? '+' : '-'
  let [line, inside] = [first[side], above]
  return rows
    .filter(([mark]) => mark === ' ' || mark === own)
    .map((row) => {
      const [text, before] = [row.slice(1), inside]
      inside = declarationAfter(text, before)
      const isEnd = inside === '' && text.trim() !== ''
      const declaration = isLooseComment(text) ? '' : isEnd ? before : inside
      return { line: line++, text, inside: declaration, isChanged: row[0] === own }
    })
}

/** A comment between declarations is that of the function below it. */
const withComments = (lines: readonly Line[]): readonly Line[] => {
  const all: Line[] = []
  let below = ''
  for (const one of [...lines].reverse()) {
    const isComment = one.inside === '' && isLooseComment(one.text)
    const inside = isComment ? below : one.inside
    below = isComment || one.text.startsWith('func ') ? inside : ''
    all.push({ ...one, inside })
  }
  return all.reverse()
}

/** A blank line between declarations changes nothing. */
const counts = ({ isChanged, inside, text }: Line): boolean =>
  isChanged && (inside !== '' || text.trim() !== '')

const rangesOf = (lines: readonly Line[]): readonly LineRange[] => {
  const ranges: LineRange[] = []
  for (const { line, inside } of lines) {
    const open = ranges.at(-1)
    if (open?.last === line - 1 && open.inside === inside) {
      ranges.splice(-1, 1, { ...open, last: line })
    } else ranges.push({ first: line, last: line, inside })
  }
  return ranges
}

/** The lines that a patch changes on each side, in its order. What is no patch changes none. */
export const linesOfPatch = (patch: string): FileLines => {
  const hunks = hunksOf(patch)
  const on = (side: 'base' | 'head') =>
    rangesOf(hunks.flatMap((hunk) => withComments(linesOn(hunk, side)).filter(counts)))
  return { head: on('head'), base: on('base') }
}

/** How many lines a patch adds and removes, to tell whether it is whole. */
export const sizeOfPatch = (patch: string): number =>
  hunksOf(patch).reduce((sum, { rows }) => sum + rows.filter((row) => /^[+-]/.test(row)).length, 0)
