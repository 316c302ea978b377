import { inputNames, type RawInputs, readActionInputs } from '../config/actionInputs.js'
import { maskSecret, readRawInputs, writeOutputs } from '../io/actionRuntime.js'
import type { Log } from '../io/log.js'
import type { Shell } from '../io/shell.js'
import { fileInWorkspace } from '../io/workspaceFile.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { annotations } from '../outputs/annotations.js'
import { attempt } from './attempt.js'
import { modes, type Outcome } from './modes.js'
import { type Environment, openPorts } from './openPorts.js'
import {
  dataOutputs,
  failedOutputs,
  mergedOutputs,
  type OutputValues,
  reportOutputs
} from './outputs.js'
import type { Ports } from './ports.js'
import { refuseEvent } from './refuseEvent.js'
import { sayCollected, sayMerged, sayStatus, sayStopped } from './status.js'

/** Findings as annotations, after the status, which must not lose its place to them. */
const annotate = (report: Report, workspace: string, log: Log): void => {
  const all = annotations(report, (file) => fileInWorkspace(workspace, file))
  for (const { level, ...annotation } of all) log[level](annotation)
}

const sayErrors = (error: FlamegateError, log: Log): void => {
  for (const { message, hint, at } of error.diagnostics) {
    const place =
      at === undefined ? '' : `${[at.file, at.line, at.column].filter(Boolean).join(':')}: `
    const what = hint === undefined ? message : `${message}; ${hint}`
    log.error({ title: 'flamegate could not run', message: `${place}${what}` })
  }
}

const outputsOf = (outcome: Outcome): OutputValues => {
  if (outcome.kind === 'stopped' || outcome.kind === 'unpublished') return failedOutputs
  if (outcome.kind === 'collected' || outcome.kind === 'recorded') return dataOutputs(outcome.data)
  if (outcome.kind === 'merged') return mergedOutputs(outcome.merged, outcome.delivered)
  return reportOutputs(outcome.report, outcome.delivered, outcome.data)
}

/** Sets the status, after everything is out. Returns the exit code of the step. */
const conclude = (outcome: Outcome, { context, log }: Ports): 0 | 1 => {
  if (outcome.kind === 'stopped') return sayStopped(outcome.by, log)
  if (outcome.kind === 'collected') return sayCollected(outcome.collected, outcome.config, log)
  if (outcome.kind === 'recorded' || outcome.kind === 'unpublished') return 0
  if (outcome.kind === 'merged') return sayMerged(outcome.merged, outcome.config, log)
  const code = sayStatus(outcome.report, outcome.config, log)
  annotate(outcome.report, context.workspace, log)
  return code
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
    outputs = outputsOf(outcome)
    return conclude(outcome, ports)
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    sayErrors(error, log)
    return 1
  } finally {
    await attempt(log, withoutOutputs, async () => writeOutputs(outputs, env['GITHUB_OUTPUT']))
    log.finish()
  }
}
