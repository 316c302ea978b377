/** A number as Go reads it, or why Go refuses it, in the words of its `strconv`. */
export type GoNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'refused'; readonly cause: 'invalid syntax' | 'value out of range' }

const INVALID: GoNumber = { kind: 'refused', cause: 'invalid syntax' }
const OUT_OF_RANGE: GoNumber = { kind: 'refused', cause: 'value out of range' }

const DECIMAL = /^[+-]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d[\d_]*)?$/i
const HEX = /^([+-]?)0x([\da-f_]*)(?:\.([\da-f_]*))?p([+-]?\d[\d_]*)$/i
const INFINITE = /^([+-]?)inf(?:inity)?$/i
const INTEGER = /^[+-]?\d+$/

/** A number as Go's `ParseFloat` reads it: decimal, hexadecimal (`0x1p4`), `NaN`, `Inf`; `_` between digits. */
export function goFloat(text: string): GoNumber {
  const plain = plainDecimal(text)
  if (plain !== undefined) return number(plain)
  if (DECIMAL.test(text)) {
    if (!text.includes('_')) return inRange(Number(text))
    return /(?<!\d)_|_(?!\d)/.test(text) ? INVALID : inRange(Number(text.replaceAll('_', '')))
  }
  const infinite = INFINITE.exec(text)
  if (infinite) return number(infinite[1] === '-' ? -Infinity : Infinity)
  if (/^nan$/i.test(text)) return number(Number.NaN)
  const hex = HEX.exec(text)
  return hex && !/(?<![\da-fx])_|_(?![\da-f])/i.test(text) ? hexFloat(hex) : INVALID
}

/** Digits of which every whole number is exact. */
const EXACT_DIGITS = 15

/**
 * Up to 15 digits, with or without a point, which nearly every number is: the digits and the power of ten are exact, so that
 * their quotient is the nearest number (Clinger, "How to Read Floating Point Numbers Accurately", PLDI 1990).
 */
function plainDecimal(text: string): number | undefined {
  if (text.length === 0 || text.length > EXACT_DIGITS || text === '.') return undefined
  let digits = 0
  let divisor = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) {
      digits = 10 * digits + code - 0x30
      divisor *= 10
    } else if (code === 0x2e && divisor === 0) divisor = 1
    else return undefined
  }
  return divisor > 1 ? digits / divisor : digits
}

/** An integer as Go's `Atoi` reads it, within 64 bits. */
export function goInteger(text: string): GoNumber {
  if (!INTEGER.test(text)) return INVALID
  if (text.length < 16) return number(Number(text))
  const digits = text.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1')
  if (digits.length > 20) return OUT_OF_RANGE
  const value = BigInt(digits)
  return BigInt.asIntN(64, value) === value ? number(Number(value)) : OUT_OF_RANGE
}

function hexFloat(match: RegExpExecArray): GoNumber {
  const [, sign, whole = '', fraction = '', power = '0'] = match.map((part) =>
    part?.replaceAll('_', '')
  )
  if (whole + fraction === '') return INVALID
  const mantissa = Number(BigInt(`0x${whole}${fraction}`))
  const exponent = Number(power) - 4 * fraction.length
  // In two steps, because 2 ** exponent alone may leave the range that the product is in.
  const half = Math.trunc(exponent / 2)
  const value = mantissa === 0 ? 0 : mantissa * 2 ** half * 2 ** (exponent - half)
  return inRange(sign === '-' ? -value : value)
}

function inRange(value: number): GoNumber {
  return Number.isFinite(value) ? number(value) : OUT_OF_RANGE
}

function number(value: number): GoNumber {
  return { kind: 'number', value }
}
