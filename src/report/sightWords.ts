import { samplesWords, sizeWords } from '../gates/sight.js'
import type { Sight } from '../model/sight.js'
import { formatCount } from '../units/format.js'

const invisible = ({ visiblePp }: Sight): string =>
  visiblePp === undefined
    ? 'no change of flat share would be seen'
    : `changes below ${sizeWords(visiblePp)} of flat share would not be seen`

const others = (count: number): string => {
  if (count === 0) return ''
  return count === 1
    ? ' (1 other pair of profiles has too few samples, too)'
    : ` (${formatCount(count)} other pairs of profiles have too few samples, too)`
}

/**
 * What so few samples cannot show, of the poorest pair of profiles; undefined where all have enough to call a function
 * unchanged.
 */
export const blindSpot = (sights: readonly Sight[]): string | undefined => {
  const [worst, ...rest] = sights.filter(({ isPoor }) => isPoor)
  if (worst === undefined) return undefined
  return `with ${samplesWords(worst)}, ${invisible(worst)}${others(rest.length)}`
}
