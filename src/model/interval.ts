/** A closed interval; infinite ends mean "not bounded by the data". */
export interface Interval {
  readonly lo: number
  readonly hi: number
}
