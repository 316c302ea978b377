/** The samples that fell into one function, out of all samples of its profile. */
export interface SampleCount {
  readonly count: number
  readonly total: number
}

/**
 * The overdispersion that is assumed where it cannot be measured.
 *
 * Samples of one run come in bursts. Identical binaries profiled 18 and 22 times showed a Pearson
 * phi of 1.2-1.8 in the median and up to about 3 for a leaf function of an application; with one
 * profile a side it cannot be estimated, so the upper end is assumed.
 */
export const DEFAULT_PHI = 3

/** Fewer expected events than this on the smaller side are not tested: the model is normal. */
export const NEEDED_EVENTS = 10

/** The share of a count, kept within [0, 1]; 0 for an empty profile. */
export const shareOf = ({ count, total }: SampleCount): number =>
  total > 0 ? Math.max(0, Math.min(1, count / total)) : 0

/** The share of both sides taken together: the best guess if nothing changed. */
export const pooledShare = (base: SampleCount, head: SampleCount): number =>
  shareOf({ count: base.count + head.count, total: base.total + head.total })

/** The binomial variance of one share. */
export const shareVariance = (share: number, total: number): number => (share * (1 - share)) / total
