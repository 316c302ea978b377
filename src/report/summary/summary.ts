/** The summary: one or two sentences as a person would say them, true for this input. */

import { plural } from '../../units/count.js'
import { blockedSentences, shiftSentences } from '../benchmarkSentences.js'
import { better, type Clause, worse } from './clauses.js'
import { gone, noComparison, scope } from './gaps.js'
import type { SummaryInput } from './input.js'
import { beside, nothingWorse, quiet, unseen } from './quiet.js'
import { listOf, sentence } from './words.js'

/** The largest group with its example, the others in short: the first sentence is also the headline. */
const inOneSentence = (clauses: readonly Clause[]): string =>
  listOf(clauses.map((clause, index) => (index === 0 ? clause.full : clause.short)))

const changes = (input: SummaryInput): readonly string[] => {
  const bad = worse(input)
  const good = better(input)
  if (bad.length === 0 && good.length === 0) return quiet(input)
  if (bad.length === 0) {
    return [beside(input, `${nothingWorse(input)}; ${inOneSentence(good)}`), ...unseen(input)]
  }
  const rest = good.length === 0 ? [] : [`on the other side, ${inOneSentence(good)}`]
  return [inOneSentence(bad), ...rest, ...unseen(input)]
}

/** That something changed which nobody is told of above. */
const ignoredWords = ({ ignored: { changes } }: SummaryInput): readonly string[] =>
  changes === 0 ? [] : [`${plural(changes, 'change')} ${changes === 1 ? 'is' : 'are'} ignored`]

/** What was not compared, or why nothing could be judged although it was. */
const missingWords = (input: SummaryInput): readonly string[] => {
  const { gaps, level } = input
  if (gaps.length > 0) return [`not everything was compared: ${gaps.slice(0, 2).join('; ')}`]
  const hasChanges = worse(input).length + better(input).length > 0
  return level === 'inconclusive' && hasChanges
    ? ['there is too little evidence to judge what the gates look at']
    : []
}

/**
 * Says what changed, the most important in the first sentence. What was not compared comes first where that makes the
 * result inconclusive, and after the changes where they stand anyway.
 */
export const summarise = (input: SummaryInput): string => {
  const compared = scope(input)
  if (compared === '') return sentence(noComparison(input))
  const missing = missingWords(input)
  const found = changes(input)
  const open = [...missing, ...gone(input)]
  const { shifts, overLimit } = input
  const changed = worse(input).length > 0 ? [...found, ...overLimit] : [...overLimit, ...found]
  const told = [...shiftSentences(shifts), ...changed]
  const [first, ...rest] = input.level === 'inconclusive' ? [...open, ...told] : [...told, ...open]
  const inOrder = [
    first ?? '',
    ...blockedSentences(input.benchmarks),
    ...rest,
    ...ignoredWords(input),
    compared
  ]
  return inOrder.map(sentence).join(' ')
}
