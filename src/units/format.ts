import { formatNumber, formatWhole } from './number.js'

/**
 * A value with the largest unit in which it is at least 1: `1.23 s`, `45.6 MiB`, `1,234 allocs/op`, `7.00 widgets`.
 * `unit` is that of a profile column (`nanoseconds`, `bytes`, `count`) or of a Go benchmark (`ns/op`, `B/op`, `MB/s`).
 * Whole numbers of a smallest unit are printed whole, everything else with three significant digits.
 */
export function formatValue(value: number, unit: string): string {
  const ladder = ladderOf(unit)
  return withUnit(value, rungFor(value, ladder))
}

/** An interval in the unit of its larger end: `1.20 to 1.35 ms`; changes (`%`, `pp`) carry their signs. */
export function formatInterval(lo: number, hi: number, unit: string): string {
  if (unit === '%') return formatChanges(lo, hi)
  if (unit === 'pp') return `${formatPp(lo)} to ${formatPp(hi)}`
  const ladder = ladderOf(unit)
  const [low, high] = [rungFor(lo, ladder), rungFor(hi, ladder)]
  if (low !== high && hasUnit(lo) && hasUnit(hi))
    return `${withUnit(lo, low)} to ${withUnit(hi, high)}`
  const shared = low.factor > high.factor ? low : high
  return `${scaled(lo, shared)} to ${withUnit(hi, shared)}`
}

/** Nanoseconds per millisecond. */
const MILLISECOND = 1e6

/** Both ends as percentages, or both as factors where one of them is. */
const formatChanges = (lo: number, hi: number): string =>
  isFactor(lo) || isFactor(hi)
    ? `${formatRatio(1 + lo / 100)} to ${formatRatio(1 + hi / 100)}`
    : `${formatSignedPercent(lo)} to ${formatSignedPercent(hi)}`

/** A span of time given in milliseconds: `1.23 s`. */
export const formatDuration = (milliseconds: number): string =>
  formatValue(milliseconds * MILLISECOND, 'nanoseconds')

/** Bytes in powers of 1024: `512 B`, `1.50 KiB`. */
export const formatBytes = (bytes: number): string => formatValue(bytes, 'bytes')

/** A number of things, with thousands separators: `12,345`. */
export const formatCount = (count: number): string => formatValue(count, 'count')

/**
 * A share or a change given in percent (12.34 is 12.34%), without a plus: `12.3%`; `<0.1%` where 0.0% would hide it. A
 * minus stands before digits only: the share of a difference that rounds to nothing is `0.0%`.
 */
export function formatPercent(percent: number): string {
  if (Math.abs(percent) >= 0.05 || Number.isNaN(percent)) return `${oneDecimal(percent)}%`
  return percent > 0 ? '<0.1%' : '0.0%'
}

/** From here on a percentage is harder to read than a factor: `+1,244%` is `13.4x`. */
const factorFrom = 1000

const isFactor = (percent: number): boolean => percent >= factorFrom && Number.isFinite(percent)

/** A change given in percent, with its sign: `+12.3%`, `-0.4%`, no change `0.0%`; from +1,000% on as a factor: `13.4x`. */
export const formatSignedPercent = (percent: number): string =>
  isFactor(percent) ? formatRatio(1 + percent / 100) : `${signed(percent)}%`

/** A change of share given in percentage points: `+6.2 pp`. */
export const formatPp = (points: number): string => `${signed(points)} pp`

/** A p-value with three decimals: `0.008`, `<0.001`. Never `0.000`, which would claim certainty. */
export function formatP(p: number): string {
  if (Number.isNaN(p)) return formatNumber(p)
  return p < 0.001 ? '<0.001' : p.toFixed(3)
}

/** head / base: `1.05x`. */
export const formatRatio = (ratio: number): string => `${formatNumber(ratio)}x`

interface Rung {
  readonly symbol: string
  /** How many of the raw unit one of this unit is. */
  readonly factor: number
}

/** Units of one kind from the smallest to the largest. */
type Ladder = readonly [Rung, ...Rung[]]

const ladder = (...rungs: readonly [[string, number], ...[string, number][]]): Ladder => {
  const [first, ...rest] = rungs
  const rung = ([symbol, factor]: [string, number]): Rung => ({ symbol, factor })
  return [rung(first), ...rest.map(rung)]
}

/** pprof's time units, which have no minutes, with spaces and the micro sign of Go's own durations. */
const TIME = ladder(['ns', 1], ['µs', 1e3], ['ms', 1e6], ['s', 1e9], ['h', 3600e9])
/** Powers of 1024 with the names of IEC 80000-13, because pprof's `kB` for 1024 bytes misleads. */
const BYTES = ladder(
  ['B', 1],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
  ['TiB', 2 ** 40],
  ['PiB', 2 ** 50]
)

const suffixed = (rungs: Ladder, suffix: string): Ladder => {
  const [first, ...rest] = rungs
  const rung = ({ symbol, factor }: Rung): Rung => ({ symbol: `${symbol}${suffix}`, factor })
  return [rung(first), ...rest.map(rung)]
}

const LADDERS: ReadonlyMap<string, Ladder> = new Map([
  ['nanoseconds', TIME],
  ['ns', TIME],
  ['bytes', BYTES],
  ['B', BYTES],
  ['count', ladder(['', 1])],
  ['ns/op', suffixed(TIME, '/op')],
  ['B/op', suffixed(BYTES, '/op')],
  ['B/s', suffixed(BYTES, '/s')]
])

function ladderOf(unit: string): Ladder {
  return LADDERS.get(unit) ?? ladder([unit, 1])
}

/** The largest rung of which the value, as printed, is at least 1; the first for anything smaller. */
function rungFor(value: number, rungs: Ladder): Rung {
  const [first, ...larger] = rungs
  const size = Math.abs(value)
  if (!Number.isFinite(size)) return first
  return larger.reduce((best, rung) => (roundsUpTo(size, best, rung) ? rung : best), first)
}

/** Whether a size in `smaller` units would print as one of `larger`: 999.9 ms is 1.00 s, not 1,000 ms. */
function roundsUpTo(size: number, smaller: Rung, larger: Rung): boolean {
  return Math.round(size / smaller.factor) * smaller.factor >= larger.factor
}

/** The number of a value in a unit. A whole number of the raw unit is a count of something and stays whole. */
function scaled(value: number, { factor }: Rung): string {
  return factor === 1 && Number.isInteger(value) ? formatWhole(value) : formatNumber(value / factor)
}

/** Zero and infinity are the same in every unit. */
function hasUnit(value: number): boolean {
  return value !== 0 && Number.isFinite(value)
}

function withUnit(value: number, rung: Rung): string {
  const number = scaled(value, rung)
  return rung.symbol === '' ? number : `${number} ${rung.symbol}`
}

function oneDecimal(value: number): string {
  if (!Number.isFinite(value)) return formatNumber(value)
  const size = Math.abs(value)
  const digits = size >= 1000 ? formatWhole(Math.round(size)) : size.toFixed(1)
  return value < 0 ? `-${digits}` : digits
}

/** One decimal with its sign. A change too small for the decimal keeps its sign, so that it is not taken for none. */
function signed(value: number): string {
  return value > 0 ? `+${oneDecimal(value)}` : oneDecimal(value)
}
