import * as z from 'zod'
import { blockedBecause, blockedWords } from '../classify/oneProcess.js'
import type { BenchmarkFinding } from '../model/finding.js'
import { formatSignedPercent } from '../units/format.js'
import {
  clause,
  isBlocked,
  judgeShifts,
  lostInSuite,
  missingEffect,
  printedClause,
  unseen,
  unsureShift
} from './benchmarkEvidence.js'
import { nameBenchmarks } from './benchmarkWords.js'
import { conclude } from './conclude.js'
import { type Analysis, defineGate } from './gate.js'
import { ids, isTimed, isWorseBy, nameShifts, worstOf } from './select.js'

interface Limits {
  readonly above: number
  readonly 'blocked-limit': number
}

/** Why a row over the limit may not fail the gate; undefined when it does. */
const missingFor = (analysis: Analysis, limits: Limits) => (row: BenchmarkFinding) => {
  const missing = analysis.missingOf(row.delta)
  if (missing !== undefined || analysis.evidence.required === 'any') return missing
  if (isBlocked(row) && !isWorseBy(row, limits['blocked-limit'])) {
    const limit = formatSignedPercent(limits['blocked-limit'])
    return blockedWords(row.delta.evidence, `so that only more than ${limit} fails`)
  }
  return lostInSuite(row) ?? missingEffect(row, analysis.evidence.alpha)
}

/** The limit that the worst of the failed rows is over. */
const limitOf = ([worst]: readonly BenchmarkFinding[], analysis: Analysis, limits: Limits) =>
  worst !== undefined && isBlocked(worst) && analysis.evidence.required === 'required'
    ? `(limit ${limits['blocked-limit']}%, because ${blockedBecause(worst.delta.evidence)})`
    : `(limit ${limits.above}%)`

export const benchmarkSlowdown = defineGate({
  title: 'Benchmark slowdown',
  defaultSeverity: 'hard-fail',
  options: z.strictObject({
    above: z.number().min(0).default(15).describe('Worse by more than this many percent of cost'),
    'blocked-limit': z
      .number()
      .min(0)
      .default(30)
      .describe(
        'The same for rows whose repeats ran consecutively in one process, or may have as far as benchstat output shows; between the two limits they are not judged'
      )
  }),
  evaluate: (analysis, limits) => {
    const { above } = limits
    const timed = analysis.benchmarks.filter(isTimed)
    const over = timed.filter((row) => isWorseBy(row, above))
    const missing = missingFor(analysis, limits)
    const failed = over.filter((row) => missing(row) === undefined)
    const uncertain = over.filter((row) => missing(row) !== undefined)
    const shifts = judgeShifts(analysis, above)
    const [worst] = worstOf(uncertain)
    const why = worst === undefined ? '' : missing(worst)
    const limit = `(limit ${above}%)`
    return conclude(analysis, {
      kinds: ['benchmarks'],
      failed: [...ids(shifts.failed), ...ids(failed)],
      failedBecause: [
        ...clause(`${nameShifts(shifts.failed)} ${limit}`, shifts.failed),
        ...clause(
          `${nameBenchmarks(failed)} ${limitOf(worstOf(failed), analysis, limits)}${printedClause(failed)}`,
          failed
        )
      ].join('; '),
      uncertain: [...ids(shifts.uncertain), ...ids(uncertain)],
      uncertainBecause: [
        ...clause(`${nameShifts(shifts.uncertain)} ${limit}: ${unsureShift}`, shifts.uncertain),
        ...clause(`${nameBenchmarks(uncertain)} ${limit}: ${why}`, uncertain)
      ].join('; '),
      passedBecause: `no benchmark is worse by more than ${above}% in time or throughput${unseen(timed, above)}`
    })
  }
})
