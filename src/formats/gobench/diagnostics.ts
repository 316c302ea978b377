import type { Diagnostic } from '../../model/diagnostic.js'
import { formatCount } from '../../units/format.js'

/** How many diagnostics of one code a file may give before the rest is only counted. */
const MOST_OF_ONE_CODE = 20

/** Diagnostics as they are found, bounded whatever the input says. */
export interface DiagnosticLog {
  readonly add: (diagnostic: Diagnostic) => void
  /** The first 20 of each code in order; what was left out is counted in one more of that code. */
  readonly all: () => readonly Diagnostic[]
}

export function diagnosticLog(): DiagnosticLog {
  const kept: Diagnostic[] = []
  const counts = new Map<string, { readonly first: Diagnostic; count: number }>()
  return {
    add: (diagnostic) => {
      const known = counts.get(diagnostic.code)
      if (known) known.count += 1
      else counts.set(diagnostic.code, { first: diagnostic, count: 1 })
      if ((known?.count ?? 1) <= MOST_OF_ONE_CODE) kept.push(diagnostic)
    },
    all: () => [...kept, ...[...counts.values()].flatMap(({ first, count }) => rest(first, count))]
  }
}

/** The diagnostics of a list, bounded likewise. */
export function capped(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const log = diagnosticLog()
  for (const diagnostic of diagnostics) log.add(diagnostic)
  return log.all()
}

function rest({ severity, code, at }: Diagnostic, count: number): readonly Diagnostic[] {
  const left = count - MOST_OF_ONE_CODE
  if (left <= 0) return []
  const message = `${formatCount(left)} more of the same (${code})`
  return [{ severity, code, message, ...(at === undefined ? {} : { at: { file: at.file } }) }]
}
