/** Profiles of one benchmark alone, as a collection takes them: all that is in one belongs to its benchmark. */
import type { AloneProfile } from '../attribution/ownProfiles.js'
import { compareProfiles } from '../compare/profiles.js'
import { measureOf } from '../compare/work.js'
import { workloadSettings } from '../config/workload.js'
import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import { workOfPair } from '../pair/collectedWork.js'
import type { Measurement } from '../pair/measurement.js'
import type { ProfilePair } from '../pair/pair.js'
import type { Given } from './given.js'

/** Each is a comparison of its own; nobody reads the causes of so many slower benchmarks. */
const MOST = 200

/** Of a benchmark of a package, by the name of its function without `Benchmark`. */
interface Wanted {
  readonly package: string
  readonly benchmark: string
}

const partsOf = (side: Measurement | undefined, { package: path, benchmark }: Wanted) => {
  const parts = (side?.parts ?? []).filter(
    ({ listing }) => listing?.entry.package === path && listing.entry.benchmark === benchmark
  )
  return side === undefined || parts.length === 0 ? undefined : { ...side, parts }
}

/** The files of one benchmark, where both sides have some. */
const pairOf = (profiles: readonly ProfilePair[], wanted: Wanted): ProfilePair | undefined => {
  const [found, ...others] = profiles.flatMap((pair) => {
    const [base, head] = [partsOf(pair.base, wanted), partsOf(pair.head, wanted)]
    const isThere = pair.type === 'cpu' && base !== undefined && head !== undefined
    return isThere ? [{ ...pair, base, head }] : []
  })
  return others.length === 0 ? found : undefined
}

const compared = ({ config }: Given, pair: ProfilePair): AloneProfile | undefined => {
  const { alpha, overdispersion, 'min-events': minEvents } = config.statistics
  const rule = workloadSettings(config, pair.workload, workOfPair(pair))
  const comparison = compareProfiles(pair, {
    alpha,
    sampling: { overdispersion, minEvents },
    workOf: () => rule,
    mostFunctions: config.limits['max-rows']
  })
  const { decidedBy, headScale } = measureOf(rule)
  return comparison.refused === undefined
    ? { ...comparison, ...(decidedBy === 'share' ? {} : { headScale }) }
    : undefined
}

/** The profile of nothing but the benchmark of a row; undefined where nobody took one. */
export const aloneProfiles = (given: Given) => {
  const known = new Map<string, AloneProfile | undefined>()
  return (row: BenchmarkDelta, benchmark: string): AloneProfile | undefined => {
    const key = JSON.stringify([row.package, benchmark])
    if (known.has(key)) return known.get(key)
    if (known.size >= MOST) return undefined
    const pair = pairOf(given.pairs.profiles, { package: row.package, benchmark })
    const alone = pair && compared(given, pair)
    known.set(key, alone)
    return alone
  }
}
