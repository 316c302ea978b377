import type { Collected } from '../collect/request.js'
import type { Config } from '../config/schema.js'
import type { Log } from '../io/log.js'
import { mergedExitCode } from '../merge/outcome.js'
import { measuredSummary } from '../model/advice.js'
import type { Level } from '../model/gate.js'
import type { MergedReport } from '../model/merged.js'
import type { Report } from '../model/report.js'
import { exitCode, isMissing } from '../verdict/exitCode.js'

const titles: Readonly<Record<Level, string>> = {
  pass: 'flamegate: passed',
  warning: 'flamegate: warning',
  soft_fail: 'flamegate: soft fail',
  hard_fail: 'flamegate: hard fail',
  inconclusive: 'flamegate: inconclusive',
  no_baseline: 'flamegate: no baseline'
}

/** Levels that need no annotation: a pass, and missing input where the settings say that it passes. */
const isQuiet = (level: Level, onMissing: Config['on-missing']): boolean =>
  level === 'pass' || (onMissing === 'pass' && isMissing(level))

interface Status {
  readonly level: Level
  readonly summary: string
  readonly code: 0 | 1
}

const say = ({ level, summary, code }: Status, onMissing: Config['on-missing'], log: Log): void => {
  const title = titles[level]
  if (code === 1) log.error({ title, message: summary })
  else if (isQuiet(level, onMissing)) log.info(`${title}: ${summary}`)
  else log.warning({ title, message: summary })
}

/** Says the verdict, as an annotation where somebody should look, and returns the exit code of the step. */
export const sayStatus = (report: Report, config: Config, log: Log): 0 | 1 => {
  const { verdict } = report
  const onMissing = config['on-missing']
  const code = exitCode({ verdict }, config['fail-on'], onMissing)
  say({ level: verdict.level, summary: measuredSummary(report), code }, onMissing, log)
  return code
}

/** Says the verdict of several jobs, and returns the exit code of the step that merged them. */
export const sayMerged = (merged: MergedReport, config: Config, log: Log): 0 | 1 => {
  const onMissing = config['on-missing']
  const code = mergedExitCode(merged, config['fail-on'], onMissing)
  say({ level: merged.verdict.level, summary: merged.summary, code }, onMissing, log)
  return code
}

/**
 * The exit code of a run that only collected. What is missing was said when it was found missing; whether to have nothing
 * at all is a failure is for `on-missing` to say, as for a comparison.
 */
export const sayCollected = (
  { status }: Pick<Collected, 'status'>,
  config: Config,
  log: Log
): 0 | 1 => {
  const isFailure = status === 'nothing' && config['on-missing'] === 'fail'
  if (isFailure) {
    log.error({
      title: 'flamegate: nothing collected',
      message: 'nothing was measured, and on-missing: fail makes that a failure'
    })
  }
  return isFailure ? 1 : 0
}

/** Says that the run was cancelled; nobody reads the exit code of a cancelled step. */
export const sayStopped = (signal: string, log: Log): 1 => {
  log.warning({
    title: 'flamegate: stopped',
    message: `${signal} came while measuring; nothing was compared`
  })
  return 1
}
