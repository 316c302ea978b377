/**
 * How much of its own bound each kind of input has used, from 0 to 1. A process that may have 2 GB has room for functions or for
 * benchmarks at their bound and not for both, so what one has used the other has less.
 */
export interface Shares {
  functions: number
  /** On result lines, and so of benchmarks. */
  numbers: number
  benchmarks: number
}

export const noShares = (): Shares => ({ functions: 0, numbers: 0, benchmarks: 0 })

/** What is left of a bound beside what the other kind has used. */
export const beside = (most: number, used: number): number => Math.floor(most - most * used)

/** What a message says of a bound that the other kind has made smaller. */
export const besideWords = (used: number, others: string): string =>
  used === 0 ? '' : ` beside their ${others}`
