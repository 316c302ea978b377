import type { ActionInputs } from '../config/actionInputs.js'
import type { Config } from '../config/schema.js'
import { badgeOf, latestOf } from '../history/latest.js'
import { type Measured, measure } from '../history/measured.js'
import { historyOfRun, type Stamp } from '../history/point.js'
import { thinRule, trendRule } from '../history/rules.js'
import { runsBefore } from '../history/series.js'
import { withTags } from '../history/tags.js'
import { thin } from '../history/thin.js'
import { trendsOf } from '../history/trends.js'
import type { Tag } from '../io/github/gitData.js'
import { badgeFile, latestFile } from '../io/history/names.js'
import type { Finished } from '../io/history/store.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { History } from '../model/history.js'
import type { DecodedFile } from '../model/parsed.js'
import { jsonText } from '../outputs/escape.js'
import { asHead } from '../pair/oneSide.js'
import { pair } from '../pair/pair.js'
import { version } from '../version.js'
import { beside } from './historyFailure.js'
import { openHistory } from './historyStore.js'
import type { Ports } from './ports.js'

export interface RecordedFiles {
  readonly inputs: ActionInputs
  readonly config: Config
  /** What was measured of the commit. */
  readonly files: readonly DecodedFile[]
}

const nameIn = (ref: string, kind: 'heads' | 'tags'): string | undefined => {
  const prefix = `refs/${kind}/`
  return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined
}

const isOfDefault = ({ context: { ref = '', defaultBranch } }: Ports): boolean =>
  defaultBranch !== undefined && nameIn(ref, 'heads') === defaultBranch

const stampOf = ({ inputs }: RecordedFiles, { context, shell }: Ports): Stamp => {
  const { sha, runId, runAttempt, ref = '', image } = context
  const branch = nameIn(ref, 'heads')
  return {
    commit: sha,
    run: runId,
    attempt: runAttempt,
    key: inputs['comment-key'],
    time: shell.now(),
    image_version: image?.version ?? '',
    ...(branch === undefined ? {} : { branch })
  }
}

/** The newest tags; without them no run is known as that of a release. */
const tagsOf = async ({ log, openGitHub }: Ports): Promise<readonly Tag[]> => {
  try {
    return (await (await openGitHub()).git.tags(1)).items
  } catch (error) {
    if (!(error instanceof FlamegateError)) throw error
    log.info(`history: releases are not known: ${error.message}`)
    return []
  }
}

interface Recording {
  readonly request: RecordedFiles
  readonly measured: Measured
  readonly stamp: Stamp
  readonly tags: readonly Tag[]
}

/** The history with this run in it, made shorter, and what it says of this run. */
const finish =
  ({ request, measured, stamp, tags }: Recording, runUrl: string) =>
  (merged: History): Finished => {
    const { inputs, config } = request
    const history = thin(withTags(merged, tags), thinRule(config))
    const own = historyOfRun(measured, stamp, config.collect).points[0]
    const [point = own] = history.points.filter(
      ({ run, attempt }) => run === stamp.run && attempt === stamp.attempt
    )
    if (point === undefined) return { history, files: [] }
    const entry = trendsOf(measured, runsBefore(history, stamp.run), trendRule(config))
    const latest = latestOf({ point, entry, runUrl, version })
    return {
      history,
      files: [
        { name: badgeFile(inputs['comment-key']), text: jsonText(badgeOf(latest)) },
        { name: latestFile(inputs['comment-key']), text: jsonText(latest) }
      ]
    }
  }

const append = async (request: RecordedFiles, ports: Ports): Promise<string | undefined> => {
  const { context, log } = ports
  const { config, files } = request
  const store = await openHistory(request, ports)
  if (store === undefined) return undefined
  const pairs = pair(asHead(files, config.inputs), config.inputs)
  const image = context.image?.name ?? ''
  const measured = measure(pairs, { image, functions: config.history.functions })
  // GitHub is asked first: from then on it is known what time it is.
  const tags = await tagsOf(ports)
  const stamp = stampOf(request, ports)
  const recording = { request, measured, stamp, tags }
  const addition = historyOfRun(measured, stamp, config.collect)
  const { history, notes, url } = await store.append(addition, finish(recording, context.runUrl))
  for (const note of notes) log.info(`history: not used: ${note}`)
  if (measured.left > 0) log.info(`history: ${measured.left} rows are beyond what a run may add`)
  log.info(`history: ${measured.rows.length} rows added, ${history.points.length} runs in all`)
  return url
}

/** Adds what the default branch measured to its history. It is beside the baseline: what fails costs one notice. */
export const recordHistory = async (
  request: RecordedFiles,
  ports: Ports
): Promise<string | undefined> => {
  const { log } = ports
  if (!isOfDefault(ports)) {
    log.info('history: only runs of the default branch are recorded')
    return undefined
  }
  const without = 'The baseline is stored; this run is missing in the history.'
  return log.group('History', () => beside(request, without, ports, () => append(request, ports)))
}
