import type { BenchmarkResult, Benchmarks } from '../model/benchmark.js'
import type { DecodedFile } from '../model/parsed.js'
import { refuse } from './refuse.js'
import { beside, besideWords, noShares } from './shares.js'

/** What `go test -benchmem` prints on a line: iterations, ns/op, B/op and allocs/op. */
const NUMBERS_OF_A_LINE = 4

/** Most numbers on the result lines of a file, and of all files: as many as so many ordinary lines have. */
export const mostNumbers = (maxRows: number): number => NUMBERS_OF_A_LINE * maxRows

/** Numbers of a result line: its iterations, and its values. */
export const numbersOn = ({ measurements }: Pick<BenchmarkResult, 'measurements'>): number =>
  1 + measurements.length

const tooMany = (most: number, used: number) => ({
  code: 'io/too-many-numbers',
  message: `expected at most ${beside(most, used)} numbers on result lines in all inputs together${besideWords(used, 'functions')}, found more with this one`,
  hint: 'lower -count, give fewer files, or raise limits.max-rows in the config file'
})

const numbersIn = (benchmarks: Benchmarks): number =>
  benchmarks.kind === 'raw'
    ? benchmarks.results.reduce((sum, result) => sum + numbersOn(result), 0)
    : 0

/**
 * Refuses a file whose result lines hold more numbers than is left of those that `maxRows` allows. Each is kept until the report
 * is made: four million take 1 to 2 GB, by how many stand on a line.
 */
export const fewNumbers = (
  maxRows: number,
  shares = noShares()
): ((file: DecodedFile) => DecodedFile) => {
  const most = mostNumbers(maxRows)
  let kept = 0
  return (file) => {
    const count = file.parsed.benchmarks.reduce((sum, one) => sum + numbersIn(one), 0)
    if (kept + count > beside(most, shares.functions)) {
      return refuse(file, { benchmarks: [] }, tooMany(most, shares.functions))
    }
    kept += count
    shares.numbers = kept / most
    return file
  }
}
