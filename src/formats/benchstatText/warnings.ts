import type { Diagnostic, Place } from '../../model/diagnostic.js'

/** A warning and where it stands. */
export interface Warning {
  readonly text: string
  readonly at: Place
}

/** A warning of benchstat: a footnote, `B7: text` or `file:line: text`, which it prints on stderr. */
export function warningIn(line: string): string | undefined {
  return WARNING.exec(line)?.[1] ?? (FILE_WARNING.test(line) ? line : undefined)
}

/** Lines between outputs of several runs: a shell's echo, a heading, a rule. */
export function isSeparator(line: string): boolean {
  return /^(?:[$+>] |#|={3,}|-{3,}|\*{3,}|benchstat )/.test(line)
}

/** One note for each distinct warning, however many cells have it. */
export function warningNotes(warnings: readonly Warning[]): readonly Diagnostic[] {
  const counts = new Map<string, { readonly at: Place; readonly count: number }>()
  for (const { text, at } of warnings) {
    const known = counts.get(text)
    counts.set(text, { at: known?.at ?? at, count: (known?.count ?? 0) + 1 })
  }
  return [...counts].map(([text, { at, count }]) => ({
    severity: 'note',
    code: 'benchstat/warning',
    message: `benchstat says: ${text}${count > 1 ? ` (${count} times)` : ''}`,
    at
  }))
}

const WARNING = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+ |[A-Z]{1,3}\d{1,9}: )(.*)$/u
const FILE_WARNING = /^\S[^:]*:\d{1,9}: \S/
