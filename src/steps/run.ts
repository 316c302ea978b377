import { inputNames, type RawInputs, readActionInputs } from '../config/actionInputs.js'
import { maskSecret, readRawInputs, writeOutputs } from '../io/actionRuntime.js'
import type { Log } from '../io/log.js'
import type { Shell } from '../io/shell.js'
import { diagnosticsOf } from '../model/defect.js'
import { attempt } from './attempt.js'
import { modes } from './modes.js'
import { type Environment, openPorts } from './openPorts.js'
import { failedOutputs } from './outputs.js'
import { refuseEvent } from './refuseEvent.js'

/** Says why the action could not run; of an error that nobody foresaw, that it is a defect. */
export const sayErrors = (error: unknown, log: Log): void => {
  for (const { message, hint, at } of diagnosticsOf(error)) {
    const place =
      at === undefined ? '' : `${[at.file, at.line, at.column].filter(Boolean).join(':')}: `
    const what = hint === undefined ? message : `${message}; ${hint}`
    log.error({ title: 'flamegate could not run', message: `${place}${what}` })
  }
}

/** What a workflow gives in confidence: from here on the runner hides it in the log. */
const maskSecrets = (raw: RawInputs, env: Environment): void => {
  const given = [raw['github-token'], raw['analysis-secret'], env['AI_ANALYSIS_SECRET']?.trim()]
  given.forEach(maskSecret)
}

const withoutOutputs = {
  output: 'outputs',
  without: 'The verdict stands; later steps find no output of this one.'
}

/** One run of the action: returns the exit code of the step. The one place where its errors are caught. */
export const runAction = async (env: Environment, log: Log, shell: Shell): Promise<number> => {
  let outputs = failedOutputs
  try {
    const raw = readRawInputs(inputNames)
    maskSecrets(raw, env)
    const sorted = readActionInputs(raw)
    const ports = openPorts({ env, log, shell }, sorted.inputs)
    refuseEvent(sorted.inputs, ports.context)
    const outcome = await modes[sorted.inputs.mode](sorted, ports)
    const { conclude, outputsOf } = await import('./conclude.js')
    outputs = outputsOf(outcome)
    return conclude(outcome, ports)
  } catch (error) {
    sayErrors(error, log)
    return 1
  } finally {
    await attempt(log, withoutOutputs, async () => writeOutputs(outputs, env['GITHUB_OUTPUT']))
    log.finish()
  }
}
