/**
 * Codecs of the values that people write with a unit: `5` or `"5%"`, `5` or `"5pp"`, `1024` or `"256MiB"`. A number
 * without a unit is already in the unit of its key; any other unit is an error, never a guess. Give them defaults with
 * `.prefault()`: zod leaves a `.default()` behind a transform out of the JSON Schema.
 */
import * as z from 'zod'

interface Spelling {
  /** What is expected, for error texts. */
  readonly what: string
  /** The same value in its spellings, for the documentation. */
  readonly examples: readonly (number | string)[]
  readonly pattern: RegExp
  readonly toNumber: (text: string) => number
}

/** `bounds` are checked on the number and on what the text stands for. */
const withUnit = (spelling: Spelling, bounds: z.ZodNumber) => {
  const written = z.string().regex(spelling.pattern).transform(spelling.toNumber).pipe(bounds)
  return z
    .union([bounds, written], { error: spelling.what })
    .meta({ spellings: [...spelling.examples] })
}

/** A percentage of something, from 0: a change of a value or, with an upper bound of 100, a share. */
export const percent = (bounds: z.ZodNumber = z.number().min(0)) =>
  withUnit(
    {
      what: 'a percentage like 5 or "5%"',
      examples: [5, '5%'],
      pattern: /^\d+(?:\.\d+)? ?%$/,
      toNumber: Number.parseFloat
    },
    bounds
  )

/** A change of a share, in percentage points from 0 to 100. */
export const points = () =>
  withUnit(
    {
      what: 'percentage points like 5 or "5pp"',
      examples: [5, '5pp'],
      pattern: /^\d+(?:\.\d+)? ?pp$/,
      toNumber: Number.parseFloat
    },
    z.number().min(0).max(100)
  )

const binaryUnits = ['B', 'KiB', 'MiB', 'GiB'] as const

const toBytes = (text: string): number => {
  const power = binaryUnits.findLastIndex((unit) => text.endsWith(unit))
  return Number.parseFloat(text) * 1024 ** power
}

/** A number of bytes, whole and at least 1. */
export const size = () =>
  withUnit(
    {
      what: 'a size like 1048576 or "1MiB"',
      examples: [1048576, '1MiB'],
      pattern: /^\d+(?:\.\d+)? ?(?:B|KiB|MiB|GiB)$/,
      toNumber: toBytes
    },
    z.int().min(1)
  )

/** A positive whole number that may also come from a flag, as digits. */
export const count = () =>
  withUnit(
    {
      what: 'a positive whole number',
      examples: [1000],
      pattern: /^\d+$/,
      toNumber: Number
    },
    z.int().min(1)
  )

/** Any text but none. */
export const text = () => z.string().min(1)
