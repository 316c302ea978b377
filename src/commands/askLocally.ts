import { whyNotAsked } from '../advise/origin.js'
import type { AnalysisSettings } from '../config/analysis.js'
import { readRunContext } from '../io/runContext.js'
import type { Shell } from '../io/shell.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { terminal } from '../outputs/escape.js'
import { type Advised, advise } from '../steps/advise.js'

/** In a workflow the command is bound by the same rule as the action; elsewhere people know what they measure. */
const whyNotHere = (env: Shell['env']): string | undefined => {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined
  try {
    return whyNotAsked(readRunContext(env))
  } catch (error) {
    if (error instanceof FlamegateError)
      return `it is not known what started this run: ${error.message}`
    throw error
  }
}

/** Asks the analysis endpoint about a report. What goes wrong is said in one line. */
export const askLocally = (
  report: Report,
  settings: AnalysisSettings,
  { env, err }: Shell
): Promise<Advised> => {
  const say = (text: string): void => err(`${terminal(text)}\n`)
  return advise(
    { report, settings, whyNot: () => whyNotHere(env) },
    {
      env,
      log: { info: say, notice: ({ title, message }) => say(`${title}: ${message}`) },
      mask: () => undefined
    }
  )
}
