/** What a pull request tries to loosen in the settings that judge it. They count from its base, so this only says so. */
import type { Config } from '../config/schema.js'
import { found, pathText } from '../config/words.js'
import type { Ack } from '../model/ack.js'
import { keyOf } from './ids.js'
import { type Rule, ruleOf } from './loosenedRules.js'

/** The effective settings of a commit. */
export interface Governance {
  readonly config: Config
  /** Those of the file. */
  readonly acks: readonly Ack[]
}

/** A setting of both sides; undefined where a side has none. */
interface Pair {
  readonly path: readonly string[]
  readonly base: unknown
  readonly head: unknown
}

/** Nobody reads more. */
const maxSentences = 50

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All settings below, lists as one value. */
const pairsBelow = ({ path, base, head }: Pair): readonly Pair[] => {
  if (!isMapping(base) && !isMapping(head)) return [{ path, base, head }]
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
  typeof value === 'string' && /^[\w.-]{1,60}$/.test(value) ? value : found(value)

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
    case 'either':
      return moved(pair, 'changes')
    case 'neither':
      return []
  }
}

const loosenedSettings = (base: Config, head: Config): readonly string[] =>
  pairsBelow({ path: [], base, head })
    .filter((pair) => !isSame(pair.base, pair.head))
    .flatMap((pair) => sentencesOf(pair, ruleOf(pair.path)))

/** Whether an acknowledgement covers at least what another does: as many findings, and as long. */
const covers = (one: Ack, other: Ack): boolean => {
  const lasts = one.until === undefined || (other.until !== undefined && other.until <= one.until)
  return lasts && isWithin(one, other)
}

/** Whether all findings that an id means are among those that another means. */
const isWithin = ({ ids: [wide = ''] }: Ack, { ids: [narrow = ''] }: Ack): boolean =>
  narrow === wide || narrow.startsWith(wide) || keyOf(narrow) === wide

const untilWords = ({ until }: Ack): string =>
  until === undefined ? 'without end' : `until ${until}`

const ackSentence = (ack: Ack, base: readonly Ack[]): string => {
  const [id = ''] = ack.ids
  const before = base.find((one) => isWithin(one, ack))
  return before === undefined
    ? `acknowledges \`${id}\` ${untilWords(ack)}: ${found(ack.reason)}`
    : `extends the acknowledgement of \`${id}\`, which was ${untilWords(before)}: now ${untilWords(ack)}`
}

const loosenedAcks = (base: readonly Ack[], head: readonly Ack[]): readonly string[] =>
  head.filter((ack) => !base.some((one) => covers(one, ack))).map((ack) => ackSentence(ack, base))

/**
 * What `head` would let pass that `base` does not, one sentence each: weaker severities, higher limits, less that is
 * expected, more that is ignored or acknowledged, and changes of which nobody can say which way they go. Stricter
 * settings are not listed.
 */
export const loosened = (base: Governance, head: Governance): readonly string[] => {
  const all = [...loosenedSettings(base.config, head.config), ...loosenedAcks(base.acks, head.acks)]
  const left = all.length - maxSentences
  return left <= 0 ? all : [...all.slice(0, maxSentences), `and ${left} more changes`]
}
