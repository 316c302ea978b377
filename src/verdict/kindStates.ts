/** Which sides have a kind of input, and what keeps it from being compared. */

import { dimensionOf } from '../classify/functions.js'
import { kindNames } from '../gates/conclude.js'
import type { Kind, KindState } from '../gates/gate.js'
import { isPaired, isTimed } from '../gates/select.js'
import type { BenchmarkFinding } from '../model/finding.js'
import type { DecodedFile } from '../model/parsed.js'
import type { ProfileComparison } from '../model/profileComparison.js'
import type { Side } from '../model/side.js'
import { profilesOf } from '../pair/metric.js'
import { isArtifact, kindOfFile } from '../pair/source.js'
import { andMore, plural } from '../units/count.js'
import { collectionProblems } from './collectionProblems.js'
import type { Inventory } from './inventory.js'
import { isUnreadable, kindsOfDamage } from './unreadable.js'

/** The kind of a pair of profiles that counts. */
export const kindOfComparison = (comparison: ProfileComparison): Kind | undefined => {
  const dimension = dimensionOf(comparison.sampleType.type)
  return dimension === 'other' ? undefined : dimension
}

const damageText = (file: DecodedFile): string => {
  const isWhole = file.status === 'damaged'
  if (isArtifact(file))
    return `artifact \`${file.path}\` could not be used${isWhole ? '' : ' in full'}`
  return `\`${file.path}\` is ${isWhole ? 'damaged' : 'damaged in part'}`
}

const damage = (inventory: Inventory, kind: Kind): readonly string[] =>
  inventory.placed
    .filter(isUnreadable)
    .filter((placed) => kindsOfDamage(placed).includes(kind))
    .map(({ file }) => damageText(file))

const ambiguity = (inventory: Inventory, kind: Kind): readonly string[] =>
  inventory.placed
    .filter((placed) => placed.isAmbiguous && kindOfFile(placed.file) === kind)
    .map(({ file }) => `the side of \`${file.path}\` is not clear`)

/** Which sides have profiles of a kind, and what keeps them from being compared. */
export const profileState = (kind: 'cpu' | 'memory', inventory: Inventory): KindState => {
  const own = inventory.comparisons.filter((comparison) => kindOfComparison(comparison) === kind)
  const counted = own.filter((comparison) => !inventory.isIgnored.pair(comparison))
  const refused = counted.flatMap(({ refused: why, workload }) =>
    why === undefined ? [] : [`\`${workload}\`: ${why}`]
  )
  const isMet = own.some(({ base, head, refused: why }) => (base && head) || why !== undefined)
  const state = {
    kind,
    base: hasProfile(inventory, kind, 'base'),
    head: hasProfile(inventory, kind, 'head')
  }
  return {
    ...state,
    problems: [
      ...refused,
      ...apart(state, isMet),
      ...counted.flatMap((comparison) => unknownInBase(comparison, inventory.largeShare)),
      ...collectionProblems(inventory, state),
      ...damage(inventory, kind),
      ...ambiguity(inventory, kind)
    ]
  }
}

/** Whether a side has a readable profile of a kind, usable or not. */
const hasProfile = ({ placed }: Inventory, kind: Kind, wanted: Side): boolean =>
  placed.some(
    (one) =>
      one.side === wanted &&
      !one.isAmbiguous &&
      profilesOf(one).some(
        ({ isDiff, columns }) =>
          !isDiff && columns.some(({ sampleType }) => dimensionOf(sampleType.type) === kind)
      )
  )

/** Both sides have the kind and still nothing meets: other workloads, other names, another GOMAXPROCS. */
const apart = (state: Omit<KindState, 'problems'>, isMet: boolean): readonly string[] =>
  state.base && state.head && !isMet
    ? [`base and head have no ${kindNames[state.kind]} in common`]
    : []

/** Large functions of head about which a filtered list of base says nothing: any of them may be a regression. */
const unknownInBase = (
  { workload, deltas }: ProfileComparison,
  largeShare: number
): readonly string[] => {
  const large = deltas.filter(
    ({ base, head }) => base.kind === 'unknown' && head.kind === 'seen' && head.share > largeShare
  )
  const [first] = large
  if (first === undefined) return []
  return [
    `\`${workload}\`: base's list is filtered or re-sorted and does not show \`${first.name}\`${andMore(large.length - 1)}`
  ]
}

const notComparable = (benchmarks: readonly BenchmarkFinding[]): readonly string[] => {
  const refused = benchmarks.flatMap(({ delta: { evidence } }) =>
    evidence.kind === 'refused' && evidence.cause === 'not-comparable' ? [evidence.why] : []
  )
  const [why] = refused
  if (why === undefined) return []
  const rows = plural(refused.length, 'benchmark row is', 'benchmark rows are')
  return [`${rows} not comparable: ${why}`]
}

/** The same of benchmarks. */
export const benchmarkState = (inventory: Inventory): KindState => {
  const state = {
    kind: 'benchmarks',
    base: inventory.benchmarks.some(({ delta }) => delta.base !== undefined),
    head: inventory.benchmarks.some(({ delta }) => delta.head !== undefined)
  } as const
  const counted = inventory.benchmarks.filter((one) => !inventory.isIgnored.benchmark(one))
  return {
    ...state,
    timeProblems: notComparable(counted.filter(isTimed)),
    problems: [
      ...apart(state, inventory.benchmarks.some(isPaired)),
      ...notComparable(counted.filter((finding) => !isTimed(finding))),
      ...collectionProblems(inventory, state),
      ...damage(inventory, 'benchmarks'),
      ...ambiguity(inventory, 'benchmarks')
    ]
  }
}
