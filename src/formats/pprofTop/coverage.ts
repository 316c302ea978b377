import type { Coverage } from '../../model/profile.js'
import { differenceIn } from './difference.js'
import { granularityOf } from './granularity.js'
import { smallestFlat, unexplained } from './leftOut.js'
import type { Accounting, TopList } from './list.js'

/** Why the absence of a function from a list says nothing, first reason first. */
interface Obscurity {
  readonly why: string
  readonly applies: (list: TopList, accounting: Accounting) => boolean
}

const OBSCURITIES: readonly Obscurity[] = [
  {
    why: 'rows could not be read',
    applies: ({ unreadable }) => unreadable.length > 0
  },
  {
    why: 'filtered: the list shows a part of the profile',
    applies: ({ report }) => report.header.has('filters')
  },
  {
    why: 'a difference of two profiles',
    applies: (list) => differenceIn(list) !== undefined
  },
  {
    why: 'its rows are not functions',
    applies: ({ entries }) => granularityOf(entries.map(({ name }) => name)) !== 'functions'
  },
  {
    why: 'a mean per count: values do not add up to the total',
    applies: ({ kind }) => kind.isMean
  },
  {
    why: 'no samples: nothing was seen, so nothing is known to be absent',
    applies: (_, { total }) => total === 0
  },
  {
    why: 'not sorted by flat (-cum)',
    applies: (list) => !isSortedByFlat(list)
  }
]

/**
 * What a function's absence from a list means. pprof leaves out functions whose |cum| is at most the cutoff V of its
 * "Dropped" line, and those after the first N when it shows the "top N"; whatever it left out, it is no more than the
 * rest of the total. So bound = min(max(V, smallest |flat| shown), rest), each of the two where it applies.
 * A list that lacks its last rows is a "top N" that does not say so.
 */
export function coverageOf(list: TopList): Coverage {
  const { accounting } = list
  if (accounting === undefined) {
    return { kind: 'unknown', why: 'its header does not say how much the list accounts for' }
  }
  const obscurity = OBSCURITIES.find(({ applies }) => applies(list, accounting))
  if (obscurity !== undefined) return { kind: 'unknown', why: obscurity.why }
  const { dropped, top, isWhole } = accounting
  const isTop = top !== undefined || list.isShort
  const rest = restOf(list, accounting)
  if (dropped === undefined && !isTop) {
    return isWhole ? { kind: 'complete' } : { kind: 'cut', bound: rest }
  }
  const listed = Math.max(dropped?.bound ?? 0, isTop ? smallestFlat(list) : 0)
  // `0` prints for anything below half a digit, so that is the least that a printed bound can promise.
  return { kind: 'cut', bound: Math.min(Math.max(listed, list.halfDigit), rest) }
}

/** What the list does not account for, half a last printed digit added because both of its terms are rounded. */
function restOf(list: TopList, { total, shown }: Accounting): number {
  const listed = list.isShort ? list.entries.reduce((sum, { flat }) => sum + flat, 0) : shown
  return Math.max(0, total - listed) + list.halfDigit
}

/**
 * Whether the rows stand in pprof's default order. Rows that fall both by flat and by cum could be either; then it is
 * by flat unless the top N would leave out more than that order allows.
 */
function isSortedByFlat(list: TopList): boolean {
  const { entries, accounting } = list
  if (!neverRises(entries.map(({ flat }) => flat))) return false
  const couldBeCum = neverRises(entries.map(({ cum }) => cum))
  return !(couldBeCum && accounting?.top !== undefined && unexplained(list, accounting) > 0)
}

function neverRises(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || Math.abs(value) <= Math.abs(values[at - 1] ?? 0))
}
