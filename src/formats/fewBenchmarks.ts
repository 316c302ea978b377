import type { Benchmarks } from '../model/benchmark.js'
import type { DecodedFile } from '../model/parsed.js'
import { refuse } from './refuse.js'
import { beside, besideWords, noShares } from './shares.js'

const tooMany = (most: number, used: number) => ({
  code: 'io/too-many-benchmarks',
  message: `expected at most ${beside(most, used)} benchmarks times units in all inputs together${besideWords(used, 'functions')}, found more with this one`,
  hint: 'raise limits.max-benchmarks in the config file, or give fewer files'
})

/** The benchmarks of a file, each in each of its units: the rows that a report has of it. Repeats come one after the other. */
function* rowsOf(benchmarks: Benchmarks): Generator<string> {
  if (benchmarks.kind === 'compared') {
    for (const { package: path, name, unit } of benchmarks.rows) yield `${path}\0${name}\0${unit}`
    return
  }
  let streak = -1
  for (const result of benchmarks.results) {
    if (result.streak === streak) continue
    streak = result.streak
    for (const { unit } of result.measurements) yield `${result.package}\0${result.name}\0${unit}`
  }
}

/**
 * Refuses a file that brings more than `most` benchmarks times units together with those before it: each is a row of the report,
 * which takes ten kilobytes of memory while it is made.
 */
export const fewBenchmarks = (
  most: number,
  shares = noShares()
): ((file: DecodedFile) => DecodedFile) => {
  const known = new Set<string>()
  return (file) => {
    const here = beside(most, shares.functions)
    const rows = new Set<string>()
    for (const benchmarks of file.parsed.benchmarks) {
      for (const row of rowsOf(benchmarks)) {
        if (!known.has(row)) rows.add(row)
        if (known.size + rows.size > here) {
          return refuse(file, { benchmarks: [] }, tooMany(most, shares.functions))
        }
      }
    }
    for (const row of rows) known.add(row)
    shares.benchmarks = known.size / most
    return file
  }
}
