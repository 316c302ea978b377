import { join } from 'node:path'
import { collect } from '../collect/collect.js'
import { type Collected, type Sides, sidesIn } from '../collect/request.js'
import type { ActionInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import type { Log } from '../io/log.js'
import type { RunContext } from '../io/runContext.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Side } from '../model/side.js'
import type { Gathered } from './gather.js'
import type { Ports } from './ports.js'

export interface Collection {
  readonly inputs: ActionInputs
  readonly config: Config
}

const titles = {
  partial: 'flamegate: collection incomplete',
  nothing: 'flamegate: nothing collected'
} as const

/**
 * What was asked for and not measured is never passed over. Whoever cancelled the run knows why it is so, and a baseline
 * of nothing is an error of its own.
 */
const sayProblems = (
  { status, diagnostics, stoppedBy }: Collected,
  { mode }: ActionInputs,
  log: Log
): void => {
  for (const { severity, message, hint } of diagnostics) {
    if (severity === 'error') log.info(hint === undefined ? message : `${message}; ${hint}`)
  }
  const isFailure = status === 'nothing' && mode === 'record'
  if (status === 'complete' || stoppedBy !== undefined || isFailure) return
  const problems = diagnostics.filter(({ severity }) => severity !== 'note')
  const message = problems.map((one) => one.message).join('; ')
  log.warning({ title: titles[status], message: message || 'no reason is known' })
}

const baseOf = ({ builtOn }: RunContext): string | undefined => {
  if (builtOn?.kind === 'commit') return builtOn.sha
  return builtOn?.kind === 'parent' ? 'HEAD^' : undefined
}

/** What is measured where the inputs do not say: git knows the two sides of a pull request, and of other runs the event. */
const revisionsOf = ({ base, head }: ActionInputs, context: RunContext) =>
  context.pull === undefined
    ? { base: base ?? baseOf(context), head: head ?? 'HEAD' }
    : { base, head }

/** Base is measured where it is wanted of this run; a recorded one is the commit of the run, whatever is checked out. */
const sidesOf = ({ mode, baseline }: ActionInputs): Sides =>
  mode === 'record' || baseline === 'artifact' || baseline === 'none' ? 'head' : 'both'

const wantedOf = (inputs: ActionInputs, context: RunContext) => {
  const sides = sidesOf(inputs)
  if (inputs.mode === 'record') return { sides, head: context.sha }
  return { sides, ...revisionsOf(inputs, context) }
}

/** Measures what a run wants into a folder of its own, which no search of the workspace finds. */
export const collectData = (
  { inputs, config }: Collection,
  { context, log, shell, whileCollecting }: Ports
): Promise<Collected> => {
  const out = join(context.temp, 'flamegate-data', inputs['comment-key'])
  const request = { cwd: shell.cwd, out, ...wantedOf(inputs, context), settings: config.collect }
  return log.group('Collection', async () => {
    const collected = await whileCollecting((ports) => collect(request, ports))
    sayProblems(collected, inputs, log)
    return collected
  })
}

/** Name of the artifact of the data, under which a report speaks of them too. */
export const dataName = (inputs: ActionInputs): string =>
  inputs['data-artifact'] ?? `flamegate-data-${inputs['comment-key']}`

interface Unmeasured {
  readonly label: string
  readonly side: Side
  readonly diagnostics: readonly Diagnostic[]
}

/** A side that could not be measured: an input that cannot be read. */
const unmeasured = ({ label, side, diagnostics }: Unmeasured): DecodedFile => ({
  path: `${label}/${side}`,
  name: side,
  side,
  bytes: 0,
  format: 'collection',
  status: 'damaged',
  parsed: { profiles: [], benchmarks: [], diagnostics }
})

/** What was collected as the inputs of a comparison; where that is nothing, the sides as unreadable, with the reasons. */
export const gatherCollected = (
  { out, status, diagnostics }: Collected,
  inputs: ActionInputs
): Gathered => {
  const label = dataName(inputs)
  if (status !== 'nothing') return { paths: [{ path: out, label }], unfetched: [] }
  const unfetched = sidesIn(sidesOf(inputs)).map((side, index) =>
    unmeasured({ label, side, diagnostics: index === 0 ? diagnostics : [] })
  )
  return { paths: [], unfetched }
}
