/** Profiles as their definition allows them, which is more than any tool writes. */
import { type Encoding, encodeProfile, type ProfileSpec } from '../../__tests__/helpers/pprof.js'
import { pick, type Random } from '../random.js'

const names = [
  'main',
  'a.b',
  'pkg.(*T[go.shape.int]).Do.func1',
  'runtime.mallocgc',
  '',
  '__proto__',
  'é{};\u2028',
  'x'.repeat(3000)
] as const
const types = [
  ['cpu', 'nanoseconds'],
  ['alloc_space', 'bytes'],
  ['samples', 'count'],
  ['', ''],
  ['inuse_objects', 'count']
] as const
const values = [
  0n,
  1n,
  -1n,
  10_000_000n,
  2n ** 31n,
  2n ** 53n,
  2n ** 53n + 1n,
  2n ** 63n - 1n,
  -(2n ** 63n)
] as const
const patterns = ['', 'runtime\\..*', '(a|b)*c', '(((', '.*.*.*x', '\\p{L}+', 'a{1000}'] as const

const listOf = <T>(random: Random, most: number, make: () => T): readonly T[] =>
  Array.from({ length: random.below(most + 1) }, make)

const specOf = (random: Random): ProfileSpec => {
  const sampleTypes = listOf(random, 3, () => pick(random, types))
  const value = () => (random.coin() ? BigInt(random.below(1000)) : pick(random, values))
  return {
    sampleTypes,
    samples: listOf(random, 12, () => ({
      stack: listOf(random, 8, () => listOf(random, 3, () => pick(random, names))),
      values: random.below(20) === 0 ? listOf(random, 4, value) : sampleTypes.map(value),
      labels: listOf(random, 2, () => [pick(random, names), pick(random, names)] as const)
    })),
    time: pick(random, values),
    period: [...pick(random, types), random.below(2 ** 31)],
    duration: random.below(2 ** 40),
    dropFrames: pick(random, patterns),
    keepFrames: pick(random, patterns),
    comments: listOf(random, 2, () => pick(random, names)),
    lineOf: () => pick(random, [0, 1, 7, 2 ** 31, 2 ** 53 + 2])
  }
}

const encodings: readonly [Encoding, ...Encoding[]] = [
  {},
  { repeated: 'mixed', order: 'interleaved' },
  { repeated: 'unpacked', sampleFields: 'values-first', order: 'samples-first' },
  { repeated: 'packed', order: 'samples-last', idOf: (index) => 2n ** 64n - 1n - BigInt(index) },
  { idOf: (index) => 1000 - index }
]

export const grownProfile = (random: Random): Uint8Array =>
  encodeProfile(specOf(random), pick(random, encodings))
