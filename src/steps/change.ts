/** What lies between base and head in the code, from the place that knows it best. */
import { readPullChange } from '../io/pullChange.js'
import type { StoredBaseline } from '../model/baseline.js'
import type { Change } from '../model/change.js'
import type { DecodedFile } from '../model/parsed.js'
import { attempt } from './attempt.js'
import { measuredChange } from './measuredChange.js'
import type { Ports } from './ports.js'

/** What the pull request changes, as GitHub shows it. It is asked once; the report is whole without the answer. */
export const pullChange = async ({
  context: { pull },
  log,
  openGitHub
}: Pick<Ports, 'context' | 'log' | 'openGitHub'>): Promise<Change | undefined> => {
  if (pull === undefined) return undefined
  const without =
    'The report does not say what the pull request touched, and a check run has no annotations.'
  return attempt(log, { output: 'changed lines', without }, async () =>
    readPullChange((await openGitHub()).changes, pull.number)
  )
}

/**
 * A pull request is compared with where it left its base. Measurements of other commits, and a baseline from before that
 * place, hold changes that are not in it.
 */
const asFarAsMeasured = (
  change: Change | undefined,
  files: readonly DecodedFile[],
  baseline: StoredBaseline | undefined
): Change | undefined => {
  if (change === undefined) return undefined
  const isElsewhere = files.some(({ parsed }) => parsed.manifest !== undefined)
  const isOlder = baseline !== undefined && baseline.distance !== 0
  return isElsewhere || isOlder ? { ...change, isComplete: false } : change
}

export interface ReadChange {
  /** What lies between what was measured. */
  readonly change: Change | undefined
  readonly pullChange: Change | undefined
}

/** Reads both for a run of the action. */
export const readChange = async (
  files: readonly DecodedFile[],
  baseline: StoredBaseline | undefined,
  ports: Ports
): Promise<ReadChange> => {
  const { context, shell } = ports
  const asShown = await pullChange(ports)
  const measured = await measuredChange(files, { cwd: context.workspace, env: shell.env })
  return {
    change: measured ?? asFarAsMeasured(asShown, files, baseline),
    pullChange: asShown
  }
}
