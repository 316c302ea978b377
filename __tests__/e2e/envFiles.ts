/** The files that a step writes for the runner: GITHUB_OUTPUT, GITHUB_ENV and the job summary. */

/** Largest job summary of a step, in bytes; of a larger one the runner shows nothing. */
export const maxSummaryBytes = 1024 * 1024

export type Summary =
  | { readonly kind: 'none' }
  | { readonly kind: 'shown'; readonly text: string }
  | { readonly kind: 'dropped'; readonly bytes: number }

export const readSummary = (bytes: Buffer): Summary => {
  if (bytes.length === 0) return { kind: 'none' }
  if (bytes.length > maxSummaryBytes) return { kind: 'dropped', bytes: bytes.length }
  return { kind: 'shown', text: bytes.toString('utf8') }
}

/**
 * Reads `name=value` and heredoc (`name<<END`) pairs as `FileCommandManager` of actions/runner does. Throws an Error
 * for what the runner would refuse.
 */
export const readPairs = (text: string): ReadonlyMap<string, string> => {
  const pairs = new Map<string, string>()
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const [, name = '', operator, rest = ''] = /^([^=<]*?)(=|<<)(.*)$/.exec(line) ?? []
    if (name === '' || operator === undefined) throw new Error(`Invalid format '${line}'`)
    if (operator === '=') {
      pairs.set(name, rest)
      continue
    }
    const end = lines.indexOf(rest, index + 1)
    if (rest === '' || end < 0) throw new Error(`Matching delimiter not found '${rest}'`)
    pairs.set(name, lines.slice(index + 1, end).join('\n'))
    index = end
  }
  return pairs
}
