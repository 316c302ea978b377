import { markerKey } from '../stickyComment/marker.js'
import type { CheckRun } from './api.js'

/** What tells a check run of ours: which of several it is, and which run wrote it. */
export interface Writer {
  /** Tells several check runs on one commit apart. */
  readonly key: string
  readonly runId: number
  readonly runAttempt: number
}

/** A check run of ours, and how the run that wrote it stands to the one that wants to. */
export interface OwnCheck {
  readonly check: CheckRun
  readonly run: number
  readonly writer: 'earlier' | 'same' | 'later'
}

export const externalIdOf = ({ key, runId, runAttempt }: Writer): string =>
  `flamegate:v1 key=${markerKey(key)} run=${runId}.${runAttempt}`

const externalId = /^flamegate:v1 key=([\w.%-]{1,600}) run=(\d{1,15})\.(\d{1,9})$/

/** The check runs of ours with the key, the latest run's first and of one run the newest. */
export const ownChecks = (
  checks: readonly CheckRun[],
  { key, runId, runAttempt }: Writer
): readonly OwnCheck[] =>
  checks
    .flatMap((check) => {
      const [, marked, run, attempt] = externalId.exec(check.externalId) ?? []
      if (marked !== markerKey(key)) return []
      return [{ check, run: Number(run), attempt: Number(attempt) }]
    })
    .sort((a, b) => b.run - a.run || b.attempt - a.attempt || b.check.id - a.check.id)
    .map(({ check, run, attempt }) => {
      const order = run - runId || attempt - runAttempt
      const writer = order === 0 ? 'same' : order < 0 ? 'earlier' : 'later'
      return { check, run, writer }
    })
