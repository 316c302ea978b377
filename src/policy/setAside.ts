import type { Ignored } from '../gates/gate.js'
import type { BenchmarkFinding, FunctionFinding, SuiteShiftFinding } from '../model/finding.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { Ignoring } from './ignore.js'

/** Everything that was compared and classed. */
export interface Classed {
  readonly comparisons: readonly ProfileComparison[]
  readonly functions: readonly FunctionFinding[]
  readonly benchmarks: readonly BenchmarkFinding[]
  readonly shifts: readonly SuiteShiftFinding[]
}

/** Something that is ignored, and why. */
export interface Aside<Finding> {
  readonly finding: Finding
  readonly reason: string
}

export interface SetAside {
  readonly functions: readonly Aside<FunctionFinding>[]
  readonly benchmarks: readonly Aside<BenchmarkFinding>[]
  readonly shifts: readonly Aside<SuiteShiftFinding>[]
}

/** What is ignored, and what counts. */
export interface Sorted {
  readonly counted: Classed
  readonly ignored: SetAside
  readonly isIgnored: {
    readonly pair: (comparison: ProfileComparison) => boolean
    readonly benchmark: (finding: BenchmarkFinding) => boolean
  }
}

const sort = <Finding>(
  findings: readonly Finding[],
  reasonFor: (finding: Finding) => string | undefined
) => {
  const known = findings.map((finding) => ({ finding, reason: reasonFor(finding) }))
  return {
    counted: known.filter(({ reason }) => reason === undefined).map(({ finding }) => finding),
    ignored: known.flatMap(({ finding, reason }): readonly Aside<Finding>[] =>
      reason === undefined ? [] : [{ finding, reason }]
    )
  }
}

/** A suite moved as a whole: that is ignored where all rows are that moved with it. */
const reasonForShift =
  (benchmarks: readonly BenchmarkFinding[], { ofBenchmark }: Ignoring) =>
  ({ workload, unit }: SuiteShiftFinding): string | undefined => {
    const reasons = benchmarks
      .filter(({ delta }) => delta.workload === workload && delta.unit === unit)
      .filter(({ delta }) => delta.shift !== undefined)
      .map(({ delta }) => ofBenchmark(delta))
    return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined
  }

/** Takes what the settings ignore out of everything that gates, rating, summary and advice look at. */
export const setAside = (classed: Classed, ignoring: Ignoring): Sorted => {
  const { comparisons, benchmarks } = classed
  const functions = sort(classed.functions, ({ delta }) => ignoring.ofFunction(delta))
  const rows = sort(benchmarks, ({ delta }) => ignoring.ofBenchmark(delta))
  const shifts = sort(classed.shifts, reasonForShift(benchmarks, ignoring))
  const aside = new Set(rows.ignored.map(({ finding }) => finding))
  return {
    counted: {
      comparisons: comparisons.map((one) => ({
        ...one,
        deltas: one.deltas.filter((delta) => ignoring.ofFunction(delta) === undefined)
      })),
      functions: functions.counted,
      benchmarks: rows.counted,
      shifts: shifts.counted
    },
    ignored: {
      functions: functions.ignored,
      benchmarks: rows.ignored,
      shifts: shifts.ignored
    },
    isIgnored: {
      pair: (comparison) => ignoring.ofPair(comparison) !== undefined,
      benchmark: (finding) => aside.has(finding)
    }
  }
}

const idsOf = (asides: readonly Aside<{ readonly id: string }>[]): readonly string[] =>
  asides.map(({ finding }) => finding.id)

/** What gates say of it. */
export const ignoredRows = ({ functions, benchmarks, shifts }: SetAside): Ignored => {
  const inDimension = (wanted: FunctionFinding['dimension']) =>
    functions.filter(
      ({ finding: { dimension, standing } }) => dimension === wanted && standing === 'judged'
    ).length
  return {
    rows: {
      cpu: inDimension('cpu'),
      memory: inDimension('memory'),
      benchmarks: benchmarks.length
    },
    ids: [...idsOf(functions), ...idsOf(benchmarks), ...idsOf(shifts)]
  }
}
