import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pprof } from '../../src/formats/pprof.js'
import type { Profile } from '../../src/model/profile.js'
import {
  columnOf,
  decode,
  type Encoding,
  encodeProfile,
  fileOf,
  limits,
  type ProfileSpec,
  parse,
  rowsOf,
  type SampleSpec
} from '../helpers/pprof.js'

const names = fc.constantFrom(
  'main',
  'work',
  'gc',
  'a b',
  'é{};',
  'pkg.(*T[go.shape.int]).Do.func1'
)
const locations = fc.array(names, { maxLength: 3 })
const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const small = fc.bigInt({ min: -1000n, max: 1_000_000n })
const samplesWith = (value: fc.Arbitrary<bigint>): fc.Arbitrary<readonly SampleSpec[]> =>
  fc.array(
    fc.record({
      stack: fc.array(locations, { maxLength: 6 }),
      values: fc.tuple(value, value),
      labels: fc.array(fc.tuple(fc.constantFrom('span', 'thread'), fc.string()), { maxLength: 2 })
    }),
    { maxLength: 8 }
  )
const specs: fc.Arbitrary<ProfileSpec> = fc.record({
  samples: fc.oneof(samplesWith(small), samplesWith(int64)),
  time: fc.constantFrom(0, 5),
  comments: fc.array(fc.string(), { maxLength: 2 })
})
const encodings: fc.Arbitrary<Encoding> = fc.record({
  repeated: fc.constantFrom('as-go', 'packed', 'unpacked', 'mixed'),
  sampleFields: fc.constantFrom('locations-first', 'values-first'),
  order: fc.constantFrom('samples-first', 'samples-last', 'interleaved'),
  idOf: fc.constantFrom<((index: number) => number | bigint)[]>(
    (index) => index + 1,
    (index) => 1000 - index,
    (index) => index * 1e6 + 5,
    (index) => 0xfffffffffffffff0n - BigInt(index)
  )
})

/** Flat and cum of one column straight from the definition, with integers. */
const expectedRows = ({ samples }: ProfileSpec, column: number): readonly string[] => {
  const sums = new Map<string, [bigint, bigint][]>()
  const used = new Set<string>()
  const cellsOf = (name: string) =>
    sums.get(name) ?? [
      [0n, 0n],
      [0n, 0n]
    ]
  for (const { stack, values } of samples) {
    const frames = stack.flatMap((location) => (location.length === 0 ? ['[app]'] : location))
    for (const name of new Set(frames)) {
      const cells = cellsOf(name).map(([flat, cum], index): [bigint, bigint] => {
        const value = BigInt(values[index] ?? 0)
        return [flat + (name === frames[0] ? value : 0n), cum + value]
      })
      sums.set(name, cells)
    }
  }
  for (const [name, cells] of sums) if (cells.flat().some((sum) => sum !== 0n)) used.add(name)
  return [...used].map((name) => `${cellsOf(name)[column]?.join(' ')} ${name}`).sort()
}

const expectedTotal = ({ samples }: ProfileSpec, column: number): bigint =>
  samples.reduce((sum, { values }) => {
    const value = BigInt(values[column] ?? 0)
    return sum + (value < 0n ? -value : value)
  }, 0n)

const totalOf = (profile: Profile, column: number): bigint => {
  const { exact, total } = columnOf(profile, column)
  return exact?.total ?? BigInt(total)
}

const signedSum = (profile: Profile, column: number): bigint => {
  const { exact, flat } = columnOf(profile, column)
  return (exact?.flat ?? [...flat].map(BigInt)).reduce((sum, value) => sum + value, 0n)
}

describe('any profile in any encoding', () => {
  test('has the flat, cum and total that its samples add up to', () => {
    fc.assert(
      fc.property(specs, encodings, (spec, encoding) => {
        const profile = decode(encodeProfile(spec, encoding))
        for (const column of [0, 1]) {
          expect(rowsOf(profile, column)).toEqual(expectedRows(spec, column))
          expect(totalOf(profile, column)).toBe(expectedTotal(spec, column))
        }
      }),
      { seed: 21, numRuns: 300 }
    )
  })

  test('loses nothing: flat and the empty stacks add up to the sum of all samples', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const profile = decode(encodeProfile(spec))
        const value = ({ values }: SampleSpec) => BigInt(values[1] ?? 0)
        const empty = spec.samples.filter(({ stack }) => stack.length === 0)
        const sum = (samples: readonly SampleSpec[]) =>
          samples.map(value).reduce((left, right) => left + right, 0n)
        expect(signedSum(profile, 1) + sum(empty)).toBe(sum(spec.samples))
      }),
      { seed: 22, numRuns: 200 }
    )
  })

  test('says the same however it is written, gzipped or not', () => {
    fc.assert(
      fc.property(specs, encodings, (spec, encoding) => {
        const file = ({ functions, ...profile }: Profile) => ({
          ...profile,
          columns: profile.columns.map(({ sampleType }) => sampleType),
          functions: functions.map(({ name }) => name).sort()
        })
        const plain = decode(encodeProfile(spec))
        expect(file(decode(gzipSync(encodeProfile(spec, encoding))))).toEqual(file(plain))
      }),
      { seed: 23, numRuns: 100 }
    )
  })

  test('is claimed', () => {
    fc.assert(
      fc.property(specs, encodings, (spec, encoding) => {
        expect(pprof.matches(fileOf(encodeProfile(spec, encoding)))).toBe(true)
      }),
      { seed: 24, numRuns: 200 }
    )
  })
})

describe('a cut profile', () => {
  const spec: ProfileSpec = {
    samples: [
      { stack: [['work', 'main'], ['main']], values: [1, 10] },
      { stack: [['gc'], [], ['main']], values: [2, -20] },
      { stack: [], values: [3, 2n ** 40n] }
    ],
    time: 1_756_000_000_000_000_000n,
    period: ['cpu', 'nanoseconds', 10],
    comments: ['made for cutting']
  }
  const raw = encodeProfile(spec)

  test('is damage at every byte of a gzip, and still claimed', () => {
    const whole = gzipSync(raw)
    for (let length = 2; length < whole.length; length++) {
      const cut = whole.subarray(0, length)
      expect(pprof.matches(fileOf(cut))).toBe(true)
      expect(parse(cut)).toEqual({
        profiles: [],
        benchmarks: [],
        diagnostics: [expect.objectContaining({ severity: 'error', code: 'pprof/truncated' })]
      })
    }
  })

  test.each(['samples-first', 'interleaved'] as const)(
    'written %s is damage at every byte, or has lost nothing but what stands behind the tables',
    (order) => {
      const whole = encodeProfile(spec, { order })
      const expected = rowsOf(decode(whole))
      for (let length = 0; length < whole.length; length++) {
        const { profiles } = parse(whole.subarray(0, length))
        for (const profile of profiles) {
          expect(rowsOf(profile)).toEqual(expected)
          expect(totalOf(profile, 1)).toBe(totalOf(decode(whole), 1))
          expect(profile.sampleCount).toBe(3)
        }
      }
    }
  )
})

describe('any bytes', () => {
  const harmless = (bytes: Uint8Array): void => {
    const file = fileOf(bytes)
    pprof.matches(file)
    const { profiles, diagnostics } = pprof.parse(file, limits)
    if (profiles.length === 0) expect(diagnostics).toHaveLength(1)
  }

  test('never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), harmless), { seed: 25, numRuns: 2000 })
  })

  test('never throw as gzip either', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => harmless(gzipSync(bytes))),
      { seed: 26, numRuns: 200 }
    )
  })

  test('never throw when they were a profile before some of them changed', () => {
    const change = fc.tuple(fc.nat(), fc.nat(255))
    fc.assert(
      fc.property(
        specs,
        encodings,
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (spec, encoding, changes) => {
          const bytes = encodeProfile(spec, encoding)
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte
          harmless(bytes)
        }
      ),
      { seed: 27, numRuns: 1000 }
    )
  })

  test('of text are never claimed, not even of characters that are tags of a profile', () => {
    const tags = fc.constantFrom(...'\n\t\r "*28:@BHJPZ`bhjpx09')
    fc.assert(
      fc.property(fc.string({ unit: tags, maxLength: 200 }), (text) => {
        expect(pprof.matches(fileOf(new TextEncoder().encode(text)))).toBe(false)
      }),
      { seed: 28, numRuns: 500 }
    )
  })
})
