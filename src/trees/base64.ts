/** Base64 (RFC 4648, with padding) in plain JavaScript: the same in Node and in a browser, for bytes of any length. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const CODES = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0))
const PAD = '='.charCodeAt(0)

export const encodeBase64 = (bytes: Uint8Array): string => {
  const codes = new Uint8Array(4 * Math.ceil(bytes.length / 3)).fill(PAD)
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from
    const bits = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    codes[to] = CODES[bits >>> 18] ?? 0
    codes[to + 1] = CODES[(bits >>> 12) & 63] ?? 0
    if (left > 1) codes[to + 2] = CODES[(bits >>> 6) & 63] ?? 0
    if (left > 2) codes[to + 3] = CODES[bits & 63] ?? 0
  }
  return new TextDecoder().decode(codes) // of 7-bit codes
}

/** The value of each digit by its character code. */
const VALUES = new Uint8Array(128)
for (const [value, code] of CODES.entries()) VALUES[code] = value

/** The bytes that {@link encodeBase64} was given. For text of its own making: characters that are no digits count as 0. */
export const decodeBase64 = (text: string): Uint8Array => {
  const pads = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array(3 * Math.floor(text.length / 4) - pads)
  const valueAt = (at: number): number => VALUES[text.charCodeAt(at)] ?? 0
  for (let from = 0, to = 0; to < bytes.length; from += 4, to += 3) {
    const bits =
      (valueAt(from) << 18) |
      (valueAt(from + 1) << 12) |
      (valueAt(from + 2) << 6) |
      valueAt(from + 3)
    bytes[to] = bits >>> 16
    bytes[to + 1] = bits >>> 8
    bytes[to + 2] = bits
  }
  return bytes
}
