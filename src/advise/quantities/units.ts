/** How people write units, and what one of each is in the base unit of its kind. */
import type { Kind } from './kinds.js'

export interface Meaning {
  readonly kind: Kind
  /** More than one where the spelling does not say: a kB is 1000 bytes, and 1024 to pprof. */
  readonly factors: readonly number[]
}

type Spellings = readonly (readonly [names: string, ...factors: number[]])[]

const time: Spellings = [
  ['ns nanosecond nanoseconds', 1],
  ['us µs μs microsecond microseconds', 1e3],
  ['ms millisecond milliseconds', 1e6],
  ['s sec secs second seconds', 1e9],
  ['m min mins minute minutes', 60e9],
  ['h hr hrs hour hours', 3600e9]
]

const bytes: Spellings = [
  ['B byte bytes', 1],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
  ['TiB', 2 ** 40],
  ['kB KB kilobyte kilobytes', 1e3, 2 ** 10],
  ['MB megabyte megabytes', 1e6, 2 ** 20],
  ['GB gigabyte gigabytes', 1e9, 2 ** 30],
  ['TB terabyte terabytes', 1e12, 2 ** 40]
]

const perOperation = ['/op', ' per op', ' per operation']
const perSecond = ['/s', '/sec', ' per second']

const spelled = (
  kind: Kind,
  spellings: Spellings,
  suffixes: readonly string[] = ['']
): readonly (readonly [string, Meaning])[] =>
  spellings.flatMap(([names, ...factors]) =>
    names
      .split(' ')
      .flatMap((name) => suffixes.map((suffix) => [`${name}${suffix}`, { kind, factors }] as const))
  )

const shares = ['%', 'percent', 'per cent']
const points = ['pp', 'percentage point', 'percentage points', '%-points']

/** `3 times` alone counts calls. */
const comparatives = 'as slower faster more less fewer larger smaller longer higher lower the'
const ratios = ['x', '×', 'fold', ...comparatives.split(' ').map((word) => `times ${word}`)]

const one = (kind: Kind, names: readonly string[]) =>
  names.map((name) => [name, { kind, factors: [1] }] as const)

export type Units = ReadonlyMap<string, Meaning>

const common: Units = new Map([
  ...one('percent', shares),
  ...one('points', points),
  ...one('ratio', ratios),
  ...spelled('time', time),
  ...spelled('time/op', time, perOperation),
  ...spelled('bytes', bytes),
  ...spelled('bytes/op', bytes, perOperation),
  ...spelled('bytes/s', bytes, perSecond)
])

/** What is understood in a text about a report: the common spellings, and the units of its rows as they are written. */
export const unitsOf = (rows: readonly { readonly unit: string }[]): Units => {
  const own = [...new Set(rows.map(({ unit }) => unit))].filter(
    (unit) => unit !== '' && unit !== 'count'
  )
  const meanings = own.flatMap((unit) =>
    ['/op', ' per op', ' per operation']
      .map((suffix) => unit.replace(/\/op$/, suffix))
      .map((name) => [name, { kind: { unit }, factors: [1] }] as const)
  )
  return new Map([...meanings, ...common])
}
