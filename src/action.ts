import { env } from 'node:process'
import { actionLog } from './io/log.js'
import { exitWith, processShell } from './io/shell.js'
import { runAction } from './steps/run.js'

/** Entry of the bundled action; `dist` is the folder that the bundle lies in. */
export const main = async (dist: URL): Promise<void> =>
  exitWith(await runAction(env, actionLog(), processShell(dist)))
