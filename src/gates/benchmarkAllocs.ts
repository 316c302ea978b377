import * as z from 'zod'
import type { BenchmarkFinding } from '../model/finding.js'
import { nameBenchmarks } from './benchmarkWords.js'
import { conclude } from './conclude.js'
import { defineGate } from './gate.js'
import { bySupport, ids, isWorseBy } from './select.js'

interface Limits {
  readonly bytes: number
  readonly 'min-bytes': number
  readonly allocs: number
}

const growth = ({ delta: { base, head } }: BenchmarkFinding): number =>
  base === undefined || head === undefined ? 0 : head.center - base.center

const isOver = (limits: Limits) => (finding: BenchmarkFinding) =>
  finding.delta.unit === 'B/op'
    ? isWorseBy(finding, limits.bytes) && growth(finding) >= limits['min-bytes']
    : growth(finding) > limits.allocs

export const benchmarkAllocs = defineGate({
  title: 'Benchmark allocations',
  defaultSeverity: 'off',
  options: z.strictObject({
    bytes: z.number().min(0).default(1).describe('B/op worse by more than this many percent'),
    'min-bytes': z.number().min(0).default(16).describe('and by at least this many bytes'),
    allocs: z.number().min(0).default(0).describe('allocs/op higher by more than this many')
  }),
  evaluate: (analysis, limits) => {
    const over = analysis.benchmarks
      .filter((finding) => finding.kind === 'allocation')
      .filter(isOver(limits))
    const { failed, uncertain } = bySupport(analysis, over)
    const limit = `(limits ${limits.bytes}% and ${limits['min-bytes']} bytes of B/op, ${limits.allocs} allocs/op)`
    return conclude(analysis, {
      kinds: ['benchmarks'],
      measures: 'counts',
      failed: ids(failed),
      failedBecause: `${nameBenchmarks(failed)} ${limit}`,
      uncertain: ids(uncertain),
      uncertainBecause: `${nameBenchmarks(uncertain)}, with too little evidence ${limit}`,
      passedBecause: `no benchmark allocates more than allowed ${limit}`
    })
  }
})
