/**
 * Where a changed function stands: its own cost (flat) against what it costs with all it calls (cum). Cost that moved between
 * a function and its callees is another shape of the code; cost that came or went is a change of what it does.
 */

import type { FunctionClass, How, Quadrant } from '../model/finding.js'
import { type FunctionDelta, flatOf, type WholeChange } from '../model/functionDelta.js'

type Direction = 'up' | 'flat' | 'down'
type Place = Pick<Quadrant, 'id' | 'shift'>

/** By the direction of flat, then of cum. */
const table: Readonly<Record<'up' | 'down', Readonly<Record<Direction, Place>>>> = {
  up: {
    up: { id: 'own-cost', shift: 'micro' },
    flat: { id: 'moved-in', shift: 'structural' },
    down: { id: 'trade-off', shift: 'mixed' }
  },
  down: {
    up: { id: 'delegated', shift: 'mixed' },
    flat: { id: 'moved-out', shift: 'structural' },
    down: { id: 'own-saving', shift: 'micro' }
  }
}

/** A change of cum that is at least this share of the change of flat went with it, or against it. */
const FOLLOWS = 1 / 2

/** Whether cum rose, fell or stayed beside a change of flat; undefined where its noise hides that. */
const directionOf = ({ pp, noisePp }: WholeChange, flat: number): Direction | undefined => {
  const [size, own] = [Math.abs(pp), Math.abs(flat)]
  if (size >= FOLLOWS * own) return size > noisePp ? (pp > 0 ? 'up' : 'down') : undefined
  return size + noisePp <= own ? 'flat' : undefined
}

/** Two factors are one up to this one. */
const ALIKE = 1.25

const areAlike = (a: number, b: number): boolean => Math.abs(Math.log(a / b)) <= Math.log(ALIKE)

/** A function whose own cost and that of what it calls changed by one factor is called more often, or less. */
const byCalls = ({ factors }: WholeChange): How | undefined => {
  if (factors === undefined || !areAlike(factors.own, factors.callees)) return undefined
  if (Math.min(factors.own, factors.callees) >= ALIKE) return 'called-more'
  return Math.max(factors.own, factors.callees) <= 1 / ALIKE ? 'called-less' : undefined
}

/** Of a change of allocated bytes, the share (in logarithms) that one cause explains alone. */
const EXPLAINS = 3 / 4

/** Allocated bytes are objects times their size, and the profile counts both. */
const byObjects = (bytes: FunctionDelta, objects: FunctionDelta): How | undefined => {
  const factor = ({ base, head }: FunctionDelta) => Math.log(flatOf(head) / flatOf(base))
  const [all, count] = [factor(bytes), factor(objects)]
  if (!Number.isFinite(all) || !Number.isFinite(count) || Math.abs(all) < Math.log(ALIKE)) {
    return undefined
  }
  if (count / all >= EXPLAINS) return all > 0 ? 'more-objects' : 'fewer-objects'
  return 1 - count / all >= EXPLAINS ? (all > 0 ? 'larger-objects' : 'smaller-objects') : undefined
}

export interface QuadrantInput {
  readonly delta: FunctionDelta
  readonly class: FunctionClass
  /** The same function in the column of the profile that counts the objects behind its bytes. */
  readonly objects?: FunctionDelta | undefined
}

/** The place of a regression or an improvement; undefined for anything else, and where noise hides it. */
export const quadrantOf = ({
  delta,
  class: kind,
  objects
}: QuadrantInput): Quadrant | undefined => {
  if (kind !== 'regression' && kind !== 'improvement') return undefined
  const { whole, decidedPp } = delta
  if (whole === undefined || decidedPp.lo !== decidedPp.hi) return undefined
  const direction = directionOf(whole, decidedPp.lo)
  if (direction === undefined) return undefined
  const place = table[decidedPp.lo > 0 ? 'up' : 'down'][direction]
  const how = objects === undefined ? byCalls(whole) : byObjects(delta, objects)
  return {
    ...place,
    functions: place.shift === 'micro' ? [] : whole.against,
    ...(how === undefined ? {} : { how })
  }
}
