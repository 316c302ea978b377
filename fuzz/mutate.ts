/** Ways to damage bytes: what disks, networks, other tools and attackers do to a file. */
import { pick, type Random } from './random.js'

/** What a mutation may put in. */
export interface Material {
  /** Words that mean something in the format. */
  readonly tokens: readonly Uint8Array[]
  /** Another file of the format. */
  readonly other: Uint8Array
}

type Mutation = (bytes: Uint8Array, random: Random, material: Material) => Uint8Array

/** Cases stay small enough for thousands a second; size has tests of its own. */
const maxBytes = 64 * 1024

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = Buffer.concat(parts)
  return all.subarray(0, maxBytes)
}

const place = (bytes: Uint8Array, random: Random): number => random.below(bytes.length + 1)

/** A part of the bytes, more often a short one. */
const range = (bytes: Uint8Array, random: Random): readonly [number, number] => {
  const start = place(bytes, random)
  const longest = random.coin() ? 16 : bytes.length
  return [start, Math.min(bytes.length, start + random.below(longest + 1))]
}

const overwrite = (bytes: Uint8Array, at: number, patch: Uint8Array): Uint8Array =>
  join(bytes.subarray(0, at), patch, bytes.subarray(at + patch.length))

const insert = (bytes: Uint8Array, at: number, patch: Uint8Array): Uint8Array =>
  join(bytes.subarray(0, at), patch, bytes.subarray(at))

const edges = [0, 1, 0x0a, 0x20, 0x30, 0x7f, 0x80, 0xfe, 0xff] as const

/** Sizes and numbers at the edges of what 16, 32 and 64 bits hold, as lengths that lie: little endian and as a varint. */
const lies = (random: Random): Uint8Array => {
  const value = pick(random, [
    0n,
    1n,
    0x7fffn,
    0xffffn,
    2n ** 31n - 1n,
    2n ** 32n - 1n,
    2n ** 53n + 1n,
    2n ** 63n,
    2n ** 64n - 1n
  ])
  const wide = Buffer.alloc(8)
  wide.writeBigUInt64LE(value)
  const varint: number[] = []
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 0x80n) {
      varint.push(Number(rest))
      break
    }
    varint.push(Number(rest & 0x7fn) | 0x80)
  }
  return pick(random, [wide.subarray(0, 2), wide.subarray(0, 4), wide, Uint8Array.from(varint)])
}

/** Numbers as text that arithmetic trips over. */
const numbers = [
  '0',
  '-0',
  '-1',
  '1e308',
  '-1e308',
  '1e-320',
  '1e999',
  'NaN',
  'Inf',
  '-Inf',
  '9007199254740993',
  '18446744073709551616',
  '9'.repeat(400),
  '0.',
  '.5',
  '0x1p-3',
  '1_000',
  '٣'
] as const

const mutations: readonly [Mutation, ...Mutation[]] = [
  function flipBit(bytes, random) {
    const at = place(bytes, random)
    return overwrite(bytes, at, Uint8Array.of((bytes[at] ?? 0) ^ (1 << random.below(8))))
  },
  function setByte(bytes, random) {
    const value = random.coin() ? pick(random, edges) : random.below(256)
    return overwrite(bytes, place(bytes, random), Uint8Array.of(value))
  },
  function cut(bytes, random) {
    return bytes.subarray(0, place(bytes, random))
  },
  function behead(bytes, random) {
    return bytes.subarray(place(bytes, random))
  },
  function remove(bytes, random) {
    const [start, end] = range(bytes, random)
    return join(bytes.subarray(0, start), bytes.subarray(end))
  },
  function repeat(bytes, random) {
    const [start, end] = range(bytes, random)
    const part = bytes.subarray(start, end)
    return insert(bytes, end, join(...Array.from({ length: 1 + random.below(8) }, () => part)))
  },
  function move(bytes, random) {
    const [start, end] = range(bytes, random)
    return insert(
      join(bytes.subarray(0, start), bytes.subarray(end)),
      place(bytes, random),
      bytes.subarray(start, end)
    )
  },
  function splice(bytes, random, { other }) {
    return join(bytes.subarray(0, place(bytes, random)), other.subarray(place(other, random)))
  },
  function borrow(bytes, random, { other }) {
    const [start, end] = range(other, random)
    return insert(bytes, place(bytes, random), other.subarray(start, end))
  },
  function lie(bytes, random) {
    return overwrite(bytes, place(bytes, random), lies(random))
  },
  function insertLie(bytes, random) {
    return insert(bytes, place(bytes, random), lies(random))
  },
  function insertToken(bytes, random, { tokens }) {
    const token = tokens[random.below(tokens.length)] ?? Uint8Array.of()
    return insert(bytes, place(bytes, random), token)
  },
  function overwriteToken(bytes, random, { tokens }) {
    const token = tokens[random.below(tokens.length)] ?? Uint8Array.of()
    return overwrite(bytes, place(bytes, random), token)
  },
  function changeNumber(bytes, random) {
    const start = bytes.indexOf(0x30 + random.below(10), random.below(bytes.length + 1))
    if (start < 0) return bytes
    let end = start
    while ((bytes[end] ?? 0) >= 0x30 && (bytes[end] ?? 0) <= 0x39) end += 1
    const number = Buffer.from(pick(random, numbers))
    return join(bytes.subarray(0, start), number, bytes.subarray(end))
  },
  function swapLines(bytes, random) {
    const lines = Buffer.from(bytes).toString('latin1').split('\n')
    const line = lines.splice(random.below(lines.length), 1)
    lines.splice(random.below(lines.length + 1), 0, ...line)
    return Buffer.from(lines.join('\n'), 'latin1')
  }
]

/** The bytes after one change, often, or after several, seldom. */
export const mutate = (bytes: Uint8Array, random: Random, material: Material): Uint8Array => {
  let changed = bytes.subarray(0, maxBytes)
  do {
    changed = pick(random, mutations)(changed, random, material)
  } while (random.below(3) > 0)
  return changed
}
