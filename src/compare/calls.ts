/** Who calls whom on both sides together. */
import type { Calls } from '../model/profileComparison.js'
import type { Part } from '../pair/measurement.js'
import type { Frame } from './frame.js'

const partsOf = ({ pair: { base, head } }: Frame): readonly Part[] => [
  ...(base?.parts ?? []),
  ...(head?.parts ?? [])
]

/** Functions with which stacks begin; undefined where a profile does not tell, or leaves functions out. */
const rootsOf = (frame: Frame): ReadonlySet<string> | undefined => {
  const { folding, nameInHead, pair } = frame
  const roots = new Set<string>()
  for (const part of partsOf(frame)) {
    const { calls, coverage, functions } = part.profile
    if (calls?.roots === undefined || coverage.kind !== 'complete') return undefined
    const isBase = pair.base?.parts.includes(part) === true
    for (const place of calls.roots) {
      const identity = folding.identityOf(functions[place]?.name ?? '')
      roots.add(isBase ? nameInHead(identity) : identity)
    }
  }
  return roots
}

/** By the identities that rows are compared under; undefined where a profile does not tell. */
export const callsIn = (frame: Frame): Calls | undefined => {
  const roots = rootsOf(frame)
  if (roots === undefined) return undefined
  const { graphs, nameInHead } = frame
  const before = new Map<string, string[]>()
  for (const identity of graphs.base.inCalls) {
    const now = nameInHead(identity)
    before.set(now, [...(before.get(now) ?? []), identity])
  }
  const neighbours = (kind: 'callers' | 'callees') => {
    const known = new Map<string, readonly string[]>()
    const find = (identity: string): readonly string[] => {
      const inBase = (before.get(identity) ?? []).flatMap((one) => [
        ...graphs.base.of(one)[kind].keys()
      ])
      return [...new Set([...inBase.map(nameInHead), ...graphs.head.of(identity)[kind].keys()])]
    }
    return (identity: string): readonly string[] => {
      const found = known.get(identity) ?? find(identity)
      known.set(identity, found)
      return found
    }
  }
  return { roots, callersOf: neighbours('callers'), calleesOf: neighbours('callees') }
}
