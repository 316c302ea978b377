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
  /** Every function that any sample type of the side's profiles knows. */
  readonly known: ReadonlySet<string>
}

interface Draft {
  readonly callers: Map<string, number>
  readonly callees: Map<string, number>
  inlining: number
}

type Drafts = Map<string, Draft>

const draftOf = (drafts: Drafts, identity: string): Draft => {
  const known = drafts.get(identity)
  if (known !== undefined) return known
  const draft = { callers: new Map(), callees: new Map(), inlining: 0 }
  drafts.set(identity, draft)
  return draft
}

const add = (to: Map<string, number>, identity: string, share: number): void => {
  to.set(identity, (to.get(identity) ?? 0) + share)
}

const addCalls = (drafts: Drafts, { profile }: Part, identities: readonly string[]): void => {
  const { callers = [], callees = [], shares = [] } = profile.calls ?? {}
  for (const [index, share] of shares.entries()) {
    const caller = identities[callers[index] ?? -1]
    const callee = identities[callees[index] ?? -1]
    if (caller === undefined || callee === undefined || caller === callee) continue
    add(draftOf(drafts, caller).callees, callee, share)
    add(draftOf(drafts, callee).callers, caller, share)
  }
}

const addInlining = (drafts: Drafts, { profile }: Part, identities: readonly string[]): void => {
  for (const [index, identity] of identities.entries())
    draftOf(drafts, identity).inlining |= profile.inlining?.[index] ?? 0
}

const nothing: Relations = { callers: new Map(), callees: new Map(), inlining: 0 }

/** The calls of all profiles of a side, added up. Only what they are in proportion to each other says anything. */
export const graphOf = (measurement: Measurement | undefined, { identityOf }: Folding): Graph => {
  const drafts: Drafts = new Map()
  for (const part of measurement?.parts ?? []) {
    const identities = part.profile.functions.map(({ name }) => identityOf(name))
    addInlining(drafts, part, identities)
    addCalls(drafts, part, identities)
  }
  return { of: (identity) => drafts.get(identity) ?? nothing, known: new Set(drafts.keys()) }
}
