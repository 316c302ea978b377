/** What files that could not be read, or not in full, may have held. */
import type { Kind } from '../gates/gate.js'
import { isArtifact, isManifest, isProfileFormat, kindOfFile, type Placed } from '../pair/source.js'
import type { Inventory } from './inventory.js'

export const isUnreadable = ({ file: { status } }: Placed): boolean =>
  status === 'damaged' || status === 'partial'

/**
 * Kinds that a damaged file may have held, or said something about: an unreadable profile either of two, an unfetched
 * artifact or an unreadable manifest any. Base measured a second time is part of no comparison.
 */
export const kindsOfDamage = ({ file, side }: Placed): readonly Kind[] => {
  if (side === 'noise') return []
  if (isArtifact(file) || isManifest(file)) return ['cpu', 'memory', 'benchmarks']
  const kind = kindOfFile(file)
  if (kind === 'cpu' || kind === 'memory' || kind === 'benchmarks') return [kind]
  return kind === 'other' && isProfileFormat(file) ? ['cpu', 'memory'] : []
}

/**
 * Whether a file of head that cannot be read may hold what head seems to lack: any benchmark, and a profile of the workload
 * that the file is of. Artifacts may hold anything.
 */
export const unreadableInHead = ({ placed }: Inventory) => {
  const unreadable = placed.filter(
    (one) => isUnreadable(one) && one.side !== 'base' && !isManifest(one.file)
  )
  return (kind: Kind, workload?: string): boolean =>
    unreadable.some(
      (one) =>
        kindsOfDamage(one).includes(kind) &&
        (workload === undefined || isArtifact(one.file) || one.workload === workload)
    )
}
