import type { Config } from '../config/schema.js'
import type { Log } from '../io/log.js'
import type { Level } from '../model/gate.js'
import type { Report } from '../model/report.js'
import { exitCode } from '../verdict/exitCode.js'

interface Saying {
  readonly level: 'error' | 'warning' | 'notice' | 'info'
  readonly title: string
}

/** How each level is said in a green step. A red one is always an error. */
const sayings: Readonly<Record<Level, Saying>> = {
  pass: { level: 'info', title: 'flamegate: passed' },
  warning: { level: 'warning', title: 'flamegate: warning' },
  soft_fail: { level: 'warning', title: 'flamegate: soft fail' },
  hard_fail: { level: 'error', title: 'flamegate: hard fail' },
  inconclusive: { level: 'warning', title: 'flamegate: inconclusive' },
  no_baseline: { level: 'warning', title: 'flamegate: no baseline' }
}

/** Says the verdict in one annotation and returns the exit code of the step. The last thing that the action does. */
export const sayStatus = (report: Report, config: Config, log: Log): 0 | 1 => {
  const code = exitCode(report, config['fail-on'], config['on-missing'])
  const { title, level } = sayings[report.verdict.level]
  const isAllowed = config['on-missing'] === 'pass' && report.verdict.level !== 'warning'
  const message = report.summary
  if (code === 1) log.error({ title, message })
  else if (level === 'info' || (isAllowed && isMissing(report.verdict.level))) {
    log.info(`${title}: ${message}`)
  } else log.warning({ title, message })
  return code
}

const isMissing = (level: Level): boolean => level === 'inconclusive' || level === 'no_baseline'
