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
