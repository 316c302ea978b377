/** A function together with what it calls. */
import type { WholeChange } from '../model/functionDelta.js'
import { differenceOf, eventsOf, type Scale } from './difference.js'
import { nameOf } from './folding.js'
import type { Frame } from './frame.js'
import type { SideRow } from './sideTable.js'

/** Callees that are named; they explain at least half of the change. */
const NAMED = 3
const EXPLAINS = 1 / 2

/** Sampled events from which on a factor says something. */
const ENOUGH_EVENTS = 30

interface Rows {
  readonly base: SideRow
  readonly head: SideRow
}

const rowsOf = ({ sides: { base, head } }: Frame, identity: string): Rows | undefined => {
  const [before, after] = [base.rows.get(identity), head.rows.get(identity)]
  return before === undefined || after === undefined ? undefined : { base: before, head: after }
}

export const scaleOf = (
  { sides: { base, head }, measure, dispersions }: Pick<Frame, 'sides' | 'measure' | 'dispersions'>,
  identity: string
): Scale => ({ base, head, measure, phi: dispersions.of(identity).phi })

const calleesIn = ({ base, head }: Rows) => ({
  base: Math.max(0, base.cum - base.flat),
  head: Math.max(0, head.cum - head.flat)
})

/** By what factor a value changed in the measure that decides; undefined where a side has too few samples of it. */
const factorOf = (scale: Scale, base: number, head: number): number | undefined => {
  const events = Math.min(eventsOf(scale.base, base), eventsOf(scale.head, head))
  if (events < ENOUGH_EVENTS) return undefined
  const { change, size } = differenceOf(scale, base, head)
  return change > 0 ? size / (size - change) : (size + change) / size
}

const factorsOf = (scale: Scale, rows: Rows): Pick<WholeChange, 'factors'> => {
  const below = calleesIn(rows)
  const own = factorOf(scale, rows.base.flat, rows.head.flat)
  const callees = factorOf(scale, below.base, below.head)
  return own === undefined || callees === undefined ? {} : { factors: { own, callees } }
}

/** Callees on either side, by the identity that rows are compared under. */
const calleesOf = ({ graphs, nameInHead }: Frame, identity: string): ReadonlySet<string> => {
  const before = [...graphs.base.of(identity).callees.keys()].map(nameInHead)
  return new Set([...before, ...graphs.head.of(identity).callees.keys()])
}

/** The callees whose own cost went the other way, if they make up for the change. */
const againstOf = (frame: Frame, identity: string, own: number): readonly string[] => {
  const moved = [...calleesOf(frame, identity)].flatMap((callee) => {
    const { base, head } = frame.sides
    const [before, after] = [base.rows.get(callee), head.rows.get(callee)]
    const { change, noise } = differenceOf(
      scaleOf(frame, callee),
      before?.flat ?? 0,
      after?.flat ?? 0
    )
    const isAgainst = callee !== identity && change * own < 0 && Math.abs(change) > noise
    const symbols = [...(before?.symbols.keys() ?? []), ...(after?.symbols.keys() ?? [])]
    return isAgainst
      ? [{ name: nameOf(callee, [...new Set(symbols)]), size: Math.abs(change) }]
      : []
  })
  const explained = moved.reduce((sum, { size }) => sum + size, 0)
  if (explained < EXPLAINS * Math.abs(own)) return []
  return moved
    .sort((a, b) => b.size - a.size || Number(a.name > b.name) - 0.5)
    .slice(0, NAMED)
    .map(({ name }) => name)
}

const hasEvents = ({ sides: { base, head } }: Frame): boolean =>
  (base.summary.events?.total ?? 0) > 0 && (head.summary.events?.total ?? 0) > 0

/** What became of a function with all it calls; undefined where a side does not tell. */
export const wholeOf = (frame: Frame, identity: string): WholeChange | undefined => {
  const rows = rowsOf(frame, identity)
  if (rows === undefined || !hasEvents(frame)) return undefined
  if (rows.base.unseen > 0 || rows.head.unseen > 0) return undefined
  const scale = scaleOf(frame, identity)
  const own = differenceOf(scale, rows.base.flat, rows.head.flat)
  const whole = differenceOf(scale, rows.base.cum, rows.head.cum)
  const hasMoved = Math.abs(own.change) > own.noise
  return {
    pp: whole.change * 100,
    noisePp: whole.noise * 100,
    ...factorsOf(scale, rows),
    against: hasMoved ? againstOf(frame, identity, own.change) : []
  }
}
