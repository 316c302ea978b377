import { type Attribution, attribute } from '../attribution/attribute.js'
import { type BenchmarkRule, classifyBenchmark } from '../classify/benchmarks.js'
import { type ClassifyOptions, classifyFunctions } from '../classify/functions.js'
import { objectsBeside } from '../classify/objects.js'
import { classifyShift } from '../classify/suiteShifts.js'
import type { EvidenceRule } from '../classify/supported.js'
import { noSurroundings } from '../locate/surroundings.js'
import type { BenchmarkFinding } from '../model/finding.js'
import type { Pairs } from '../pair/pair.js'
import type { Ignoring } from '../policy/ignore.js'
import { type Classed, type Sorted, setAside } from '../policy/setAside.js'
import { aloneProfiles } from './aloneProfiles.js'
import type { Compared } from './compare.js'
import type { Given } from './given.js'
import { profilersOwn } from './profilersOwn.js'

/** Everything with its class, and what of it counts. */
export interface Classified extends Classed, Sorted {
  readonly noise: readonly BenchmarkFinding[]
  /** How functions were classed: gates of the settings class more of them the same way. */
  readonly classing: ClassifyOptions
  /** What the change may affect beyond the functions that it touches. */
  readonly obstacles: readonly string[]
}

/** Folders that the sides were built in, where manifests name them. */
const builtIn = ({ collection }: Pairs): readonly string[] =>
  (collection?.manifests ?? []).flatMap(({ manifest: { base, head } }) =>
    [base?.root, head?.root].filter((root) => root !== undefined)
  )

const attributionOf = (given: Given, { comparisons }: Compared): Attribution => {
  const { config, context, pairs } = given
  const { change, surroundings: { repository } = noSurroundings } = context
  return attribute({
    change,
    comparisons,
    whereabouts: { repository, mappings: config['path-mappings'], roots: builtIn(pairs) },
    phi: config.statistics.overdispersion,
    aloneOf: aloneProfiles(given)
  })
}

/** How much evidence a change needs before it counts. */
export const evidenceRule = ({ config }: Given): EvidenceRule => ({
  required: config.evidence,
  alpha: config.statistics.alpha
})

const functionRule = (
  given: Given,
  { comparisons }: Compared,
  { ofFunction }: Attribution
): ClassifyOptions => {
  const { thresholds, statistics } = given.config
  return {
    thresholds: { share: thresholds.share, newHotspot: thresholds['new-hotspot'] },
    evidence: evidenceRule(given),
    minChange: statistics['min-change'],
    objectsOf: objectsBeside(comparisons),
    touchOf: ofFunction
  }
}

const benchmarkRule = (given: Given, { ofBenchmark }: Attribution): BenchmarkRule => ({
  threshold: given.config.thresholds.benchmark,
  evidence: evidenceRule(given),
  touchOf: ofBenchmark
})

/** What the settings ignore, and the profiler itself. */
const ignoringIn = ({ ignoring, pairs }: Given): Ignoring => {
  const ofProfiler = profilersOwn(pairs)
  return {
    ...ignoring,
    ofFunction: (delta) => ignoring.ofFunction(delta) ?? ofProfiler(delta)
  }
}

/** Gives every delta its class, and sets aside what the settings ignore. */
export const classifyChanges = (given: Given, compared: Compared): Classified => {
  const { comparisons, rows, again } = compared
  const ignoring = ignoringIn(given)
  const attribution = attributionOf(given, compared)
  const classing = functionRule(given, compared, attribution)
  const rule = benchmarkRule(given, attribution)
  const classed: Classed = {
    comparisons,
    functions: comparisons.flatMap((comparison) => classifyFunctions(comparison, classing)),
    benchmarks: attribution.explain(rows.deltas.map((delta) => classifyBenchmark(delta, rule))),
    shifts: rows.shifts.map(classifyShift)
  }
  return {
    ...classed,
    ...setAside(classed, ignoring),
    noise: again
      .filter((delta) => ignoring.ofBenchmark(delta) === undefined)
      .map((delta) => classifyBenchmark(delta, rule)),
    classing,
    obstacles: attribution.obstacles
  }
}
