/**
 * The street: decoded inputs in, report out. Pure and synchronous; both shells call it. `observe` is called at every
 * stage border, so that a shell can measure what each stage costs without a clock in here.
 */
import { adviseOn } from './analyze/advise.js'
import { classifyChanges } from './analyze/classify.js'
import { compareSides } from './analyze/compare.js'
import { type Context, type Given, pairInputs } from './analyze/given.js'
import { judge } from './analyze/judge.js'
import { tellReport } from './analyze/tell.js'
import type { Config } from './config/schema.js'
import type { DecodedFile } from './model/parsed.js'
import type { Report } from './model/report.js'

export type { Context } from './analyze/given.js'

export type Stage = 'pair' | 'compare' | 'classify' | 'judge' | 'report'

type Observe = (stage: Stage) => void

/** The street behind pairing, for who draws the same pairs afterwards. */
export const analyzeGiven = (given: Given, observe: Observe): Report => {
  observe('compare')
  const compared = compareSides(given)

  observe('classify')
  const classified = classifyChanges(given, compared)

  observe('judge')
  const judged = judge(given, classified)
  const advised = adviseOn(given, classified)

  observe('report')
  return tellReport(given, { compared, classified, judged, advised })
}

export const analyze = (
  files: readonly DecodedFile[],
  config: Config,
  context: Context,
  observe: Observe
): Report => {
  observe('pair')
  return analyzeGiven(pairInputs(files, config, context), observe)
}
