/** Reports for tests of outputs: each factory gives a whole value, of which a test names what it is about. */
import type { AckEntry } from '../../src/model/ack.js'
import type { CollectionEntry } from '../../src/model/collectionEntry.js'
import type { MeasuredBy } from '../../src/model/measuredBy.js'
import type {
  BenchEntry,
  ComparisonEntry,
  FunctionEntry,
  GateEntry,
  InputEntry,
  NotJudgedEntry,
  RecommendationEntry,
  Report
} from '../../src/model/report.js'

/** An interval around a change that leaves no doubt about its direction. */
const around = (change: number) => ({
  lo: change - 0.35 * Math.abs(change),
  hi: change + 0.35 * Math.abs(change)
})

/** A rise of 12.5 pp, unless told otherwise. */
export const aFunctionEntry = (over: Partial<FunctionEntry> = {}): FunctionEntry => ({
  id: 'f-1',
  name: 'example.com/shop/pricing.(*Engine).apply',
  package: 'example.com/shop/pricing',
  workload: 'checkout',
  metric: 'cpu',
  unit: 'nanoseconds',
  class: 'regression',
  flat_base: 1_210_000_000,
  flat_head: 2_950_000_000,
  cum_base: 1_400_000_000,
  cum_head: 3_200_000_000,
  share_base: 12.1,
  share_head: 24.6,
  delta_pp: 12.5,
  decided_by: 'share',
  decided_pp: 12.5,
  evidence: {
    kind: 'modelled',
    model: 'share',
    phi: 3,
    phi_from: 'assumed',
    profiles: [1, 1],
    p: 0.00002,
    q: 0.0004,
    events: [1000, 1199],
    basis: 'counted',
    ci_pp: around(over.decided_pp ?? 12.5)
  },
  runtime: false,
  operations_unknown: false,
  location: { file: 'pricing/engine.go', line: 118 },
  because: 'flat share 12.1% → 24.6%',
  ...over
})

export const aNotJudgedFunction = (
  over: Partial<Extract<NotJudgedEntry, { kind: 'function' }>> = {}
): NotJudgedEntry => ({
  ...aFunctionEntry({
    id: 'f-uncertain',
    evidence: { kind: 'too-few', of: 'sampled events', need: 10, have: 4.2 },
    because: 'flat share 12.1% → 24.6%; needs 10 sampled events, has 4.2'
  }),
  kind: 'function',
  would_be: 'regression',
  ...over
})

export const aBenchEntry = (over: Partial<BenchEntry> = {}): BenchEntry => ({
  id: 'b-1',
  name: 'Encode/large-8',
  package: 'example.com/shop/wire',
  workload: 'bench',
  procs: 8,
  unit: 'ns/op',
  better: 'lower',
  base: { center: 3020, lo: 2990, hi: 3050, n: 10 },
  head: { center: 3540, lo: 3500, hi: 3590, n: 10 },
  delta_pct: 17.22,
  effect: { ratio: 1.171, lo: 1.151, hi: 1.19 },
  p: 0.0000108,
  evidence: {
    kind: 'tested',
    test: 'mann-whitney-u',
    p: 0.0000108,
    q: 0.00008,
    n: [10, 10],
    min_effect: { pct: 5, p: 0.0000054, q: 0.00004 }
  },
  verdict: 'regression',
  because: 'worse by +17.1% in cost (limit 2%)',
  ...over
})

export const aNotJudgedBenchmark = (row: BenchEntry): NotJudgedEntry => ({
  kind: 'benchmark',
  id: row.id,
  name: row.name,
  package: row.package,
  unit: row.unit,
  evidence: row.evidence,
  would_be: row.would_be ?? 'unchanged',
  because: row.because
})

export const aGate = (over: Partial<GateEntry> = {}): GateEntry => ({
  id: 'regression',
  title: 'Function regression',
  severity: 'warning',
  status: 'passed',
  because: 'no function rose by more than 5 pp',
  findings: [],
  accepted: [],
  ...over
})

/** A command that accepts the regression of `aFunctionEntry`. */
export const anAck = (over: Partial<AckEntry> = {}): AckEntry => ({
  id: 'a-1',
  source: 'command',
  state: 'active',
  finding: 'f-1',
  findings: ['f-1'],
  author: 'kim',
  reason: 'the new index saves a database call',
  until: null,
  url: 'https://github.com/acme/shop/pull/42#issuecomment-1',
  because: 'accepts 1 finding of this report',
  ...over
})

const gate = (id: string, severity: GateEntry['severity'], over: Partial<GateEntry>): GateEntry =>
  aGate({ id, title: id, severity, ...over })

/** All gates in the order of the registry, passed unless the test says otherwise. */
export const someGates = (over: Readonly<Record<string, Partial<GateEntry>>> = {}): GateEntry[] => {
  const passed: readonly (readonly [string, GateEntry['severity'], string])[] = [
    [
      'benchmark-slowdown',
      'hard-fail',
      'no benchmark is worse by more than 15% in time or throughput'
    ],
    ['cpu-regression', 'hard-fail', 'no function of your code rose by more than 10 pp of CPU'],
    ['rating', 'soft-fail', 'overall rating 5 (limit 5)'],
    ['regression', 'warning', 'no function rose by more than 5 pp'],
    ['new-hotspot', 'warning', 'no new function holds more than 5%'],
    ['benchmark-regression', 'warning', 'no benchmark is slower'],
    ['benchmark-allocs', 'off', 'switched off'],
    ['vanished', 'warning', 'everything that base measured is measured in head']
  ]
  return passed.map(([id, severity, because]) => gate(id, severity, { because, ...over[id] }))
}

export const anInput = (over: Partial<InputEntry> = {}): InputEntry => ({
  id: 'i-1',
  path: 'base/checkout_cpu.prof',
  side: 'base',
  workload: 'checkout',
  format: 'pprof',
  bytes: 18_432,
  status: 'parsed',
  paired_with: ['head/checkout_cpu.prof'],
  because: 'folders base and head',
  ...over
})

export const aComparison = (over: Partial<ComparisonEntry> = {}): ComparisonEntry => ({
  id: 'c-1',
  kind: 'profile',
  workload: 'checkout',
  metric: 'cpu',
  unit: 'nanoseconds',
  status: 'compared',
  total_base: 10_000_000_000,
  total_head: 11_990_000_000,
  events_base: 1000,
  events_head: 1199,
  visible_pp: 2.4,
  operations_unknown: false,
  counts: true,
  ...over
})

export const aRecommendation = (over: Partial<RecommendationEntry> = {}): RecommendationEntry => ({
  id: 'r-1',
  finding_id: 'f-1',
  text: 'Look at the lines of `pricing.(*Engine).apply` that grew.',
  command: "go tool pprof -list 'pricing.\\(\\*Engine\\)\\.apply' head/checkout_cpu.prof",
  source: 'rule:list-function',
  ...over
})

/** A run of a pull request from a fork. */
export const aMeasuredBy = (over: Partial<MeasuredBy> = {}): MeasuredBy => ({
  run: { id: 500, attempt: 1, url: 'https://github.com/acme/shop/actions/runs/500' },
  head_sha: '9f2c1ab07d3e5f6a8b9c0d1e2f3a4b5c6d7e8f90',
  fork: true,
  ...over
})

/** A manifest of both sides, as a report has it. */
export const aManifestEntry = {
  path: 'flamegate-manifest.json',
  created_at: '2026-11-22T14:02:11Z',
  base: { ref: 'main', sha: '3f0c1d2e'.padEnd(40, '0'), go_version: 'go1.26.8' },
  head: { ref: 'HEAD', sha: '9b7a6c5d'.padEnd(40, '0'), go_version: 'go1.26.8' },
  environment: {
    goos: 'linux',
    goarch: 'amd64',
    cpu: 'AMD EPYC 7763 64-Core Processor',
    cpus: 4,
    gomaxprocs: 4
  },
  rounds: 10,
  rounds_planned: 10,
  benchtime: '100ms',
  profile_rounds: 5,
  profile_rounds_planned: 5,
  noise_rounds: 10,
  seed: 123,
  duration_ms: 251_000,
  complete: true,
  unaffected: null
}

/** Ten rounds of both sides and of base again, all of them run. */
export const aCollection = (over: Partial<CollectionEntry> = {}): CollectionEntry => ({
  order: 'interleaved',
  complete: true,
  missing: [],
  mismatches: [],
  problems: [],
  noise: { benchmarks: 24, flagged: 0, largest_pct: 1.9, median_pct: 0.4 },
  manifests: [aManifestEntry],
  ...over
})

/** A report in which one CPU profile was compared and nothing changed. */
export const aReport = (over: Partial<Report> = {}): Report => ({
  schema_version: 1,
  generated_at: '2026-11-22T14:02:11Z',
  tool: { name: 'flamegate', version: '0.1.0' },
  context: { base: { label: 'main' }, head: { label: 'feature/fast-encode' } },
  baseline: null,
  measured_by: null,
  change: null,
  collection: null,
  inputs: [
    anInput(),
    anInput({
      id: 'i-2',
      path: 'head/checkout_cpu.prof',
      side: 'head',
      paired_with: ['base/checkout_cpu.prof']
    })
  ],
  inputs_ignored: 0,
  comparisons: [aComparison()],
  summary: 'No performance change found.',
  rating: { cpu: 5, memory: 5, overall: 5 },
  rating_basis: {
    cpu: '0 improvements, 0 regressions',
    memory: 'not measured',
    overall: 'mean of cpu and memory; memory not measured'
  },
  verdict: { level: 'pass', complete: true, gates: someGates() },
  acks: [],
  head_loosens: [],
  cpu_improvements: [],
  cpu_regressions: [],
  mem_improvements: [],
  mem_regressions: [],
  new_hotspots: [],
  removed_hotspots: [],
  bench_deltas: [],
  suite_shifts: [],
  recommendations: [],
  diagnostics: [],
  not_judged: [],
  share_shifts: [],
  other_deltas: [],
  over_limits: [],
  ignored: [],
  churn: [],
  runtime_groups: [],
  packages: [],
  owners: [],
  head_top: [],
  config: {},
  cost: { stages: [], peak_memory_bytes: null },
  ...over
})
