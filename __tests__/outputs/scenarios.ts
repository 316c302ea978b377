/** The reports whose renderings are kept as golden files and read by people. */
import type { BenchEntry, FunctionEntry, Report } from '../../src/model/report.js'
import {
  aBenchEntry,
  aCollection,
  aComparison,
  aFunctionEntry,
  aManifestEntry,
  aMeasuredBy,
  aNotJudgedBenchmark,
  aNotJudgedFunction,
  anInput,
  aRecommendation,
  aReport,
  someGates
} from '../helpers/report.js'
import { accepted } from './acceptedScenario.js'
import { advised } from './advisedScenario.js'
import { drifted } from './driftScenario.js'
import { governed } from './governedScenario.js'

const aMemoryEntry = (over: Partial<FunctionEntry>): FunctionEntry =>
  aFunctionEntry({
    metric: 'alloc_space',
    unit: 'bytes',
    evidence: {
      kind: 'modelled',
      model: 'share',
      phi: 3,
      phi_from: 'assumed',
      profiles: [1, 1],
      p: 0.004,
      q: 0.03,
      events: [812, 907],
      basis: 'upper-bound',
      ci_pp: { lo: 1.1, hi: 11.5 }
    },
    ...over
  })

const aNewHotspot = aFunctionEntry({
  id: 'f-3',
  name: 'regexp.(*Regexp).doExecute',
  package: 'regexp',
  class: 'new-hotspot',
  flat_base: 0,
  flat_head: 760_000_000,
  share_base: 0,
  share_head: 6.3,
  delta_pp: 6.3,
  decided_pp: 6.3,
  location: { file: 'regexp/exec.go', line: 527 },
  evidence: {
    kind: 'modelled',
    model: 'share',
    phi: 1.42,
    phi_from: 'measured',
    df: 8,
    profiles: [5, 5],
    p: 0.0002,
    q: 0.001,
    events: [1000, 1199],
    basis: 'counted',
    ci_pp: { lo: 4.9, hi: 8.1 }
  },
  because: 'flat share absent → 6.3%'
})

const aRuntimeRegression = aFunctionEntry({
  id: 'f-4',
  name: 'runtime.mallocgc',
  package: 'runtime',
  runtime: true,
  flat_base: 510_000_000,
  flat_head: 1_310_000_000,
  share_base: 5.1,
  share_head: 10.9,
  delta_pp: 5.8,
  decided_pp: 5.8,
  location: { file: 'runtime/malloc.go', line: 1011 }
})

const aRemoved = (id: string, name: string, share: number): FunctionEntry =>
  aFunctionEntry({
    id,
    name: `example.com/shop/cart.${name}`,
    package: 'example.com/shop/cart',
    class: 'removed-hotspot',
    flat_base: share * 1e8,
    flat_head: 0,
    share_base: share,
    share_head: 0,
    delta_pp: -share,
    decided_pp: -share,
    location: { file: 'cart/lines.go', line: 88 },
    because: `flat share ${share}% → absent`
  })

const aFasterBenchmark = aBenchEntry({
  id: 'b-2',
  name: 'Decode/small-8',
  base: { center: 310, lo: 306, hi: 314, n: 10 },
  head: { center: 281, lo: 279, hi: 284, n: 10 },
  delta_pct: -9.35,
  effect: { ratio: 0.906, lo: 0.892, hi: 0.921 },
  verdict: 'improvement',
  because: 'better by +10.3% in cost (limit 2%)'
})

const anUncertainBenchmark = aBenchEntry({
  id: 'b-3',
  name: 'Import-8',
  base: { center: 51_200_000, lo: null, hi: null, n: 3 },
  head: { center: 55_900_000, lo: null, hi: null, n: 3 },
  delta_pct: 9.18,
  effect: { ratio: 1.09, lo: null, hi: null },
  p: null,
  evidence: { kind: 'too-few', of: 'samples per side', need: 6, have: 3 },
  verdict: 'not_judged',
  would_be: 'regression',
  because: 'worse by +9.0% in cost; needs 6 samples per side, has 3'
})

const anUnchangedBenchmark = (index: number): BenchEntry =>
  aBenchEntry({
    id: `b-u${index}`,
    name: `Lookup/${index}-8`,
    base: { center: 100 + index, lo: 99, hi: 103, n: 10 },
    head: { center: 100.4 + index, lo: 98, hi: 104, n: 10 },
    delta_pct: 0.4,
    effect: { ratio: 1.004, lo: 0.991, hi: 1.016 },
    p: 0.481,
    evidence: { kind: 'tested', test: 'mann-whitney-u', p: 0.481, q: 0.79, n: [10, 10] },
    visible_pct: 2.4 + index / 5,
    verdict: 'unchanged',
    because: 'worse by +0.4% in cost (limit 2%)'
  })

const allocations = aBenchEntry({
  id: 'b-4',
  unit: 'allocs/op',
  base: { center: 12, lo: 12, hi: 12, n: 10 },
  head: { center: 19, lo: 19, hi: 19, n: 10 },
  delta_pct: 58.33,
  effect: { ratio: 1.583, lo: 1.583, hi: 1.583 },
  p: null,
  evidence: { kind: 'exact' },
  because: 'worse by +58.3% in cost (limit 2%)'
})

const throughput = aBenchEntry({
  id: 'b-5',
  unit: 'MB/s',
  better: 'higher',
  base: { center: 339, lo: 335, hi: 342, n: 10 },
  head: { center: 289, lo: 285, hi: 292, n: 10 },
  delta_pct: -14.7,
  because: 'worse by +17.3% in cost (limit 2%)'
})

const benchmarkComparison = aComparison({
  id: 'c-3',
  kind: 'benchmarks',
  workload: 'bench',
  metric: 'ns/op',
  unit: 'ns/op',
  total_base: 7,
  total_head: 7,
  events_base: null,
  events_head: null,
  visible_pp: null
})

const memoryComparison = aComparison({
  id: 'c-2',
  metric: 'alloc_space',
  unit: 'bytes',
  total_base: 320 * 2 ** 20,
  total_head: 359 * 2 ** 20,
  events_base: 812,
  events_head: 907,
  visible_pp: 3.1
})

const uncertainFunction = aNotJudgedFunction({
  name: 'example.com/shop/cart.(*Cart).Clone',
  package: 'example.com/shop/cart',
  location: { file: 'cart/cart.go', line: 64 },
  share_base: 0.4,
  share_head: 6.1,
  delta_pp: 5.7,
  ci_pp: { lo: -2.3, hi: 14.6 },
  because: 'flat share 0.4% → 6.1%; needs 10 sampled events, has 4.2'
})

const regression = aReport({
  summary:
    'Encode/large-8 is 17.2% slower and pricing.(*Engine).apply takes 12.5 pp more of the CPU time; 1 benchmark got faster.',
  comparisons: [aComparison(), memoryComparison, benchmarkComparison],
  rating: { cpu: 3, memory: 3, overall: 3 },
  rating_basis: {
    cpu: '0 improvements, 1 regression',
    memory: '0 improvements, 1 regression',
    overall: 'mean of cpu and memory'
  },
  verdict: {
    level: 'hard_fail',
    complete: true,
    gates: someGates({
      'benchmark-slowdown': {
        status: 'failed',
        because: 'Encode/large-8 MB/s worse by +17.3% and 1 more (limit 15%)',
        findings: ['b-5', 'b-1']
      },
      'cpu-regression': {
        status: 'failed',
        because: 'example.com/shop/pricing.(*Engine).apply +12.5 pp (limit 10 pp)',
        findings: ['f-1']
      },
      rating: {
        status: 'failed',
        because: 'overall rating 3 (limit 5)',
        findings: ['rating']
      },
      regression: {
        status: 'failed',
        because: 'example.com/shop/pricing.(*Engine).apply +12.5 pp and 2 more (limit 5 pp)',
        findings: ['f-1', 'f-2', 'f-4']
      },
      'new-hotspot': {
        status: 'failed',
        because: 'regexp.(*Regexp).doExecute +6.3 pp (limit 5 pp)',
        findings: ['f-3']
      },
      'benchmark-regression': {
        status: 'failed',
        because: 'Encode/large-8 MB/s worse by +17.3% and 1 more',
        findings: ['b-5', 'b-1']
      }
    })
  },
  change: { source: 'github', files: 3, complete: true, obstacles: [] },
  cpu_regressions: [
    aFunctionEntry({
      touch: { kind: 'touched', functions: [] },
      parts: [
        {
          name: 'example.com/shop/pricing.(*Engine).apply',
          flat_base: 900_000_000,
          flat_head: 250_000_000
        },
        { name: 'example.com/shop/pricing.rule', flat_base: 0, flat_head: 1_900_000_000 },
        {
          name: 'example.com/shop/pricing.(*Engine).apply.func1',
          flat_base: 310_000_000,
          flat_head: 500_000_000
        },
        { name: 'example.com/shop/pricing.round', flat_base: 0, flat_head: 300_000_000 }
      ],
      churn: [
        {
          kind: 'outlined',
          functions: ['example.com/shop/pricing.rule', 'example.com/shop/pricing.round'],
          alike: ['callers', 'place']
        }
      ]
    }),
    aRuntimeRegression
  ],
  mem_regressions: [
    aMemoryEntry({
      id: 'f-2',
      name: 'example.com/shop/cart.(*Cart).Lines',
      package: 'example.com/shop/cart',
      flat_base: 30 * 2 ** 20,
      flat_head: 56 * 2 ** 20,
      share_base: 9.4,
      share_head: 15.6,
      delta_pp: 6.2,
      decided_pp: 6.2,
      location: { file: 'cart/lines.go', line: 31 },
      touch: {
        kind: 'called_by_touched',
        functions: ['example.com/shop/pricing.(*Engine).apply']
      },
      quadrant: {
        ...{ id: 'moved-in', shift: 'structural', how: 'more-objects' },
        functions: ['example.com/shop/cart.copyLine']
      }
    })
  ],
  runtime_groups: [
    {
      ...{ group: 'allocation', workload: 'checkout', metric: 'cpu', unit: 'nanoseconds' },
      ...{ flat_base: 900_000_000, flat_head: 1_900_000_000, share_base: 9, share_head: 15.8 },
      ...{ decided_by: 'share', decided_pp: 6.8, ci_pp: { lo: 4.1, hi: 9.5 } },
      functions: ['runtime.mallocgc', 'runtime.nextFreeFast']
    },
    {
      ...{ group: 'gc', workload: 'checkout', metric: 'cpu', unit: 'nanoseconds' },
      ...{ flat_base: 700_000_000, flat_head: 800_000_000, share_base: 7, share_head: 6.7 },
      ...{ decided_by: 'share', decided_pp: -0.3, ci_pp: { lo: -2.2, hi: 1.6 } },
      functions: ['runtime.scanobject']
    }
  ],
  new_hotspots: [aNewHotspot],
  churn: [
    {
      id: 'f-9',
      name: 'example.com/shop/http.serve',
      package: 'example.com/shop/http',
      workload: 'checkout',
      metric: 'cpu',
      share_base: 0.2,
      share_head: 0.1,
      kind: 'renamed',
      from: 'example.com/shop/http.handle',
      alike: ['place', 'callers', 'callees', 'cost']
    },
    {
      id: 'f-1',
      name: 'example.com/shop/pricing.(*Engine).apply',
      package: 'example.com/shop/pricing',
      workload: 'checkout',
      metric: 'cpu',
      share_base: 12.1,
      share_head: 24.6,
      location: { file: 'pricing/engine.go', line: 118 },
      kind: 'outlined',
      functions: ['example.com/shop/pricing.rule', 'example.com/shop/pricing.round'],
      alike: ['callers', 'place']
    },
    {
      id: 'f-10',
      name: 'example.com/shop/cart.total',
      package: 'example.com/shop/cart',
      workload: 'checkout',
      metric: 'cpu',
      share_base: 4.1,
      share_head: 4.6,
      kind: 'outlined',
      by: 'compiler'
    }
  ],
  removed_hotspots: [
    {
      ...aRemoved('f-5', 'sortLines', 3.2),
      churn: [
        {
          kind: 'removed',
          perhaps: { name: 'example.com/shop/cart.orderLines', as: 'renamed' }
        }
      ]
    },
    aRemoved('f-6', 'less', 0.4),
    aRemoved('f-7', 'swap', 0.1)
  ],
  bench_deltas: [
    aBenchEntry({
      touch: { kind: 'calls_touched', functions: ['example.com/shop/pricing.(*Engine).apply'] },
      causes: [
        {
          ...{ id: 'f-1', name: 'example.com/shop/pricing.(*Engine).apply', touch: 'touched' },
          ...{ share_pct: 81.4, runtime: false }
        },
        { id: 'f-4', name: 'runtime.mallocgc', share_pct: 11.2, runtime: true, touch: 'unknown' }
      ]
    }),
    aFasterBenchmark,
    anUncertainBenchmark,
    allocations,
    throughput,
    ...Array.from({ length: 4 }, (_, index) => anUnchangedBenchmark(index))
  ],
  not_judged: [uncertainFunction, aNotJudgedBenchmark(anUncertainBenchmark)],
  share_shifts: [
    aFunctionEntry({
      id: 'f-8',
      name: 'example.com/shop/http.route',
      package: 'example.com/shop/http',
      class: 'improvement',
      flat_base: 1_900_000_000,
      flat_head: 1_910_000_000,
      share_base: 19,
      share_head: 13.6,
      delta_pp: -5.4,
      decided_pp: -5.4,
      location: { file: 'http/route.go', line: 12 }
    })
  ],
  other_deltas: [
    aFunctionEntry({
      id: 'f-9',
      unit: 'bytes',
      flat_base: 40 * 2 ** 20,
      flat_head: 81 * 2 ** 20,
      metric: 'inuse_space',
      evidence: {
        kind: 'refused',
        cause: 'not-testable',
        why: 'the input carries no sample counts'
      }
    })
  ],
  recommendations: [
    aRecommendation(),
    aRecommendation({
      id: 'r-2',
      finding_id: 'f-3',
      text: '`regexp.(*Regexp).doExecute` is new with 6.3% of the CPU time. Compile the pattern once, in a package variable.',
      command: "go tool pprof -peek 'regexp\\.\\(\\*Regexp\\)\\.doExecute' head/checkout_cpu.prof",
      source: 'rule:regexp-execute'
    }),
    {
      id: 'r-3',
      finding_id: 'b-3',
      text: 'Run `Import-8` at least 6 times on each side: with 3 samples no change can be told from chance.',
      command: 'go test -run xxx -bench Import -count 10 example.com/shop/wire',
      source: 'rule:more-samples'
    }
  ],
  diagnostics: [
    {
      id: 'd-1',
      severity: 'warning',
      code: 'stats/one-process',
      message:
        'all 10 samples of a benchmark come from one process; repeats in one process share its memory layout and say less than they seem to.',
      at: { file: 'base/bench.txt', line: 5 },
      hint: 'Compile with `go test -c` and run the binary once per sample, base and head in turn.'
    },
    {
      id: 'd-2',
      severity: 'note',
      code: 'pair/superseded',
      message:
        'checkout_cpu_top.txt and checkout_cpu.prof are one measurement; the profile is used.'
    }
  ],
  inputs: [
    ...aReport().inputs,
    anInput({
      id: 'i-3',
      path: 'base/checkout_cpu_top.txt',
      format: 'pprof-top',
      bytes: 2_210,
      status: 'superseded',
      superseded_by: 'base/checkout_cpu.prof',
      paired_with: [],
      because: 'the same workload, side and sample type'
    })
  ],
  inputs_ignored: 4,
  cost: {
    stages: [
      { stage: 'compare', ms: 412 },
      { stage: 'read', ms: 830 }
    ],
    peak_memory_bytes: 123_000_000
  }
})

const nothingChanged = aReport({
  summary: 'No performance change found.',
  comparisons: [aComparison(), memoryComparison, benchmarkComparison],
  bench_deltas: Array.from({ length: 27 }, (_, index) => anUnchangedBenchmark(index)),
  rating_basis: {
    cpu: '0 improvements, 0 regressions',
    memory: '0 improvements, 0 regressions',
    overall: 'mean of cpu and memory'
  }
})

const spent = (name: string, flat: number, cum: number) => ({
  name: `example.com/shop/${name}`,
  package: `example.com/shop/${name.slice(0, name.indexOf('.'))}`,
  flat,
  cum,
  share: flat / 1.2e8
})

const noBaseline = aReport({
  head_top: [
    {
      workload: 'checkout',
      metric: 'cpu',
      unit: 'nanoseconds',
      total: 12e9,
      functions: [
        {
          ...spent('pricing.(*Engine).apply', 4.2e9, 6.1e9),
          location: { file: 'pricing/engine.go', line: 118 }
        },
        spent('cart.(*Cart).Total', 2.4e9, 11.2e9),
        spent('json.Encode', 0.6e9, 0.6e9)
      ]
    }
  ],
  summary: 'There is no base to compare with, so nothing was compared.',
  context: { base: null, head: { label: 'feature/fast-encode' } },
  inputs: aReport()
    .inputs.filter(({ side }) => side === 'head')
    .map(({ paired_with: _, ...input }) => ({ ...input, because: 'no file of base' })),
  comparisons: [
    aComparison({ status: 'head-only', total_base: null, events_base: null, visible_pp: null })
  ],
  rating_basis: {
    cpu: 'not measured',
    memory: 'not measured',
    overall: 'nothing to rate'
  },
  verdict: {
    level: 'no_baseline',
    complete: false,
    gates: someGates({
      'benchmark-slowdown': { status: 'not_applicable', because: 'neither side has benchmarks' },
      'benchmark-regression': { status: 'not_applicable', because: 'neither side has benchmarks' },
      'cpu-regression': { status: 'unjudged', because: 'base has no CPU profile' },
      rating: { status: 'unjudged', because: 'base has no CPU profile' },
      regression: { status: 'unjudged', because: 'base has no CPU profile' },
      'new-hotspot': { status: 'unjudged', because: 'base has no CPU profile' },
      vanished: { status: 'unjudged', because: 'base has no CPU profile' }
    })
  },
  recommendations: [
    {
      id: 'r-1',
      text: 'Run the same workload on base and give both profiles.',
      command: 'flamegate analyze --base base/ --head head/',
      source: 'rule:no-baseline'
    }
  ]
})

const goneBenchmark = aBenchEntry({
  id: 'b-gone',
  name: 'Export-8',
  head: null,
  delta_pct: null,
  effect: null,
  p: null,
  evidence: { kind: 'unpaired', side: 'base' },
  verdict: 'not_judged',
  would_be: 'unchanged',
  because: 'not comparable; only in base'
})

const otherMachine = aBenchEntry({
  id: 'b-machine',
  name: 'Import-8',
  delta_pct: 31.2,
  effect: { ratio: 1.312, lo: null, hi: null },
  p: null,
  evidence: {
    kind: 'refused',
    cause: 'not-comparable',
    why: 'different machines: base AMD EPYC 7763; head AMD EPYC 9V74'
  },
  verdict: 'not_judged',
  would_be: 'regression',
  because: 'worse by +31.2% in cost; different machines: base AMD EPYC 7763; head AMD EPYC 9V74'
})

const partial = aReport({
  summary: 'No CPU change found; memory and 2 benchmarks could not be judged.',
  comparisons: [
    aComparison(),
    aComparison({
      ...memoryComparison,
      status: 'base-only',
      total_head: null,
      events_head: null,
      visible_pp: null
    }),
    benchmarkComparison
  ],
  inputs: [
    ...aReport().inputs,
    anInput({
      id: 'i-3',
      path: 'head/checkout_mem.prof',
      side: 'head',
      status: 'damaged',
      paired_with: [],
      because: 'the gzip data end at byte 4,096, inside a block'
    })
  ],
  bench_deltas: [anUnchangedBenchmark(1), goneBenchmark, otherMachine],
  not_judged: [aNotJudgedBenchmark(goneBenchmark), aNotJudgedBenchmark(otherMachine)],
  diagnostics: [
    {
      id: 'd-1',
      severity: 'error',
      code: 'pprof/truncated',
      message: 'expected more gzip data, found the end of the file',
      at: { file: 'head/checkout_mem.prof', byte: 4096 },
      hint: 'Collect the profile again; the writer was killed, or the disk was full.'
    }
  ],
  verdict: {
    level: 'inconclusive',
    complete: false,
    gates: someGates({
      'benchmark-slowdown': {
        status: 'unjudged',
        because:
          '1 benchmark row is not comparable: different machines: base AMD EPYC 7763; head AMD EPYC 9V74'
      },
      rating: {
        status: 'unjudged',
        because: 'head has no allocation profile; head/checkout_mem.prof is damaged'
      },
      regression: {
        status: 'unjudged',
        because: 'head has no allocation profile; head/checkout_mem.prof is damaged'
      },
      vanished: {
        status: 'failed',
        because: 'base has Export-8; head does not',
        findings: ['b-gone']
      }
    })
  }
})

const improved = aReport({
  summary:
    'Decode/small-8 is 9.4% faster and pricing.(*Engine).apply costs 8.2% less of the CPU time.',
  comparisons: [aComparison(), benchmarkComparison],
  rating: { cpu: 7, memory: 5, overall: 6 },
  rating_basis: {
    cpu: '1 improvement, 0 regressions',
    memory: 'not measured',
    overall: 'mean of cpu and memory; memory not measured'
  },
  cpu_improvements: [
    aFunctionEntry({
      class: 'improvement',
      flat_base: 2_950_000_000,
      flat_head: 2_130_000_000,
      share_base: 29.5,
      share_head: 23.2,
      delta_pp: -6.3,
      decided_by: 'cost',
      decided_pp: -8.2,
      evidence: {
        kind: 'modelled',
        model: 'cost',
        phi: 3,
        phi_from: 'assumed',
        profiles: [1, 1],
        p: 0.0002,
        q: 0.001,
        events: [1000, 918],
        basis: 'counted',
        ci_pp: { lo: -12.1, hi: -4.3 }
      }
    })
  ],
  removed_hotspots: [
    aFunctionEntry({
      id: 'f-cut',
      name: 'bytes.growSlice',
      package: 'bytes',
      class: 'removed-hotspot',
      flat_base: 120_000_000,
      flat_head: 0,
      share_base: 1.2,
      share_head: 0,
      delta_pp: -1.2,
      decided_pp: -1.2,
      location: { file: 'bytes/buffer.go', line: 249 }
    })
  ],
  bench_deltas: [aFasterBenchmark, anUnchangedBenchmark(1), anUnchangedBenchmark(2)]
})

const collectedInPart = aReport({
  summary:
    'Not everything was compared: package `example.com/shop/legacy` does not build on head. No change found. 1 pair of profiles compared.',
  context: { base: { label: '3f0c1d2' }, head: { label: '9b7a6c5' } },
  collection: aCollection({
    complete: false,
    missing: ['package `example.com/shop/legacy` does not build on head'],
    mismatches: ['different Go versions: base go1.26.8; head go1.27.0'],
    problems: [
      'package example.com/shop/legacy does not build on head: undefined: oldPrice',
      'interrupted by SIGINT in round 7'
    ],
    noise: { benchmarks: 24, flagged: 3, largest_pct: 4.2, median_pct: 0.9 },
    manifests: [
      {
        ...aManifestEntry,
        head: { ...aManifestEntry.head, go_version: 'go1.27.0' },
        rounds: 7,
        noise_rounds: 7,
        profile_rounds: 0,
        complete: false
      }
    ]
  }),
  verdict: {
    level: 'inconclusive',
    complete: false,
    gates: someGates({
      'cpu-regression': {
        status: 'unjudged',
        because: 'package `example.com/shop/legacy` does not build on head'
      }
    })
  }
})

const empty = aReport({
  summary: 'Nothing could be compared.',
  context: { base: { label: 'main' }, head: { label: 'feature/empty' } },
  inputs: [],
  comparisons: [],
  rating_basis: {
    cpu: 'not measured',
    memory: 'not measured',
    overall: 'nothing to rate'
  },
  verdict: { level: 'inconclusive', complete: true, gates: [] }
})

/** Base comes from an earlier run on another machine, so that its times are not judged. */
const storedBaseline = aReport({
  ...drifted,
  summary:
    'Nothing was compared: 1 benchmark row is not comparable: the Go version of head is not known.',
  context: { base: { label: '1b77e02' }, head: { label: '9f2c1ab' } },
  baseline: {
    sha: '1b77e02c4a6f3d1e8b95a0c7d2f4e6a8b0c1d3e5',
    start_sha: '3b77e02c4a6f3d1e8b95a0c7d2f4e6a8b0c1d3e5',
    head_sha: '9f2c1ab07d3e5f6a8b9c0d1e2f3a4b5c6d7e8f90',
    distance: 3,
    how: '3 commits before the merge base',
    artifact: 'flamegate-baseline',
    created_at: '2026-11-19T14:02:11.000Z',
    age_ms: 3 * 24 * 3_600_000,
    run: { id: 8000, url: 'https://github.com/acme/shop/actions/runs/8000', event: 'push' }
  },
  suite_shifts: [],
  bench_deltas: [
    aBenchEntry({
      id: 'b-stored',
      verdict: 'not_judged',
      would_be: 'regression',
      evidence: {
        kind: 'refused',
        cause: 'not-comparable',
        why: 'the Go version of head is not known, and times against a stored baseline need it'
      },
      because: 'the Go version of head is not known, and times against a stored baseline need it'
    })
  ],
  verdict: {
    level: 'inconclusive',
    complete: false,
    gates: someGates({
      'benchmark-slowdown': {
        status: 'unjudged',
        because: '1 benchmark row is not comparable: the Go version of head is not known'
      }
    })
  }
})

/** What a fork measured, judged by a run that trusts nothing of it. */
const published = aReport({ ...regression, measured_by: aMeasuredBy() })

export const scenarios: ReadonlyMap<string, Report> = new Map([
  ['regression', regression],
  ['nothing-changed', nothingChanged],
  ['no-baseline', noBaseline],
  ['stored-baseline', storedBaseline],
  ['published', published],
  ['drifted', drifted],
  ['accepted', accepted],
  ['advised', advised],
  ['governed', governed],
  ['partial', partial],
  ['improved', improved],
  ['collected-in-part', collectedInPart],
  ['empty', empty]
])
