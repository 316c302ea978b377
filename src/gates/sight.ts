import type { Sight } from '../model/sight.js'
import { formatCount, formatPp } from '../units/format.js'

const sampleNames: Readonly<Record<Sight['dimension'], string>> = {
  cpu: 'CPU samples',
  memory: 'allocation samples'
}

/** "412 and 398 CPU samples". */
export const samplesWords = ({ samples: [base, head], dimension }: Sight): string =>
  `${formatCount(Math.round(base))} and ${formatCount(Math.round(head))} ${sampleNames[dimension]}`

/** "9.4 pp": a size, so without a sign. */
export const sizeWords = (points: number): string => formatPp(points).replace('+', '')

/**
 * What the sentence of a gate that passed must add: that samples too few to call anything unchanged, or a change above
 * the limit that would not have been seen, stand behind it. Empty where the samples suffice.
 */
export const asFarAsSeen = (
  sights: readonly Sight[],
  {
    dimensions,
    above
  }: { readonly dimensions: readonly Sight['dimension'][]; readonly above: number }
): string => {
  const [worst] = sights
    .filter(({ dimension }) => dimensions.includes(dimension))
    .filter(({ isPoor, visiblePp }) => isPoor || visiblePp === undefined || visiblePp > above)
  if (worst === undefined) return ''
  const { visiblePp } = worst
  const invisible =
    visiblePp === undefined
      ? 'no change is visible'
      : `changes below ${sizeWords(visiblePp)} are invisible`
  return `, as far as ${samplesWords(worst)} show (${invisible})`
}
