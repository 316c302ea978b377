import { parseQuantity, type Quantity, type UnitFamily } from '../../units/pprofUnits.js'
import type { HeaderKey, Row } from './lines.js'
import type { Report } from './reports.js'
import { type ValueKind, valueKindOf } from './sampleTypes.js'

/** A row in base units. */
export interface Entry {
  readonly line: number
  readonly name: string
  readonly flat: number
  readonly cum: number
}

/** What the header says about the list, in base units. */
export interface Accounting {
  /** Sum of the absolute sample values of the whole profile; of the base profile in a `-diff_base` report. */
  readonly total: number
  /** Sum of the flat values that the list shows. */
  readonly shown: number
  /** `shown` equals `total` as printed. */
  readonly isWhole: boolean
  /** Nodes left out because their |cum| is at most `bound`. */
  readonly dropped?: { readonly nodes: number; readonly bound: number }
  /** Nodes left out by `-nodecount`. */
  readonly top?: { readonly shown: number; readonly outOf: number }
}

/** A report with its numbers read. */
export interface TopList {
  readonly report: Report
  readonly kind: ValueKind
  readonly entries: readonly Entry[]
  /** Absent when the header does not say it, or does not say it readably. */
  readonly accounting?: Accounting
  /** Half of the coarsest last digit of the report, in base units. */
  readonly halfDigit: number
  /** Line numbers of the rows that cannot be read. */
  readonly unreadable: readonly number[]
  /** The list ends before everything is shown that its header accounts for: a cut file, `| head`, the row limit. */
  readonly isShort: boolean
}

/** The numbers of a report. Rows whose values are not of the report's unit are unreadable. */
export function readList(report: Report): TopList {
  const kind = valueKindOf(report.header.get('type')?.[0], printedValues(report))
  const entries = report.rows.flatMap((row) => readEntry(row, kind.family))
  const halfDigit = coarsestHalfDigit(report, kind.family)
  const accounting = readAccounting(report.header, kind.family)
  const read = new Set(entries.map(({ line }) => line))
  const unread = report.rows.map(({ line }) => line).filter((line) => !read.has(line))
  return {
    report,
    kind,
    entries,
    halfDigit,
    unreadable: [...report.unreadable, ...unread].sort((a, b) => a - b),
    isShort: isShort(report, { entries, halfDigit, accounting }),
    ...(accounting === undefined ? {} : { accounting })
  }
}

/** All values of a report, the header's first. */
function printedValues({ header, rows }: Report): readonly string[] {
  const [shown, , total] = header.get('showing') ?? []
  const dropped = header.get('droppedNodes')?.[1]
  const ofHeader = [total, shown, dropped].filter((value) => value !== undefined)
  return [...ofHeader, ...rows.flatMap(({ flat, cum }) => [flat, cum])]
}

function readEntry(row: Row, family: UnitFamily): readonly Entry[] {
  const flat = parseQuantity(row.flat, family)
  const cum = parseQuantity(row.cum, family)
  if (flat === undefined || cum === undefined) return []
  return [{ line: row.line, name: row.name, flat: flat.value, cum: cum.value }]
}

function coarsestHalfDigit(report: Report, family: UnitFamily): number {
  const halves = printedValues(report).map((value) => parseQuantity(value, family)?.halfDigit ?? 0)
  return halves.reduce((coarsest, half) => Math.max(coarsest, half), 0)
}

function readAccounting(
  header: ReadonlyMap<HeaderKey, readonly string[]>,
  family: UnitFamily
): Accounting | undefined {
  const [shownText = '', , totalText = ''] = header.get('showing') ?? []
  const shown = parseQuantity(shownText, family)
  const total = parseQuantity(totalText, family)
  if (shown === undefined || total === undefined) return undefined
  const dropped = readDropped(header.get('droppedNodes'), family)
  const [topShown, topOutOf] = header.get('top') ?? []
  return {
    total: total.value,
    shown: shown.value,
    isWhole: shownText === totalText,
    ...(dropped === undefined ? {} : { dropped }),
    ...(topOutOf === undefined ? {} : { top: { shown: Number(topShown), outOf: Number(topOutOf) } })
  }
}

function readDropped(
  parts: readonly string[] | undefined,
  family: UnitFamily
): Accounting['dropped'] {
  const [nodes = '', bound = ''] = parts ?? []
  const cutoff: Quantity | undefined = parseQuantity(bound, family)
  return cutoff === undefined ? undefined : { nodes: Number(nodes), bound: cutoff.value }
}

/** Twice the last digit of a percentage: forgives a report whose percentages were rounded by someone else. */
const PERCENT_SLACK = 0.02

/**
 * Whether rows are missing at the end. The last `sum%` is the header's percentage, made of the same integers, so they
 * differ only when rows are missing; `100%` spans a tenth of a percent, and there the sum of the rows tells.
 */
function isShort(
  { header, rows, rowsLeft }: Report,
  list: Pick<TopList, 'entries' | 'halfDigit'> & { readonly accounting: Accounting | undefined }
): boolean {
  if (rowsLeft > 0) return true
  if (list.accounting === undefined) return false
  const percent = Number(header.get('showing')?.[1])
  const reached = Number(rows.at(-1)?.sumPercent ?? 0)
  if (Math.abs(reached - percent) > PERCENT_SLACK) return true
  const sum = list.entries.reduce((total, { flat }) => total + flat, 0)
  const rounding = list.halfDigit * (list.entries.length + 1)
  // A double holds 2^53 exactly; sums beyond that are pprof's own approximations.
  return Math.abs(sum - list.accounting.shown) > rounding + Math.abs(sum) * 2 ** -50
}
