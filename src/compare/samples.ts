import type { Diagnostic } from '../model/diagnostic.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import { formatCount, formatPp } from '../units/format.js'

const eventsOf = ({ base, head }: ProfileComparison): number | undefined =>
  base?.events === undefined || head?.events === undefined
    ? undefined
    : Math.min(base.events.total, head.events.total)

/** Warns of a pair of profiles with so few samples that only large changes could be seen. */
export const checkSamples = (
  comparison: ProfileComparison,
  minSamples: number
): readonly Diagnostic[] => {
  const events = eventsOf(comparison)
  if (events === undefined || events >= minSamples || comparison.refused !== undefined) return []
  const { workload, sampleType, visiblePp } = comparison
  const seen =
    visiblePp === undefined
      ? 'no change of share could be seen'
      : `no rise below about ${formatPp(visiblePp)} of share could be seen`
  return [
    {
      severity: 'note',
      code: 'compare/few-samples',
      message: `expected ${formatCount(minSamples)} samples per side of ${workload} (${sampleType.type}), found ${formatCount(Math.round(events))}: ${seen}`,
      hint: 'profile longer, or run the workload more often, on both sides'
    }
  ]
}
