/** Go's `%v` takes an exponent outside 10^-4 ... 10^6 (strconv.FormatFloat, format 'g', shortest). */
const SMALLEST_PLAIN = -4
const LARGEST_PLAIN = 5

/** From here on `toFixed` writes an exponent. */
const FIXED_LIMIT = 1e21

/**
 * A number as Go's `%v` prints it: the shortest digits that read back as the same number. `1e+07`, `5e-09`, `+Inf`.
 */
export function formatGoFloat(value: number): string {
  if (!Number.isFinite(value)) return notFinite(value)
  if (value === 0) return Object.is(value, -0) ? '-0' : '0'
  const [digits = '', exponentText = ''] = value.toExponential().split('e')
  const exponent = Number(exponentText)
  // JavaScript writes plain digits between 1e-7 and 1e21, and the same ones.
  if (exponent >= SMALLEST_PLAIN && exponent <= LARGEST_PLAIN) return String(value)
  const size = String(Math.abs(exponent)).padStart(2, '0')
  return `${digits}e${exponent < 0 ? '-' : '+'}${size}`
}

/** A number with that many decimals, as Go's `%.2f`: what lies in the middle goes to the even digit. */
export function formatGoFixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return notFinite(value)
  const size = sizeToFixed(Math.abs(value), decimals)
  return value < 0 || Object.is(value, -0) ? `-${size}` : size
}

/** The same with a sign before every number, as Go's `%+.2f`. */
export function formatGoSigned(value: number, decimals: number): string {
  const text = formatGoFixed(value, decimals)
  return /^[-+]/.test(text) ? text : `+${text}`
}

function notFinite(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  return value > 0 ? '+Inf' : '-Inf'
}

/** `toFixed` is exact but for the middle, which it rounds up. */
function sizeToFixed(size: number, decimals: number): string {
  if (size >= FIXED_LIMIT) return `${BigInt(size)}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  const rounded = size.toFixed(decimals)
  const isOdd = /[13579]$/.test(rounded)
  return isOdd && isMiddle(size, decimals) ? cut(size, decimals) : rounded
}

/** In binary the middle between two decimals of d digits is an odd multiple of 2^-(d + 1). */
function isMiddle(size: number, decimals: number): boolean {
  return (size * 2 ** (decimals + 1)) % 2 === 1
}

function cut(size: number, decimals: number): string {
  const exact = size.toFixed(decimals + 1)
  return exact.slice(0, decimals === 0 ? -2 : -1)
}
