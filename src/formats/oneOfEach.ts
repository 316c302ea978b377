import type { DecodedFile } from '../model/parsed.js'
import type { FunctionInfo, Profile } from '../model/profile.js'
import { refuse } from './refuse.js'
import { beside, besideWords, noShares } from './shares.js'

/** A function takes what two rows do: half a million of them with their callers are compared in 2 GB of memory. */
export const mostFunctions = (maxRows: number): number => Math.floor(maxRows / 2)

const tooMany = (most: number, used: number) => ({
  code: 'io/too-many-functions',
  message: `expected at most ${beside(most, used)} functions in all inputs together${besideWords(used, 'benchmarks')}, found more with this one`,
  hint: 'raise limits.max-rows in the config file, or give fewer files'
})

/**
 * Makes one of the functions that are the same in several files. Runs of a program name the same functions, and their names
 * take more memory than all else that is kept of a run. A file that brings more names than {@link mostFunctions},
 * or than benchmarks have left of them, is refused.
 */
export const oneOfEach = (
  maxRows: number,
  shares = noShares()
): ((file: DecodedFile) => DecodedFile) => {
  const most = mostFunctions(maxRows)
  const known = new Map<string, FunctionInfo>()
  const oneOf = (info: FunctionInfo): FunctionInfo => {
    const one = known.get(info.name)
    if (one?.file === info.file && one.startLine === info.startLine) return one
    known.set(info.name, info)
    return info
  }
  const inProfile = (profile: Profile): Profile => ({
    ...profile,
    functions: profile.functions.map(oneOf)
  })
  const usedByBenchmarks = () => Math.max(shares.numbers, shares.benchmarks)
  const isTooMany = (profiles: readonly Profile[]): boolean => {
    let count = known.size
    for (const { functions } of profiles)
      for (const { name } of functions) if (!known.has(name)) count++
    return count > beside(most, usedByBenchmarks())
  }
  return (file) => {
    const { profiles } = file.parsed
    if (isTooMany(profiles)) {
      return refuse(file, { profiles: [] }, tooMany(most, usedByBenchmarks()))
    }
    const kept = { ...file, parsed: { ...file.parsed, profiles: profiles.map(inProfile) } }
    shares.functions = known.size / Math.max(1, most)
    return kept
  }
}
