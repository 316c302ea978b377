/** Addresses in Parca, and in Polar Signals, which is its page with a filter for functions. */
import { query, selector } from './encode.js'
import { type Labels, ownLabels, type Place } from './place.js'

/** CPU profiles are kept as what was added since the last one. */
const typeOf = (type: string): string => (type.startsWith('process_cpu:') ? `${type}:delta` : type)

/** A query of a side, `a` or `b`: the server merges what is between two times, in nanoseconds. */
const side = (place: Place, letter: 'a' | 'b', more: Labels) => {
  const expression = `${typeOf(place.type)}${selector([...ownLabels(place), ...more])}`
  const { fromMs, toMs } = place
  return [
    [`expression_${letter}`, expression],
    [`from_${letter}`, String(fromMs)],
    [`to_${letter}`, String(toMs)],
    [`time_selection_${letter}`, `absolute:${fromMs}-${toMs}`],
    [`sum_by_${letter}`, ''],
    [`merge_from_${letter}`, `${fromMs}000000`],
    [`merge_to_${letter}`, `${toMs}000000`],
    [`selection_${letter}`, expression]
  ] as const
}

type Parameters = readonly (readonly [string, string | undefined])[]

const single = (place: Place, more: Parameters): string =>
  `${place.url}/?${query([...side(place, 'a', place.headLabels), ...more])}`

const diff = (place: Place, more: Parameters): string =>
  `${place.url}/?${query([
    ['compare_a', 'true'],
    ['compare_b', 'true'],
    ...side(place, 'a', place.baseLabels),
    ...side(place, 'b', place.headLabels),
    ...more
  ])}`

export const parcaSingle = (place: Place): string => single(place, [])
export const parcaDiff = (place: Place): string => diff(place, [])

/** `s:fn:~:Name`: stacks with a function whose name contains the text. */
const functionFilter = ({ function: name }: Place): Parameters => [
  ['profile_filters', name === undefined ? undefined : `s:fn:~:${name}`]
]

export const polarSingle = (place: Place): string => single(place, functionFilter(place))
export const polarDiff = (place: Place): string => diff(place, functionFilter(place))
