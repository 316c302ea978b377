import { ratioOf } from '../compare/effect.js'
import type { Geomean } from '../model/pictures.js'
import type { BenchEntry } from '../model/report.js'
import { geomean } from '../stats/geomean.js'

/** Rows whose two sides may be compared; nothing else has a ratio. */
const ratiosOf = ({ base, head, evidence }: BenchEntry): readonly number[] => {
  const isRefused = evidence.kind === 'refused' && evidence.cause === 'not-comparable'
  return base === null || head === null || isRefused ? [] : [ratioOf(base.center, head.center)]
}

type Group = Omit<Geomean, 'rows' | 'ratio'>

const meansOf = (
  rows: readonly BenchEntry[],
  groupOf: (row: BenchEntry) => Group
): readonly Geomean[] => {
  const groups = new Map<string, { readonly group: Group; readonly ratios: number[] }>()
  for (const row of rows) {
    const group = groupOf(row)
    const key = JSON.stringify(group)
    const known = groups.get(key) ?? { group, ratios: [] }
    groups.set(key, known)
    known.ratios.push(...ratiosOf(row))
  }
  return [...groups.values()]
    .filter(({ ratios }) => ratios.length > 1)
    .map(({ group, ratios }) => {
      const ratio = geomean(ratios)
      return { ...group, rows: ratios.length, ...(ratio === undefined ? {} : { ratio }) }
    })
}

/** The geometric mean of head/base by package and unit, as benchstat takes it, and of all packages of a workload. */
export const geomeansOf = (rows: readonly BenchEntry[]): readonly Geomean[] => {
  const byPackage = meansOf(rows, ({ workload, package: path, unit }) => ({
    workload,
    package: path,
    unit
  }))
  const packages = new Set(byPackage.map(({ workload, package: path }) => `${workload}\0${path}`))
  return packages.size < 2
    ? byPackage
    : [...byPackage, ...meansOf(rows, ({ workload, unit }) => ({ workload, unit }))]
}
