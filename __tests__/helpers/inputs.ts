/** Decoded inputs for tests: each shows only what matters. */
import type {
  ComparedBenchmark,
  ComparedBenchmarks,
  RawBenchmarks
} from '../../src/model/benchmark.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { Coverage, Profile, SampledEvents } from '../../src/model/profile.js'

interface Shape {
  readonly type?: string
  readonly unit?: string
  /** flat, and cum where it differs. */
  readonly rows: Readonly<Record<string, number | readonly [number, number]>>
  /** Total where it is more than the sum of the rows. */
  readonly total?: number
  readonly coverage?: Coverage
  readonly halfDigit?: number
  readonly isDiff?: boolean
  /** Value of one sampled event; absent means the input carries no counts. */
  readonly perEvent?: number
  readonly basis?: SampledEvents['basis']
  readonly isText?: boolean
  readonly binary?: string
}

const flatOf = (row: number | readonly [number, number]): number =>
  typeof row === 'number' ? row : row[0]
const cumOf = (row: number | readonly [number, number]): number =>
  typeof row === 'number' ? row : row[1]

const eventsOf = (shape: Shape, flats: readonly number[], total: number) => {
  const { perEvent, basis = 'counted' } = shape
  if (perEvent === undefined) return {}
  const flat = Float64Array.from(flats, (value) => value / perEvent)
  return { events: { basis, total: total / perEvent, flat } }
}

/** A profile with one column. */
export const aProfile = (shape: Shape): Profile => {
  const { type = 'cpu', unit = 'nanoseconds', rows, coverage = { kind: 'complete' } } = shape
  const names = Object.keys(rows)
  const flats = Object.values(rows).map(flatOf)
  const total = shape.total ?? flats.reduce((sum, value) => sum + value, 0)
  return {
    columns: [
      {
        sampleType: { type, unit },
        total,
        flat: Float64Array.from(flats),
        cum: Float64Array.from(Object.values(rows), cumOf),
        ...eventsOf(shape, flats, total)
      }
    ],
    defaultColumn: 0,
    functions: names.map((name) => ({ name, file: '', startLine: 0 })),
    ...(shape.isText ? {} : { sampleCount: names.length }),
    ...(shape.binary === undefined ? {} : { binary: shape.binary }),
    coverage,
    halfDigit: shape.halfDigit ?? 0,
    isDiff: shape.isDiff ?? false,
    comments: []
  }
}

const MS10 = 10_000_000

/** A CPU profile at 100 Hz: rows in samples. */
export const cpuProfile = (samples: Readonly<Record<string, number>>, more: Partial<Shape> = {}) =>
  aProfile({
    rows: Object.fromEntries(Object.entries(samples).map(([name, count]) => [name, count * MS10])),
    perEvent: MS10,
    ...more
  })

export const aFile = (path: string, more: Partial<DecodedFile> = {}): DecodedFile => ({
  path,
  name: path,
  bytes: 1,
  format: 'pprof',
  status: 'parsed',
  parsed: { profiles: [], benchmarks: [], diagnostics: [] },
  ...more
})

export const profileFile = (
  path: string,
  profile: Profile = cpuProfile({ 'main.work': 100 }),
  more: Partial<DecodedFile> = {}
): DecodedFile =>
  aFile(path, { parsed: { profiles: [profile], benchmarks: [], diagnostics: [] }, ...more })

interface RawShape {
  readonly pkg?: string
  readonly cpu?: string
  readonly unit?: string
  /** Whether the repeats ran in rounds (the default), or consecutively in one process. */
  readonly order?: 'rounds' | 'blocked'
  /** More `key: value` lines in force. */
  readonly config?: Readonly<Record<string, string>>
}

/** Raw results: name to values, one line each, collected in rounds unless told otherwise. */
export const rawBenchmarks = (
  rows: Readonly<Record<string, readonly number[]>>,
  { pkg = 'example.com/p', cpu = '', unit = 'ns/op', order = 'rounds', config = {} }: RawShape = {}
): RawBenchmarks => ({
  kind: 'raw',
  units: new Map(),
  results: Object.entries(rows).flatMap(([name, values], block) =>
    values.map((value, index) => ({
      name,
      package: pkg,
      procs: Number(/-(\d+)$/.exec(name)?.[1] ?? 1),
      iterations: 100,
      measurements: [{ value, unit }],
      config: new Map([...(cpu === '' ? [] : [['cpu', cpu] as const]), ...Object.entries(config)]),
      line: index + 1,
      streak: order === 'rounds' ? block * 1000 + index : block * 1000
    }))
  )
})

/** What benchstat printed: each row 20% slower at p=0.000 but for what is given. */
export const comparedBenchmarks = (
  rows: readonly Partial<ComparedBenchmark>[],
  source: ComparedBenchmarks['source'] = 'benchstat-text'
): ComparedBenchmarks => ({
  kind: 'compared',
  source,
  labels: ['old', 'new'],
  config: new Map(),
  rows: rows.map((one, index) => ({
    name: 'F-8',
    package: 'example.com/p',
    procs: 8,
    unit: 'ns/op',
    base: { center: 100, spread: 0.01, halfDigit: 0.5 },
    head: { center: 120, spread: 0.01, halfDigit: 0.5 },
    deltaPct: 20,
    p: 0,
    n: [10, 10],
    line: index + 1,
    ...one
  }))
})

type SomeBenchmarks = DecodedFile['parsed']['benchmarks'][number]

/** Another run: no two have the same times and counts throughout, so that the times alone may be written the same. */
const anotherRun = (benchmarks: SomeBenchmarks): SomeBenchmarks =>
  benchmarks.kind === 'compared'
    ? benchmarks
    : {
        ...benchmarks,
        results: benchmarks.results.map((one) => ({ ...one, iterations: one.iterations + 1 }))
      }

/** A file of benchmarks; what lies under `head` is another run than what lies elsewhere. */
export const benchFile = (path: string, benchmarks: SomeBenchmarks) =>
  runFile(path, path.startsWith('head') ? anotherRun(benchmarks) : benchmarks)

/** A file of exactly these benchmarks. */
export const runFile = (path: string, benchmarks: SomeBenchmarks) =>
  aFile(path, {
    format: benchmarks.kind === 'raw' ? 'gobench' : benchmarks.source,
    parsed: { profiles: [], benchmarks: [benchmarks], diagnostics: [] }
  })
