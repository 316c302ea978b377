/** Inputs of the street for property tests: pairs of profiles and benchmarks, damaged files, anything that may be missing. */
import fc from 'fast-check'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { Profile } from '../../src/model/profile.js'
import { aFile, aProfile, benchFile, profileFile, rawBenchmarks } from './inputs.js'

const names = ['p.f', 'p.g', 'x.io/p.(*T).M', 'runtime.mallocgc', 'memcpy']
const count = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 8000 }))
const rows = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...names), count), { selector: ([name]) => name })
  .map((pairs) => Object.fromEntries(pairs))

const coverage = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'complete' } as const) },
  fc.integer({ min: 0, max: 300 }).map((bound) => ({ kind: 'cut', bound: bound * 1000 }) as const),
  fc.constant({ kind: 'unknown', why: 'filtered' } as const)
)

/** A profile of one sample type, from any kind of source. */
export const profile: fc.Arbitrary<Profile> = fc
  .record({
    rows,
    coverage,
    type: fc.constantFrom('cpu', 'alloc_space', 'inuse_space'),
    isText: fc.boolean(),
    hasCounts: fc.boolean(),
    binary: fc.constantFrom('app', 'p.test')
  })
  .map(({ rows: counts, hasCounts, type, isText, ...shape }) => {
    const scaled = Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, n * 1000]))
    const unit = type === 'cpu' ? 'nanoseconds' : 'bytes'
    const whole = isText ? shape.coverage : ({ kind: 'complete' } as const)
    const counted = hasCounts ? { perEvent: 1000 } : {}
    return aProfile({ ...shape, ...counted, type, unit, isText, rows: scaled, coverage: whole })
  })

const values = fc.array(fc.integer({ min: 90, max: 140 }), { minLength: 1, maxLength: 8 })
const bench = fc.dictionary(fc.constantFrom('F-8', 'G-8', 'H/n=1'), values, { minKeys: 1 })
const unit = fc.constantFrom('ns/op', 'MB/s', 'B/op', 'allocs/op', 'widgets')
/** Raw results of some benchmarks in one unit. */
export const benchmarks = fc
  .tuple(bench, unit)
  .map(([some, of]) => rawBenchmarks(some, { unit: of }))

/** The same name on both sides, with contents of their own; either may be missing. */
const pairOf = <Content>(
  content: fc.Arbitrary<Content>,
  file: (path: string, content: Content) => DecodedFile
) =>
  fc
    .tuple(fc.option(content), fc.option(content), fc.constantFrom('', 'api_', 'job_'))
    .map(([base, head, name]) => [
      ...(base === null ? [] : [file(`base/${name}x`, base)]),
      ...(head === null ? [] : [file(`head/${name}x`, head)])
    ])

const damaged = fc
  .constantFrom('damaged', 'partial', 'empty', 'unrecognised')
  .map((status) => [aFile(`head/${status}`, { status: status as DecodedFile['status'] })])

const unique = (files: readonly DecodedFile[]): readonly DecodedFile[] =>
  files.map((file, index) => {
    const path = file.path.replace(/x$/, `x.${index}`)
    return { ...file, path, name: file.path }
  })

/** Files of both sides, complete or not. */
export const inputs = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: pairOf(profile, profileFile) },
      { weight: 3, arbitrary: pairOf(benchmarks, benchFile) },
      { weight: 1, arbitrary: damaged }
    ),
    { maxLength: 5 }
  )
  .map((groups) => unique(groups.flat()))

const eightValues = fc.array(fc.integer({ min: 97, max: 104 }), { minLength: 8, maxLength: 8 })
const factor = fc.constantFrom(0.7, 1, 1.02, 1.04, 1.1, 1.2, 1.5)

/** One benchmark in one unit on both sides, repeated often enough to be judged. */
const wholeBenchmark = fc
  .tuple(
    fc.constantFrom('F-8', 'G-8', 'H/n=1'),
    fc.constantFrom('ns/op', 'MB/s', 'B/op', 'allocs/op'),
    fc.constantFrom('example.com/p', 'q'),
    fc.constantFrom('rounds' as const, 'blocked' as const),
    ...([eightValues, eightValues, factor] as const)
  )
  .map(([name, unitOf, pkg, order, base, head, by]) => {
    const more = { unit: unitOf, pkg, order }
    const path = `${name.replace('/', '_')}_${unitOf.replace('/', '_')}_${pkg.replace('/', '_')}.txt`
    return [
      benchFile(`base/${path}`, rawBenchmarks({ [name]: base }, more)),
      benchFile(`head/${path}`, rawBenchmarks({ [name]: head.map((value) => value * by) }, more))
    ]
  })

const events = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.integer({ min: 0, max: 9000 })]))
)

/** A profile of one workload on both sides, with thousands of samples. */
const wholeProfile = fc
  .tuple(fc.constantFrom('cpu', 'alloc_space'), fc.constantFrom('api', 'job'), events, events)
  .map(([type, workload, base, head]) => {
    const file = (side: string, counts: Readonly<Record<string, number>>) => {
      const seen = Object.entries(counts).filter(([, count]) => count > 100)
      const rows = Object.fromEntries(
        [...seen, ['steady', 9000]].map(([name, n]) => [name, Number(n) * 1000])
      )
      const unitOf = type === 'cpu' ? 'nanoseconds' : 'bytes'
      const shape = { type, unit: unitOf, rows, perEvent: 1000, binary: 'app' }
      return profileFile(`${side}/${workload}_${type}.pprof`, aProfile(shape))
    }
    return [file('base', base), file('head', head)]
  })

/** Files that can be compared, of which much changed. */
export const wholeInputs = fc
  .tuple(fc.array(wholeBenchmark, { maxLength: 4 }), fc.array(wholeProfile, { maxLength: 3 }))
  .map(([some, others]) => [
    ...new Map([...some, ...others].flat().map((file) => [file.path, file])).values()
  ])
