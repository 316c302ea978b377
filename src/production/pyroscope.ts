/** Addresses in the page of Pyroscope itself, which reads them up to version 1.19. */
import { query, selector } from './encode.js'
import { type Labels, ownLabels, type Place } from './place.js'

const queryOf = (place: Place, more: Labels): string =>
  `${place.type}${selector([...ownLabels(place), ...more])}`

/** Seconds; it takes milliseconds too. */
const seconds = (ms: number): string => String(Math.floor(ms / 1000))

export const pyroscopeSingle = (place: Place): string =>
  `${place.url}/?${query([
    ['query', queryOf(place, place.headLabels)],
    ['from', seconds(place.fromMs)],
    ['until', seconds(place.toMs)]
  ])}`

export const pyroscopeDiff = (place: Place): string => {
  const [from, until] = [seconds(place.fromMs), seconds(place.toMs)]
  return `${place.url}/comparison-diff?${query([
    ['leftQuery', queryOf(place, place.baseLabels)],
    ['leftFrom', from],
    ['leftUntil', until],
    ['rightQuery', queryOf(place, place.headLabels)],
    ['rightFrom', from],
    ['rightUntil', until]
  ])}`
}
