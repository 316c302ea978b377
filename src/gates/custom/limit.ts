/** Limits on a change as the settings write them: `3%`, `2pp`; `50ms`, `10MiB`, `100`. */

import { formatValue } from '../../units/format.js'

const timeUnits: ReadonlyMap<string, number> = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['ms', 1e6],
  ['s', 1e9]
])

const byteUnits: ReadonlyMap<string, number> = new Map([
  ['B', 1],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30]
])

/** How limits are written; a number without a unit may be a number or text. */
export const limitPatterns = {
  above: /^\d{1,15}(?:\.\d{1,15})? ?(?:%|pp)$/,
  absolute: /^\d{1,15}(?:\.\d{1,15})? ?(?:ns|us|µs|ms|s|B|KiB|MiB|GiB)$/
} as const

/** What the amount of an absolute limit is in: nanoseconds, bytes, or the unit of the row. */
export type AmountOf = 'time' | 'bytes' | 'unit'

export interface Relative {
  /** Points of the measure that decides about a function, or percent of cost. */
  readonly in: 'points' | 'percent'
  readonly value: number
}

export interface Absolute {
  readonly of: AmountOf
  readonly value: number
}

/** How much worse is too much; where both are given, both have to be exceeded. */
export interface Limit {
  readonly above?: Relative
  readonly absolute?: Absolute
}

export const isPoints = (text: number | string): boolean => /pp$/.test(String(text))

/** A number alone is in points for functions and in percent for benchmarks. */
export const parseAbove = (text: number | string, about: 'functions' | 'benchmarks'): Relative => ({
  in: isPoints(text) || (typeof text === 'number' && about === 'functions') ? 'points' : 'percent',
  value: Number.parseFloat(String(text))
})

export const parseAbsolute = (text: number | string): Absolute => {
  const value = Number.parseFloat(String(text))
  const unit = /(?<![a-zµ])[a-zµ]+$/i.exec(String(text))?.[0] ?? ''
  const time = timeUnits.get(unit)
  if (time !== undefined) return { of: 'time', value: value * time }
  const bytes = byteUnits.get(unit)
  return bytes === undefined ? { of: 'unit', value } : { of: 'bytes', value: value * bytes }
}

const aboveWords = ({ in: unit, value }: Relative): string =>
  unit === 'points' ? `${value} pp` : `${value}%`

const unitsOf: Readonly<Record<Exclude<AmountOf, 'unit'>, string>> = {
  time: 'nanoseconds',
  bytes: 'bytes'
}

/** An amount in the unit of the rows, which is a number alone where they have several. */
const absoluteWords = ({ of, value }: Absolute, units: readonly string[]): string => {
  const [unit = 'count', ...others] = of === 'unit' ? new Set(units) : [unitsOf[of]]
  return formatValue(value, others.length === 0 ? unit : 'count')
}

/** "3% and 50.0 ms". */
export const limitWords = ({ above, absolute }: Limit, units: readonly string[]): string =>
  [
    ...(above === undefined ? [] : [aboveWords(above)]),
    ...(absolute === undefined ? [] : [absoluteWords(absolute, units)])
  ].join(' and ')
