import type { Collected } from '../collect/request.js'
import type { Config } from '../config/schema.js'
import type { Log } from '../io/log.js'
import type { Level } from '../model/gate.js'
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

/** Says the verdict, as an annotation where somebody should look, and returns the exit code of the step. */
export const sayStatus = ({ verdict, summary }: Report, config: Config, log: Log): 0 | 1 => {
  const code = exitCode({ verdict }, config['fail-on'], config['on-missing'])
  const title = titles[verdict.level]
  if (code === 1) log.error({ title, message: summary })
  else if (isQuiet(verdict.level, config['on-missing'])) log.info(`${title}: ${summary}`)
  else log.warning({ title, message: summary })
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
