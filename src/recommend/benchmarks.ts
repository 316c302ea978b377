import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { BenchmarkFinding, BenchmarkKind } from '../model/finding.js'
import type { RecommendationEntry } from '../model/report.js'
import { formatCount } from '../units/format.js'
import { cpuFlag, plainName } from './cpuFlag.js'
import { benchmarkFound, worseOf } from './observe.js'
import { exactly, isPasteable, shellWord } from './quote.js'
import { type BenchmarkRule, benchmarkRules } from './rules/benchmarks.js'
import { type Argument, packageArgument, type RecommendInput } from './sources.js'

/** The -bench pattern of a row name: no `Benchmark`, no `-procs`, one anchored pattern per level. */
const benchPattern = (delta: BenchmarkDelta): string =>
  `Benchmark${plainName(delta)}`.split('/').map(exactly).join('/')

/** What a command that runs one benchmark says beside its name. */
export interface TestCommand {
  readonly flags: string
  readonly target: Argument
  /** All rows, which tell whether `-cpu` was given. */
  readonly all: readonly BenchmarkFinding[]
}

/** `go test` for one benchmark alone; for all of its package where its name cannot be pasted. */
export const testCommand = (delta: BenchmarkDelta, { flags, target, all }: TestCommand): string => {
  const pattern = isPasteable(delta.name) ? benchPattern(delta) : '.'
  const cpu = cpuFlag(delta, all)
  return `go test -run '^$' -bench ${shellWord(pattern)}${cpu} ${flags} ${target.words.join(' ')}`
}

const worstFirst = (a: BenchmarkFinding, b: BenchmarkFinding): number => {
  const [left, right] = [worseOf(a), worseOf(b)]
  if (left !== right) return left > right ? -1 : 1
  return a.delta.name < b.delta.name ? -1 : 1
}

const isSameBenchmark = (a: BenchmarkDelta, b: BenchmarkDelta): boolean =>
  a.workload === b.workload && a.package === b.package && a.name === b.name

/** What the other units of a benchmark did, by unit. */
const besideOf = (
  { delta }: BenchmarkFinding,
  all: readonly BenchmarkFinding[]
): ReadonlyMap<string, BenchmarkFinding['verdict']> =>
  new Map(
    all
      .filter((one) => one.delta.unit !== delta.unit && isSameBenchmark(one.delta, delta))
      .map((one) => [one.delta.unit, one.verdict])
  )

/** The first rule that fits: those about several units stand before those about one. */
const ruleFor = (
  finding: BenchmarkFinding,
  all: readonly BenchmarkFinding[]
): BenchmarkRule | undefined => {
  const beside = besideOf(finding, all)
  return benchmarkRules.find(
    ({ kind, unit = finding.delta.unit, worse = [], notWorse = [] }) =>
      kind === finding.kind &&
      unit === finding.delta.unit &&
      (worse.length === 0 || worse.some((one) => beside.get(one) === 'regression')) &&
      notWorse.every((one) => beside.has(one) && beside.get(one) !== 'regression')
  )
}

const othersToo = (count: number): string =>
  count === 0 ? '.' : `; ${formatCount(count)} more became worse.`

/** The rows of one kind that became worse, the worst first, and what is to be said about it. */
interface Group {
  readonly kind: BenchmarkKind
  readonly first: BenchmarkFinding
  readonly others: number
  readonly rule: BenchmarkRule
}

const groupsOf = (all: readonly BenchmarkFinding[]): readonly Group[] => {
  const worse = all.filter((one) => one.verdict === 'regression').sort(worstFirst)
  const kinds = [...new Set(worse.map((one) => one.kind))]
  return kinds.flatMap((kind) => {
    const [first, ...others] = worse.filter((one) => one.kind === kind)
    const rule = first === undefined ? undefined : ruleFor(first, all)
    if (first === undefined || rule === undefined) return []
    return [{ kind, first, others: others.length, rule }]
  })
}

const isCovered = ({ kind, first }: Group, groups: readonly Group[]): boolean =>
  groups.some(
    (other) => other.rule.covers === kind && isSameBenchmark(other.first.delta, first.delta)
  )

const entry = (
  { first, others, rule }: Group,
  all: readonly BenchmarkFinding[]
): RecommendationEntry => {
  const { id, means, step, flags, inspect } = rule
  const target = packageArgument(first.delta.package)
  const observed = `${benchmarkFound(first)}${othersToo(others)}`
  const run = testCommand(first.delta, { flags, target, all })
  return {
    id,
    finding_id: first.id,
    text: [observed, means, step, target.note].filter(Boolean).join(' '),
    command: inspect === undefined ? run : `${run} && ${inspect}`,
    source: `rule:${id}`
  }
}

/** Advice for judged benchmark regressions: one recommendation per kind of unit, the kind with the worst one first. */
export const recommendForBenchmarks = ({
  benchmarks
}: RecommendInput): readonly RecommendationEntry[] => {
  const groups = groupsOf(benchmarks)
  return groups
    .filter((group) => !isCovered(group, groups))
    .map((group) => entry(group, benchmarks))
}
