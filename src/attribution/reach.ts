/** Who leads to whom in the calls of a pair of profiles. */
import type { Calls } from '../model/profileComparison.js'

type Identities = ReadonlySet<string>

/** Everything that can be reached from some functions, themselves included. */
const closure = (
  from: Iterable<string>,
  next: (identity: string) => Iterable<string>
): Identities => {
  const seen = new Set(from)
  for (const identity of seen) for (const one of next(identity)) seen.add(one)
  return seen
}

/** Package testing runs every benchmark from its own loop, so that two benchmarks share nothing but it. */
export const isHarness = (identity: string): boolean => identity.startsWith('testing.')

const callersIn =
  (calls: Calls) =>
  (identity: string): readonly string[] =>
    calls.callersOf(identity).filter((caller) => !isHarness(caller))

/** A function and all that leads to it, up to the loops of the benchmarks. */
export const above = (calls: Calls, from: Iterable<string>): Identities =>
  closure(from, callersIn(calls))

/** A function and all that it leads to; not by starting other benchmarks. */
export const under = (calls: Calls, from: Iterable<string>): Identities =>
  closure(from, (identity) => (isHarness(identity) ? [] : calls.calleesOf(identity)))

/**
 * Whether every way to a function is known to begin in a benchmark. A stack that begins elsewhere is that of a program, or of
 * a goroutine, and does not say who started it.
 */
export const isAnchored = (calls: Calls, identity: string): boolean => {
  const ways = [...above(calls, [identity])]
  return (
    ways.every((one) => !calls.roots.has(one)) &&
    ways.some((one) => calls.callersOf(one).some(isHarness))
  )
}

/**
 * All that touched functions may have an effect on: what they lead to, what leads to them and gets their results, and all
 * that this leads to in turn, which gets them handed on.
 */
export const affectedBy = (calls: Calls, touched: Iterable<string>): Identities =>
  under(calls, above(calls, touched))
