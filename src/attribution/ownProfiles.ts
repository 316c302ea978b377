/** The profile of a benchmark: the one of CPU time that has the benchmark's own function on both sides. */
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { ProfileComparison } from '../model/profileComparison.js'

export interface OwnProfile extends ProfileComparison {
  /** Identity of the function of the benchmark. */
  readonly benchmark: string
}

/** The profile of nothing but one benchmark: all that is in it is its own, whatever leads there. */
export interface AloneProfile extends ProfileComparison {
  /** Brings what head cost to the operations of base; absent where they are not known. */
  readonly headScale?: number
}

/** `Encode/large-8` is run by `BenchmarkEncode`; the number of processors is no part of its name. */
export const functionName = ({ name, procs }: BenchmarkDelta): string => {
  const [own = ''] = name.split('/')
  const suffix = `-${procs}`
  return `Benchmark${own === name && own.endsWith(suffix) ? own.slice(0, -suffix.length) : own}`
}

/** External tests (`package p_test`) are compiled into a package of their own. */
const identitiesOf = (delta: BenchmarkDelta): readonly string[] =>
  ['', '_test'].map((suffix) => `${delta.package}${suffix}.${functionName(delta)}`)

/** Whether a symbol is in the function of a benchmark: `p.BenchmarkEncode`, `p.BenchmarkEncode.func1`. */
export const isOfBenchmark = (symbol: string): boolean =>
  symbol.includes('.Benchmark', symbol.lastIndexOf('/') + 1)

/** Finds the profile of a benchmark; undefined where there is none, or more than one. */
export const ownProfiles = (comparisons: readonly ProfileComparison[]) => {
  const found = new Map<string, OwnProfile[]>()
  for (const comparison of comparisons) {
    if (comparison.sampleType.type !== 'cpu') continue
    for (const { identity, base, head } of comparison.deltas) {
      if (!isOfBenchmark(identity) || base.kind !== 'seen' || head.kind !== 'seen') {
        continue
      }
      const own = { ...comparison, benchmark: identity }
      found.set(identity, [...(found.get(identity) ?? []), own])
    }
  }
  return (delta: BenchmarkDelta): OwnProfile | undefined => {
    if (delta.package === '') return undefined
    const [own, ...others] = identitiesOf(delta).flatMap((identity) => found.get(identity) ?? [])
    return others.length === 0 ? own : undefined
  }
}
