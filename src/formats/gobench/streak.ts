import type { LineFact } from './lines.js'
import type { SourceLine } from './read.js'
import { bareNameOf } from './resultLine.js'

/** Numbers the uninterrupted runs of results of one benchmark, in order of appearance in the file. */
export interface StreakCounter {
  /** Takes the next line; for a result, the ordinal of its streak. */
  readonly take: (fact: LineFact, source: SourceLine) => number
}

/** A result line of a benchmark that is going on. */
interface Open {
  readonly name: string
  readonly ordinal: number
}

/**
 * Results of one benchmark with nothing but noise between them come from one process: `go test -count=10` repeats each
 * benchmark before it begins the next. Each package of `go test -json` has an output, and streaks, of its own.
 */
export function streakCounter(): StreakCounter {
  const open = new Map<string, Open>()
  let next = 0
  return {
    take: (fact, source) => {
      const last = open.get(source.package)
      if (fact.kind === 'result') {
        if (last?.name === fact.name) return last.ordinal
        open.set(source.package, { name: fact.name, ordinal: next })
        next += 1
        return next - 1
      }
      if (last !== undefined && endsStreak(fact, source.text, last)) open.delete(source.package)
      return -1
    }
  }
}

/** What `go test` prints when a process ends, or a script before it starts the next one. */
const END_OF_RUN = /^(?:PASS$|FAIL\b|SKIP$|ok {2}\t|\? {3}\t|exit status |[+$] )/

function endsStreak(fact: LineFact, text: string, last: Open): boolean {
  switch (fact.kind) {
    case 'config':
    case 'unit':
    case 'failure':
      return true
    case 'start':
      return fact.name !== bareNameOf(last.name)
    default:
      return END_OF_RUN.test(text)
  }
}
