import { functionId, isCounted } from '../classify/functions.js'
import { percent } from '../compare/amounts.js'
import type { Churn } from '../model/churn.js'
import type { ChurnEntry, ChurnRow } from '../model/churnEntry.js'
import type { Amount, FunctionDelta } from '../model/functionDelta.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import { locationOf } from './location.js'

/** As many as anybody reads. */
const MAX_FUNCTIONS = 50

/** What became of a function in the words of report.json. */
export const churnEntry = (churn: Churn): ChurnEntry => {
  const { kind } = churn
  if ('from' in churn) return { kind, from: churn.from, alike: [...churn.alike] }
  if ('fromFile' in churn) return { kind, from_file: churn.fromFile }
  if ('functions' in churn) {
    const functions = churn.functions.slice(0, MAX_FUNCTIONS)
    return { kind, functions, alike: [...churn.alike] }
  }
  if ('by' in churn) return { kind, by: churn.by }
  return { kind, ...(churn.perhaps === undefined ? {} : { perhaps: { ...churn.perhaps } }) }
}

const shareOf = (amount: Amount): number | null => {
  if (amount.kind === 'absent') return 0
  return amount.kind === 'seen' ? amount.share : null
}

/** The largest share of a side, what it calls included: a caller that was renamed may cost nothing itself. */
const sizeOf = ({ base, head }: FunctionDelta, comparison: ProfileComparison): number => {
  const share = (amount: Amount, total = 0) =>
    amount.kind === 'seen' && total > 0 ? percent(Math.max(amount.flat, amount.cum), total) : 0
  return Math.max(share(base, comparison.base?.total), share(head, comparison.head?.total))
}

const isMatched = ({ kind }: Churn): boolean => kind !== 'new' && kind !== 'removed'

const rowOf = (delta: FunctionDelta, churn: Churn): ChurnRow => ({
  id: functionId(delta),
  ...churnEntry(churn),
  name: delta.name,
  package: delta.package,
  workload: delta.workload,
  metric: delta.sampleType.type,
  share_base: shareOf(delta.base),
  share_head: shareOf(delta.head),
  ...locationOf(delta)
})

/** Functions of some size that were found again elsewhere, of the sample types that count, the largest first. */
export const churnRows = (
  comparisons: readonly ProfileComparison[],
  fromShare: number
): readonly ChurnRow[] =>
  comparisons
    .filter(({ sampleType: { type } }) => isCounted(type))
    .flatMap((comparison) =>
      comparison.deltas.map((delta) => ({ delta, size: sizeOf(delta, comparison) }))
    )
    .filter(({ size }) => size >= fromShare)
    .sort((a, b) => b.size - a.size)
    .flatMap(({ delta }) => delta.churn.filter(isMatched).map((churn) => rowOf(delta, churn)))
