import { isComparable } from '../classify/supported.js'
import { gapsOf } from '../gates/conclude.js'
import type { Analysis, Kind, KindState } from '../gates/gate.js'
import { isPaired } from '../gates/select.js'
import type { Evidence } from '../model/evidence.js'
import type { BenchmarkFinding } from '../model/finding.js'
import { isArtifact, isManifest, isTraces, type Placed } from '../pair/source.js'
import {
  compileExpected,
  type Gone,
  goneBenchmarks,
  goneProfiles,
  missingExpected
} from './gone.js'
import type { Inventory } from './inventory.js'
import { benchmarkState, kindOfComparison, profileState } from './kindStates.js'

/** What there is to judge, and what is missing. */
export interface Stock extends Pick<Analysis, 'kinds' | 'vanished'> {
  /** Whether base and head were compared at all, per dimension of the rating. */
  readonly compared: Readonly<Record<'cpu' | 'memory', boolean>>
  /** Any input of base at all, readable or not. */
  readonly hasBase: boolean
  /** At least one delta that counts rests on evidence that could have judged it. */
  readonly couldJudge: boolean
  /** How many packages the change cannot affect, where no measurement was wanted of any other. */
  readonly spared?: number
  /** What was not compared, one clause each. */
  readonly gaps: readonly string[]
}

const wasCompared = (inventory: Inventory, kind: 'cpu' | 'memory'): boolean =>
  inventory.comparisons.some(
    (comparison) => kindOfComparison(comparison) === kind && comparison.deltas.length > 0
  )

/** An artifact that was read in full is listed by its files, and a manifest that was read says what there is. */
const isOnlyPackaging = ({ file }: Placed): boolean =>
  (isArtifact(file) || isManifest(file)) && file.status === 'parsed'

/** Files that are, or may have been, measurements of base. */
const hasBaseFile = (inventory: Inventory): boolean =>
  inventory.placed
    .filter(({ side }) => side === 'base' || side === 'both')
    .some(
      (placed) =>
        placed.file.status !== 'unrecognised' && !isOnlyPackaging(placed) && !isTraces(placed.file)
    )

/** A base that failed to build is a base, where one was to be built. */
const lostBase = ({ collection }: Inventory): boolean =>
  collection !== undefined &&
  collection.losses.length > 0 &&
  collection.manifests.some(({ manifest }) => manifest.base !== undefined)

/** Nothing was to be measured, and nothing else is there: no gap, and no comparison. */
const sparedIn = ({ collection, placed }: Inventory): Pick<Stock, 'spared'> =>
  collection?.spared !== undefined && placed.every(isOnlyPackaging)
    ? { spared: collection.spared }
    : {}

/** Times and throughput decide where there are any: allocations that never vary say nothing about them. */
const deciding = (benchmarks: readonly BenchmarkFinding[]): readonly BenchmarkFinding[] => {
  const paired = benchmarks.filter(isPaired)
  const timed = paired.filter(({ kind }) => kind === 'time' || kind === 'throughput')
  return timed.length > 0 ? timed : paired
}

const couldJudge = ({ comparisons, benchmarks, isIgnored, evidence }: Inventory): boolean =>
  deciding(benchmarks.filter((one) => !isIgnored.benchmark(one))).some(({ delta }) =>
    isJudgeable(delta.evidence, evidence)
  ) ||
  comparisons
    .filter((comparison) => kindOfComparison(comparison) !== undefined)
    .some(({ deltas }) => deltas.some((delta) => isJudgeable(delta.evidence, evidence)))

const isJudgeable = (evidence: Evidence, required: Inventory['evidence']): boolean => {
  const { kind } = evidence
  if (kind === 'tested' || kind === 'tested-blocked' || kind === 'exact' || kind === 'modelled')
    return true
  return required === 'any' && isComparable(evidence)
}

const withProblems = (state: KindState, more: readonly string[]): KindState => ({
  ...state,
  problems: [...state.problems, ...more]
})

/** Which kinds of input both sides have, what keeps them from being compared, and what vanished from head. */
export const takeStock = (inventory: Inventory): Stock => {
  const states = {
    cpu: profileState('cpu', inventory),
    memory: profileState('memory', inventory),
    benchmarks: benchmarkState(inventory)
  }
  const gone = [...goneProfiles(inventory, states), ...goneBenchmarks(inventory, states)]
  const expected = compileExpected(inventory.expected)
  const isExpected = (one: Gone) => expected.some(({ matches }) => matches(one.names))
  const spared = sparedIn(inventory)
  const missing =
    spared.spared === undefined
      ? missingExpected(inventory, gone.filter(isExpected), { expected, states })
      : []
  const problems = (kind: Kind) =>
    missing.filter((one) => one.kind === kind).map((one) => one.problem)
  const kinds = {
    cpu: withProblems(states.cpu, problems('cpu')),
    memory: withProblems(states.memory, problems('memory')),
    benchmarks: withProblems(states.benchmarks, problems('benchmarks'))
  }
  return {
    kinds,
    vanished: gone.filter((one) => !isExpected(one) && !one.isIgnored && !one.isUnreadable),
    compared: { cpu: wasCompared(inventory, 'cpu'), memory: wasCompared(inventory, 'memory') },
    hasBase:
      Object.values(states).some((state) => state.base) ||
      hasBaseFile(inventory) ||
      lostBase(inventory),
    couldJudge: couldJudge(inventory),
    ...spared,
    gaps: [...new Set(Object.values(kinds).flatMap(gapsOf))]
  }
}
