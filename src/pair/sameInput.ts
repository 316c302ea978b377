import type { Diagnostic } from '../model/diagnostic.js'
import type { Side } from '../model/side.js'
import type { Part } from './measurement.js'
import type { ProfilePair } from './pair.js'
import { type RawSource, sameResults } from './rawCopies.js'

const sameInput = (base: string, head: string): Diagnostic => ({
  severity: 'warning',
  code: 'pair/same-input',
  message: `expected measurements of two versions, found the same one on both sides: ${base} and ${head}`,
  at: { file: head },
  hint: 'check what collects head: a file compared with itself shows no change whatever the code does'
})

/** Two profiles of one moment are one profile: no two runs start in the same nanosecond. */
const isSameProfile = (a: Part, b: Part): boolean =>
  a.profile.timeNanos !== undefined &&
  a.profile.timeNanos === b.profile.timeNanos &&
  a.profile.durationNanos === b.profile.durationNanos &&
  a.column.total === b.column.total

const sameProfiles = ({ base, head }: ProfilePair): readonly (readonly [string, string])[] =>
  (base?.parts ?? []).flatMap((one) => {
    const same = head?.parts.find((other) => isSameProfile(one, other))
    return same === undefined ? [] : [[one.path, same.path] as const]
  })

/** Fewer results than this can be equal by chance. */
const FEWEST_RESULTS = 4

/** Inputs that are the same measurement on both sides: nothing is compared, and a green result would say nothing. */
export const sameOnBothSides = (
  profiles: readonly ProfilePair[],
  raw: Readonly<Record<Side, readonly RawSource[]>>
): readonly Diagnostic[] => {
  const found = new Map(profiles.flatMap(sameProfiles))
  for (const { path, benchmarks } of raw.base) {
    if (benchmarks.results.length < FEWEST_RESULTS) continue
    const same = raw.head.find((other) => sameResults(benchmarks, other.benchmarks))
    if (same !== undefined) found.set(path, same.path)
  }
  return [...found].map(([base, head]) => sameInput(base, head))
}
