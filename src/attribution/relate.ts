/** What a change has to do with one function of a pair of profiles. */

import type { Calls } from '../model/profileComparison.js'
import type { Touch } from '../model/touch.js'
import { isRuntimeSymbol } from '../symbols/origin.js'
import { andMore } from '../units/count.js'
import { above, affectedBy, isAnchored, isHarness, under } from './reach.js'
import type { Touched } from './touched.js'

/** Touched functions that are named of those that say so. */
const NAMED = 3

export interface Ground {
  readonly touched: Touched
  /** Absent where a side carries no stacks. */
  readonly calls: Calls | undefined
  /** What the change may affect beyond functions. */
  readonly obstacles: readonly string[]
}

/** What any finding has to do with a change that changes nothing but texts. */
export const nothingRuns: Touch = {
  kind: 'not_reachable',
  functions: [],
  because: 'nothing that runs has changed'
}

const unknown = (because: string): Touch => ({ kind: 'unknown', functions: [], because })

/** What keeps everything of a pair from being out of reach; undefined where nothing does. */
const whyUnsure = ({ touched, calls, obstacles }: Ground): string | undefined => {
  const [first, ...others] = obstacles
  if (first !== undefined) return others.length === 0 ? first : `${first},${andMore(others.length)}`
  const [unseen] = touched.unseen
  if (unseen !== undefined) {
    const [path = ''] = unseen.paths
    return `a changed function of \`${path}\` is not in the profiles, so nobody knows who calls it`
  }
  if (touched.functions.size === 0) return undefined
  if (calls === undefined) return 'the profiles do not say who calls whom'
  return [...touched.functions.keys()].every((one) => isAnchored(calls, one))
    ? undefined
    : 'touched functions run outside benchmarks, so nobody knows whom they lead to'
}

/** Why a function itself may be affected although no stack has it together with touched code. */
const whyAffected = (
  identity: string,
  { touched, calls }: Ground,
  affected: () => ReadonlySet<string>
): string | undefined => {
  if (touched.functions.size === 0) return undefined
  if (isRuntimeSymbol(identity) || isHarness(identity)) {
    return "Go's runtime and package testing work for all code"
  }
  if (calls === undefined) return 'the profiles do not say who calls whom'
  if (!isAnchored(calls, identity)) {
    return 'it runs outside benchmarks too, so nobody knows what leads to it'
  }
  return affected().has(identity)
    ? 'something calls it and touched code, and may hand on what that returns'
    : undefined
}

/**
 * Relates functions to a change. That something is out of reach is said only where everything is known; anything that is
 * not known can take that away, and nothing that is not known can give it.
 */
export const relateTo = (ground: Ground): ((identity: string) => Touch) => {
  const { touched, calls } = ground
  const unsure = whyUnsure(ground)
  let known: ReadonlySet<string> | undefined
  const affected = (): ReadonlySet<string> => {
    known ??= calls === undefined ? new Set() : affectedBy(calls, touched.functions.keys())
    return known
  }
  const among = (identities: ReadonlySet<string>) =>
    [...identities].flatMap((one) => touched.functions.get(one)?.name ?? []).slice(0, NAMED)
  return (identity) => {
    if (touched.functions.has(identity)) return { kind: 'touched', functions: [] }
    const called = calls === undefined ? [] : among(under(calls, [identity]))
    if (called.length > 0) return { kind: 'calls_touched', functions: called }
    const callers = calls === undefined ? [] : among(above(calls, [identity]))
    if (callers.length > 0) return { kind: 'called_by_touched', functions: callers }
    const why = unsure ?? whyAffected(identity, ground, affected)
    if (why !== undefined) return unknown(why)
    if (touched.functions.size === 0) return nothingRuns
    const because = 'no benchmark leads to both it and touched code'
    return { kind: 'not_reachable', functions: [], because }
  }
}
