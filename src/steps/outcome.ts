import type { Collected } from '../collect/request.js'
import type { Config } from '../config/schema.js'
import type { MergedReport } from '../model/merged.js'
import type { Judged } from './judge.js'
import type { Delivered, DeliveredData } from './outputs.js'
import type { Recorded } from './record.js'

interface CollectedData {
  readonly collected: Collected
  readonly data: DeliveredData
}

interface Merged {
  readonly merged: MergedReport
  readonly delivered: Delivered
}

/** What a run of the action came to: a report, data, or both; the reports of other jobs; `stopped` if it was cancelled; `unpublished` if there was no pull request to publish for. */
export type Outcome =
  | ({ readonly kind: 'judged'; readonly config: Config; readonly data?: DeliveredData } & Judged)
  | ({ readonly kind: 'collected'; readonly config: Config } & CollectedData)
  | ({ readonly kind: 'merged'; readonly config: Config } & Merged)
  | Recorded
  | { readonly kind: 'unpublished' }
