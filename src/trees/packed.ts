/**
 * Lists of numbers as short text, for pages: the same text wherever it is made, and readable without any library.
 *
 * The values of a profile are multiples of something (10 ms, a rate), and their means over a few profiles are fractions of
 * it. So a list is packed as whole numbers k of a step: v = k * factor / divisor. Small numbers take one byte (zigzag and
 * varint, as in Protocol Buffers); lists that are no multiples of anything are packed as the bits of their numbers.
 */
import { decodeBase64, encodeBase64 } from './base64.js'

/** Numbers of a list as whole multiples. */
interface Multiples {
  readonly factor: number
  readonly divisor: number
  readonly counts: readonly number[]
}

/** Means of up to so many profiles are found to be fractions. */
const MAX_DIVISOR = 64
/** The zigzag code of a larger number would not be exact. */
const MAX_COUNT = 2 ** 52

const greatestCommonDivisor = (a: number, b: number): number => {
  let [larger, smaller] = [a, b]
  while (smaller > 0) {
    const rest = larger % smaller
    larger = smaller
    smaller = rest
  }
  return larger
}

const factorOf = (counts: readonly number[]): number => {
  let factor = 0
  for (const count of counts) {
    factor = greatestCommonDivisor(Math.abs(count), factor)
    if (factor === 1) break
  }
  return Math.max(1, factor)
}

/** The list as whole numbers over a divisor; undefined where a number would not come back as it was. */
const countsOver = (values: ArrayLike<number>, divisor: number): readonly number[] | undefined => {
  const counts: number[] = []
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0
    const count = Math.round(value * divisor)
    const comesBack = count / divisor === value && !Object.is(value, -0)
    if (!comesBack || Math.abs(count) > MAX_COUNT) return undefined
    counts.push(count)
  }
  return counts
}

const multiplesOf = (values: ArrayLike<number>): Multiples | undefined => {
  for (let divisor = 1; divisor <= MAX_DIVISOR; divisor++) {
    const counts = countsOver(values, divisor)
    if (counts === undefined) continue
    const factor = factorOf(counts)
    return { factor, divisor, counts: counts.map((count) => count / factor) }
  }
  return undefined
}

const pushVarint = (bytes: number[], value: number): void => {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)

const unzigzag = (code: number): number => (code % 2 === 0 ? code / 2 : -(code + 1) / 2)

/** What a packed text begins with: how its numbers are written. */
const MULTIPLES = 'm'
const BITS = 'b'

const packMultiples = ({ factor, divisor, counts }: Multiples): string => {
  const bytes: number[] = []
  pushVarint(bytes, factor)
  pushVarint(bytes, divisor)
  for (const count of counts) pushVarint(bytes, zigzag(count))
  return MULTIPLES + encodeBase64(new Uint8Array(bytes))
}

const packBits = (values: ArrayLike<number>): string => {
  const view = new DataView(new ArrayBuffer(8 * values.length))
  for (let at = 0; at < values.length; at++) view.setFloat64(8 * at, values[at] ?? 0, true)
  return BITS + encodeBase64(new Uint8Array(view.buffer))
}

/** Packs a list of any numbers. */
export const packNumbers = (values: ArrayLike<number>): string => {
  const multiples = multiplesOf(values)
  return multiples === undefined ? packBits(values) : packMultiples(multiples)
}

const readVarints = (bytes: Uint8Array): readonly number[] => {
  const values: number[] = []
  let value = 0
  let unit = 1
  for (const byte of bytes) {
    value += (byte & 127) * unit
    unit *= 128
    if (byte >= 128) continue
    values.push(value)
    value = 0
    unit = 1
  }
  return values
}

const unpackMultiples = (text: string): Float64Array => {
  const [factor = 1, divisor = 1, ...codes] = readVarints(decodeBase64(text))
  return Float64Array.from(codes, (code) => (unzigzag(code) * factor) / divisor)
}

const unpackBits = (text: string): Float64Array => {
  const { buffer, byteOffset, byteLength } = decodeBase64(text)
  const view = new DataView(buffer, byteOffset, byteLength)
  const values = new Float64Array(byteLength / 8)
  for (let at = 0; at < values.length; at++) values[at] = view.getFloat64(8 * at, true)
  return values
}

/** The list that {@link packNumbers} was given, bit by bit. */
export const unpackNumbers = (text: string): Float64Array =>
  text.startsWith(BITS) ? unpackBits(text.slice(1)) : unpackMultiples(text.slice(1))

/** Packs the parents of nodes, which stand before their children, mostly close by. -1 is the parent of the root. */
export const packParents = (parents: Int32Array): string =>
  packNumbers(parents.map((parent, node) => node - parent))

export const unpackParents = (text: string): Int32Array =>
  Int32Array.from(unpackNumbers(text), (distance, node) => node - distance)
