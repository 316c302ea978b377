/** What to profile, and over how many iterations, so that all sides do the same work. */
import { procsOfResults } from './output.js'
import type { Results } from './session.js'

/**
 * Time that one profile of a benchmark is to take on the first side, in nanoseconds. Go samples a busy thread 100 times a second,
 * so five rounds bring some 500 samples of every benchmark; a package of four has the 2,000 from which on a report
 * calls things unchanged. The price is about 1 s per benchmark, side and round.
 */
const profiledNs = 1e9

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
  /** Expected time of all sides in one round. */
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
  /** Whether the family has no others on any side. */
  readonly extent: 'all' | 'some'
}

const shared = (family: string, sides: readonly Results[]): Shared => {
  const [first = [], ...others] = sides.map((results) => namesIn(results, family))
  const names = first.filter((name) => sides.every((results) => results.has(name)))
  const isAll = [first, ...others].every((all) => all.length === names.length)
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

/** Iterations that take as long as they may on every side; undefined where the time of one is not known. */
const iterationsIn = (times: readonly (number | undefined)[]): number | undefined => {
  const [first, ...others] = times
  if (first === undefined || others.includes(undefined)) return undefined
  return Math.min(profiledNs / first, ...others.map((time) => slowestNs / (time ?? 1)))
}

/**
 * Iterations of each of some benchmarks that take about a second on the first side. A benchmark may hide its time
 * (`ReportMetric(0, "ns/op")`); then as many as it ran in one round are known to end.
 */
const extentOf = (
  names: readonly string[],
  sides: readonly Results[]
): Pick<Family, 'iterations' | 'expectedMs'> => {
  const times = sides.map((results) => nsOfRound(names, results))
  const wish = iterationsIn(times) ?? fewestSeen(names, sides[0] ?? new Map())
  const iterations = Math.min(mostIterations, Math.max(1, Math.round(wish)))
  const roundNs = times.reduce<number>((sum, time) => sum + (time ?? 0), 0)
  return { iterations, expectedMs: (iterations * roundNs) / 1e6 + sides.length * overheadMs }
}

/**
 * The benchmarks of a package that every side has results of, with iterations that take about a second on the first.
 * Where a side has other sub-benchmarks too, or the user chose some, the pattern names those that are on all.
 */
export const sharedFamilies = (sides: readonly Results[], bench: string): readonly Family[] => {
  const [first = new Map()] = sides
  const procs = procsOfResults([...first.values()].flat())
  const names = [...new Set([...first.keys()].map(familyOf))]
  return names.flatMap((name): readonly Family[] => {
    const { names: leaves, extent } = shared(name, sides)
    if (leaves.length === 0 || !isIdentifier(name)) return []
    const isWhole = extent === 'all' && !bench.includes('/')
    const pattern = isWhole
      ? `^Benchmark${quoted(name)}$`
      : exactPattern(leaves.map((leaf) => withoutProcs(leaf, procs)))
    return [{ name, pattern, ...extentOf(leaves, sides) }]
  })
}
