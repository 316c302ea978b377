// Profiles of any size, as a program of 20,000 functions would leave them: harsher than real ones, since nearly every
// stack is a different one. The same seed gives the same bytes.
import { gzipSync } from 'node:zlib'
import { generator } from '../random.mjs'

const functions = 20_000
const locations = 60_000
/** A quarter of all locations, about what Go's inliner does, has a second, inlined frame. */
const isInlined = (location) => location % 4 === 0
const prefixes = 300
const meanDepth = 30

/** Bytes that grow, with the few parts of protobuf that a profile needs. */
export const writer = (size) => {
  let bytes = Buffer.allocUnsafe(size)
  let at = 0
  const room = (more) => {
    if (at + more <= bytes.length) return
    const larger = Buffer.allocUnsafe(2 * bytes.length + more)
    bytes.copy(larger, 0, 0, at)
    bytes = larger
  }
  const varint = (value) => {
    let rest = value
    while (rest >= 0x80) {
      bytes[at++] = (rest % 0x80) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    bytes[at++] = rest
  }
  return {
    size: () => at,
    int: (field, value) => {
      room(20)
      varint(field * 8)
      varint(value)
    },
    text: (field, text) => {
      room(20 + 3 * text.length)
      varint(field * 8 + 2)
      varint(Buffer.byteLength(text))
      at += bytes.write(text, at)
    },
    message: (field, part) => {
      room(20 + part.length)
      varint(field * 8 + 2)
      varint(part.length)
      part.copy(bytes, at)
      at += part.length
    },
    packed: (field, values, count) => {
      room(20 + 10 * count)
      const lengthAt = at + 1
      bytes[at] = field * 8 + 2
      at += 3
      const from = at
      for (let index = 0; index < count; index++) varint(values[index])
      const length = at - from
      bytes[lengthAt] = (length & 0x7f) | 0x80
      bytes[lengthAt + 1] = length >> 7
    },
    take: () => {
      const part = Buffer.from(bytes.subarray(0, at))
      at = 0
      return part
    },
    all: () => bytes.subarray(0, at)
  }
}

const strings = ['', 'samples', 'count', 'cpu', 'nanoseconds', '/srv/shop/bin/shop']
const nameOf = (number) =>
  `example.com/shop/internal/package${number % 400}.(*Service${number % 37}).Method${number}`
const fileOf = (number) => `/srv/shop/internal/package${number % 400}/file${number % 7}.go`

const writeValueType = (out, field, [type, unit]) => {
  const part = writer(16)
  part.int(1, type)
  part.int(2, unit)
  out.message(field, part.take())
}

const writeTables = (out) => {
  const part = writer(64)
  for (let location = 1; location <= locations; location++) {
    const owner = location % functions
    for (const number of isInlined(location) ? [(owner * 7) % functions, owner] : [owner]) {
      const line = writer(16)
      line.int(1, number + 1)
      line.int(2, 10 + (location % 90))
      part.message(4, line.take())
    }
    const lines = part.take()
    const whole = writer(64)
    whole.int(1, location)
    whole.int(2, 1)
    whole.int(3, 0x400000 + 16 * location)
    out.message(4, Buffer.concat([whole.take(), lines]))
  }
  for (let number = 0; number < functions; number++) {
    const name = strings.length + 2 * number
    part.int(1, number + 1)
    part.int(2, name)
    part.int(3, name)
    part.int(4, name + 1)
    part.int(5, 10)
    out.message(5, part.take())
  }
  for (const text of strings) out.text(6, text)
  for (let number = 0; number < functions; number++) {
    out.text(6, nameOf(number))
    out.text(6, fileOf(number))
  }
}

/** A location: a few are hot, nearly all are rare. `shift` makes others hot, which is how head differs from base. */
const pick = (random, shift) => 1 + ((Math.floor(locations * random() ** 3) + shift) % locations)

const sampler = (random, shift) => {
  const shared = generator(1)
  const roots = Array.from({ length: prefixes }, () =>
    Array.from({ length: 5 + Math.floor(10 * shared()) }, () => pick(shared, 0))
  )
  const stack = new Int32Array(4 * meanDepth)
  return () => {
    const root = roots[Math.floor(prefixes * random() ** 2)]
    const depth = root.length + Math.floor(2 * (meanDepth - 10) * random())
    const own = depth - root.length
    for (let at = 0; at < own; at++) stack[at] = pick(random, shift)
    for (let at = 0; at < root.length; at++) stack[own + at] = root[root.length - 1 - at]
    return { stack, depth }
  }
}

/** A gzipped CPU profile of about `megabytes` uncompressed (a tenth of them at least are the tables). */
export const makeProfile = ({ megabytes, seed, shift = 0 }) => {
  const random = generator(seed)
  const out = writer(megabytes * 1_050_000 + 8_000_000)
  writeValueType(out, 1, [1, 2])
  writeValueType(out, 1, [3, 4])
  const mapping = writer(64)
  for (const [field, value] of [1, 0x400000, 0x4000000, 0, 5].entries())
    mapping.int(field + 1, value)
  out.message(3, mapping.take())
  writeTables(out)
  const next = sampler(random, shift)
  const part = writer(8 * meanDepth * 4)
  while (out.size() < megabytes * 1_000_000) {
    const { stack, depth } = next()
    const count = 1 + Math.floor(3 * random())
    part.packed(1, stack, depth)
    part.packed(2, [count, count * 10_000_000], 2)
    out.message(2, part.take())
  }
  out.int(10, 30_000_000_000)
  writeValueType(out, 11, [3, 4])
  out.int(12, 10_000_000)
  const raw = out.all()
  // Go's runtime writes profiles with BestSpeed.
  return { bytes: gzipSync(raw, { level: 1 }), rawBytes: raw.length }
}
