import type { OwnerEntry } from '../model/place.js'
import type { Report } from '../model/report.js'

interface Owned {
  readonly id: string
  readonly owners?: readonly string[] | undefined
}

const byOwner = (rows: readonly Owned[]): ReadonlyMap<string | null, readonly string[]> => {
  const ids = new Map<string | null, string[]>()
  for (const { id, owners } of rows) {
    const all = owners?.length === 0 ? [null] : (owners ?? [])
    for (const owner of all) ids.set(owner, [...(ids.get(owner) ?? []), id])
  }
  return ids
}

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** Whoever has most to look at comes first, nobody last. */
const inOrder = (a: OwnerEntry, b: OwnerEntry): number =>
  Number(a.owner === null) - Number(b.owner === null) ||
  b.worse.length - a.worse.length ||
  b.better.length - a.better.length ||
  byText(a.owner ?? '', b.owner ?? '')

/** What became worse and better, by owner. What has several owners is listed with each of them. */
export const ownerEntries = (report: Report): readonly OwnerEntry[] => {
  const benchmarks = (verdict: 'regression' | 'improvement') =>
    report.bench_deltas.filter((row) => row.verdict === verdict)
  const worse = byOwner([
    ...report.cpu_regressions,
    ...report.mem_regressions,
    ...report.new_hotspots,
    ...benchmarks('regression')
  ])
  const better = byOwner([
    ...report.cpu_improvements,
    ...report.mem_improvements,
    ...report.removed_hotspots,
    ...benchmarks('improvement')
  ])
  return [...new Set([...worse.keys(), ...better.keys()])]
    .map((owner) => ({
      owner,
      worse: [...(worse.get(owner) ?? [])],
      better: [...(better.get(owner) ?? [])]
    }))
    .sort(inOrder)
}
