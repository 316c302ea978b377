/** Go's runtime by what it works on. */
import type { RuntimeChange } from '../model/profileComparison.js'
import { type RuntimeGroup, runtimeGroupOf } from '../symbols/runtimeGroups.js'
import { differenceOf, type Scale } from './difference.js'
import type { Frame } from './frame.js'

/** Functions that are named of a group. */
const NAMED = 5

interface Group {
  base: number
  head: number
  readonly functions: { readonly name: string; readonly size: number }[]
}

const groupsOf = ({ sides, identities }: Frame): ReadonlyMap<RuntimeGroup, Group> => {
  const groups = new Map<RuntimeGroup, Group>()
  for (const identity of identities) {
    const id = runtimeGroupOf(identity)
    if (id === undefined) continue
    const group = groups.get(id) ?? { base: 0, head: 0, functions: [] }
    groups.set(id, group)
    const [base, head] = [
      sides.base.rows.get(identity)?.flat ?? 0,
      sides.head.rows.get(identity)?.flat ?? 0
    ]
    group.base += base
    group.head += head
    group.functions.push({ name: identity, size: Math.max(base, head) })
  }
  return groups
}

const isWhole = ({ sides: { base, head } }: Frame): boolean =>
  [base, head].every(
    ({ coverage, summary: { events } }) => coverage.kind === 'complete' && (events?.total ?? 0) > 0
  )

/** Each group that has samples on a side, the largest first. */
export const runtimeChanges = (frame: Frame): readonly RuntimeChange[] => {
  if (!isWhole(frame)) return []
  const { sides, measure, dispersions } = frame
  const scale: Scale = { ...sides, measure, phi: dispersions.typical.phi }
  return [...groupsOf(frame)]
    .map(([group, { base, head, functions }]) => {
      const { change, noise } = differenceOf(scale, base, head)
      const largest = functions.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size)
      return {
        group,
        base,
        head,
        pp: change * 100,
        noisePp: noise * 100,
        functions: largest.slice(0, NAMED).map(({ name }) => name)
      }
    })
    .filter(({ base, head }) => base + head > 0)
    .sort((a, b) => Math.max(b.base, b.head) - Math.max(a.base, a.head))
}
