import { isCounted } from '../classify/functions.js'
import { percent } from '../compare/amounts.js'
import type { RuntimeGroupEntry } from '../model/placeEntry.js'
import type { ProfileComparison, RuntimeChange } from '../model/profileComparison.js'

const entryOf = (
  { workload, sampleType, base, head, deltas }: ProfileComparison,
  change: RuntimeChange
): RuntimeGroupEntry => ({
  group: change.group,
  workload,
  metric: sampleType.type,
  unit: sampleType.unit,
  flat_base: change.base,
  flat_head: change.head,
  share_base: percent(change.base, base?.total),
  share_head: percent(change.head, head?.total),
  decided_by: deltas[0]?.decidedBy ?? 'share',
  decided_pp: change.pp,
  ci_pp: { lo: change.pp - change.noisePp, hi: change.pp + change.noisePp },
  functions: [...change.functions]
})

/** Go's runtime by what it works on, of the sample types that count, from a share of either side on. */
export const runtimeEntries = (
  comparisons: readonly ProfileComparison[],
  fromShare: number
): readonly RuntimeGroupEntry[] =>
  comparisons
    .filter(({ sampleType: { type } }) => isCounted(type))
    .flatMap((comparison) => comparison.runtime.map((change) => entryOf(comparison, change)))
    .filter(({ share_base, share_head }) => Math.max(share_base, share_head) >= fromShare)
