import type { BenchmarkDelta } from '../../src/model/benchmarkDelta.js'
import type { BenchmarkFinding, FunctionFinding } from '../../src/model/finding.js'
import type { Amount, FunctionDelta } from '../../src/model/functionDelta.js'
import type { RecommendInput } from '../../src/recommend/sources.js'
import { packageOf } from '../../src/symbols/importPath.js'
import { isRuntimeSymbol } from '../../src/symbols/origin.js'

export const seen = (share: number): Amount => ({
  kind: 'seen',
  flat: share * 1e7,
  cum: share * 1e7,
  share
})

export const cpu = { type: 'cpu', unit: 'nanoseconds' } as const
export const allocSpace = { type: 'alloc_space', unit: 'bytes' } as const

interface Shape extends Partial<Omit<FunctionFinding, 'delta'>> {
  readonly delta?: Partial<FunctionDelta>
}

/** A judged regression of 10 pp. */
export const functionFinding = (name: string, { delta, ...shape }: Shape = {}): FunctionFinding => {
  const pp = delta?.decidedPp ?? { lo: 10, hi: 10 }
  return {
    id: `f-${name}`,
    dimension: 'cpu',
    class: 'regression',
    standing: 'judged',
    isRuntime: isRuntimeSymbol(name),
    operationsUnknown: false,
    because: '',
    ...shape,
    delta: {
      workload: 'shop',
      sampleType: cpu,
      name,
      identity: name,
      churn: [],
      package: packageOf(name),
      file: '',
      startLine: 0,
      base: seen(5),
      head: seen(15),
      deltaPp: pp,
      decidedBy: 'share',
      decidedPp: pp,
      evidence: { kind: 'exact' },
      ...delta
    }
  }
}

/** The same, risen by so many percentage points. */
export const risen = (name: string, pp: number): FunctionFinding =>
  functionFinding(name, { delta: { decidedPp: { lo: pp, hi: pp } } })

interface BenchmarkShape extends Partial<Omit<BenchmarkFinding, 'delta'>> {
  readonly delta?: Partial<BenchmarkDelta>
}

const side = (center: number) => ({ center, lo: center, hi: center, n: 10 })

/** A judged regression from 100 to 120 ns/op. */
export const benchmarkFinding = (
  name: string,
  { delta, ...shape }: BenchmarkShape = {}
): BenchmarkFinding => ({
  id: `b-${name}`,
  kind: 'time',
  verdict: 'regression',
  wouldBe: 'regression',
  because: '',
  ...shape,
  delta: {
    workload: 'shop',
    package: 'example.com/shop',
    name,
    procs: 1,
    unit: 'ns/op',
    better: 'lower',
    base: side(100),
    head: side(120),
    deltaPct: 20,
    effect: { ratio: 1.2, lo: 1.1, hi: 1.3 },
    evidence: { kind: 'tested', test: 'mann-whitney-u', p: 0.001, q: 0.001, n: [10, 10] },
    ...delta
  }
})

/** An input with one pair of profiles of each kind, to which findings are added. */
export const inputWith = (input: Partial<RecommendInput>): RecommendInput => ({
  functions: [],
  benchmarks: [],
  comparisons: [cpu, allocSpace].map((sampleType) => ({
    workload: 'shop',
    sampleType,
    base: { paths: [`base/${sampleType.type}.pprof`], profiles: 1, total: 1 },
    head: { paths: [`head/${sampleType.type}.pprof`], profiles: 1, total: 1 },
    operationsUnknown: false,
    deltas: [],
    runtime: []
  })),
  otherProfilers: new Set(),
  printedLists: new Set(),
  ...input
})
