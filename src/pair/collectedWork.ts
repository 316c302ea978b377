/** What a manifest tells about the work behind the profiles of both sides. */
import type { Listing } from './listing.js'
import type { Measurement, Part } from './measurement.js'
import type { ProfilePair } from './pair.js'

/**
 * `same`: both sides ran the same benchmarks equally often. `per-op`: one benchmark, another number of operations;
 * the numbers are means over replicates, as the values that they go with.
 */
export type CollectedWork =
  | { readonly work: 'same' }
  | { readonly work: 'per-op'; readonly operations: readonly [number, number] }
  | { readonly work: 'unknown' }

const unknown: CollectedWork = { work: 'unknown' }

interface Task {
  readonly replicate: string
  readonly benchmark: string
  readonly operations: number
}

const taskOf = ({ replicate, listing }: Part): Task | undefined => {
  const entry = listing?.entry
  if (entry?.operations === undefined || entry.benchmark === undefined) return undefined
  const benchmark = `${entry.package ?? ''}\0${entry.benchmark}`
  return { replicate, benchmark, operations: entry.operations }
}

/** The tasks behind one side; undefined when one of its parts does not tell. */
const tasksOf = ({ parts }: Measurement): readonly Task[] | undefined => {
  const tasks = parts.flatMap((part) => taskOf(part) ?? [])
  return tasks.length === parts.length && tasks.length > 0 ? tasks : undefined
}

/** What each replicate did, in an order of its own: replicates of one text did the same work. */
const replicateTexts = (tasks: readonly Task[]): readonly string[] => {
  const byReplicate = new Map<string, string[]>()
  for (const { replicate, benchmark, operations } of tasks) {
    const texts = byReplicate.get(replicate) ?? []
    byReplicate.set(replicate, texts)
    texts.push(`${benchmark}\0${operations}`)
  }
  return [...byReplicate.values()].map((texts) => texts.sort().join('\n')).sort()
}

/** Equal in every replicate, or in all replicates together. */
const isSame = (base: readonly string[], head: readonly string[]): boolean =>
  new Set([...base, ...head]).size === 1 ||
  (base.length === head.length && base.every((text, index) => text === head[index]))

const meanOperations = (tasks: readonly Task[]): number => {
  const replicates = new Set(tasks.map(({ replicate }) => replicate)).size
  return tasks.reduce((sum, { operations }) => sum + operations, 0) / replicates
}

/** Operations behind one side, as a mean over its replicates; undefined unless all of them are of one benchmark. */
export const operationsOf = (side: Measurement): number | undefined => {
  const tasks = tasksOf(side)
  if (tasks === undefined || new Set(tasks.map(({ benchmark }) => benchmark)).size > 1)
    return undefined
  const operations = meanOperations(tasks)
  return operations > 0 ? operations : undefined
}

const perOperation = (base: readonly Task[], head: readonly Task[]): CollectedWork => {
  const benchmarks = new Set([...base, ...head].map(({ benchmark }) => benchmark))
  const operations = [meanOperations(base), meanOperations(head)] as const
  const isKnown = benchmarks.size === 1 && operations.every((count) => count > 0)
  return isKnown ? { work: 'per-op', operations } : unknown
}

/** What a manifest tells about the work of a pair; undefined without both sides. */
export const workOfPair = ({ base, head }: ProfilePair): CollectedWork | undefined => {
  if (base === undefined || head === undefined) return undefined
  const [before, after] = [tasksOf(base), tasksOf(head)]
  if (before === undefined || after === undefined) return unknown
  return isSame(replicateTexts(before), replicateTexts(after))
    ? { work: 'same' }
    : perOperation(before, after)
}

const isListed = ({ base, head }: ProfilePair): boolean =>
  [base, head].some((side) => side?.parts.some(({ listing }) => listing !== undefined))

/** Names a pair of profiles among all. */
export const pairKey = (workload: string, type: string): string => JSON.stringify([workload, type])

/** The work of every pair of profiles that a manifest lists files of, by `pairKey`. */
export const collectedWork = (pairs: readonly ProfilePair[]): ReadonlyMap<string, CollectedWork> =>
  new Map(
    pairs.filter(isListed).flatMap((pair) => {
      const work = workOfPair(pair)
      return work === undefined ? [] : [[pairKey(pair.workload, pair.type), work] as const]
    })
  )

/** The side-independent name of a part: the same on base and head. */
export const counterpart = ({ entry }: Listing): string =>
  JSON.stringify([entry.kind, entry.workload, entry.package, entry.benchmark, entry.replicate])
