/** Beyond this, digits say less than the exponent does. */
const LARGEST_PLAIN = 1e15
const SIGNIFICANT_DIGITS = 3

/**
 * A number with three significant digits, trailing zeros kept so that columns line up: `1.20`, `45.6`, `789`. Digits
 * before the point are never rounded away: `12,345`. No locale; NaN is `n/a`.
 */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return 'n/a'
  if (value === 0) return '0'
  const size = Math.abs(value)
  const digits = formatSize(size)
  return value < 0 ? `-${digits}` : digits
}

/** A whole number with thousands separators: `12,345`. */
export function formatWhole(value: number): string {
  if (Math.abs(value) >= LARGEST_PLAIN) return formatNumber(value)
  // No locale: toFixed writes plain digits below 1e21, grouped here by threes from the right.
  return value.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

function formatSize(size: number): string {
  if (size === Number.POSITIVE_INFINITY) return '∞'
  if (size >= LARGEST_PLAIN) return size.toExponential(SIGNIFICANT_DIGITS - 1)
  const rounded = size.toPrecision(SIGNIFICANT_DIGITS)
  return Number(rounded) >= 100 ? formatWhole(Math.round(size)) : rounded
}
