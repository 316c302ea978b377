/** Units that pprof converts into each other, and the base unit that flamegate keeps their values in. */
export interface UnitFamily {
  /** `nanoseconds`, `bytes`, `nanogcu`, `count`, or a unit that pprof does not know and prints behind the number. */
  readonly base: string
  /** Base units per printed unit; undefined for a unit that is not of this family. */
  readonly factorOf: (unit: string) => number | undefined
}

/** A printed value in base units. */
export interface Quantity {
  readonly value: number
  /** Half of the last printed digit: the true value is at most this far away. 0 where values are exact. */
  readonly halfDigit: number
}

const family = (base: string, ...units: readonly [string, number][]): UnitFamily => {
  const factors = new Map(units)
  return { base, factorOf: (unit) => factors.get(unit) }
}

/**
 * The units as `go tool pprof` prints them, from the tables of google/pprof `internal/measurement`. Today's pprof knows
 * no minutes and nothing above hours; releases before 2021 printed them.
 */
export const TIME: UnitFamily = family(
  'nanoseconds',
  ['ns', 1],
  ['us', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['mins', 60e9],
  ['hrs', 3600e9],
  ['days', 24 * 3600e9],
  ['wks', 7 * 24 * 3600e9],
  ['yrs', 365 * 24 * 3600e9]
)

/** pprof's `kB` is 1024 bytes, and so on up. */
export const BYTES: UnitFamily = family(
  'bytes',
  ['B', 1],
  ['kB', 2 ** 10],
  ['MB', 2 ** 20],
  ['GB', 2 ** 30],
  ['TB', 2 ** 40],
  ['PB', 2 ** 50]
)

/** Google compute units, of which the smallest is the base. */
const GCU: UnitFamily = family(
  'nanogcu',
  ['n*GCU', 1],
  ['u*GCU', 1e3],
  ['m*GCU', 1e6],
  ['GCU', 1e9],
  ['k*GCU', 1e12],
  ['M*GCU', 1e15],
  ['G*GCU', 1e18],
  ['T*GCU', 1e21],
  ['P*GCU', 1e24]
)

/** Bare numbers. */
export const COUNT: UnitFamily = family('count', ['', 1])

/** Counts printed with `-unit=ms` and the like: pprof puts the unit behind them without converting anything. */
export const LABELLED_COUNT: UnitFamily = { base: 'count', factorOf: () => 1 }

const FAMILIES: readonly UnitFamily[] = [TIME, BYTES, GCU, COUNT]

/** A value prints with two decimals, of which only `.00` is cut off; the unit follows without a space. */
const VALUE = /^(-?)(\d{1,32})(?:\.(\d\d))?((?:[^\d\s.-]\S{0,64})?)$/

/** The family of a printed value; undefined for `0`, which pprof prints without its unit, and for what is no value. */
export function familyOf(text: string): UnitFamily | undefined {
  const match = VALUE.exec(text)
  if (match === null || text === '0') return undefined
  const unit = match[4] ?? ''
  return FAMILIES.find(({ factorOf }) => factorOf(unit) !== undefined) ?? family(unit, [unit, 1])
}

/**
 * A value as pprof prints it (`1.50MB`, `10s`, `-40ms`, `512`, `0`) in the base unit of a family; undefined when it is
 * no value of that family. `10s` stands for 10.00s, so half a digit is 0.005 s; values in the base unit itself are
 * whole numbers and exact. `0` stands for 0.00 of a unit that only the rest of the report tells, so its own half digit
 * is given as 0.
 */
export function parseQuantity(text: string, { factorOf }: UnitFamily): Quantity | undefined {
  if (text === '0') return { value: 0, halfDigit: 0 }
  const match = VALUE.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', decimals, unit = ''] = match
  const factor = factorOf(unit)
  if (factor === undefined) return undefined
  // In hundredths, so that 0.29s is 290,000,000 ns and not a float next to it.
  const size =
    decimals === undefined ? Number(whole) * factor : (Number(whole + decimals) * factor) / 100
  return { value: sign === '' ? size : -size, halfDigit: factor === 1 ? 0 : 0.005 * factor }
}
