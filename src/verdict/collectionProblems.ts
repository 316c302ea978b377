/** What a manifest says about a kind of input that keeps it from being judged. */
import { dimensionOf } from '../classify/functions.js'
import type { Kind, KindState } from '../gates/gate.js'
import type { Inventory } from './inventory.js'

const lossesOf = ({ collection }: Inventory, kind: Kind): readonly string[] =>
  (collection?.losses ?? []).filter(({ kinds }) => kinds.includes(kind)).map(({ text }) => text)

/**
 * CPU profiles of two machines or two compilers are shown side by side, and no gate passes on them. Benchmarks are
 * refused row by row, so that those in exact units still count; memory is the same everywhere.
 */
const mismatchesOf = (inventory: Inventory, kind: Kind): readonly string[] =>
  kind === 'cpu' ? mismatchesIn(inventory).map((why) => `CPU profiles: ${why}`) : []

/** What the manifests say, else what profiles say themselves. */
const mismatchesIn = ({ collection, comparisons, isIgnored }: Inventory): readonly string[] => {
  const told = collection?.mismatches ?? []
  if (told.length > 0) return told
  const counted = comparisons.filter(
    (one) => dimensionOf(one.sampleType.type) === 'cpu' && !isIgnored.pair(one)
  )
  return [...new Set(counted.flatMap(({ builtApart }) => builtApart ?? []))]
}

export const collectionProblems = (
  inventory: Inventory,
  { kind, base, head }: Omit<KindState, 'problems'>
): readonly string[] => [
  ...lossesOf(inventory, kind),
  ...(base && head ? mismatchesOf(inventory, kind) : [])
]

/** What head lacks because it failed there: nobody removed it. */
export interface Failed {
  readonly packages: ReadonlySet<string>
  readonly workloads: ReadonlySet<string>
}

export const failedOnHead = ({ collection }: Inventory): Failed => {
  const losses = collection?.losses ?? []
  const packages = new Set(losses.flatMap(({ goneFromHead }) => goneFromHead ?? []))
  const known = (collection?.manifests ?? []).flatMap(({ manifest }) => manifest.packages)
  const failed = known.filter((one) => packages.has(one.package))
  return { packages, workloads: new Set(failed.map(({ workload }) => workload)) }
}
