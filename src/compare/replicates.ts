/** The profiles of one side, one by one, as far as their dispersion needs them. */
import { groupBy } from '../model/groupBy.js'
import type { Coverage } from '../model/profile.js'
import type { Part } from '../pair/measurement.js'
import type { ReplicateCounts } from '../stats/dispersion.js'
import type { Folding } from './folding.js'

/** One profile of a side: one file, or several that are parts of one round of profiling. */
export interface Replicate {
  /** Sampled events of all functions. */
  readonly total: number
  /** Sampled events by identity of function. */
  readonly counts: ReadonlyMap<string, number>
  /** Whether a cut list may hide functions, so that one that is not listed has an unknown count. */
  readonly hides: boolean
}

/** The most that a function may have which a list of this coverage lacks. */
export const boundOf = (coverage: Coverage): number => {
  if (coverage.kind === 'cut') return coverage.bound
  return coverage.kind === 'complete' ? 0 : Number.POSITIVE_INFINITY
}

const replicateOf = (parts: readonly Part[], { identityOf }: Folding): Replicate => {
  const counts = new Map<string, number>()
  for (const { profile, column } of parts) {
    profile.functions.forEach(({ name }, index) => {
      const identity = identityOf(name)
      counts.set(identity, (counts.get(identity) ?? 0) + (column.events?.flat[index] ?? 0))
    })
  }
  return {
    total: parts.reduce((sum, { column }) => sum + (column.events?.total ?? 0), 0),
    counts,
    hides: parts.some(({ profile }) => boundOf(profile.coverage) > 0)
  }
}

/** Groups the parts of a side by the replicate that they belong to. */
export const replicatesOf = (parts: readonly Part[], folding: Folding): readonly Replicate[] =>
  [...groupBy(parts, ({ replicate }) => replicate).values()].map((group) =>
    replicateOf(group, folding)
  )

/**
 * The counts of a function in the replicates that tell it, in proportion to all events of each (a share) or to the
 * work, which was the same in each (a cost).
 */
export const countsOf = (
  replicates: readonly Replicate[],
  name: string,
  proportion: 'events' | 'work'
): ReplicateCounts => {
  const telling = replicates.filter(({ counts, hides }) => !hides || counts.has(name))
  return {
    counts: telling.map(({ counts }) => counts.get(name) ?? 0),
    sizes: telling.map(({ total }) => (proportion === 'work' ? 1 : total))
  }
}
