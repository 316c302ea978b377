import type { ChurnRow } from '../../model/churnEntry.js'
import type { BenchEntry, FunctionEntry } from '../../model/report.js'
import { formatPercent, formatPp, formatSignedPercent, formatValue } from '../../units/format.js'

/** What happened to a row: one glyph, never without its word. */
export interface Mark {
  readonly glyph: '▲' | '▼' | '●' | '○' | '='
  readonly word: string
}

type Pair = readonly [worse: string, better: string]

const functionWords: ReadonlyMap<string, Pair> = new Map([
  ['cpu', ['more CPU', 'less CPU']],
  ['alloc_space', ['allocates more', 'allocates less']]
])

const unitWords: ReadonlyMap<string, Pair> = new Map([
  ['ns/op', ['slower', 'faster']],
  ['MB/s', ['slower', 'faster']],
  ['B/op', ['allocates more', 'allocates less']],
  ['allocs/op', ['allocates more', 'allocates less']]
])

/** The mark of a class of function rows of one metric. */
export const functionMark = (kind: FunctionEntry['class'], metric: string): Mark => {
  const [more, less] = functionWords.get(metric) ?? ['more', 'less']
  switch (kind) {
    case 'regression':
      return { glyph: '▲', word: more }
    case 'improvement':
      return { glyph: '▼', word: less }
    case 'new-hotspot':
      return { glyph: '●', word: 'new' }
    case 'removed-hotspot':
      return { glyph: '○', word: 'gone' }
    case 'unchanged':
      return { glyph: '=', word: 'unchanged' }
  }
}

/** Whether the word of a row says what was measured: "more CPU" does, "new" does not. */
export const saysMetric = (kind: FunctionEntry['class'], metric: string): boolean =>
  (kind === 'regression' || kind === 'improvement') && functionWords.has(metric)

/** The mark of a verdict on benchmark rows of one unit. */
export const benchMark = (
  verdict: 'regression' | 'improvement' | 'unchanged',
  unit: string
): Mark => {
  const [worse, better] = unitWords.get(unit) ?? ['worse', 'better']
  switch (verdict) {
    case 'regression':
      return { glyph: '▲', word: worse }
    case 'improvement':
      return { glyph: '▼', word: better }
    case 'unchanged':
      return { glyph: '=', word: 'unchanged' }
  }
}

const metricNames: ReadonlyMap<string, string> = new Map([['cpu', 'CPU']])

/** Sample types by the names that people know them by. */
export const metricName = (metric: string): string => metricNames.get(metric) ?? metric

/** "3.02 → 3.54 µs/op": base without its unit where head has the same. */
const arrow = (base: string, head: string): string => {
  const space = base.indexOf(' ')
  const isShared = space > 0 && head.endsWith(base.slice(space))
  return `${isShared ? base.slice(0, space) : base} → ${head}`
}

const share = (seen: number | null, max: number | undefined): string => {
  if (seen !== null) return seen === 0 ? '0%' : formatPercent(seen)
  return max === undefined ? 'unknown' : `at most ${formatPercent(max)}`
}

/** Shares of base and head; a side hidden by a cut list is its bound. */
export const shareWords = (entry: FunctionEntry): string =>
  arrow(
    share(entry.share_base, entry.share_base_max),
    share(entry.share_head, entry.share_head_max)
  )

/** Shares of a function that is told of as code, of what was measured. */
export const churnShareWords = ({ share_base, share_head, metric }: ChurnRow): string =>
  `${arrow(share(share_base, undefined), share(share_head, undefined))} of ${metricName(metric)}`

const value = (seen: number | null, unit: string): string => {
  if (seen === null) return 'not listed'
  return seen === 0 ? '0' : formatValue(seen, unit)
}

/** What a function cost itself on one side, and its share of the total. */
export const flatOn = (entry: FunctionEntry, side: 'base' | 'head'): string =>
  value(entry[`flat_${side}`], entry.unit)

export const shareOn = (entry: FunctionEntry, side: 'base' | 'head'): string =>
  share(entry[`share_${side}`], entry[`share_${side}_max`])

/** Flat values of base and head. */
export const flatWords = ({ flat_base, flat_head, unit }: FunctionEntry): string =>
  arrow(value(flat_base, unit), value(flat_head, unit))

const isHidden = ({ share_base, share_head }: FunctionEntry): boolean =>
  share_base === null || share_head === null

/** Change of share in percentage points; for a hidden side what it is at least. */
export const shareChangeWords = (entry: FunctionEntry): string => {
  if (entry.delta_pp === null) return 'unknown'
  return `${isHidden(entry) ? 'at least ' : ''}${formatPp(entry.delta_pp)}`
}

const measures: Readonly<Record<Exclude<FunctionEntry['decided_by'], 'share'>, string>> = {
  cost: 'cost',
  'cost-per-op': 'cost per operation'
}

/** Change of the measure that gave the class, and what it is a change of, where that is not the share. */
export const costChangeWords = (
  entry: FunctionEntry
): { readonly change: string; readonly of: string } | undefined => {
  if (entry.decided_by === 'share' || entry.decided_pp === null) return undefined
  return {
    change: formatSignedPercent(entry.decided_pp),
    of: `of base's total ${metricName(entry.metric)} ${measures[entry.decided_by]}`
  }
}

/** The change that decides, in as few words as there are. */
export const decidedWords = (entry: FunctionEntry): string =>
  costChangeWords(entry)?.change ?? shareChangeWords(entry)

type BenchSide = BenchEntry['base']

/** The center of one side, `none` where it is missing. */
export const benchSideWords = (side: BenchSide, unit: string): string =>
  side === null ? 'none' : formatValue(side.center, unit)

/** Centers of base and head. */
export const benchWords = ({ base, head, unit }: BenchEntry): string =>
  arrow(benchSideWords(base, unit), benchSideWords(head, unit))

/** Change of the centers in percent. */
export const benchChangeWords = ({ delta_pct, base, head }: BenchEntry): string => {
  if (delta_pct !== null) return formatSignedPercent(delta_pct)
  return head !== null && base?.center === 0 ? 'from 0' : 'unknown'
}
