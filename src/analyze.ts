/**
 * The street: decoded inputs in, report out. Pure and synchronous; both shells call it. `observe` is called at every
 * stage border, so that a shell can measure what each stage costs without a clock in here.
 */
import { classifyBenchmark } from './classify/benchmarks.js'
import { classifyFunctions, dimensionOf } from './classify/functions.js'
import { missingEvidence } from './classify/supported.js'
import { compareBenchmarks } from './compare/benchmarks.js'
import { compareProfiles } from './compare/profiles.js'
import { checkSamples } from './compare/samples.js'
import { checkWork } from './compare/work.js'
import type { Config } from './config/schema.js'
import { workloadSettings } from './config/workload.js'
import type { Evidence, ProfileComparison } from './model/delta.js'
import type { Diagnostic } from './model/diagnostic.js'
import type { DecodedFile } from './model/parsed.js'
import type { Report } from './model/report.js'
import { pair } from './pair/pair.js'
import { rate } from './rate/rate.js'
import { recommend } from './recommend/index.js'
import { assembleReport } from './report/assemble.js'
import { takeStock } from './verdict/kinds.js'
import { drawVerdict } from './verdict/verdict.js'

/** What a report says about its making that no input tells. */
export interface Context {
  readonly version: string
  /** ISO 8601, from the shell's clock. */
  readonly generatedAt: string
  readonly baseLabel: string | undefined
  readonly headLabel: string | undefined
  /** Files that no format claimed and whose names do not look like input. */
  readonly ignoredFiles: number
}

export type Stage = 'pair' | 'compare' | 'classify' | 'judge' | 'report'

/** Inputs that `go tool pprof` cannot read again: advice must not name them in a command. */
const printedLists = (files: readonly DecodedFile[]): ReadonlySet<string> =>
  new Set(files.filter((file) => file.format === 'pprof-top').map((file) => file.path))

/** What the reader should know about the comparisons themselves: settings that lack a number, too few samples. */
const aboutComparisons = (
  comparisons: readonly ProfileComparison[],
  config: Config
): readonly Diagnostic[] => {
  const workloads = [...new Set(comparisons.map((comparison) => comparison.workload))]
  const counted = comparisons.filter((one) => dimensionOf(one.sampleType.type) !== 'other')
  return [
    ...workloads.flatMap((name) => checkWork(name, workloadSettings(config, name))),
    ...counted.flatMap((one) => checkSamples(one, config.statistics['min-samples']))
  ]
}

export const analyze = (
  files: readonly DecodedFile[],
  config: Config,
  context: Context,
  observe: (stage: Stage) => void
): Report => {
  observe('pair')
  const pairs = pair(files, config.inputs)

  observe('compare')
  const { alpha, confidence, overdispersion } = config.statistics
  const workOf = (workload: string) => workloadSettings(config, workload)
  const sampling = { overdispersion, minEvents: config.statistics['min-events'] }
  const comparisons = pairs.profiles.map((one) => compareProfiles(one, { sampling, alpha, workOf }))
  const compared = compareBenchmarks(pairs, { alpha, confidence })

  observe('classify')
  const evidence = { required: config.evidence, alpha }
  const thresholds = {
    share: config.thresholds.share,
    newHotspot: config.thresholds['new-hotspot']
  }
  const minChange = config.statistics['min-change']
  const functions = comparisons.flatMap((comparison) =>
    classifyFunctions(comparison, { thresholds, evidence, minChange })
  )
  const benchmarks = compared.deltas.map((delta) =>
    classifyBenchmark(delta, { threshold: config.thresholds.benchmark, evidence })
  )

  observe('judge')
  const stock = takeStock({
    placed: pairs.placed,
    comparisons,
    benchmarks,
    expected: config.expected,
    evidence: config.evidence,
    largeShare: config.thresholds.share
  })
  const rating = rate(functions, stock.compared, config.rating)
  const isSupported = (one: Evidence) => missingEvidence(one, evidence) === undefined
  const overallRating = rating.overall.value
  const analysis = { ...stock, functions, benchmarks, isSupported, overallRating }
  const verdict = drawVerdict(analysis, config.gates, stock)
  const recommendations = recommend({
    functions,
    benchmarks,
    comparisons,
    printedLists: printedLists(files)
  })

  observe('report')
  const diagnostics = [
    ...files.flatMap((file) => file.parsed.diagnostics),
    ...pairs.diagnostics,
    ...aboutComparisons(comparisons, config),
    ...compared.diagnostics
  ]
  return assembleReport({
    files,
    pairs,
    comparisons,
    functions,
    benchmarks,
    rating,
    verdict,
    stock,
    recommendations,
    diagnostics,
    supersededBy: compared.supersededBy,
    config,
    context
  })
}
