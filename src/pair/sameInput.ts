import type { Diagnostic } from '../model/diagnostic.js'
import type { Side } from '../model/side.js'
import type { Part } from './measurement.js'
import type { ProfilePair } from './pair.js'
import { copyFinder, type RawSource } from './rawCopies.js'

/** Files of base that hold the same measurement as one of head, with the path of that. */
export type SameInputs = ReadonlyMap<string, string>

const sameInput = ([base, head]: readonly [base: string, head: string]): Diagnostic => ({
  severity: 'warning',
  code: 'pair/same-input',
  message: `expected measurements of two versions, found the same one on both sides: ${base} and ${head}`,
  at: { file: head },
  hint: 'check what collects head: a file compared with itself shows no change whatever the code does'
})

/** What to tell of them. */
export const sameInputDiagnostics = (same: SameInputs): readonly Diagnostic[] =>
  [...same].map(sameInput)

/** Two profiles of one moment are one profile: no two runs start in the same nanosecond. */
const momentOf = ({ profile: { timeNanos, durationNanos }, column }: Part): string | undefined =>
  timeNanos === undefined ? undefined : [timeNanos, durationNanos, column.total].join(' ')

const sameProfiles = ({ base, head }: ProfilePair): readonly (readonly [string, string])[] => {
  // The first of a moment, so the last to be set.
  const ofHead = new Map(head?.parts.toReversed().map((part) => [momentOf(part), part.path]))
  ofHead.delete(undefined)
  return (base?.parts ?? []).flatMap((one) => {
    const same = ofHead.get(momentOf(one))
    return same === undefined ? [] : [[one.path, same] as const]
  })
}

/** Fewer results than this can be equal by chance. */
const FEWEST_RESULTS = 4

/** Inputs that are the same measurement on both sides: nothing is compared, and a green result would say nothing. */
export const sameOnBothSides = (
  profiles: readonly ProfilePair[],
  raw: Readonly<Record<Side, readonly RawSource[]>>
): SameInputs => {
  const found = new Map(profiles.flatMap(sameProfiles))
  const { find } = copyFinder(raw.head)
  for (const { path, benchmarks } of raw.base) {
    if (benchmarks.results.length < FEWEST_RESULTS) continue
    const same = find(benchmarks)
    if (same !== undefined) found.set(path, same.path)
  }
  return found
}

/** A pair whose base has no profile but those of head is no comparison. */
export const refuseItself = (pair: ProfilePair, same: SameInputs): ProfilePair => {
  const { base, head } = pair
  const ofHead = new Set(head?.parts.map(({ path }) => path))
  const twins = base?.parts.map(({ path }) => same.get(path)) ?? []
  const isSame = twins.length > 0 && twins.every((path) => path !== undefined && ofHead.has(path))
  return isSame ? { ...pair, refused: 'base and head are the same profile' } : pair
}
