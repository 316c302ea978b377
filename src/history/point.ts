import { fingerprint } from '../classify/fingerprint.js'
import {
  emptyHistory,
  type History,
  type HistoryPoint,
  type HistorySeries
} from '../model/history.js'
import type { Measured } from './measured.js'
import type { MeasuredRow } from './row.js'
import { canonical } from './write.js'

/** The run that measured, as it is told apart from all others. */
export type Stamp = Pick<
  HistoryPoint,
  'commit' | 'run' | 'attempt' | 'key' | 'time' | 'branch' | 'tag' | 'image_version'
>

/** One fingerprint for equal settings. */
const settingsFingerprint = (settings: unknown): string =>
  fingerprint('settings', canonical(settings))

const seriesOf = (rows: readonly MeasuredRow[]): Readonly<Record<string, HistorySeries>> =>
  Object.fromEntries(rows.map(({ id, series }) => [id, series]))

/** The history of one run of the default branch alone, to be merged into what is stored. */
export const historyOfRun = (
  { environment, rows }: Measured,
  stamp: Stamp,
  settings: unknown
): History => ({
  ...emptyHistory,
  series: seriesOf(rows),
  points: [
    {
      ...stamp,
      environment,
      config: settingsFingerprint(settings),
      values: Object.fromEntries(rows.map(({ id, value }) => [id, value]))
    }
  ]
})
