/** Cases that are made rather than damaged: texts of the words of a format, and JSON with values that nobody expects. */
import { pick, type Random } from './random.js'

const separators = [
  ' ',
  ' ',
  '\t',
  '\n',
  '\n',
  '',
  ',',
  ';',
  '  ',
  '\r\n',
  '-',
  '/',
  ':',
  '|'
] as const

/** A text of words of the format, in any order. */
export const grownText = (random: Random, words: readonly string[]): Uint8Array => {
  const parts: string[] = []
  for (let left = random.below(60); left >= 0; left -= 1) {
    const number = String(
      random.coin() ? random.below(1000) : random.next() * 10 ** random.below(12)
    )
    parts.push(random.below(3) === 0 ? number : (words[random.below(words.length)] ?? number))
    parts.push(pick(random, separators))
  }
  return Buffer.from(parts.join(''))
}

const oddities: readonly [unknown, ...unknown[]] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.1,
  1e308,
  -1e308,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 31),
  '',
  'x',
  '__proto__',
  '\u0000',
  '\ud800',
  '../../x',
  '::error::x',
  '1',
  'NaN',
  [],
  {},
  [[]],
  { __proto__: null, constructor: 1 },
  'x'.repeat(5000)
]

const oddKeys = ['', 'x', '__proto__', 'constructor', 'length', '\u0000'] as const

interface Walk {
  readonly random: Random
  /** Chance of a change in each value. */
  readonly chance: number
}

const changedList = (list: readonly unknown[], walk: Walk): readonly unknown[] => {
  const values = list.map((value) => changed(value, walk))
  if (walk.random.next() >= walk.chance * 3) return values
  const at = walk.random.below(values.length + 1)
  const one = values[walk.random.below(values.length)] ?? null
  return pick(walk.random, [
    values.toReversed(),
    values.toSpliced(at, 1),
    values.toSpliced(at, 0, one),
    [...values, ...values]
  ])
}

const changedEntries = (value: object, { random, chance }: Walk): object => {
  const entries = Object.entries(value)
  const kept = entries.filter(() => random.next() >= chance)
  const walk = { random, chance }
  return Object.fromEntries(
    kept.map(([key, one]) => [
      random.next() < chance / 2 ? pick(random, oddKeys) : key,
      changed(one, walk)
    ])
  )
}

function changed(value: unknown, walk: Walk): unknown {
  if (walk.random.next() < walk.chance) return pick(walk.random, oddities)
  if (Array.isArray(value)) return changedList(value, walk)
  if (typeof value === 'object' && value !== null) return changedEntries(value, walk)
  return value
}

/** Plain data with a few of its values, keys and lists changed: often one, seldom many. */
export const changedJson = (value: unknown, random: Random): unknown =>
  changed(value, { random, chance: 10 ** -(1 + 2 * random.next()) })
