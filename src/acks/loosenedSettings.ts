import { isMapping } from '../config/mapping.js'
import type { Config } from '../config/schema.js'
import { found, pathText } from '../config/words.js'
import { type Rule, ruleOf } from './loosenedRules.js'

/** A setting of both sides; undefined where a side has none. */
interface Pair {
  readonly path: readonly string[]
  readonly base: unknown
  readonly head: unknown
}

/** A section with a name, which one side has and the other has not. */
const isWhole = ({ path, base, head }: Pair): boolean =>
  ruleOf(path).kind === 'kept' && (base === undefined || head === undefined)

/** All settings below, lists as one value. */
const pairsBelow = (pair: Pair): readonly Pair[] => {
  const { path, base, head } = pair
  if ((!isMapping(base) && !isMapping(head)) || isWhole(pair)) return [pair]
  const [ofBase, ofHead] = [base, head].map(
    (side) => new Map(Object.entries(isMapping(side) ? side : {}))
  )
  return [...new Set([...(ofBase?.keys() ?? []), ...(ofHead?.keys() ?? [])])].flatMap((key) =>
    pairsBelow({ path: [...path, key], base: ofBase?.get(key), head: ofHead?.get(key) })
  )
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Entries of a list that another list lacks. */
const missingFrom = (list: readonly unknown[], other: readonly unknown[]): readonly unknown[] =>
  list.filter((entry) => !other.some((one) => isSame(one, entry)))

const plain = (value: unknown): string =>
  typeof value === 'string' && /^[\w.%-]{1,60}$/.test(value) ? value : found(value)

const fromTo = ({ base, head }: Pair): string => `from ${plain(base)} to ${plain(head)}`

const moved = (pair: Pair, verb: string): readonly string[] => [
  `\`${pathText(pair.path)}\` ${verb} ${fromTo(pair)}`
]

/** A value that is missing on a side cannot be compared, so its change counts. */
const byOrder = (pair: Pair, verb: string, isLooser: (base: number, head: number) => boolean) => {
  const { base, head } = pair
  if (typeof base !== 'number' || typeof head !== 'number') return moved(pair, 'changes')
  return isLooser(base, head) ? moved(pair, verb) : []
}

const ladder = (pair: Pair, steps: readonly string[]): readonly string[] => {
  const [base = -1, head = -1] = [pair.base, pair.head].map((value) => steps.indexOf(String(value)))
  if (base === -1 || head === -1) return moved(pair, 'changes')
  return head > base ? moved(pair, 'weakens') : []
}

const lost = ({ path, base, head }: Pair): readonly string[] =>
  missingFrom(listOf(base), listOf(head)).map(
    (entry) => `\`${pathText(path)}\` loses ${found(entry)}`
  )

/** A gate that is switched off is no loss. */
const gone = ({ path, base, head }: Pair): readonly string[] => {
  const [name = ''] = path.slice(-1)
  const isLost = head === undefined && isMapping(base) && base['severity'] !== 'off'
  return isLost ? [`\`${pathText(path.slice(0, -1))}\` loses ${found(name)}`] : []
}

const amountOf = (value: unknown) => {
  const [, digits, unit] = /^(\d+(?:\.\d+)?) ?([a-z%µ]*)$/i.exec(String(value)) ?? []
  return { size: Number(digits), unit }
}

/** One that is dropped leaves another one alone, which is exceeded sooner. */
const limit = (pair: Pair): readonly string[] => {
  if (pair.head === undefined) return []
  const [base, head] = [amountOf(pair.base), amountOf(pair.head)]
  if (base.unit === undefined || base.unit !== head.unit) return moved(pair, 'changes')
  return head.size > base.size ? moved(pair, 'goes up') : []
}

const globsOf = (entry: unknown): Readonly<Record<string, unknown>> => {
  const { reason: _, ...globs } = isMapping(entry) ? entry : {}
  return globs
}

const globWords = (globs: object): string =>
  Object.entries(globs)
    .map(([key, glob]) => `${key} ${found(glob)}`)
    .join(', ')

/** Entries that ignore what no entry of the same globs ignored before. */
const newlyIgnored = ({ base, head }: Pair): readonly string[] => {
  const known = listOf(base).map(globsOf)
  return listOf(head)
    .map(globsOf)
    .filter((globs) => !known.some((one) => isSame(one, globs)))
    .map((globs) => `\`ignore\` ignores ${globWords(globs)}`)
}

const isIgnoring = (entry: unknown): boolean => isMapping(entry) && entry['side'] === 'ignore'
const patternOf = (entry: unknown): unknown => (isMapping(entry) ? entry['path'] : entry)

/** Entries of a list that another list has too, in the order of the first. */
const sharedWith = (list: readonly unknown[], other: readonly unknown[]): readonly unknown[] => {
  const missing = new Set(missingFrom(list, other))
  return list.filter((entry) => !missing.has(entry))
}

/** The first match of an input decides, so that the order of the rules counts too. */
const inputRules = ({ base, head }: Pair): readonly string[] => {
  const [before, after] = [listOf(base), listOf(head)]
  const [added, removed] = [missingFrom(after, before), missingFrom(before, after)]
  const isReordered = !isSame(sharedWith(before, after), sharedWith(after, before))
  const isOther = isReordered || [...added, ...removed].some((entry) => !isIgnoring(entry))
  return [
    ...added.filter(isIgnoring).map((entry) => `\`inputs\` ignores ${found(patternOf(entry))}`),
    ...(isOther ? ['`inputs` gives other sides or workloads to inputs'] : [])
  ]
}

const sentencesOf = (pair: Pair, rule: Rule): readonly string[] => {
  switch (rule.kind) {
    case 'ladder':
      return ladder(pair, rule.steps)
    case 'higher':
      return byOrder(pair, 'goes up', (base, head) => head > base)
    case 'lower':
      return byOrder(pair, 'goes down', (base, head) => head < base)
    case 'shorter':
      return lost(pair)
    case 'inputs':
      return inputRules(pair)
    case 'kept':
      return gone(pair)
    case 'limit':
      return limit(pair)
    case 'ignored':
      return newlyIgnored(pair)
    case 'either':
      return moved(pair, 'changes')
    case 'neither':
      return []
  }
}

/** What the settings of `head` would let pass that those of `base` do not, one sentence each. */
export const loosenedSettings = (base: Config, head: Config): readonly string[] =>
  pairsBelow({ path: [], base, head })
    .filter((pair) => !isSame(pair.base, pair.head))
    .flatMap((pair) => sentencesOf(pair, ruleOf(pair.path)))
