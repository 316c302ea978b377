/** What a change has to do with the findings of an analysis. */

import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { Change } from '../model/change.js'
import type { BenchmarkFinding } from '../model/finding.js'
import type { FunctionDelta } from '../model/functionDelta.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { Touch } from '../model/touch.js'
import { type CauseOptions, withCauses } from './causes.js'
import { type Declarations, declarationsIn } from './declarations.js'
import { ownProfiles } from './ownProfiles.js'
import { type PathOf, placingIn, type Whereabouts } from './placing.js'
import { nothingRuns, relateTo } from './relate.js'
import { touchedAmong } from './touched.js'

export interface Attribution {
  readonly ofFunction: (delta: FunctionDelta) => Touch | undefined
  /** By the profile of the benchmark itself; without one only a change of nothing that runs is out of reach. */
  readonly ofBenchmark: (delta: BenchmarkDelta) => Touch | undefined
  /** Adds the functions behind it to every slower benchmark, whether or not the change is known. */
  readonly explain: (rows: readonly BenchmarkFinding[]) => readonly BenchmarkFinding[]
  /** What the change may affect beyond functions. */
  readonly obstacles: readonly string[]
}

export interface AttributionInput {
  /** Undefined where nobody knows it. */
  readonly change: Change | undefined
  readonly comparisons: readonly ProfileComparison[]
  readonly whereabouts: Whereabouts
  /** Overdispersion of sampled counts. */
  readonly phi: number
  readonly aloneOf: CauseOptions['aloneOf']
}

type Relation = (identity: string) => Touch

const relationIn = (
  { deltas, calls }: ProfileComparison,
  { functions, obstacles }: Declarations,
  pathOf: PathOf
): Relation => {
  const touched = touchedAmong(deltas, functions, pathOf)
  const relate = relateTo({ touched, calls, obstacles })
  const known = new Map<string, Touch>()
  return (identity) => {
    const touch = known.get(identity) ?? relate(identity)
    known.set(identity, touch)
    return touch
  }
}

type Touches = Omit<Attribution, 'explain'>

const nobodyKnows: Touches = {
  ofFunction: () => undefined,
  ofBenchmark: () => undefined,
  obstacles: []
}

const keyOf = (workload: string, type: string): string => JSON.stringify([workload, type])

const noProfile: Touch = {
  kind: 'unknown',
  functions: [],
  because: 'no profile of this benchmark is compared'
}

type ProfileOf = ReturnType<typeof ownProfiles>

const touchesIn = (
  { change, comparisons, whereabouts }: AttributionInput,
  profileOf: ProfileOf
): Touches => {
  if (change === undefined) return nobodyKnows
  const declarations = declarationsIn(change)
  const pathOf = placingIn(change, whereabouts)
  const relations = new Map(
    comparisons.map((one) => [
      keyOf(one.workload, one.sampleType.type),
      relationIn(one, declarations, pathOf)
    ])
  )
  const { functions, obstacles } = declarations
  const withoutProfile = functions.length + obstacles.length === 0 ? nothingRuns : noProfile
  const touchIn = (workload: string, type: string, identity: string): Touch | undefined =>
    relations.get(keyOf(workload, type))?.(identity)
  return {
    ofFunction: ({ workload, sampleType: { type }, identity }) => touchIn(workload, type, identity),
    ofBenchmark: (delta) => {
      const own = profileOf(delta)
      return own === undefined
        ? withoutProfile
        : touchIn(own.workload, own.sampleType.type, own.benchmark)
    },
    obstacles
  }
}

export const attribute = (input: AttributionInput): Attribution => {
  const { comparisons, phi, aloneOf } = input
  const profileOf = ownProfiles(comparisons)
  const touches = touchesIn(input, profileOf)
  const explain = (rows: readonly BenchmarkFinding[]) =>
    withCauses(rows, { profileOf, aloneOf, phi, touchOf: touches.ofFunction })
  return { ...touches, explain }
}
