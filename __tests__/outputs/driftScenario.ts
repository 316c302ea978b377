/** A suite that moved as a whole, collected in blocks: what the machine may have done, and one benchmark beside it. */
import type { BenchEntry, Report } from '../../src/model/report.js'
import { aBenchEntry, aComparison, aReport, someGates } from '../helpers/report.js'

const SHIFT = 1.12

const aDriftedBenchmark = (index: number): BenchEntry =>
  aBenchEntry({
    id: `b-d${index}`,
    name: `Lookup/${index}-8`,
    base: { center: 100 + index, lo: 99 + index, hi: 101 + index, n: 10 },
    head: { center: 112 + index, lo: 111 + index, hi: 113 + index, n: 10 },
    delta_pct: 12,
    effect: { ratio: 1.121, lo: 1.108, hi: 1.134 },
    p: 0.529,
    evidence: { kind: 'tested-blocked', test: 'mann-whitney-u', p: 0.529, q: 0.721, n: [10, 10] },
    shift: SHIFT,
    verdict: 'unchanged',
    because: '1.12x the cost of base, 1.00x beside it: the whole suite moved by +12.0%'
  })

const aSlowerBenchmark = aBenchEntry({
  id: 'b-d-slow',
  name: 'Encode/large-8',
  head: { center: 4320, lo: 4270, hi: 4390, n: 10 },
  delta_pct: 43.05,
  effect: { ratio: 1.43, lo: 1.4, hi: 1.46 },
  evidence: {
    kind: 'tested-blocked',
    test: 'mann-whitney-u',
    p: 0.0000108,
    q: 0.00014,
    n: [10, 10],
    min_effect: { pct: 10, p: 0.0000054, q: 0.00007 }
  },
  shift: SHIFT,
  bimodal: ['head'],
  because: '1.43x the cost of base, 1.28x beside it: the whole suite moved by +12.0%'
})

export const drifted: Report = aReport({
  summary:
    'The machine or everything moved by +12.0% (13 of 13 benchmarks in ns/op). The sides were not interleaved: repeats ran consecutively in one process, which makes differences between runs look like changes; collect with `flamegate collect`. 1 benchmark is slower (`Encode/large-8` +43.1% ns/op). 13 benchmarks compared.',
  comparisons: [
    aComparison({
      id: 'c-3',
      kind: 'benchmarks',
      workload: 'bench',
      metric: 'ns/op',
      unit: 'ns/op',
      total_base: 13,
      total_head: 13,
      events_base: null,
      events_head: null,
      visible_pp: null
    })
  ],
  suite_shifts: [
    {
      id: 's-1',
      workload: 'bench',
      unit: 'ns/op',
      ratio: SHIFT,
      rows: 13,
      agreeing: 13,
      interleaved: 'no',
      because:
        'ns/op moved by +12.0% in cost, 13 of 13 benchmarks together; the sides ran one after the other, so that it may be the machine'
    }
  ],
  bench_deltas: [
    aSlowerBenchmark,
    ...Array.from({ length: 12 }, (_, index) => aDriftedBenchmark(index))
  ],
  verdict: {
    level: 'warning',
    complete: false,
    gates: someGates({
      'benchmark-slowdown': {
        status: 'unjudged',
        because:
          '`Encode/large-8` ns/op at 1.28x the cost beside the shift of its suite (limit 15%): its repeats ran consecutively in one process, so that only more than +30.0% fails; collect in rounds (`flamegate collect`)',
        findings: ['b-d-slow']
      },
      'benchmark-regression': {
        status: 'failed',
        because:
          'the machine or everything moved by +12.0% (13 of 13 benchmarks in ns/op); `Encode/large-8` ns/op at 1.28x the cost beside the shift of its suite',
        findings: ['s-1', 'b-d-slow']
      }
    })
  },
  rating_basis: {
    cpu: 'not measured',
    memory: 'not measured',
    overall: 'nothing to rate'
  }
})
