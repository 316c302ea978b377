/**
 * The street: decoded inputs in, report out. Pure and synchronous; both shells call it. `observe` is called at every
 * stage border, so that a shell can measure what each stage costs without a clock in here.
 */
import { applyAcks } from './acks/apply.js'
import { attribute } from './attribution/attribute.js'
import { stacksIn } from './callers.js'
import { classifyBenchmark } from './classify/benchmarks.js'
import { classifyFunctions, dimensionOf } from './classify/functions.js'
import { objectsBeside } from './classify/objects.js'
import { sightsOf } from './classify/sight.js'
import { classifyShift } from './classify/suiteShifts.js'
import { missingForRow } from './classify/supported.js'
import { compareBenchmarks } from './compare/benchmarks.js'
import type { FactRule } from './compare/conditions.js'
import { headTop } from './compare/headTop.js'
import { compareNoise } from './compare/noise.js'
import { compareProfiles } from './compare/profiles.js'
import { checkSamples } from './compare/samples.js'
import { checkWork } from './compare/work.js'
import type { ObjectiveFile } from './config/objectiveFile.js'
import type { Config } from './config/schema.js'
import { energyOf } from './energy/energy.js'
import { type HistoryContext, viewHistory } from './history/view.js'
import { groundOf } from './locate/ground.js'
import { inRepository } from './locate/inRepository.js'
import { locate } from './locate/locate.js'
import { noSurroundings, type Surroundings } from './locate/surroundings.js'
import { type AckedVerdict, type Acks, countsAsFailed } from './model/ack.js'
import type { StoredBaseline } from './model/baseline.js'
import type { Change } from './model/change.js'
import type { BenchmarkDelta, ProfileComparison } from './model/delta.js'
import type { Diagnostic } from './model/diagnostic.js'
import type { MeasuredBy } from './model/measuredBy.js'
import type { DecodedFile } from './model/parsed.js'
import type { Report } from './model/report.js'
import { type Pairs, pair } from './pair/pair.js'
import { countedTrends } from './policy/countedTrends.js'
import { compileGates } from './policy/gateRules.js'
import { chooseRows } from './policy/gates.js'
import { compileIgnores, unusedIgnores } from './policy/ignore.js'
import { leastEffect } from './policy/leastEffect.js'
import { ignoredRows, setAside } from './policy/setAside.js'
import type { RunFacts } from './production/facts.js'
import { productionLinks } from './production/links.js'
import { rate } from './rate/rate.js'
import { recommend } from './recommend/index.js'
import { assembleReport } from './report/assemble.js'
import { endpointsIn } from './spans/endpoints.js'
import { objectivesIn } from './spans/objectives.js'
import { capVerdict } from './verdict/cap.js'
import { takeStock } from './verdict/kinds.js'
import { drawVerdict } from './verdict/verdict.js'
import { type WorkOf, workIn } from './workOf.js'

/** What a report says about its making that no input tells. */
export interface Context {
  readonly version: string
  /** ISO 8601, from the shell's clock. */
  readonly generatedAt: string
  readonly baseLabel: string | undefined
  readonly headLabel: string | undefined
  /** Files that no format claimed and whose names do not look like input. */
  readonly ignoredFiles: number
  readonly acks: Acks
  /** What files beside the settings promise of endpoints. */
  readonly objectives?: ObjectiveFile | undefined
  /** What links can say of the run. */
  readonly run?: RunFacts | undefined
  /** What the head of a pull request would loosen in the settings that judge it. */
  readonly headLoosens: readonly string[]
  /** Where base comes from when an earlier run stored it. */
  readonly baseline?: StoredBaseline | undefined
  /** The run whose code measured, where that is not the run that judges. */
  readonly measuredBy?: MeasuredBy | undefined
  /** What the default branch measured before; undefined where nobody asked, or nothing is recorded. */
  readonly history?: HistoryContext | undefined
  /** What lies between base and head in the code; undefined where nobody knows. */
  readonly change?: Change | undefined
  /** The repository that was measured, where it is at hand. */
  readonly surroundings?: Surroundings | undefined
}

export type Stage = 'pair' | 'compare' | 'classify' | 'judge' | 'report'

/** Inputs that `go tool pprof` cannot read: advice must not name them in a command. */
const pathsOf = (files: readonly DecodedFile[], formats: readonly string[]): ReadonlySet<string> =>
  new Set(files.filter(({ format }) => formats.includes(format)).map(({ path }) => path))

/** What the reader should know about the comparisons themselves: settings that lack a number, too few samples. */
const aboutComparisons = (
  comparisons: readonly ProfileComparison[],
  config: Config,
  workOf: WorkOf
): readonly Diagnostic[] => {
  const counted = comparisons.filter((one) => dimensionOf(one.sampleType.type) !== 'other')
  const unclear = new Map(
    comparisons.flatMap(({ workload, sampleType: { type } }) =>
      checkWork(workload, workOf({ workload, type })).map((one) => [one.message, one])
    )
  )
  return [
    ...unclear.values(),
    ...counted.flatMap((one) => checkSamples(one, config.statistics['min-samples']))
  ]
}

/** What is wrong with acknowledgements. That some could not be read matters where there is something to accept. */
const aboutAcks = ({ diagnostics }: Acks, { gates }: AckedVerdict): readonly Diagnostic[] =>
  gates.some(countsAsFailed)
    ? diagnostics
    : diagnostics.filter(({ code }) => code !== 'acks/unread')

/** A gate that fails on less than min-effect asks for no more than its own limit. */
const minEffectOf = ({ statistics, gates }: Config): number =>
  Math.min(statistics['min-effect'], gates['benchmark-slowdown'].above)

const factRule = ({ evidence }: Config, { baseline }: Context): FactRule =>
  baseline !== undefined && evidence === 'required' ? 'required' : 'assumed'

/** Folders that the sides were built in, where manifests name them. */
const builtIn = ({ collection }: Pairs): readonly string[] =>
  (collection?.manifests ?? []).flatMap(({ manifest: { base, head } }) =>
    [base?.root, head?.root].filter((root) => root !== undefined)
  )

/** Who calls whom is no more than the word of whoever measured, and a stranger's word excuses nothing. */
const mayCap = (config: Config, { measuredBy }: Context): boolean =>
  config['not-reachable'] === 'warning' && measuredBy === undefined

export const analyze = (
  files: readonly DecodedFile[],
  config: Config,
  context: Context,
  observe: (stage: Stage) => void
): Report => {
  observe('pair')
  const pairs = pair(files, config.inputs)
  const gateRules = compileGates(config['custom-gates'])
  const ignoring = compileIgnores(config.ignore)

  observe('compare')
  const { alpha, confidence, overdispersion } = config.statistics
  const workOf = workIn(pairs, config, context.baseline)
  const sampling = { overdispersion, minEvents: config.statistics['min-events'] }
  const comparisons = pairs.profiles.map((one) =>
    compareProfiles(one, { sampling, alpha, workOf: () => workOf(one) })
  )
  const testing = {
    alpha,
    confidence,
    threshold: config.thresholds.benchmark,
    minEffect: leastEffect(gateRules, minEffectOf(config)),
    facts: factRule(config, context)
  }
  const compared = compareBenchmarks(pairs, testing)
  const again = compareNoise(pairs, testing)

  observe('classify')
  const evidence = { required: config.evidence, alpha }
  const thresholds = {
    share: config.thresholds.share,
    newHotspot: config.thresholds['new-hotspot']
  }
  const { change, surroundings = noSurroundings } = context
  const mappings = config['path-mappings']
  const { repository } = surroundings
  const whereabouts = { repository, mappings, roots: builtIn(pairs) }
  const attribution = attribute({ change, comparisons, whereabouts, phi: overdispersion })
  const classing = {
    ...{ thresholds, evidence, minChange: config.statistics['min-change'] },
    objectsOf: objectsBeside(comparisons),
    touchOf: attribution.ofFunction
  }
  const functions = comparisons.flatMap((comparison) => classifyFunctions(comparison, classing))
  const benchmarkRule = {
    ...{ threshold: config.thresholds.benchmark, evidence },
    touchOf: attribution.ofBenchmark
  }
  const benchmarks = attribution.explain(
    compared.deltas.map((delta) => classifyBenchmark(delta, benchmarkRule))
  )
  const noise = again
    .filter((delta) => ignoring.ofBenchmark(delta) === undefined)
    .map((delta) => classifyBenchmark(delta, benchmarkRule))
  const shifts = compared.shifts.map(classifyShift)
  const { counted, ignored, isIgnored } = setAside(
    { comparisons, functions, benchmarks, shifts },
    ignoring
  )

  observe('judge')
  const minSamples = config.statistics['min-samples']
  const stock = takeStock({
    placed: pairs.placed,
    collection: pairs.collection,
    comparisons: counted.comparisons,
    benchmarks,
    isIgnored,
    expected: config.expected,
    evidence: config.evidence,
    largeShare: config.thresholds.share
  })
  const ratingOf = (some: typeof counted.functions) => rate(some, stock.compared, config.rating)
  const rating = ratingOf(counted.functions)
  const looked = comparisons.filter((one) => !isIgnored.pair(one))
  const sights = sightsOf(looked, minSamples)
  const objectives = objectivesIn(config, context.objectives?.objectives)
  const { functions: worse } = counted
  const isStoredBase = context.baseline !== undefined
  const endpoints = endpointsIn({
    ...{ pairs, functions: worse, workOf, config, objectives, isStoredBase }
  })
  const history = viewHistory(pairs, config, context.history)?.entry
  const analysis = {
    ...stock,
    functions: counted.functions,
    benchmarks: counted.benchmarks,
    shifts: counted.shifts,
    evidence,
    missingOf: (delta: BenchmarkDelta) => missingForRow(delta, evidence),
    overallRating: rating.overall.value,
    sights,
    endpoints: endpoints.flatMap((one) => one.endpoints),
    objectives,
    custom: chooseRows(gateRules, { comparisons, benchmarks, ignoring, classing, minSamples }),
    ignored: ignoredRows(ignored),
    ...(history === undefined ? {} : { trends: countedTrends(history.rows, ignoring) })
  }
  const judgement = {
    verdict: drawVerdict(analysis, config.gates, stock),
    analysis,
    settings: config.gates,
    ground: stock,
    ratingWithout: (ids: ReadonlySet<string>) =>
      ratingOf(counted.functions.filter(({ id }) => !ids.has(id))).overall.value
  }
  const { verdict, entries } = applyAcks(
    mayCap(config, context) ? { ...judgement, verdict: capVerdict(judgement) } : judgement,
    context.acks,
    context.generatedAt.slice(0, 10)
  )
  const { ground, diagnostics: aboutGround } = groundOf(surroundings, mappings, context.change)
  const recommendations = recommend({
    functions: inRepository(counted.functions, ground),
    benchmarks: counted.benchmarks,
    comparisons,
    printedLists: pathsOf(files, ['pprof-top']),
    otherProfilers: pathsOf(files, ['speedscope', 'folded']),
    stacksOf: stacksIn(pairs)
  })

  observe('report')
  const diagnostics = [
    ...files.flatMap((file) => file.parsed.diagnostics),
    ...pairs.diagnostics,
    ...aboutComparisons(looked, config, workOf),
    ...compared.diagnostics,
    ...unusedIgnores(ignoring, { comparisons, benchmarks }),
    ...aboutAcks(context.acks, verdict),
    ...aboutGround,
    ...(context.objectives?.diagnostics ?? [])
  ]
  const report = assembleReport({
    files,
    pairs,
    comparisons,
    benchmarks,
    noise,
    shifts,
    counted,
    ignored,
    custom: analysis.custom,
    rating,
    verdict,
    stock,
    acks: entries,
    sights,
    headTop: stock.hasBase ? [] : headTop(pairs),
    recommendations,
    endpoints,
    energy: energyOf({ ...counted, workOf, config }),
    obstacles: attribution.obstacles,
    history,
    diagnostics,
    supersededBy: compared.supersededBy,
    config,
    context
  })
  const production = productionLinks(report, endpoints, {
    config,
    run: context.run ?? {},
    nowMs: Date.parse(context.generatedAt)
  })
  const linked = production === undefined ? report : { ...report, production }
  return ground === undefined ? linked : locate(linked, ground, pairs)
}
