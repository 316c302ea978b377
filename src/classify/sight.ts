import type { ProfileComparison } from '../model/profileComparison.js'
import type { Sight } from '../model/sight.js'
import { dimensionOf } from './functions.js'

const sightOf = (comparison: ProfileComparison, minSamples: number): readonly Sight[] => {
  const { workload, base, head, visiblePp, refused } = comparison
  const dimension = dimensionOf(comparison.sampleType.type)
  if (dimension === 'other' || refused !== undefined) return []
  if (base?.events === undefined || head?.events === undefined) return []
  const samples = [base.events.total, head.events.total] as const
  return [
    {
      dimension,
      workload,
      samples,
      ...(visiblePp === undefined ? {} : { visiblePp }),
      isPoor: Math.min(...samples) < minSamples
    }
  ]
}

const smallest = ({ visiblePp = Number.POSITIVE_INFINITY }: Sight): number => visiblePp

/** How little each comparison that counts could have shown, the poorest first. */
export const sightsOf = (
  comparisons: readonly ProfileComparison[],
  minSamples: number
): readonly Sight[] =>
  comparisons
    .flatMap((comparison) => sightOf(comparison, minSamples))
    .sort((a, b) => Number(smallest(a) < smallest(b)) - Number(smallest(a) > smallest(b)))
