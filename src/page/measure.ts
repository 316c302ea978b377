import type { PageTree } from '../model/page.js'
import { formatPercent, formatPp, formatSignedPercent, formatValue } from '../units/format.js'
import type { Pair } from './sides.js'

/** What the numbers of the page are: the values themselves, per operation, or as shares of their side. */
export type Mode = 'absolute' | 'per-op' | 'share'

/** How values of a tree are shown and compared: widths, colours and numbers all go through one measure. */
export interface Measure {
  readonly mode: Mode
  readonly unit: string
  /** What values of each side are divided by. */
  readonly divisor: Pair
  /** The measured value that a change is told in percent of: all of base, or all of head where there is no base. */
  readonly whole: number
}

/** Modes that make sense for a tree. */
export const modesOf = ({ operations }: PageTree): readonly Mode[] =>
  operations === undefined ? ['absolute', 'share'] : ['absolute', 'per-op', 'share']

/** Cost per operation where operations are known; else shares, because nothing says that both sides did the same work. */
export const defaultMode = (tree: PageTree): Mode =>
  tree.operations === undefined ? 'share' : 'per-op'

const one: Pair = { base: 1, head: 1 }

const divisorOf = (mode: Mode, { operations = one }: PageTree, whole: Pair): Pair => {
  if (mode === 'share') return whole
  return mode === 'per-op' ? operations : one
}

/** The measure of a tree in a mode; `whole` is what each side costs in all. */
export const measureOf = (mode: Mode, tree: PageTree, whole: Pair): Measure => {
  const divisor = divisorOf(mode, tree, whole)
  const { base, head } = measured({ divisor }, whole)
  return { mode, unit: tree.unit, divisor, whole: base > 0 ? base : head }
}

const over = (value: number, divisor: number): number => (divisor > 0 ? value / divisor : 0)

/** Both sides of a value, measured. */
export const measured = ({ divisor }: Pick<Measure, 'divisor'>, { base, head }: Pair): Pair => ({
  base: over(base, divisor.base),
  head: over(head, divisor.head)
})

/** The change of a measured value: in percent of all of base, in percentage points between shares. */
export const pointsOf = ({ whole }: Measure, { base, head }: Pair): number =>
  whole > 0 ? ((head - base) / whole) * 100 : 0

/** A measured value: `1.23 s`, `4.56 ms/op`, `12.3%`. */
export const valueText = ({ mode, unit }: Measure, value: number): string => {
  if (mode === 'share') return formatPercent(value * 100)
  const text = formatValue(value, unit)
  return mode === 'per-op' ? `${text}/op` : text
}

/** The change of a measured value with its sign: `+0.29 s`, `+6.2 pp`. */
export const deltaText = (measure: Measure, { base, head }: Pair): string => {
  const delta = head - base
  if (measure.mode === 'share') return formatPp(delta * 100)
  const size = valueText(measure, Math.abs(delta))
  if (delta === 0) return size
  return `${delta > 0 ? '+' : '-'}${size}`
}

/** A small share, 0 to 1, with two digits that count: `0.05%`. */
export const smallShareText = (share: number): string => `${Number((share * 100).toPrecision(2))}%`

/** A change in points: `+6.2 pp` between shares, else `+8.4%`, of base. */
export const pointsText = ({ mode }: Measure, points: number): string =>
  mode === 'share' ? formatPp(points) : formatSignedPercent(points)

/** A change against the frame itself: `+145.0%`, `new`, `gone`; empty where neither side has it. */
export const relativeText = ({ base, head }: Pair): string => {
  if (base === head) return base === 0 ? '' : formatSignedPercent(0)
  if (base === 0) return 'new'
  return head === 0 ? 'gone' : formatSignedPercent((head / base - 1) * 100)
}
