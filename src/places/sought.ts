/** What of a repository is worth looking into for some inputs. */
import type { BenchmarkResult } from '../model/benchmark.js'
import type { DecodedFile } from '../model/parsed.js'
import { nameOf, normalPath } from './path.js'

export interface Sought {
  /** Names of the source files that profiles name, without folders. */
  readonly fileNames: ReadonlySet<string>
  /** Functions of the benchmarks that results name, like `BenchmarkEncode`. */
  readonly benchmarks: ReadonlySet<string>
  /** Last elements of the import paths that they are in. */
  readonly packages: ReadonlySet<string>
}

/** The function of a benchmark: `Encode/large` is a part of `BenchmarkEncode`, as is what runs on 8 processors. */
export const benchmarkFunction = (name: string, procs: number): string => {
  const [first = ''] = name.split('/')
  const ending = `-${procs}`
  const isWhole = first === name && first.endsWith(ending)
  return `Benchmark${isWhole ? first.slice(0, -ending.length) : first}`
}

type Row = Pick<BenchmarkResult, 'name' | 'package' | 'procs'>

const rowsOf = ({ parsed: { benchmarks } }: DecodedFile): readonly Row[] =>
  benchmarks.flatMap((one): readonly Row[] => (one.kind === 'compared' ? one.rows : one.results))

export const soughtIn = (files: readonly DecodedFile[]): Sought => {
  const paths = new Set<string>()
  for (const { parsed } of files)
    for (const { functions } of parsed.profiles) for (const { file } of functions) paths.add(file)
  const rows = files.flatMap(rowsOf)
  return {
    fileNames: new Set(Array.from(paths, (path) => nameOf(normalPath(path)))),
    benchmarks: new Set(rows.map(({ name, procs }) => benchmarkFunction(name, procs))),
    packages: new Set(rows.map((row) => nameOf(row.package)))
  }
}
