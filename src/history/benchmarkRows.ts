import { benchmarkId } from '../classify/benchmarks.js'
import { type RawRow, rawRows, rawWorkload, unitMetadata } from '../compare/rawRows.js'
import type { UnitMetadata } from '../model/benchmark.js'
import type { Pairs } from '../pair/pair.js'
import { median } from '../stats/median.js'
import { better } from '../units/benchUnits.js'
import type { MeasuredRow } from './row.js'

/** Standard deviation in parts of the mean; null for a single value, and where the mean is 0. */
const variationOf = (values: readonly number[]): number | null => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  if (values.length < 2 || mean === 0) return null
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1)) / Math.abs(mean)
}

const rowOf = ({ head, ...key }: RawRow, units: UnitMetadata): readonly MeasuredRow[] => {
  const values = head?.values ?? []
  const center = median(values)
  if (!Number.isFinite(center)) return []
  const { package: path, name, unit } = key
  const id = benchmarkId({ workload: rawWorkload, ...key })
  return [
    {
      id,
      findingId: id,
      series: { kind: 'benchmark', name, package: path, unit, better: better(unit, units) },
      value: [center, values.length, variationOf(values)]
    }
  ]
}

/** The medians of all raw benchmark results of head. What benchstat printed has been compared already and is no run. */
export const benchmarkRows = ({ raw }: Pairs): readonly MeasuredRow[] => {
  const units = unitMetadata(raw.head)
  return rawRows({ base: [], head: raw.head }).flatMap((row) => rowOf(row, units))
}
