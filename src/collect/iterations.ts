/** What to profile, and over how many iterations, so that both sides do the same work. */
import { procsOfResults } from './output.js'
import type { Results } from './session.js'

/**
 * Time that one profile of a benchmark is to take on base, in nanoseconds. Go samples a busy thread 100 times a second,
 * so five rounds bring some 500 samples of every benchmark; a package of four has the 2,000 from which on a report
 * calls things unchanged. The price is about 1 s per benchmark, side and round.
 */
export const profiledNs = 1e9

/** The longest that it may take on a head that became slower. Then base takes less: both do the same work. */
const slowestNs = 5e9

/** What a process takes beside that: to start, to find the benchmark, to write the profile. For estimates only. */
const overheadMs = 300

/** Go refuses more iterations than this (`testing` runs at most 1e9). */
const mostIterations = 1e9

/** A benchmark function with its sub-benchmarks. */
export interface Family {
  /** Without `Benchmark`. */
  readonly name: string
  /** For `-test.bench`. */
  readonly pattern: string
  /** For `-test.benchtime`, as in `2000x`. */
  readonly iterations: number
  /** Expected time of both sides in one round. */
  readonly expectedMs: number
}

/** A Go identifier has neither a slash nor a dash, so the first of them ends it. */
export const familyOf = (name: string): string => /^[^/-]*/.exec(name)?.[0] ?? name

/**
 * What Go code can call a benchmark; a line that a program prints by itself can say anything. `func Benchmark`, which Go
 * takes too, has no name that a manifest could give: it is timed only.
 */
const isIdentifier = (name: string): boolean => /^[\p{L}\p{Nd}_]{1,200}$/u.test(name)

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

const quoted = (text: string): string => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')

/** A pattern for exactly these sub-benchmarks: alternatives of paths, as Go takes them since 1.20. */
const exactPattern = (leaves: readonly string[]): string =>
  leaves
    .map((leaf) =>
      `Benchmark${leaf}`
        .split('/')
        .map((part) => `^${quoted(part)}$`)
        .join('/')
    )
    .join('|')

const withoutProcs = (name: string, procs: number): string =>
  procs > 1 && name.endsWith(`-${procs}`) ? name.slice(0, -`-${procs}`.length) : name

const namesIn = (results: Results, family: string): readonly string[] =>
  [...results.keys()].filter((name) => familyOf(name) === family)

interface Shared {
  readonly names: readonly string[]
  /** Whether the family has no others on either side. */
  readonly extent: 'all' | 'some'
}

const shared = (family: string, base: Results, head: Results): Shared => {
  const [ofBase, ofHead] = [namesIn(base, family), namesIn(head, family)]
  const names = ofBase.filter((name) => head.has(name))
  const isAll = names.length === ofBase.length && names.length === ofHead.length
  return { names, extent: isAll ? 'all' : 'some' }
}

/** How long one iteration of each of some benchmarks takes in all; undefined where one of them hides its time. */
const nsOfRound = (names: readonly string[], results: Results): number | undefined => {
  const times = names.map((name) => median((results.get(name) ?? []).map(({ nsPerOp }) => nsPerOp)))
  return times.every((time) => time > 0) ? times.reduce((sum, time) => sum + time, 0) : undefined
}

const fewestSeen = (names: readonly string[], results: Results): number =>
  Math.min(
    ...names.flatMap((name) => (results.get(name) ?? []).map(({ iterations }) => iterations))
  )

/**
 * Iterations of each of some benchmarks that take about a second on base. A benchmark may hide its time
 * (`ReportMetric(0, "ns/op")`); then as many as it ran in one round are known to end.
 */
const extentOf = (
  names: readonly string[],
  base: Results,
  head: Results
): Pick<Family, 'iterations' | 'expectedMs'> => {
  const [onBase, onHead] = [nsOfRound(names, base), nsOfRound(names, head)]
  const wish =
    onBase === undefined || onHead === undefined
      ? fewestSeen(names, base)
      : Math.min(profiledNs / onBase, slowestNs / onHead)
  const iterations = Math.min(mostIterations, Math.max(1, Math.round(wish)))
  const expectedMs = (iterations * ((onBase ?? 0) + (onHead ?? 0))) / 1e6 + 2 * overheadMs
  return { iterations, expectedMs }
}

/**
 * The benchmarks of a package that both sides have results of, with iterations that take about a second on base. Where
 * a side has other sub-benchmarks too, or the user chose some, the pattern names those that are in both.
 */
export const sharedFamilies = (base: Results, head: Results, bench: string): readonly Family[] => {
  const procs = procsOfResults([...base.values()].flat())
  const names = [...new Set([...base.keys()].map(familyOf))]
  return names.flatMap((name): readonly Family[] => {
    const { names: leaves, extent } = shared(name, base, head)
    if (leaves.length === 0 || !isIdentifier(name)) return []
    const isWhole = extent === 'all' && !bench.includes('/')
    const pattern = isWhole
      ? `^Benchmark${quoted(name)}$`
      : exactPattern(leaves.map((leaf) => withoutProcs(leaf, procs)))
    return [{ name, pattern, ...extentOf(leaves, base, head) }]
  })
}
