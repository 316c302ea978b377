import type { BenchmarkDelta } from '../model/delta.js'
import type { BenchmarkFinding, BenchmarkKind } from '../model/finding.js'
import type { RecommendationEntry } from '../model/report.js'
import { benchmarkObserved, worseOf } from './observe.js'
import { exactly, isPasteable, shellWord } from './quote.js'
import { type Argument, packageArgument, type RecommendInput } from './sources.js'

/** Advice for the benchmarks of one kind. */
interface BenchmarkRule {
  readonly id: string
  readonly step: string
  /** Flags of `go test` after `-bench`, and what to run on what they wrote. */
  readonly flags: string
  readonly inspect?: string
}

const timeFlags = '-cpuprofile cpu.pprof'
const showTime = 'go tool pprof -top cpu.pprof'
const allocationFlags = '-benchmem -memprofile mem.pprof -memprofilerate 1'

/** What to do about a benchmark that became worse, by what its unit measures. */
export const benchmarkRules: Readonly<Record<BenchmarkKind, BenchmarkRule>> = {
  time: {
    id: 'benchmark-time',
    step: 'Profile this benchmark alone, in head and in base, and compare the two lists: the function that rose is where to look.',
    flags: timeFlags,
    inspect: showTime
  },
  throughput: {
    id: 'benchmark-throughput',
    step: 'Profile this benchmark alone, in head and in base; fewer bytes per second usually come from extra copies, smaller buffers or more system calls.',
    flags: timeFlags,
    inspect: showTime
  },
  allocation: {
    id: 'benchmark-allocation',
    step: 'Profile every allocation of this benchmark (rate 1): the list names the functions that allocate, and -list shows their lines.',
    flags: allocationFlags,
    inspect: 'go tool pprof -sample_index=alloc_space -top mem.pprof'
  },
  other: {
    id: 'benchmark-metric',
    step: 'Run this benchmark again on both sides; if the metric stays worse, look at the code that reports it with b.ReportMetric.',
    flags: '-count 10'
  }
}

/** The -bench pattern of a row name: no `Benchmark`, no `-procs`, one anchored pattern per level. */
export const benchPattern = ({ name, procs }: BenchmarkDelta): string => {
  const suffix = `-${procs}`
  const plain = procs > 1 && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name
  return `Benchmark${plain}`.split('/').map(exactly).join('/')
}

/** `go test` for one benchmark alone; for all of its package where its name cannot be pasted. */
export const testCommand = (delta: BenchmarkDelta, flags: string, target: Argument): string => {
  const pattern = isPasteable(delta.name) ? benchPattern(delta) : '.'
  return `go test -run '^$' -bench ${shellWord(pattern)} ${flags} ${target.words.join(' ')}`
}

const worstFirst = (a: BenchmarkFinding, b: BenchmarkFinding): number => {
  const [left, right] = [worseOf(a), worseOf(b)]
  if (left !== right) return left > right ? -1 : 1
  return a.delta.name < b.delta.name ? -1 : 1
}

const othersToo = (count: number): string => (count === 0 ? '.' : `; ${count} more became worse.`)

const entry = (kind: BenchmarkKind, findings: readonly BenchmarkFinding[]) => {
  const [first] = findings
  if (first === undefined) return []
  const { id, step, flags, inspect } = benchmarkRules[kind]
  const target = packageArgument(first.delta.package)
  const observed = `${benchmarkObserved(first)}${othersToo(findings.length - 1)}`
  const run = testCommand(first.delta, flags, target)
  return [
    {
      id,
      finding_id: first.id,
      text: [observed, step, target.note].filter(Boolean).join(' '),
      command: inspect === undefined ? run : `${run} && ${inspect}`,
      source: `rule:${id}`
    }
  ]
}

/** Advice for judged benchmark regressions: one recommendation per kind of unit, the kind with the worst one first. */
export const recommendForBenchmarks = ({
  benchmarks
}: RecommendInput): readonly RecommendationEntry[] => {
  const worse = benchmarks.filter((one) => one.verdict === 'regression').sort(worstFirst)
  const kinds = [...new Set(worse.map((one) => one.kind))]
  return kinds.flatMap((kind) =>
    entry(
      kind,
      worse.filter((one) => one.kind === kind)
    )
  )
}
