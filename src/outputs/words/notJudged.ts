/** Rows whose evidence does not carry their class: what they would be, and what is missing. */
import type { BenchEntry, NotJudgedEntry, Report } from '../../model/report.js'
import { benchChangeWords, benchMark, functionMark } from './change.js'
import { countWords } from './count.js'
import { benchEvidenceWords, evidenceWords, untestedInterval } from './evidence.js'

/** The rows of bench_deltas by id, where a benchmark that is not judged has its numbers. */
export type Benchmarks = ReadonlyMap<string, BenchEntry>

export const benchmarksById = ({ bench_deltas }: Report): Benchmarks =>
  new Map(bench_deltas.map((row) => [row.id, row]))

/** One row, several rows. */
const fateWords = {
  regression: ['would be a regression', 'would be regressions'],
  'new-hotspot': ['would be a new hotspot', 'would be new hotspots'],
  improvement: ['would be an improvement', 'would be improvements'],
  'removed-hotspot': ['would be a removed hotspot', 'would be removed hotspots'],
  gone: ['only in base', 'only in base'],
  undirected: ['of unknown direction', 'of unknown direction'],
  unchanged: ['would be unchanged', 'would be unchanged'],
  fresh: ['only in head', 'only in head']
} as const

type Fate = keyof typeof fateWords

const fates: readonly Fate[] = [
  'regression',
  'new-hotspot',
  'gone',
  'improvement',
  'removed-hotspot',
  'undirected',
  'unchanged',
  'fresh'
]

const rowOf = (entry: NotJudgedEntry, benchmarks: Benchmarks): BenchEntry | undefined =>
  entry.kind === 'benchmark' ? benchmarks.get(entry.id) : undefined

const fateOf = (entry: NotJudgedEntry, benchmarks: Benchmarks): Fate => {
  const row = rowOf(entry, benchmarks)
  if (row === undefined) return entry.would_be
  if (row.head === null) return 'gone'
  if (row.base === null) return 'fresh'
  return row.better === 'unknown' ? 'undirected' : entry.would_be
}

/** What a row would be, with its glyph where it has a direction. */
export const wouldBeWords = (entry: NotJudgedEntry, benchmarks: Benchmarks): string => {
  const row = rowOf(entry, benchmarks)
  const fate = fateOf(entry, benchmarks)
  if (fate === 'gone' || fate === 'fresh') return fateWords[fate][0]
  if (fate === 'undirected' && row !== undefined) return benchChangeWords(row)
  const { glyph, word } =
    entry.kind === 'function'
      ? functionMark(entry.would_be, entry.metric)
      : benchMark(entry.would_be, entry.unit)
  return `${glyph} ${word}`
}

/** Evidence that a test was made for. */
const withNumbers: ReadonlySet<string> = new Set(['tested', 'tested-blocked', 'modelled'])

/** Why a row is not judged; the numbers of a test that was made, or the interval alone, come after it. */
export const reasonWords = (entry: NotJudgedEntry, benchmarks: Benchmarks): readonly string[] => {
  const { evidence, because } = entry
  if (!withNumbers.has(evidence.kind)) {
    const untested = entry.kind === 'function' ? untestedInterval(entry) : undefined
    return untested === undefined ? [because] : [because, untested]
  }
  const row = rowOf(entry, benchmarks)
  return [because, row === undefined ? evidenceWords(evidence) : benchEvidenceWords(row)]
}

/** All rows, those that would weigh most first. */
export const notJudgedInOrder = (
  { not_judged }: Report,
  benchmarks: Benchmarks
): readonly NotJudgedEntry[] =>
  fates.flatMap((one) => not_judged.filter((entry) => fateOf(entry, benchmarks) === one))

/** What one row would be, as the end of a sentence: "would be a regression", "is only in base". */
export const fateOfOne = (entry: NotJudgedEntry, benchmarks: Benchmarks): string => {
  const [words] = fateWords[fateOf(entry, benchmarks)]
  return words.startsWith('would') ? words : `is ${words}`
}

/** "2 would be regressions, 1 only in base" */
export const notJudgedCounts = ({ not_judged }: Report, benchmarks: Benchmarks): string =>
  countWords(
    not_judged,
    fates,
    (entry) => fateOf(entry, benchmarks),
    (one, count) => fateWords[one][count === 1 ? 0 : 1]
  )
