/** What vanished from head, and what of it the user expects. */
import picomatch from 'picomatch'
import type { Kind, KindState, Vanished } from '../gates/gate.js'
import { failedOnHead } from './collectionProblems.js'
import type { Inventory } from './inventory.js'
import { kindOfComparison } from './kindStates.js'

/** Something of base that head lacks, with the name that `expected` may ask for. */
export interface Gone extends Vanished {
  readonly kind: Kind
  readonly name: string
}

export const goneProfiles = (inventory: Inventory, states: Readonly<Record<Kind, KindState>>) => {
  const { workloads: failed } = failedOnHead(inventory)
  return inventory.comparisons.flatMap((comparison): readonly Gone[] => {
    const kind = kindOfComparison(comparison)
    const { workload } = comparison
    const isUnclear = comparison.refused !== undefined || failed.has(workload)
    const isGone = comparison.base !== undefined && comparison.head === undefined && !isUnclear
    if (kind === undefined || !isGone || !states[kind].head) return []
    const what = `the ${kind} profile of \`${workload}\``
    return [{ id: `vanished/${kind}/${workload}`, kind, name: workload, what }]
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
  const reported = new Set<string>()
  return inventory.benchmarks.flatMap(({ id, delta }): readonly Gone[] => {
    if (delta.base === undefined || delta.head !== undefined) return []
    if (failed.has(delta.package)) return []
    const benchmark = `${delta.package}\0${delta.name}`
    const what = stillThere.has(benchmark) ? `\`${delta.name}\` ${delta.unit}` : `\`${delta.name}\``
    if (reported.has(`${delta.package}\0${what}`)) return []
    reported.add(`${delta.package}\0${what}`)
    return [{ id, kind: 'benchmarks', name: delta.name, what }]
  })
}

/** Names in head that an `expected` glob may ask for. */
const headNames = (inventory: Inventory): readonly string[] => [
  ...inventory.benchmarks
    .filter(({ delta }) => delta.head !== undefined)
    .map(({ delta }) => delta.name),
  ...inventory.comparisons
    .filter((comparison) => comparison.head !== undefined)
    .map((comparison) => comparison.workload)
]

/** An `expected` entry: a glob, or a name as it is (`Sort/n=[10]-8` would be a strange glob). */
type Expected = { readonly glob: string; readonly matches: (name: string) => boolean }

export const compileExpected = (globs: readonly string[]): readonly Expected[] =>
  globs.map((glob) => {
    const matches = picomatch(glob, { dot: true })
    return { glob, matches: (name) => name === glob || matches(name) }
  })

interface MissingExpected {
  readonly kind: Kind
  readonly problem: string
}

/** What is expected and gone, one by one; and globs that nothing on either side answers to. */
export const missingExpected = (
  inventory: Inventory,
  gone: readonly Gone[],
  expected: readonly Expected[]
): readonly MissingExpected[] => {
  const missing = gone.map(({ kind, what }) => ({
    kind,
    problem: `${what} is expected and head does not have it`
  }))
  const names = [...headNames(inventory), ...gone.map((one) => one.name)]
  const unanswered = expected.filter(({ matches }) => !names.some(matches))
  const kind = 'benchmarks' as const
  return [
    ...missing,
    ...unanswered.map(({ glob }) => ({
      kind,
      problem: `\`${glob}\` is expected and head does not have it`
    }))
  ]
}
