import type { Config } from '../config/schema.js'
import { maskSecret } from '../io/actionRuntime.js'
import { ingest, locationsOf } from '../io/production/ingest.js'
import { tokenVariable } from '../io/production/send.js'
import type { GivenPath } from '../io/readFiles.js'
import { readOptions } from '../io/readOptions.js'
import type { DecodedFile } from '../model/parsed.js'
import type { Profile } from '../model/profile.js'
import type { Side } from '../model/side.js'
import { pair } from '../pair/pair.js'
import type { RunFacts } from '../production/facts.js'
import { ingestUrl, pushLabels } from '../production/push.js'
import { attempt } from './attempt.js'
import type { Ports } from './ports.js'

export interface PushCase {
  readonly files: readonly DecodedFile[]
  readonly paths: readonly GivenPath[]
  readonly config: Config
  readonly out: string
  readonly run: RunFacts
}

/** A profile that both sides have, as a file. */
interface Pushable {
  readonly side: Side
  readonly path: string
  readonly profile: Profile
}

/** A collection of many packages has hundreds; the first say enough of a comparison. */
const MOST_FILES = 50

const pushable = ({ files, config }: PushCase): readonly Pushable[] => {
  const binary = new Set(files.filter(({ format }) => format === 'pprof').map(({ path }) => path))
  const all = pair(files, config.inputs).profiles.flatMap((one) =>
    (['base', 'head'] as const).flatMap((side) =>
      (one[side]?.parts ?? []).map(({ path, profile }) => ({ side, path, profile }))
    )
  )
  const once = new Map(all.map((one) => [`${one.side} ${one.path}`, one]))
  return [...once.values()].filter(({ path }) => binary.has(path)).slice(0, MOST_FILES)
}

/** When a profile was taken, in milliseconds; a second before now where it does not say. */
const timesOf = ({ timeNanos, durationNanos = 0 }: Profile, nowMs: number) => {
  const fromMs = timeNanos === undefined ? nowMs - 1000 : timeNanos / 1e6
  return { fromMs, toMs: fromMs + Math.max(1000, durationNanos / 1e6) }
}

/**
 * The profiles of a comparison for the profiler of production, under labels that links of the report lead to. What fails costs
 * one notice.
 */
export const pushProfiles = async (
  request: PushCase,
  { log, shell }: Pick<Ports, 'log' | 'shell'>
): Promise<void> => {
  const { config, paths, out, run } = request
  const { push, service = '' } = config.production
  const [base, head] = [pushLabels(run, 'base'), pushLabels(run, 'head')]
  if (push === undefined || base === undefined || head === undefined) return
  const labels = { base, head }
  maskSecret(shell.env[tokenVariable])
  const words = { output: 'profiles in production', without: 'Links to them lead nowhere.' }
  const nowMs = Date.parse(shell.now())
  await attempt(log, words, async () => {
    const places = locationsOf(paths, readOptions(config.limits, shell.cwd, out))
    let count = 0
    for (const { side, path, profile } of pushable(request)) {
      const location = places.get(path)
      if (location === undefined) continue
      const times = timesOf(profile, nowMs)
      const url = ingestUrl({ url: push.url, service, labels: labels[side], ...times })
      await ingest(url, location, shell.env)
      count++
    }
    log.info(`profiles pushed: ${count}`)
  })
}
