/** What vanished from head, and what of it the user expects. */
import type { Kind, KindState, Vanished } from '../gates/gate.js'
import { compileGlob, type Matches } from '../policy/glob.js'
import { benchmarkNames } from '../policy/names.js'
import { failedOnHead } from './collectionProblems.js'
import type { Inventory } from './inventory.js'
import { kindOfComparison } from './kindStates.js'
import { unreadableInHead } from './unreadable.js'

/** Something of base that head lacks, with the names that `expected` may ask for. */
export interface Gone extends Vanished {
  readonly kind: Kind
  readonly names: readonly string[]
  readonly isIgnored: boolean
  /** A file of head that may hold it cannot be read: nobody knows whether it is gone. */
  readonly isUnreadable: boolean
}

export const goneProfiles = (inventory: Inventory, states: Readonly<Record<Kind, KindState>>) => {
  const { workloads: failed } = failedOnHead(inventory)
  const mayHold = unreadableInHead(inventory)
  return inventory.comparisons.flatMap((comparison): readonly Gone[] => {
    const kind = kindOfComparison(comparison)
    const { workload } = comparison
    const isUnclear = comparison.refused !== undefined || failed.has(workload)
    const isGone = comparison.base !== undefined && comparison.head === undefined && !isUnclear
    if (kind === undefined || !isGone || !states[kind].head) return []
    const what = `the ${kind} profile of \`${workload}\``
    const isIgnored = inventory.isIgnored.pair(comparison)
    const isUnreadable = mayHold(kind, workload)
    const id = `vanished/${kind}/${workload}`
    return [{ id, kind, names: [workload], what, isIgnored, isUnreadable }]
  })
}

export const goneBenchmarks = (inventory: Inventory, states: Readonly<Record<Kind, KindState>>) => {
  if (!states.benchmarks.head) return []
  const stillThere = new Set(
    inventory.benchmarks
      .filter(({ delta }) => delta.head !== undefined)
      .map(({ delta }) => `${delta.package}\0${delta.name}`)
  )
  const { packages: failed } = failedOnHead(inventory)
  const isUnreadable = unreadableInHead(inventory)('benchmarks')
  const reported = new Set<string>()
  // A benchmark of which one unit is ignored is gone with the others.
  const countedFirst = inventory.benchmarks.toSorted(
    (a, b) => Number(inventory.isIgnored.benchmark(a)) - Number(inventory.isIgnored.benchmark(b))
  )
  return countedFirst.flatMap((finding): readonly Gone[] => {
    const { id, delta } = finding
    if (delta.base === undefined || delta.head !== undefined) return []
    if (failed.has(delta.package)) return []
    const benchmark = `${delta.package}\0${delta.name}`
    const what = stillThere.has(benchmark) ? `\`${delta.name}\` ${delta.unit}` : `\`${delta.name}\``
    if (reported.has(`${delta.package}\0${what}`)) return []
    reported.add(`${delta.package}\0${what}`)
    const isIgnored = inventory.isIgnored.benchmark(finding)
    const names = benchmarkNames(delta)
    return [{ id, kind: 'benchmarks', names, what, isIgnored, isUnreadable }]
  })
}

/** Names in head that an `expected` glob may ask for. */
const headNames = (inventory: Inventory): readonly (readonly string[])[] => [
  ...inventory.benchmarks
    .filter(({ delta }) => delta.head !== undefined)
    .map(({ delta }) => benchmarkNames(delta)),
  ...inventory.comparisons
    .filter((comparison) => comparison.head !== undefined)
    .map((comparison) => [comparison.workload])
]

type Expected = { readonly glob: string; readonly matches: Matches }

export const compileExpected = (globs: readonly string[]): readonly Expected[] =>
  globs.map((glob) => ({ glob, matches: compileGlob(glob) }))

interface MissingExpected {
  readonly kind: Kind
  readonly problem: string
}

/** Kinds that something which was never seen may be of: all that are measured. */
const possibleKinds = (states: Readonly<Record<Kind, KindState>>): readonly Kind[] => {
  const there = Object.values(states).filter(({ base, head }) => base || head)
  return there.length === 0 ? ['benchmarks'] : there.map(({ kind }) => kind)
}

/** What is expected and gone, one by one; and globs that nothing on either side answers to, also nothing unreadable. */
export const missingExpected = (
  inventory: Inventory,
  gone: readonly Gone[],
  {
    expected,
    states
  }: {
    readonly expected: readonly Expected[]
    readonly states: Readonly<Record<Kind, KindState>>
  }
): readonly MissingExpected[] => {
  const missing = gone
    .filter((one) => !one.isUnreadable)
    .map(({ kind, what }) => ({
      kind,
      problem: `${what} is expected and head does not have it`
    }))
  const names = [...headNames(inventory), ...gone.map((one) => one.names)]
  const unanswered = expected.filter(({ matches }) => !names.some(matches))
  return [
    ...missing,
    ...unanswered.flatMap(({ glob }) => {
      const problem = `\`${glob}\` is expected and head does not have it`
      return possibleKinds(states).map((kind) => ({ kind, problem }))
    })
  ]
}
