import type { MeasuredBy } from '../../model/measuredBy.js'

/** The first thing to know about the numbers. */
export const untrustedTitle = 'These numbers are the word of untrusted code.'

/** Who measured: "code of a fork". */
const whose = ({ fork }: MeasuredBy): string =>
  fork ? 'Code of a fork' : 'Code of the pull request'

/** How the numbers came to be, up to the words that name the run. */
export const measuredWords = (measuredBy: MeasuredBy): string =>
  `${whose(measuredBy)} measured them in`

/** What is beyond the reach of whoever made the numbers. */
export const judgedWords =
  'it could make the numbers, and what is said of how they were measured, say anything. They are judged here, under the settings of the base.'

/** All of it without a link, where there is something to say. */
export const measuredBySentence = (measuredBy: MeasuredBy | null): string | undefined =>
  measuredBy === null
    ? undefined
    : `${untrustedTitle} ${measuredWords(measuredBy)} run ${measuredBy.run.id}: ${judgedWords}`
