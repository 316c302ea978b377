import { join } from 'node:path'
import type { ActionInputs, SortedInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import type { MeasuredBy } from '../model/measuredBy.js'
import type { MergedReport } from '../model/merged.js'
import { acknowledgements } from './acknowledgements.js'
import { pullChange } from './change.js'
import { deliver } from './deliver.js'
import { bringOut, type Judged } from './judge.js'
import type { Delivered } from './outputs.js'
import { mergedPage } from './page.js'
import type { Ports } from './ports.js'
import { publishMany } from './publish/many.js'
import { type MeasuredPull, pullOfRun } from './publish/pullOfRun.js'
import { judgeNothing, judgeUntrusted, type UntrustedCase } from './publish/untrusted.js'
import { settings } from './settings.js'
import { surroundingsOfOthers } from './surroundings.js'

interface Merged {
  readonly merged: MergedReport
  readonly delivered: Delivered
}

/** What publishing came to: a report, several merged, or nothing to publish. */
export type Published =
  | ({ readonly kind: 'judged'; readonly config: Config } & Judged)
  | ({ readonly kind: 'merged'; readonly config: Config } & Merged)
  | { readonly kind: 'unpublished' }

const measuredByOf = ({ pull, run: { id, attempt, url } }: MeasuredPull): MeasuredBy => ({
  run: { id, attempt, url },
  head_sha: pull.headSha,
  fork: pull.isFork
})

/** The workflow that measures pull requests is the one that recorded their base, where nobody says otherwise. */
const withWorkflow = (inputs: ActionInputs, { run }: MeasuredPull): ActionInputs => ({
  ...inputs,
  'baseline-workflow': inputs['baseline-workflow'] ?? run.workflow
})

const publishOne = async (request: UntrustedCase, ports: Ports): Promise<Judged> => {
  const { inputs, rules, acks, change } = request
  const judged = await judgeUntrusted(request, ports)
  const measured =
    judged.kind === 'measured'
      ? judged.measured
      : await judgeNothing(judged.diagnostics, request, ports)
  // No model is asked about what a stranger wrote: see whyNotAsked.
  return bringOut({ inputs, rules, acks, ...measured, pullChange: change, files: [] }, ports)
}

const publishMerged = async (
  keys: readonly string[],
  request: UntrustedCase,
  ports: Ports
): Promise<Merged> => {
  const { inputs, rules, acks } = request
  const jobs = await publishMany(keys, request, ports)
  const out = join(ports.context.temp, 'flamegate-merged', inputs['comment-key'])
  const page = mergedPage({ ...jobs, label: acks.label }, rules.config)
  const delivered = await ports.log.group('Report', () => deliver({ page, inputs, out }, ports))
  return { merged: jobs.merged, delivered }
}

/**
 * Judges what a run of a pull request measured, and brings it out with the rights of this run. That run was of untrusted
 * code, so its artifacts give measurements and nothing else: pull request, settings and acknowledgements are those that
 * GitHub and the base tell.
 */
export const publish = async (request: SortedInputs, ports: Ports): Promise<Published> => {
  const found = await ports.log.group('Pull request', () => pullOfRun(request.inputs, ports))
  if (found === undefined) return { kind: 'unpublished' }
  const { pull, run } = found
  const here = { ...ports, context: { ...ports.context, pull } }
  const rules = await settings(request, here)
  const inputs = withWorkflow(request.inputs, found)
  const acks = await acknowledgements({ inputs, rules }, here)
  const change = await pullChange(here)
  const { runs } = await here.openGitHub()
  const source = { runs, run: run.id, temp: here.context.temp }
  const surroundings = await surroundingsOfOthers(here)
  const around = { surroundings, change }
  const untrusted = { inputs, rules, source, measuredBy: measuredByOf(found), acks, ...around }
  const { config } = rules
  const keys = inputs['expect-reports']
  return keys === undefined
    ? { kind: 'judged', config, ...(await publishOne(untrusted, here)) }
    : { kind: 'merged', config, ...(await publishMerged(keys, untrusted, here)) }
}
