/** A line of head that a pull request added or changed. */
export interface ChangedLine {
  readonly line: number
  /** The first line of the declaration that it is in, as Go writes it; empty where the patch does not tell. */
  readonly inside: string
}

/** `@@ -10,6 +12,8 @@ func (e *Engine) apply() {`: what follows the second `@@` is the declaration above the hunk. */
const hunkHeader = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@ ?(.*)$/

/** A declaration begins in the first column, and a brace there ends it. A label may stand there too. */
const declarationAfter = (text: string, before: string): string => {
  if (/^[A-Za-z_]/.test(text)) return /^\w+:\s*$/.test(text) ? before : text
  return text.startsWith('}') ? '' : before
}

/**
 * The lines that a patch adds to head, in its order. A patch as GitHub gives it: hunks only, without the names of the
 * files. What is no patch has no lines.
 */
export const changedLines = (patch: string): readonly ChangedLine[] => {
  const changed: ChangedLine[] = []
  let line = 0
  let inside = ''
  for (const row of patch.split('\n')) {
    const header = hunkHeader.exec(row)
    if (header !== null) {
      line = Number(header[1])
      inside = header[2] ?? ''
      continue
    }
    const [mark] = row
    if (line === 0 || (mark !== '+' && mark !== ' ')) continue
    const text = row.slice(1)
    const above = inside
    inside = declarationAfter(text, above)
    if (mark === '+') changed.push({ line, inside: inside === '' ? above : inside })
    line += 1
  }
  return changed
}
