/** The rules of flamegate.sarif. All are declared in every run, so that an alert never loses its description. */
import type { BenchEntry, FunctionEntry } from '../../model/report.js'
import { isThroughput, isTime } from '../../units/benchUnits.js'

export interface SarifRule {
  /** Stable: alerts are told apart by it. */
  readonly id: string
  readonly name: string
  readonly short: string
  readonly full: string
  readonly help: string
}

const acceptHelp =
  'If the change is meant, accept it with the label perf-regression-ok, with a /flamegate ack comment, or in .github/flamegate-acks.yml.'

const rule = (id: string, name: string, short: string, full: string, help: string): SarifRule => ({
  id,
  name,
  short,
  full,
  help: `${help} ${acceptHelp}`
})

export const rules = {
  cpu: rule(
    'FG001',
    'cpu-regression',
    'A function takes more CPU than in base',
    'The share or the cost of CPU time that was sampled with this function as the leaf rose by more than the threshold, with evidence behind it.',
    'Open report.html at this function: the differential flame graph shows who calls it and what moved.'
  ),
  allocations: rule(
    'FG002',
    'allocation-regression',
    'A function allocates more than in base',
    'The share or the amount of bytes that this function allocates rose by more than the threshold, with evidence behind it.',
    'Open report.html at this function, and look for values that newly escape to the heap.'
  ),
  newCpu: rule(
    'FG003',
    'new-cpu-hotspot',
    'A function is new and takes CPU',
    'The function is not in the profiles of base, and takes more of the CPU time of head than the threshold.',
    'See whether it belongs on a path that is this hot.'
  ),
  newAllocations: rule(
    'FG004',
    'new-allocation-hotspot',
    'A function is new and allocates',
    'The function is not in the profiles of base, and allocates more of the bytes of head than the threshold.',
    'See whether its results can be kept, or its buffers used again.'
  ),
  slower: rule(
    'FG005',
    'benchmark-slowdown',
    'A benchmark is slower than in base',
    'The time or throughput of a benchmark became worse by more than the threshold, and the test of its samples says that this is no noise.',
    'Run the benchmark on both commits with a CPU profile, as the report recommends.'
  ),
  allocatesMore: rule(
    'FG006',
    'benchmark-allocations',
    'A benchmark allocates more than in base',
    'The bytes or the number of allocations of an operation became worse by more than the threshold.',
    'Run the benchmark with -benchmem and a memory profile on both commits.'
  ),
  metric: rule(
    'FG007',
    'benchmark-metric',
    'A metric of a benchmark is worse than in base',
    'A metric that the benchmark reports itself, and that says which direction is better, became worse by more than the threshold.',
    'See what the benchmark counts, and run it on both commits.'
  ),
  overLimit: rule(
    'FG008',
    'over-limit',
    'A limit of the settings is exceeded',
    'A gate of the settings failed on a change that is no regression by the thresholds of the report.',
    'See the gate in the settings, and what the report says that it failed on.'
  )
} as const satisfies Record<string, SarifRule>

export const allRules: readonly SarifRule[] = Object.values(rules)

/** The rule of a judged function row that became worse. */
export const ruleOfFunction = ({ class: kind, metric }: FunctionEntry): SarifRule => {
  const isMemory = metric.startsWith('alloc')
  if (kind === 'new-hotspot') return isMemory ? rules.newAllocations : rules.newCpu
  return isMemory ? rules.allocations : rules.cpu
}

/** The rule of a benchmark row that became worse. */
export const ruleOfBenchmark = ({ unit }: BenchEntry): SarifRule => {
  if (isTime(unit) || isThroughput(unit)) return rules.slower
  return unit === 'B/op' || unit === 'allocs/op' ? rules.allocatesMore : rules.metric
}
