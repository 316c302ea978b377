import { fingerprint } from '../classify/fingerprint.js'
import { isCounted } from '../classify/functions.js'
import { isPaired } from '../gates/select.js'
import type { BenchmarkFinding } from '../model/finding.js'
import { groupBy } from '../model/groupBy.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { ComparisonEntry } from '../model/report.js'
import { isThroughput, isTime } from '../units/benchUnits.js'
import { countBenchmarks } from './countBenchmarks.js'
import { finiteOrNull } from './numbers.js'

type Status = ComparisonEntry['status']

const statusOf = (base: boolean, head: boolean, refused: boolean): Status => {
  if (refused) return 'refused'
  if (base && head) return 'compared'
  return base ? 'base-only' : 'head-only'
}

const profileEntry = (comparison: ProfileComparison): ComparisonEntry => {
  const { workload, sampleType, base, head, refused } = comparison
  return {
    id: fingerprint('comparison', workload, sampleType.type),
    kind: 'profile',
    workload,
    metric: sampleType.type,
    unit: sampleType.unit,
    status: statusOf(base !== undefined, head !== undefined, refused !== undefined),
    ...(refused === undefined ? {} : { because: refused }),
    total_base: finiteOrNull(base?.total),
    total_head: finiteOrNull(head?.total),
    events_base: finiteOrNull(base?.events?.total),
    events_head: finiteOrNull(head?.events?.total),
    visible_pp: finiteOrNull(comparison.visiblePp),
    ...(base === undefined || head === undefined
      ? {}
      : { profiles: [base.profiles, head.profiles] }),
    operations_unknown: comparison.operationsUnknown,
    counts: isCounted(sampleType.type)
  }
}

/** Why rows of which both sides have some are not compared at all. */
const whyRefused = (rows: readonly BenchmarkFinding[]): string | undefined => {
  if (!rows.some(isPaired)) return 'base and head have no benchmarks in common'
  const areRefused = rows.every(
    ({ delta: { evidence } }) => evidence.kind === 'refused' && evidence.cause === 'not-comparable'
  )
  return areRefused ? rows[0]?.because : undefined
}

const benchmarkEntry = (
  workload: string,
  unit: string,
  rows: readonly BenchmarkFinding[]
): ComparisonEntry => {
  const base = countBenchmarks(rows.filter(({ delta }) => delta.base !== undefined))
  const head = countBenchmarks(rows.filter(({ delta }) => delta.head !== undefined))
  const refused = base > 0 && head > 0 ? whyRefused(rows) : undefined
  return {
    id: fingerprint('comparison', 'benchmarks', workload, unit),
    kind: 'benchmarks',
    workload,
    metric: unit,
    unit,
    status: statusOf(base > 0, head > 0, refused !== undefined),
    ...(refused === undefined ? {} : { because: refused }),
    total_base: base,
    total_head: head,
    events_base: null,
    events_head: null,
    visible_pp: null,
    operations_unknown: false,
    counts: isTime(unit) || isThroughput(unit)
  }
}

/** What was compared with what: one entry per workload and sample type, and per workload and benchmark unit. */
export const comparisonEntries = (
  comparisons: readonly ProfileComparison[],
  benchmarks: readonly BenchmarkFinding[]
): readonly ComparisonEntry[] => {
  const groups = groupBy(benchmarks, ({ delta }) => `${delta.workload}\0${delta.unit}`)
  const byUnit = [...groups.values()].flatMap((rows) => {
    const [first] = rows
    return first === undefined ? [] : [benchmarkEntry(first.delta.workload, first.delta.unit, rows)]
  })
  return [...comparisons.map(profileEntry), ...byUnit]
}
