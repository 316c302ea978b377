/** What is said of rows whose repeats do not show how much processes differ, and which of their changes that hides. */
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import { type Evidence, hidesProcesses } from '../model/evidence.js'
import { formatRatio } from '../units/format.js'

export const isPrinted = (evidence: Evidence): boolean =>
  evidence.kind === 'tested' && evidence.test === 'benchstat'

/** Why the repeats of such a row count for less. */
export const blockedBecause = (evidence: Evidence): string =>
  isPrinted(evidence)
    ? 'benchstat output does not show whether its repeats ran consecutively in one process'
    : 'its repeats ran consecutively in one process'

/** The same with what follows from it, and what would count for more. */
export const blockedWords = (evidence: Evidence, so: string): string => {
  const more = isPrinted(evidence)
    ? 'give the raw results of both sides'
    : 'collect in rounds (`flamegate collect`)'
  return `${blockedBecause(evidence)}, ${so}; ${more}`
}

/** Why a change may be nothing but the difference of two processes; undefined where it is more than they differ. */
export const lostAmongProcesses = (delta: BenchmarkDelta): string | undefined => {
  const { evidence, effect, unshifted = effect?.ratio ?? 1 } = delta
  if (!hidesProcesses(evidence) || evidence.apart === undefined) return undefined
  if (Math.max(unshifted, 1 / unshifted) > evidence.apart) return undefined
  const least = formatRatio(evidence.apart)
  return blockedWords(evidence, `and two processes may differ by ${least} without any change`)
}
