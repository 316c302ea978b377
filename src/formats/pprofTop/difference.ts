import { unexplained } from './leftOut.js'
import type { TopList } from './list.js'

/** Something that only head minus base prints. */
interface Sign {
  readonly what: string
  readonly shows: (list: TopList) => boolean
}

const SIGNS: readonly Sign[] = [
  {
    what: 'values are negative',
    shows: ({ entries, accounting }) =>
      (accounting?.shown ?? 0) < 0 || entries.some(({ flat, cum }) => flat < 0 || cum < 0)
  },
  {
    what: 'values exceed the total',
    shows: exceedsTotal
  },
  {
    what: 'most of the total is in no row',
    shows: lacksMost
  }
]

/**
 * Why a report is taken for `-diff_base` or `-base` output; undefined when it is taken for a profile.
 *
 * pprof does not print those flags, so the numbers decide. Negative values are the surest sign, but not proof: a
 * profile that was subtracted and saved holds them too, and prints exactly like `-base`. Both hold a change and no
 * cost, so both count as a difference. A difference in which everything grew a little cannot be told from a profile;
 * {@link unexplained} warns where its rows do not add up.
 */
export function differenceIn(list: TopList): string | undefined {
  return SIGNS.find(({ shows }) => shows(list))?.what
}

/** 100% of a `-diff_base` report is base, which head may exceed; means exceed their total as a matter of course. */
function exceedsTotal({ entries, accounting, halfDigit, kind }: TopList): boolean {
  if (accounting === undefined || accounting.total <= 0 || kind.isMean) return false
  const most = accounting.total + 2 * halfDigit
  return accounting.shown > most || entries.some(({ flat, cum }) => flat > most || cum > most)
}

/**
 * `-drop_negative` and two nearly equal profiles leave little of base's total. In a profile only samples without a
 * stack are in no row, and they are never the larger part.
 */
function lacksMost(list: TopList): boolean {
  const { accounting, report, kind, isShort } = list
  if (accounting === undefined || accounting.top !== undefined) return false
  if (report.header.has('filters') || kind.isMean || isShort) return false
  return accounting.total > 0 && unexplained(list, accounting) > accounting.total / 2
}
