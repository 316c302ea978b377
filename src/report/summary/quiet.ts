/** What to say where nothing became worse, and what could not be seen. */
import { plural } from '../../units/count.js'
import { splitWords, tooFewWords } from '../benchmarkSentences.js'
import { blindSpot } from '../sightWords.js'
import type { SummaryInput } from './input.js'

const uncertain = (input: SummaryInput): number =>
  input.functions.filter((finding) => finding.standing === 'not-judged').length +
  input.benchmarks.filter((row) => row.verdict === 'not-judged' && row.wouldBe !== 'unchanged')
    .length

/** How many differences would be for the worse if there were more evidence. */
const uncertainlyWorse = (input: SummaryInput): number =>
  input.functions
    .filter((finding) => finding.standing === 'not-judged')
    .filter((finding) => finding.class === 'regression' || finding.class === 'new-hotspot').length +
  input.benchmarks.filter((row) => row.verdict === 'not-judged' && row.wouldBe === 'regression')
    .length

/** What is left once the shift of a suite, or a row over a limit, is told. */
export const beside = ({ shifts, overLimit }: SummaryInput, text: string): string =>
  shifts.length + overLimit.length === 0 ? text : `beside that, ${text}`

/** What too few samples of either kind cannot show, and what a median hides, a sentence each. */
export const unseen = ({ sights, benchmarks }: SummaryInput): readonly string[] =>
  [tooFewWords(benchmarks), splitWords(benchmarks), blindSpot(sights)].filter(
    (words) => words !== undefined
  )

export const nothingWorse = (input: SummaryInput): string => {
  const count = uncertainlyWorse(input)
  if (count === 0) {
    const isSure = unseen(input).length === 0
    return isSure ? 'nothing got worse' : 'nothing is known to have got worse'
  }
  return `nothing is known to have got worse (${plural(count, 'difference')} could be noise)`
}

export const quiet = (input: SummaryInput): readonly string[] => {
  const count = uncertain(input)
  if (count > 0) {
    const text = `no change has enough evidence; ${plural(count, 'difference')} could be noise`
    return [beside(input, text), ...unseen(input)]
  }
  if (input.ignored.isAll) return ['nothing was judged: all that was compared is ignored']
  return input.couldJudge
    ? [[beside(input, 'no change found'), ...unseen(input)].join(', but ')]
    : ['nothing could be judged: there is too little evidence', ...unseen(input)]
}
