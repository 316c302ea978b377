import type { PrintedSummary } from '../../model/benchmark.js'
import { isTime } from '../../units/benchUnits.js'

/** What a printed number is multiplied by to be in the unit of its row. */
export interface PrintedScale {
  readonly exponent: number
  readonly factor: number
}

/** benchstat's prefixes: decimal ones are powers of ten, binary ones powers of 1024. */
const PREFIXES: ReadonlyMap<string, PrintedScale> = new Map([
  ['', { exponent: 0, factor: 1 }],
  ['T', { exponent: 12, factor: 1 }],
  ['G', { exponent: 9, factor: 1 }],
  ['M', { exponent: 6, factor: 1 }],
  ['k', { exponent: 3, factor: 1 }],
  ['m', { exponent: -3, factor: 1 }],
  ['u', { exponent: -6, factor: 1 }],
  ['µ', { exponent: -6, factor: 1 }],
  ['μ', { exponent: -6, factor: 1 }],
  ['n', { exponent: -9, factor: 1 }],
  ['Ki', { exponent: 0, factor: 1024 }],
  ['Mi', { exponent: 0, factor: 1024 ** 2 }],
  ['Gi', { exponent: 0, factor: 1024 ** 3 }],
  ['Ti', { exponent: 0, factor: 1024 ** 4 }]
])

/** Suffixes of the first benchstat's times, as powers of ten of a nanosecond. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['ns', 0],
  ['us', 3],
  ['µs', 3],
  ['μs', 3],
  ['ms', 6],
  ['s', 9]
])

/** The scale of a prefix such as `µ` or `Ki`, for a unit that is 10^exponent of its row's unit. */
export function prefixScale(prefix: string, exponent: number): PrintedScale | undefined {
  const scale = PREFIXES.get(prefix)
  return scale && { ...scale, exponent: scale.exponent + exponent }
}

/** The scale of the suffix that the first benchstat prints after a number of Go's unit: `µs`, `kB`, `MB/s`, `k`. */
export function suffixScale(suffix: string, unit: string): PrintedScale | undefined {
  const time = isTime(unit) ? TIMES.get(suffix) : undefined
  if (time !== undefined) return { exponent: time, factor: 1 }
  const perSecond = suffix.endsWith('B/s')
  return prefixScale(suffix.replace(/B(?:\/s)?$/, ''), perSecond ? -6 : 0)
}

/** A printed center such as `12.11`, `NaN` or `+Inf`, and half of its last digit. */
export function printedCenter(
  digits: string,
  { exponent, factor }: PrintedScale
): Pick<PrintedSummary, 'center' | 'halfDigit'> {
  if (/NaN|Inf/.test(digits)) {
    return { center: Number(digits.replace('Inf', 'Infinity')), halfDigit: 0 }
  }
  const decimals = digits.split('.')[1]?.length ?? 0
  return {
    center: Number(`${digits}e${exponent}`) * factor,
    halfDigit: Number(`5e${exponent - decimals - 1}`) * factor
  }
}

/** The fraction that a printed `± X%` means; undefined for `∞`, `?`, `NaN%` and nothing. */
export function spreadOf(text: string | undefined): { readonly spread?: number } {
  const percent = signedPercent(text)
  // Of a negative center benchstat prints a negative percentage.
  return percent === undefined ? {} : { spread: Math.abs(Number(`${percent}e-2`)) }
}

/** The number of a printed percentage; undefined for `~`, `?`, `+Inf%` and nothing. */
export function signedPercent(text: string | undefined): number | undefined {
  const digits = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The p and the numbers of samples in `p=0.008 n=5+5`, as far as they are printed; equal numbers are printed once. */
export function comparisonOf(text: string): {
  readonly p?: number
  readonly n?: readonly [number, number]
} {
  const p = /p=(\d+(?:\.\d+)?)/.exec(text)?.[1]
  const [, base, head = base] = /n=(\d{1,15})(?:\+(\d{1,15}))?/.exec(text) ?? []
  return {
    ...(p === undefined ? {} : { p: Number(p) }),
    ...(base === undefined ? {} : { n: [Number(base), Number(head)] as const })
  }
}
