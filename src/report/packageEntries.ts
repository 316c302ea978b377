/** What each package costs by itself, on both sides, and how far that moved. */
import { isCounted } from '../classify/functions.js'
import { percent } from '../compare/amounts.js'
import { flatOf } from '../model/functionDelta.js'
import type { PackageEntry } from '../model/place.js'
import type { ProfileComparison } from '../model/profileComparison.js'

/** Less than this moves in every two profiles, in percentage points. */
const leastMove = 0.1

/** As many as anybody reads, of each comparison. */
const mostPackages = 30

const moveOf = ({ share_base, share_head }: PackageEntry): number =>
  Math.abs(share_head - share_base)

const packagesOf = ({
  workload,
  sampleType: { type: metric, unit },
  base,
  head,
  deltas
}: ProfileComparison): readonly PackageEntry[] => {
  const sums = new Map<string, { base: number; head: number }>()
  for (const delta of deltas) {
    const sum = sums.get(delta.package) ?? { base: 0, head: 0 }
    sums.set(delta.package, sum)
    sum.base += flatOf(delta.base)
    sum.head += flatOf(delta.head)
  }
  return [...sums].map(([path, sum]) => ({
    workload,
    metric,
    unit,
    package: path,
    flat_base: sum.base,
    flat_head: sum.head,
    share_base: percent(sum.base, base?.total),
    share_head: percent(sum.head, head?.total)
  }))
}

/** The packages whose share of what counts moved, the furthest first. Where a list is cut, only what it shows is added up. */
export const packageEntries = (
  comparisons: readonly ProfileComparison[]
): readonly PackageEntry[] =>
  comparisons
    .filter(({ sampleType: { type } }) => isCounted(type))
    .flatMap((comparison) =>
      packagesOf(comparison)
        .filter((entry) => moveOf(entry) >= leastMove)
        .sort((a, b) => moveOf(b) - moveOf(a) || (a.package < b.package ? -1 : 1))
        .slice(0, mostPackages)
    )
