/** What a reader must know about the benchmarks as a whole before any row of them. */
import { isPaired, lacksSamples, nameShifts } from '../gates/select.js'
import type { BenchmarkFinding, SuiteShiftFinding } from '../model/finding.js'
import { formatCount } from '../units/format.js'

/** That everything moved together, which is one finding. */
export const shiftSentences = (shifts: readonly SuiteShiftFinding[]): readonly string[] =>
  shifts.length === 0 ? [] : [nameShifts(shifts)]

const isTested = ({ delta: { evidence } }: BenchmarkFinding): boolean =>
  evidence.kind === 'tested' || evidence.kind === 'tested-blocked'

const benchmarksIn = (rows: readonly BenchmarkFinding[]): number =>
  new Set(rows.map(({ delta }) => [delta.workload, delta.package, delta.name].join('\0'))).size

/** That repeats came from one process, which makes chance look like change; empty when none did. */
export const blockedSentences = (benchmarks: readonly BenchmarkFinding[]): readonly string[] => {
  const tested = benchmarks.filter(isTested)
  const blocked = tested.filter(({ delta: { evidence } }) => evidence.kind === 'tested-blocked')
  if (blocked.length === 0) return []
  const [some, all] = [benchmarksIn(blocked), benchmarksIn(tested)]
  const whose = some === all ? '' : ` of ${formatCount(some)} of ${formatCount(all)} benchmarks`
  return [
    `the sides were not interleaved: repeats${whose} ran consecutively in one process, which makes differences between runs look like changes; collect with \`flamegate collect\``
  ]
}

const unitsOf = (rows: readonly BenchmarkFinding[]): readonly string[] => [
  ...new Set(rows.map(({ delta }) => delta.unit))
]

/** " in ns/op", where other units of the same benchmarks need no more repeats. */
const inUnits = (short: readonly string[], all: readonly string[]): string =>
  short.length === all.length ? '' : ` in ${short.join(' and ')}`

/** "39 of 40 benchmarks need", "the benchmark needs". */
const whoNeeds = (some: number, all: number): string => {
  const whose = some === all ? 'the' : `${formatCount(some)} of ${formatCount(all)}`
  return `${whose} benchmark${all === 1 ? '' : 's'} need${some === 1 ? 's' : ''}`
}

/** What benchmarks without enough repeats would need; undefined when all have enough. */
export const tooFewWords = (benchmarks: readonly BenchmarkFinding[]): string | undefined => {
  const paired = benchmarks.filter(isPaired)
  const short = paired.filter(lacksSamples)
  if (short.length === 0) return undefined
  const sizes = short.flatMap(({ delta: { evidence } }) =>
    evidence.kind === 'too-few' ? [evidence] : []
  )
  const need = sizes.reduce((most, one) => Math.max(most, one.need), 0)
  const have = sizes.reduce((least, one) => Math.min(least, one.have), Number.POSITIVE_INFINITY)
  const who = whoNeeds(benchmarksIn(short), benchmarksIn(paired))
  const where = inUnits(unitsOf(short), unitsOf(paired))
  const has = benchmarksIn(short) === 1 ? 'has' : 'have'
  return `${who} ${formatCount(need)} samples per side to be judged${where} and ${has} ${formatCount(have)}`
}

/** Rows called unchanged by their middle although some runs of one side surely changed. */
const isSplit = ({ verdict, delta: { bimodal = [], effect } }: BenchmarkFinding): boolean =>
  verdict === 'unchanged' &&
  bimodal.length === 1 &&
  effect !== undefined &&
  (effect.lo > 1 || effect.hi < 1)

/** What a median hides: one side fell into two groups of values; undefined where none did. */
export const splitWords = (benchmarks: readonly BenchmarkFinding[]): string | undefined => {
  const [first, ...rest] = benchmarks.filter(isSplit)
  if (first === undefined) return undefined
  const { name, unit, bimodal = [] } = first.delta
  const more = rest.length === 0 ? '' : `, and so do those of ${formatCount(rest.length)} more`
  return `the values of \`${name}\` ${unit} fall into two groups in ${bimodal.join('')} only${more}`
}
