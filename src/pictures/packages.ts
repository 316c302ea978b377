import type { PackageMove, PackageMoves } from '../model/pictures.js'
import type { ComparisonEntry, Report } from '../model/report.js'
import type { DiffTree } from '../model/tree.js'
import { packageOf } from '../symbols/importPath.js'

/** Values of a side are means over its profiles, as in the report. */
const weightOf = (profiles: number): number => (profiles === 0 ? 0 : 1 / profiles)

/** In place of a package: what the frames cost that are too small to be kept. */
const small = Symbol('small')

/** Flat values by package; what is in no function any more is only a part of the totals. */
const movesOf = ({ functions, nodes, base, head, profiles }: DiffTree) => {
  const weights = { base: weightOf(profiles.base), head: weightOf(profiles.head) }
  const packages = functions.map(({ name }) => packageOf(name))
  const sums = new Map<string | typeof small, { base: number; head: number }>()
  nodes.forEach((fn, node) => {
    const key = packages[fn] ?? small
    const sum = sums.get(key) ?? { base: 0, head: 0 }
    sums.set(key, sum)
    sum.base += (base[node] ?? 0) * weights.base
    sum.head += (head[node] ?? 0) * weights.head
  })
  return sums
}

const shareOf = (part: number, total: number): number => (total === 0 ? 0 : part / total)

const byMove =
  (total: PackageMoves['total']) =>
  (a: PackageMove, b: PackageMove): number => {
    const moved = ({ base, head }: PackageMove): number =>
      Math.abs(shareOf(head, total.head) - shareOf(base, total.base))
    return moved(b) - moved(a) || Number(a.package > b.package) - Number(a.package < b.package)
  }

type Compared = Pick<ComparisonEntry, 'workload' | 'metric'>

const keyOf = ({ workload, metric }: Compared): string => `${workload}\0${metric}`

/** The comparisons of profiles, by workload and sample type; the first of equal ones. */
const comparisonsIn = ({ comparisons }: Report): ReadonlyMap<string, ComparisonEntry> =>
  new Map(
    comparisons
      .filter(({ kind }) => kind === 'profile')
      .toReversed()
      .map((one) => [keyOf(one), one])
  )

/** The packages of every tree whose two sides were compared. */
export const packagesOf = (
  trees: readonly DiffTree[],
  report: Report,
  ownersOf: (path: string) => readonly string[] | undefined = () => undefined
): readonly PackageMoves[] => {
  const comparisons = comparisonsIn(report)
  return trees.flatMap((tree): readonly PackageMoves[] => {
    const comparison = comparisons.get(keyOf(tree))
    if (comparison?.status !== 'compared') return []
    const sums = [...movesOf(tree)]
    const total = sums.reduce(
      (all, [, { base, head }]) => ({ base: all.base + base, head: all.head + head }),
      { base: 0, head: 0 }
    )
    const packages = sums
      .flatMap(([key, sum]) => {
        if (typeof key !== 'string') return []
        const owners = ownersOf(key)
        return [{ package: key, ...sum, ...(owners === undefined ? {} : { owners }) }]
      })
      .filter(({ base, head }) => base !== 0 || head !== 0)
      .sort(byMove(total))
    const { workload, metric, unit } = tree
    return [{ workload, metric, unit, counts: comparison.counts, total, packages }]
  })
}
