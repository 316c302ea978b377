/** What follows a mode: the outputs of the step and its status. */
import type { Log } from '../io/log.js'
import { fileInWorkspace } from '../io/workspaceFile.js'
import type { Report } from '../model/report.js'
import { annotations } from '../outputs/annotations.js'
import type { Outcome } from './outcome.js'
import {
  dataOutputs,
  failedOutputs,
  mergedOutputs,
  type OutputValues,
  reportOutputs
} from './outputs.js'
import type { Ports } from './ports.js'
import { sayCollected, sayMerged, sayStatus, sayStopped } from './status.js'

/** Findings as annotations, after the status, which must not lose its place to them. */
const annotate = (report: Report, workspace: string, log: Log): void => {
  const all = annotations(report, (file) => fileInWorkspace(workspace, file))
  for (const { level, ...annotation } of all) log[level](annotation)
}

/** The outputs of the step. */
export const outputsOf = (outcome: Outcome): OutputValues => {
  if (outcome.kind === 'stopped' || outcome.kind === 'unpublished') return failedOutputs
  if (outcome.kind === 'collected' || outcome.kind === 'recorded') return dataOutputs(outcome.data)
  if (outcome.kind === 'merged') return mergedOutputs(outcome.merged, outcome.delivered)
  return reportOutputs(outcome.report, outcome.delivered, outcome.data)
}

/** Sets the status, after everything is out. Returns the exit code of the step. */
export const conclude = (outcome: Outcome, { context, log }: Ports): 0 | 1 => {
  if (outcome.kind === 'stopped') return sayStopped(outcome.by, log)
  if (outcome.kind === 'collected') return sayCollected(outcome.collected, outcome.config, log)
  if (outcome.kind === 'recorded' || outcome.kind === 'unpublished') return 0
  if (outcome.kind === 'merged') return sayMerged(outcome.merged, outcome.config, log)
  const code = sayStatus(outcome.report, outcome.config, log)
  annotate(outcome.report, context.workspace, log)
  return code
}
