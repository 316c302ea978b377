/** Where a benchmark takes longer, by its own profile. */
import type { BenchEntry } from '../../model/report.js'
import { formatPercent } from '../../units/format.js'
import { shortSymbol } from './names.js'

/** Functions that a row of a table names. */
const NAMED = 3

type Cause = NonNullable<BenchEntry['causes']>[number]

const causeText = ({ name, share_pct, touch }: Cause): string => {
  const changed = touch === 'touched' ? ' (changed)' : ''
  return `\`${shortSymbol(name)}\`${changed} ${formatPercent(share_pct)}`
}

/** "of the slowdown `codec.encode` (changed) 82%, `wire.write` 11%"; nothing where no profile tells. */
export const causeWords = ({ causes = [] }: BenchEntry): readonly string[] =>
  causes.length === 0 ? [] : [`of the slowdown ${causes.slice(0, NAMED).map(causeText).join(', ')}`]

/** The same as a sentence, with all that are known. */
export const causeSentence = ({ causes = [] }: BenchEntry): string =>
  causes.length === 0
    ? ''
    : ` By its own profile, ${causes.map(causeText).join(', ')} of the slowdown.`
