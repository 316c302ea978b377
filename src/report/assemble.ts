import { isCounted } from '../classify/functions.js'
import type { HeadTop } from '../compare/headTop.js'
import type { Config } from '../config/schema.js'
import { type CustomGate, isCustom } from '../gates/custom/gate.js'
import { certainPp } from '../gates/select.js'
import type { AckEntry, AckedGate, AckedVerdict } from '../model/ack.js'
import type { StoredBaseline } from '../model/baseline.js'
import type { Change } from '../model/change.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { EndpointComparison } from '../model/endpoint.js'
import type { EnergyEntry } from '../model/energyEntry.js'
import type {
  BenchmarkFinding,
  Dimension,
  FunctionClass,
  FunctionFinding,
  SuiteShiftFinding
} from '../model/finding.js'
import type { MeasuredBy } from '../model/measuredBy.js'
import type { DecodedFile } from '../model/parsed.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { FunctionEntry, GateEntry, RecommendationEntry, Report } from '../model/report.js'
import type { HistoryEntry } from '../model/trend.js'
import type { Pairs } from '../pair/pair.js'
import type { Classed, SetAside } from '../policy/setAside.js'
import type { Rating } from '../rate/rate.js'
import { benchEntry, notJudgedBenchmark } from './benchEntry.js'
import { churnRows } from './churnEntries.js'
import { collectedLabel, collectionEntry } from './collectionEntry.js'
import { comparisonEntries } from './comparisonEntries.js'
import { diagnosticEntries } from './diagnosticEntries.js'
import { endpointsEntry } from './endpointEntries.js'
import { functionEntry, notJudgedFunction } from './functionEntry.js'
import { headTopEntry } from './headTopEntry.js'
import { ignoredChanges, ignoredEntries, reasonsOf } from './ignoredEntries.js'
import { inputEntries } from './inputEntries.js'
import { overLimits } from './overLimits.js'
import { packageEntries } from './packageEntries.js'
import { runtimeEntries } from './runtimeEntries.js'
import { suiteShiftEntry } from './suiteShiftEntry.js'
import type { SummaryInput } from './summary/input.js'
import { summarise } from './summary/summary.js'
import { changeEntry } from './touchEntry.js'

/** Everything the street found out, on its way into one report. */
export interface ReportParts {
  readonly files: readonly DecodedFile[]
  readonly pairs: Pairs
  readonly comparisons: readonly ProfileComparison[]
  readonly benchmarks: readonly BenchmarkFinding[]
  readonly shifts: readonly SuiteShiftFinding[]
  /** What of all this counts, and what the settings ignore. */
  readonly counted: Classed
  readonly ignored: SetAside
  readonly custom: readonly CustomGate[]
  /** Base against itself. */
  readonly noise: readonly BenchmarkFinding[]
  readonly rating: Rating
  readonly verdict: AckedVerdict
  readonly acks: readonly AckEntry[]
  readonly sights: SummaryInput['sights']
  readonly stock: Pick<SummaryInput, 'gaps' | 'vanished' | 'couldJudge'>
  /** What there is to say of head where there is no base. */
  readonly headTop: readonly HeadTop[]
  readonly recommendations: readonly RecommendationEntry[]
  readonly endpoints: readonly EndpointComparison[]
  /** What the change may affect beyond the functions that it touches. */
  readonly obstacles: readonly string[]
  readonly energy: EnergyEntry | undefined
  readonly history: HistoryEntry | undefined
  readonly diagnostics: readonly Diagnostic[]
  readonly supersededBy: ReadonlyMap<string, string>
  readonly config: Config
  readonly context: {
    readonly version: string
    readonly generatedAt: string
    readonly baseLabel: string | undefined
    readonly headLabel: string | undefined
    readonly ignoredFiles: number
    readonly ownReports?: readonly string[] | undefined
    readonly headLoosens: readonly string[]
    readonly baseline?: StoredBaseline | undefined
    readonly measuredBy?: MeasuredBy | undefined
    readonly change?: Change | undefined
  }
}

/** Largest change first; equal ones by name, so that the order is the same in every run. */
const bySize = (a: FunctionFinding, b: FunctionFinding): number =>
  Math.abs(certainPp(b)) - Math.abs(certainPp(a)) || compareText(a.delta.name, b.delta.name)

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b)

const byPackage = (a: BenchmarkFinding, b: BenchmarkFinding): number =>
  compareText(a.delta.workload, b.delta.workload) || compareText(a.delta.package, b.delta.package)

const functionArrays = (functions: readonly FunctionFinding[]) => {
  const sorted = [...functions].sort(bySize)
  const judged = (className: FunctionClass, dimension?: Dimension): FunctionEntry[] =>
    sorted
      .filter((finding) => finding.standing === 'judged' && finding.class === className)
      .filter((finding) => dimension === undefined || finding.dimension === dimension)
      .map(functionEntry)
  const standing = (which: FunctionFinding['standing']) =>
    sorted.filter((finding) => finding.standing === which)
  return {
    cpu_improvements: judged('improvement', 'cpu'),
    cpu_regressions: judged('regression', 'cpu'),
    mem_improvements: judged('improvement', 'memory'),
    mem_regressions: judged('regression', 'memory'),
    new_hotspots: judged('new-hotspot'),
    removed_hotspots: judged('removed-hotspot'),
    notJudged: standing('not-judged').map(notJudgedFunction),
    share_shifts: standing('share-shift').map(functionEntry),
    other_deltas: standing('other').map(functionEntry)
  }
}

const gateEntry = ({ accepted, beside, ...gate }: AckedGate): GateEntry => ({
  id: gate.id,
  title: gate.title,
  severity: gate.severity,
  ...(gate.capped === undefined ? {} : { capped: gate.capped }),
  status: gate.status,
  because: gate.because,
  findings: [...gate.findings],
  ...(gate.looksAt === undefined ? {} : { looks_at: gate.looksAt }),
  accepted: [...accepted],
  ...(beside === undefined ? {} : { beside: { status: beside.status, because: beside.because } })
})

const label = (text: string | undefined) => (text === undefined ? null : { label: text })

/** Failed gates none of whose findings another sentence of the summary names. */
const overLimit = ({ verdict, counted, stock }: ReportParts) => {
  const { functions, benchmarks, shifts } = counted
  const told = new Set(
    [
      ...functions.filter(({ standing }) => standing === 'judged'),
      ...benchmarks.filter((row) => row.verdict === 'regression'),
      ...shifts,
      ...stock.vanished
    ].map(({ id }) => id)
  )
  return verdict.gates
    .filter(({ status, id }) => status === 'failed' && id !== 'rating')
    .filter(({ findings }) => !findings.some((id) => told.has(id)))
    .map(({ id, because }) => (isCustom(id) ? `over the limit of \`${id}\`: ${because}` : because))
}

/** Whether everything that could have counted is ignored. */
const isAllIgnored = ({ counted, ignored }: ReportParts): boolean =>
  ignored.functions.length + ignored.benchmarks.length > 0 &&
  counted.comparisons.every(({ deltas }) => deltas.length === 0) &&
  counted.benchmarks.every(({ delta: { base, head } }) => base === undefined || head === undefined)

const summaryOf = (parts: ReportParts): string => {
  const { functions, benchmarks, shifts } = parts.counted
  const compared = parts.comparisons.filter(({ deltas }) => deltas.length > 0)
  return summarise({
    functions,
    benchmarks,
    shifts,
    rows: parts.benchmarks,
    ignored: { changes: ignoredChanges(parts.ignored), isAll: isAllIgnored(parts) },
    profilesCompared: compared.filter((one) => isCounted(one.sampleType.type)).length,
    othersCompared: compared.filter((one) => !isCounted(one.sampleType.type)).length,
    level: parts.verdict.level,
    overLimit: overLimit(parts),
    sights: parts.sights,
    removedFrom: parts.config.thresholds['removed-hotspot'],
    ownReports: parts.context.ownReports,
    ...parts.stock
  })
}

const present = <Key extends 'endpoints' | 'energy' | 'history'>(key: Key, value: Report[Key]) =>
  value === undefined ? {} : { [key]: value }

/** Puts the report together. Decides nothing: every number and class is already there. */
export const assembleReport = (parts: ReportParts): Report => {
  const { context, rating, verdict, counted, ignored } = parts
  const { collection } = parts.pairs
  const { notJudged, ...arrays } = functionArrays(counted.functions)
  const benchmarks = [...parts.benchmarks].sort(byPackage)
  const undecided = [...counted.benchmarks]
    .sort(byPackage)
    .filter((finding) => finding.verdict === 'not-judged')
  const reasons = reasonsOf([...ignored.benchmarks, ...ignored.shifts])
  return {
    schema_version: 1,
    generated_at: context.generatedAt,
    tool: { name: 'flamegate', version: context.version },
    context: {
      base: label(context.baseLabel ?? collectedLabel(collection, 'base')),
      head: label(context.headLabel ?? collectedLabel(collection, 'head'))
    },
    baseline: context.baseline ?? null,
    measured_by: context.measuredBy ?? null,
    change: changeEntry(context.change, parts.obstacles),
    collection: collectionEntry(collection, parts.noise),
    inputs: [...inputEntries(parts.files, parts.pairs, parts.supersededBy)],
    inputs_ignored: context.ignoredFiles,
    comparisons: [...comparisonEntries(parts.comparisons, benchmarks)],
    summary: summaryOf(parts),
    rating: {
      cpu: rating.cpu.value,
      memory: rating.memory.value,
      overall: rating.overall.value
    },
    rating_basis: {
      cpu: rating.cpu.basis,
      memory: rating.memory.basis,
      overall: rating.overall.basis
    },
    verdict: {
      level: verdict.level,
      complete: verdict.complete,
      gates: verdict.gates.map(gateEntry)
    },
    acks: [...parts.acks],
    head_loosens: [...context.headLoosens],
    ...arrays,
    over_limits: [...overLimits(parts.custom, verdict.gates, counted.functions)],
    ignored: [...ignoredEntries(ignored)],
    bench_deltas: benchmarks.map((finding) => benchEntry(finding, reasons.get(finding.id))),
    suite_shifts: parts.shifts.map((shift) => suiteShiftEntry(shift, reasons.get(shift.id))),
    recommendations: [...parts.recommendations],
    diagnostics: diagnosticEntries(parts.diagnostics),
    churn: [...churnRows(parts.comparisons, parts.config.thresholds['new-hotspot'])],
    runtime_groups: [...runtimeEntries(parts.comparisons, parts.config.thresholds['new-hotspot'])],
    packages: [...packageEntries(counted.comparisons)],
    owners: [],
    head_top: parts.headTop.map(headTopEntry),
    not_judged: [...notJudged, ...undecided.map(notJudgedBenchmark)],
    ...present('endpoints', endpointsEntry(parts.endpoints)),
    ...present('energy', parts.energy),
    ...present('history', parts.history),
    config: { ...parts.config },
    cost: { stages: [], peak_memory_bytes: null }
  }
}
