/** Profiles for tests, written as text and encoded by hand. */

import { pprof } from '../../src/formats/pprof.js'
import type { InputFile, Parsed, ParseLimits } from '../../src/model/parsed.js'
import type { Profile, SampleColumn } from '../../src/model/profile.js'
import { block, bytesOf, int, packed, text, unpacked } from './pprofWire.js'

/** A stack from the leaf to the root; each location lists its functions innermost first, or none if unsymbolised. */
export type StackSpec = readonly (readonly string[])[]

export interface SampleSpec {
  readonly stack: StackSpec
  readonly values: readonly (number | bigint)[]
  readonly labels?: readonly (readonly [key: string, value: string])[]
}

export interface ProfileSpec {
  readonly samples: readonly SampleSpec[]
  readonly sampleTypes?: readonly (readonly [type: string, unit: string])[]
  readonly period?: readonly [type: string, unit: string, period: number]
  readonly time?: number | bigint
  readonly duration?: number
  readonly defaultSampleType?: string
  readonly dropFrames?: string
  readonly keepFrames?: string
  readonly comments?: readonly string[]
  readonly binary?: string
  readonly buildId?: string
  readonly fileOf?: (name: string) => string
  /** First line of a function. */
  readonly lineOf?: (name: string) => number
}

/** How the same profile may be written. */
export interface Encoding {
  /** As google/pprof and Go do: packed from three elements on. */
  readonly repeated?: 'as-go' | 'packed' | 'unpacked' | 'mixed'
  readonly sampleFields?: 'locations-first' | 'values-first'
  readonly order?: 'samples-first' | 'samples-last' | 'interleaved'
  readonly idOf?: (index: number) => number | bigint
}

const ENCODERS = {
  packed,
  unpacked,
  'as-go': (field: number, values: readonly (number | bigint)[]) =>
    (values.length > 2 ? packed : unpacked)(field, values),
  mixed: (field: number, values: readonly (number | bigint)[]) =>
    bytesOf(
      unpacked(field, values.slice(0, 1)),
      packed(field, values.slice(1, 3)),
      unpacked(field, values.slice(3))
    )
}

interface Numbering {
  readonly numberOf: (key: string) => number
  readonly keys: () => readonly string[]
}

/** Hands out numbers from 0 to distinct keys, in order of appearance. */
const numbering = (first: readonly string[]): Numbering => {
  const numbers = new Map(first.map((key, index) => [key, index]))
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  return { numberOf, keys: () => [...numbers.keys()] }
}

/** What writing messages needs at hand: the tables that grow as it goes, and how to write. */
interface Writer {
  readonly strings: Numbering
  readonly functions: Numbering
  readonly locations: Numbering
  readonly encoding: Required<Omit<Encoding, 'order'>>
}

type Unit = readonly [type: string, unit: string, ...unknown[]]

const valueType = ({ strings }: Writer, field: number, [type, unit]: Unit): Uint8Array =>
  block(field, int(1, strings.numberOf(type)), int(2, strings.numberOf(unit)))

const sampleBlock = (writer: Writer, { stack, values, labels = [] }: SampleSpec): Uint8Array => {
  const { strings, locations, encoding } = writer
  const encode = ENCODERS[encoding.repeated]
  const ids = stack.map((one) => encoding.idOf(locations.numberOf(JSON.stringify(one))))
  const fields = [encode(1, ids), encode(2, values)]
  return block(
    2,
    ...(encoding.sampleFields === 'values-first' ? fields.reverse() : fields),
    ...labels.map(([key, value]) =>
      block(3, int(1, strings.numberOf(key)), int(2, strings.numberOf(value)))
    )
  )
}

/** A location at an address of the Linux kernel, which does not fit a double. */
const locationBlock = ({ functions, encoding }: Writer, key: string, index: number): Uint8Array => {
  const names = JSON.parse(key) as readonly string[]
  const lines = names.map((name) =>
    block(4, int(1, encoding.idOf(functions.numberOf(name))), int(2, 7))
  )
  return block(4, int(1, encoding.idOf(index)), int(2, 1), int(3, 0xffffffff81000000n), ...lines)
}

const functionBlock = (
  { strings, encoding }: Writer,
  { name, file, line, index }: Record<'name' | 'file', string> & Record<'line' | 'index', number>
): Uint8Array => {
  const string = strings.numberOf(name)
  return block(
    5,
    int(1, encoding.idOf(index)),
    int(2, string),
    int(3, string),
    int(4, strings.numberOf(file)),
    int(5, line)
  )
}

const headerFields = (writer: Writer, spec: ProfileSpec): Uint8Array => {
  const string = writer.strings.numberOf
  return bytesOf(
    int(7, string(spec.dropFrames ?? '')),
    int(8, string(spec.keepFrames ?? '')),
    int(9, spec.time ?? 0),
    int(10, spec.duration ?? 0),
    spec.period === undefined ? [] : valueType(writer, 11, spec.period),
    int(12, spec.period?.[2] ?? 0),
    packed(13, (spec.comments ?? []).map(string)),
    int(14, string(spec.defaultSampleType ?? ''))
  )
}

const DEFAULT_TYPES = [
  ['samples', 'count'],
  ['cpu', 'nanoseconds']
] as const

/** The top-level fields of a profile, grouped so that they can be put in any order. */
export const encodeParts = (spec: ProfileSpec, { order: _, ...encoding }: Encoding = {}) => {
  const writer: Writer = {
    strings: numbering(['']),
    functions: numbering([]),
    locations: numbering([]),
    encoding: {
      repeated: 'as-go',
      sampleFields: 'locations-first',
      idOf: (index) => index + 1,
      ...encoding
    }
  }
  const { strings, functions, locations } = writer
  const { fileOf = (name: string) => `/src/${name}.go`, lineOf = () => 3 } = spec
  const { binary = '/bin/app', buildId = '' } = spec
  const file = strings.numberOf(binary)
  return {
    types: (spec.sampleTypes ?? DEFAULT_TYPES).map((one) => valueType(writer, 1, one)),
    samples: spec.samples.map((one) => sampleBlock(writer, one)),
    mapping: block(3, int(1, 1), int(5, file), int(6, strings.numberOf(buildId))),
    locations: locations.keys().map((key, index) => locationBlock(writer, key, index)),
    functions: functions
      .keys()
      .map((name, index) =>
        functionBlock(writer, { name, file: fileOf(name), line: lineOf(name), index })
      ),
    header: headerFields(writer, spec),
    stringTable: strings.keys().map((one) => text(6, one))
  }
}

export const encodeProfile = (spec: ProfileSpec, encoding: Encoding = {}): Uint8Array => {
  const { types, samples, locations, functions, mapping, header, stringTable } = encodeParts(
    spec,
    encoding
  )
  const tables = [mapping, ...locations, ...functions]
  if (encoding.order === 'samples-last')
    return bytesOf(...stringTable, header, ...tables, ...types, ...samples)
  if (encoding.order !== 'interleaved')
    return bytesOf(...types, ...samples, ...tables, ...stringTable, header)
  const length = Math.max(samples.length, tables.length)
  const woven = Array.from({ length }, (_, index) => [
    tables[index] ?? [],
    samples[index] ?? []
  ]).flat()
  return bytesOf(header, ...types, ...woven, ...stringTable)
}

/**
 * Samples as text, one per line: a stack from the root to the leaf, then one value per sample type.
 * `;` separates locations, `+` the functions inlined into one another in a location, the outer one first.
 */
export const samplesOf = (lines: string): readonly SampleSpec[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [stack = '', ...values] = line.split(' ')
      const locations = stack === '-' ? [] : stack.split(';')
      return {
        stack: locations
          .map((location) => (location === '?' ? [] : location.split('+').reverse()))
          .reverse(),
        values: values.map(BigInt)
      }
    })

/** An encoded profile from text. With one value per line it has the one sample type `cpu`. */
export const profileOf = (
  lines: string,
  more: Partial<ProfileSpec> = {},
  encoding: Encoding = {}
) => {
  const samples = samplesOf(lines)
  const single =
    samples[0]?.values.length === 1 ? { sampleTypes: [['cpu', 'nanoseconds'] as const] } : {}
  return encodeProfile({ samples, ...single, ...more }, encoding)
}

export const limits: ParseLimits = { maxInflatedBytes: 1 << 26, maxRows: 1_000_000 }

export const fileOf = (bytes: Uint8Array, path = 'cpu.pprof'): InputFile => ({ path, bytes })

export const parse = (bytes: Uint8Array, over: Partial<ParseLimits> = {}): Parsed =>
  pprof.parse(fileOf(bytes), { ...limits, ...over })

/** The profile of bytes that must be whole. */
export const decode = (bytes: Uint8Array): Profile => {
  const { profiles, diagnostics } = parse(bytes)
  const [profile] = profiles
  if (profile === undefined) throw new Error(JSON.stringify(diagnostics))
  return profile
}

/** The codes of all diagnostics, and that there is no profile beside an error. */
export const codesOf = (bytes: Uint8Array): readonly string[] => {
  const { profiles, diagnostics } = parse(bytes)
  const hasError = diagnostics.some(({ severity }) => severity === 'error')
  if (hasError === profiles.length > 0) throw new Error('a profile beside an error, or neither')
  return diagnostics.map(({ code }) => code)
}

export const columnOf = (profile: Profile, index = profile.defaultColumn): SampleColumn => {
  const column = profile.columns[index]
  if (column === undefined) throw new Error(`no column ${index}`)
  return column
}

/** Rows of a column as `flat cum name`, sorted, with exact integers where there are any. */
export const rowsOf = (profile: Profile, index = profile.defaultColumn): readonly string[] => {
  const { flat, cum, exact } = columnOf(profile, index)
  const sums: { flat: ArrayLike<unknown>; cum: ArrayLike<unknown> } = exact ?? { flat, cum }
  return profile.functions
    .map(({ name }, row) => `${sums.flat[row]} ${sums.cum[row]} ${name}`)
    .sort()
}
