/** Who calls whom on one side of a comparison, by identity of function. */
import type { Measurement, Part } from '../pair/measurement.js'
import type { Folding } from './folding.js'

/** Other functions, with the share of the total (0 to 1) of the samples of such calls. */
export type Neighbours = ReadonlyMap<string, number>

export interface Relations {
  readonly callers: Neighbours
  readonly callees: Neighbours
  /** Bits of `Profile.inlining`; 0 where nothing tells. */
  readonly inlining: number
}

export interface Graph {
  readonly of: (identity: string) => Relations
  /** Which functions any sample type of the side's profiles knows. */
  readonly known: Pick<ReadonlySet<string>, 'has'>
  /** The functions that call others or are called. */
  readonly inCalls: readonly string[]
}

interface Called {
  readonly callers: Map<string, number>
  readonly callees: Map<string, number>
}

/** By identity. */
type AllCalls = Map<string, Called>

const calledIn = (calls: AllCalls, identity: string): Called => {
  const known = calls.get(identity)
  if (known !== undefined) return known
  const called = { callers: new Map(), callees: new Map() }
  calls.set(identity, called)
  return called
}

const add = (to: Map<string, number>, identity: string, share: number): void => {
  to.set(identity, (to.get(identity) ?? 0) + share)
}

const addCalls = (calls: AllCalls, { profile }: Part, identities: readonly string[]): void => {
  const { callers = [], callees = [], shares = [] } = profile.calls ?? {}
  for (const [index, share] of shares.entries()) {
    const caller = identities[callers[index] ?? -1]
    const callee = identities[callees[index] ?? -1]
    if (caller === undefined || callee === undefined || caller === callee) continue
    add(calledIn(calls, caller).callees, callee, share)
    add(calledIn(calls, callee).callers, caller, share)
  }
}

/** Bits of `Profile.inlining` by identity, of every function. */
type Inlining = Map<string, number>

const addInlining = (all: Inlining, { profile }: Part, identities: readonly string[]): void => {
  for (const [index, identity] of identities.entries())
    all.set(identity, (all.get(identity) ?? 0) | (profile.inlining?.[index] ?? 0))
}

const nothing = { callers: new Map(), callees: new Map() } as const

/** The calls of all profiles of a side, added up. Only what they are in proportion to each other says anything. */
export const graphOf = (measurement: Measurement | undefined, { identityOf }: Folding): Graph => {
  const calls: AllCalls = new Map()
  const inlining: Inlining = new Map()
  for (const part of measurement?.parts ?? []) {
    const identities = part.profile.functions.map(({ name }) => identityOf(name))
    addInlining(inlining, part, identities)
    addCalls(calls, part, identities)
  }
  const of = (identity: string): Relations => {
    const { callers, callees } = calls.get(identity) ?? nothing
    return { callers, callees, inlining: inlining.get(identity) ?? 0 }
  }
  return { of, known: inlining, inCalls: [...calls.keys()] }
}
