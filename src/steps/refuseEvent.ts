import type { ActionInputs } from '../config/actionInputs.js'
import type { RunContext } from '../io/runContext.js'
import { FlamegateError } from '../model/diagnostic.js'

type Mode = ActionInputs['mode']

/** The events of a mode that are refused, and what to do instead. */
interface Refusal {
  readonly code: string
  readonly isRefused: (eventName: string) => boolean
  readonly expected: string
  readonly hint: string
}

/** Events whose code is what a branch holds: what any other measures is somebody's proposal, and no base. */
const recordingEvents: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch'])

const recording: Refusal = {
  code: 'record/event',
  isRefused: (eventName) => !recordingEvents.has(eventName),
  expected: 'the event push, schedule or workflow_dispatch',
  hint: 'record on pushes to the base branch, and use mode: compare in pull requests'
}

/** To measure is to run the code of the pull request: here with a token that writes, and the secrets of the base. */
const measuring: Refusal = {
  code: 'collect/event',
  isRefused: (eventName) => eventName === 'pull_request_target',
  expected: 'an event that runs code with no more rights than the code may have',
  hint: 'measure on: pull_request, whose runs of forks have a token that only reads, and no secrets'
}

const publishing: Refusal = {
  code: 'publish/event',
  isRefused: (eventName) => eventName !== 'workflow_run',
  expected: 'the event workflow_run',
  hint: 'publish in a workflow of its own that starts after the one that measures, and use mode: compare elsewhere'
}

const refusals: Readonly<Partial<Record<Mode, Refusal>>> = {
  collect: measuring,
  'collect-and-compare': measuring,
  record: recording,
  publish: publishing
}

/** Throws a FlamegateError where a mode has no business in an event. */
export const refuseEvent = (
  { mode }: Pick<ActionInputs, 'mode'>,
  { eventName }: Pick<RunContext, 'eventName'>
): void => {
  const refusal = refusals[mode]
  if (refusal === undefined || !refusal.isRefused(eventName)) return
  const { code, expected, hint } = refusal
  const message = `mode: ${mode}: expected ${expected}, found ${eventName}`
  throw new FlamegateError([{ severity: 'error', code, message, hint }])
}
