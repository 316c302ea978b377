import type { HistorySeries, HistoryValue } from '../model/history.js'

/** What a run measured of one series. */
export interface MeasuredRow {
  /** Fingerprint of the series. */
  readonly id: string
  /** Id that a row of the report has for the same function or benchmark. */
  readonly findingId: string
  readonly series: HistorySeries
  readonly value: HistoryValue
}
