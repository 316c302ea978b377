import { type Acknowledged, applyAcks } from '../acks/apply.js'
import { sightsOf } from '../classify/sight.js'
import { missingForRow } from '../classify/supported.js'
import type { CustomGate } from '../gates/custom/gate.js'
import type { Analysis } from '../gates/gate.js'
import { viewHistory } from '../history/view.js'
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { EndpointComparison, EndpointObjective } from '../model/endpoint.js'
import type { FunctionFinding } from '../model/finding.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { Sight } from '../model/sight.js'
import type { HistoryEntry } from '../model/trend.js'
import { countedTrends } from '../policy/countedTrends.js'
import { chooseRows } from '../policy/gates.js'
import { ignoredRows } from '../policy/setAside.js'
import { type Rating, rate } from '../rate/rate.js'
import { endpointsIn } from '../spans/endpoints.js'
import { objectivesIn } from '../spans/objectives.js'
import { capVerdict, outOfReach } from '../verdict/cap.js'
import { type Stock, takeStock } from '../verdict/kinds.js'
import { drawVerdict } from '../verdict/verdict.js'
import { type Classified, evidenceRule } from './classify.js'
import type { Given } from './given.js'

/** The verdict, and everything that it rests on. */
export interface Judged extends Acknowledged {
  readonly stock: Stock
  readonly rating: Rating
  /** Pairs of profiles that are not ignored as a whole. */
  readonly looked: readonly ProfileComparison[]
  readonly sights: readonly Sight[]
  readonly endpoints: readonly EndpointComparison[]
  readonly objectives: readonly EndpointObjective[]
  readonly history: HistoryEntry | undefined
  readonly custom: readonly CustomGate[]
}

/** What gates look at, before there is a verdict. */
type Findings = Omit<Judged, keyof Acknowledged>

const stockOf = ({ config, pairs }: Given, { counted, benchmarks, isIgnored }: Classified): Stock =>
  takeStock({
    placed: pairs.placed,
    collection: pairs.collection,
    comparisons: counted.comparisons,
    benchmarks,
    isIgnored,
    expected: config.expected,
    evidence: config.evidence,
    largeShare: config.thresholds.share
  })

const findingsOf = (given: Given, classified: Classified): Findings => {
  const { config, context, pairs, workOf, ignoring, gateRules } = given
  const { comparisons, benchmarks, counted, isIgnored, classing } = classified
  const minSamples = config.statistics['min-samples']
  const stock = stockOf(given, classified)
  const looked = comparisons.filter((one) => !isIgnored.pair(one))
  const objectives = objectivesIn(config, context.objectives?.objectives)
  return {
    stock,
    rating: rate(counted.functions, stock.compared, config.rating),
    looked,
    sights: sightsOf(looked, minSamples),
    endpoints: endpointsIn({
      ...{ pairs, functions: counted.functions, workOf, config, objectives },
      isStoredBase: context.baseline !== undefined
    }),
    objectives,
    history: viewHistory(pairs, config, context.history)?.entry,
    custom: chooseRows(gateRules, { comparisons, benchmarks, ignoring, classing, minSamples })
  }
}

const analysisOf = (given: Given, { counted, ignored }: Classified, found: Findings): Analysis => {
  const { stock, rating, sights, endpoints, objectives, custom, history } = found
  const evidence = evidenceRule(given)
  return {
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
    custom,
    ignored: ignoredRows(ignored),
    ...(history === undefined ? {} : { trends: countedTrends(history.rows, given.ignoring) })
  }
}

/** Who calls whom is no more than the word of whoever measured, and a stranger's word excuses nothing. */
const mayCap = ({ config, context: { measuredBy } }: Given): boolean =>
  config['not-reachable'] === 'warning' && measuredBy === undefined

/** Rates what counts, asks the gates, and applies what somebody accepted. */
export const judge = (given: Given, classified: Classified): Judged => {
  const { config, context } = given
  const { functions } = classified.counted
  const found = findingsOf(given, classified)
  const analysis = analysisOf(given, classified, found)
  const ratingOf = (some: readonly FunctionFinding[]) =>
    rate(some, found.stock.compared, config.rating).overall.value
  const judgement = {
    verdict: drawVerdict(analysis, config.gates, found.stock),
    analysis,
    settings: config.gates,
    ground: found.stock,
    ratingWithout: (ids: ReadonlySet<string>) =>
      ratingOf(functions.filter(({ id }) => !ids.has(id)))
  }
  const today = context.generatedAt.slice(0, 10)
  const unreached = context.outOfReach ?? outOfReach(analysis)
  const drawn = mayCap(given)
    ? { ...judgement, verdict: capVerdict(judgement, unreached) }
    : judgement
  return { ...found, ...applyAcks(drawn, context.acks, today) }
}
