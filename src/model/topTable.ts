import type { SampleType } from './profile.js'

/** A sum in the base unit: a bigint where doubles would round. */
export type Sum = number | bigint

export interface TopRow {
  readonly name: string
  readonly flat: Sum
  readonly cum: Sum
}

/** What `go tool pprof -top` shows of one sample type, untrimmed. */
export interface TopTable {
  readonly sampleType: SampleType
  /** 100%: the sum of the absolute sample values; of base's where two profiles are subtracted. */
  readonly total: Sum
  /** By |flat| descending, then name, then |cum|, as pprof sorts. */
  readonly rows: readonly TopRow[]
}
