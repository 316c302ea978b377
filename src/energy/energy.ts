import { fingerprint } from '../classify/fingerprint.js'
import type { Config } from '../config/schema.js'
import type { EnergyChange, EnergyEntry } from '../model/energyEntry.js'
import type { BenchmarkFinding, FunctionFinding } from '../model/finding.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import { compileGlob } from '../policy/glob.js'
import { benchmarkNames } from '../policy/names.js'
import type { WorkOf } from '../workOf.js'
import { benchmarkChange, type Change, functionChange } from './changes.js'
import { estimate, formulas, scaled } from './estimate.js'
import { type Band, type Factors, factorsOf } from './factors.js'

/** What a change is told for: enough that its numbers are neither dust nor a claim about anybody's traffic. */
const OPERATIONS = 1e9

export interface EnergyInput {
  readonly functions: readonly FunctionFinding[]
  readonly benchmarks: readonly BenchmarkFinding[]
  readonly comparisons: readonly ProfileComparison[]
  readonly workOf: WorkOf
  readonly config: Config
}

type OperationsOf = (finding: BenchmarkFinding) => number | undefined

/** Operations of a year by the first glob that means a benchmark. */
const trafficOf = (perYear: Config['energy']['per-year']): OperationsOf => {
  const rules = Object.entries(perYear).map(([glob, operations]) => ({
    matches: compileGlob(glob),
    operations
  }))
  return ({ delta }) => rules.find(({ matches }) => matches(benchmarkNames(delta)))?.operations
}

const amounts = (change: Change, operations: number, factors: Factors) =>
  estimate(scaled(change.seconds, operations), factors)

const entryOf = (
  change: Change,
  { name, workload }: { readonly name: string; readonly workload: string },
  factors: Factors,
  perYear: number | undefined
): EnergyChange => ({
  id: fingerprint('energy', change.findingId),
  finding_id: change.findingId,
  kind: change.kind,
  ...{ name, workload },
  seconds_per_operation: change.seconds,
  ...amounts(change, OPERATIONS, factors),
  ...(perYear === undefined
    ? {}
    : { per_year: { operations: perYear, ...amounts(change, perYear, factors) } })
})

const hasNumbers = (amount: Band): boolean => Object.values(amount).every(Number.isFinite)

/** A time that no clock measured, of which a billion is more than a number can be, has no energy. */
const isCountable = ({ per_year: year, ...change }: EnergyChange): boolean =>
  [change, ...(year === undefined ? [] : [year])].every(
    ({ joules, kwh, gco2e }) => hasNumbers(joules) && hasNumbers(kwh) && hasNumbers(gco2e)
  )

const ofBenchmarks = ({ benchmarks, config }: EnergyInput, factors: Factors) => {
  const perYearOf = trafficOf(config.energy['per-year'])
  return benchmarks.flatMap((finding) => {
    const change = benchmarkChange(finding)
    return change === undefined ? [] : [entryOf(change, finding.delta, factors, perYearOf(finding))]
  })
}

const ofFunctions = ({ functions, comparisons, workOf }: EnergyInput, factors: Factors) =>
  functions.flatMap((finding) => {
    const { workload, sampleType } = finding.delta
    const comparison = comparisons.find(
      (one) => one.workload === workload && one.sampleType.type === sampleType.type
    )
    const { operations } = workOf({ workload, type: sampleType.type })
    const change = functionChange(finding, comparison, operations)
    return change === undefined ? [] : [entryOf(change, finding.delta, factors, undefined)]
  })

const bySize = (a: EnergyChange, b: EnergyChange): number =>
  Math.abs(b.seconds_per_operation.value) - Math.abs(a.seconds_per_operation.value)

/** The energy behind what is judged, largest first; undefined where nobody asks for it. */
export const energyOf = (input: EnergyInput): EnergyEntry | undefined => {
  const { energy } = input.config
  if (!energy.estimate) return undefined
  const factors = factorsOf(energy)
  return {
    formulas: [...formulas],
    factors: Object.values(factors),
    operations: OPERATIONS,
    changes: [...ofBenchmarks(input, factors), ...ofFunctions(input, factors)]
      .filter(isCountable)
      .sort(bySize)
  }
}
