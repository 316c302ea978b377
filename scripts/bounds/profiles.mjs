// A pprof profile with so many functions, each of which is a leaf once, under callers that are all different.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { writer } from '../bench/profiles.mjs'
import { generator } from '../random.mjs'

const depth = 12
const nameOf = (number) =>
  `example.com/shop/internal/package${number % 400}.(*Service${number % 37}).Method${number}`

/** `types` sample types of so many functions. The same seed gives the same bytes. */
export const writeProfile = (path, { functions, types, seed }) => {
  const random = generator(seed)
  const out = writer(functions * 200)
  const part = writer(1024)
  const strings = ['', 'cpu', 'nanoseconds']
  for (let type = 1; type < types; type++) strings.push(`kind${type}`)
  const valueType = (field, type) => {
    part.int(1, type)
    part.int(2, 2)
    out.message(field, part.take())
  }
  valueType(1, 1)
  for (let type = 1; type < types; type++) valueType(1, 2 + type)
  const values = new Array(types).fill(0)
  const stack = new Array(depth).fill(0)
  for (let leaf = 1; leaf <= functions; leaf++) {
    stack[0] = leaf
    for (let at = 1; at < depth; at++) stack[at] = 1 + Math.floor(random() * functions)
    for (let type = 0; type < types; type++) values[type] = Math.floor(1e9 * random())
    part.packed(1, stack, depth)
    part.packed(2, values, types)
    out.message(2, part.take())
  }
  const line = writer(16)
  for (let number = 1; number <= functions; number++) {
    line.int(1, number)
    line.int(2, 10)
    part.int(1, number)
    part.message(4, line.take())
    out.message(4, part.take())
    part.int(1, number)
    part.int(2, strings.length + number - 1)
    out.message(5, part.take())
  }
  for (const text of strings) out.text(6, text)
  for (let number = 0; number < functions; number++) out.text(6, nameOf(number))
  valueType(11, 1)
  out.int(12, 10_000_000)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, gzipSync(out.all(), { level: 1 }))
  return path
}
