import { env } from 'node:process'
import { actionLog } from './io/log.js'
import { watchOutput } from './io/output.js'
import { exitWith, processShell } from './io/shell.js'
import { endOnStrayError } from './io/strayErrors.js'
import { runAction, sayErrors } from './steps/run.js'

/** Entry of the bundled action; `dist` is the folder that the bundle lies in. */
export const main = async (dist: URL): Promise<void> => {
  const log = actionLog()
  watchOutput()
  endOnStrayError(1, (error) => sayErrors(error, log))
  exitWith(await runAction(env, log, processShell(dist)))
}
