/** Decoded inputs of every shape that the types allow, sensible or not. */
import fc from 'fast-check'
import type { Benchmarks, PrintedSummary } from '../../src/model/benchmark.js'
import type { CallGraph } from '../../src/model/calls.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import type { Coverage, Fold, Profile, SampleColumn } from '../../src/model/profile.js'
import { type DiffTree, ROOT, SMALL } from '../../src/model/tree.js'
import { anyText } from '../helpers/anyText.js'
import { aManifest } from '../helpers/manifest.js'

/** Without the null prototypes that fast-check likes to give: a decoder makes plain objects. */
const record = <T extends object, Keys extends keyof T = keyof T>(
  model: { [K in keyof T]: fc.Arbitrary<T[K]> },
  options: { readonly requiredKeys?: Keys[] } = {}
) => fc.record<T, Keys>(model, { ...options, noNullPrototype: true } as never)

/** Names as hostile inputs have them, few enough to meet again. */
const name = fc.oneof(
  anyText({ maxLength: 12 }),
  fc.constantFrom('', '__proto__', 'constructor', 'main.work', 'ns/op', '\0', '\u2028')
)

/** Every double: NaN, the infinities and -0 too. */
const number = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 2 ** 60))
/** What fits 2^31 samples of 64 bits. */
const sum = fc.bigInt({ min: -(2n ** 95n), max: 2n ** 95n })
const place = fc.nat()
const sampleType = record({ type: name, unit: name })

const lists = (count: number) =>
  fc
    .array(number, { minLength: count, maxLength: count })
    .map((values) => Float64Array.from(values))

const integers = (count: number) => fc.array(sum, { minLength: count, maxLength: count })

const column = (count: number): fc.Arbitrary<SampleColumn> =>
  record(
    {
      sampleType,
      total: number,
      flat: lists(count),
      cum: lists(count),
      exact: record({ total: sum, flat: integers(count), cum: integers(count) }),
      events: record({
        basis: fc.constantFrom('counted', 'recovered', 'modelled', 'upper-bound'),
        total: number,
        flat: lists(count)
      })
    },
    { requiredKeys: ['sampleType', 'total', 'flat', 'cum'] }
  )

const coverage: fc.Arbitrary<Coverage> = fc.oneof(
  fc.constant({ kind: 'complete' } as const),
  number.map((bound) => ({ kind: 'cut', bound }) as const),
  name.map((why) => ({ kind: 'unknown', why }) as const)
)

const foldOf = (functions: number, columns: number): fc.Arbitrary<Fold> =>
  record({
    functions: fc.array(fc.integer({ min: 0, max: Math.max(0, functions - 1) }), {
      maxLength: functions
    }),
    cum: fc.array(number, { minLength: columns, maxLength: columns })
  })

const placesOf = (functions: number, length: number) =>
  fc.array(fc.integer({ min: 0, max: Math.max(0, functions - 1) }), {
    minLength: length,
    maxLength: length
  })

const callsOf = (functions: number): fc.Arbitrary<CallGraph> =>
  fc.integer({ min: 0, max: functions }).chain((length) =>
    record({
      callers: placesOf(functions, length),
      callees: placesOf(functions, length),
      shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs), {
        minLength: length,
        maxLength: length
      })
    })
  )

const profileOf = (
  functions: Profile['functions'],
  columns: readonly SampleColumn[]
): fc.Arbitrary<Profile> =>
  record(
    {
      columns: fc.constant(columns),
      defaultColumn: fc.integer({ min: -1, max: columns.length - 1 }),
      functions: fc.constant(functions),
      folds: fc.array(foldOf(functions.length, columns.length), { maxLength: 2 }),
      calls: callsOf(functions.length),
      inlining: fc.array(fc.integer({ min: 0, max: 3 }), {
        minLength: functions.length,
        maxLength: functions.length
      }),
      sampleCount: place,
      coverage,
      halfDigit: number,
      isDiff: fc.boolean(),
      periodType: sampleType,
      period: number,
      durationNanos: number,
      timeNanos: number,
      binary: name,
      buildId: name,
      comments: fc.array(name, { maxLength: 3 })
    },
    {
      requiredKeys: [
        'columns',
        'defaultColumn',
        'functions',
        'coverage',
        'halfDigit',
        'isDiff',
        'comments'
      ]
    }
  )

const profile: fc.Arbitrary<Profile> = fc
  .array(record({ name, file: name, startLine: number }), { maxLength: 6 })
  .chain((functions) =>
    fc
      .array(column(functions.length), { maxLength: 3 })
      .chain((columns) => profileOf(functions, columns))
  )

const pairs = fc.array(fc.tuple(name, name), { maxLength: 4 }).map((all) => new Map(all))

const raw: fc.Arbitrary<Benchmarks> = record({
  kind: fc.constant('raw'),
  results: fc.array(
    record({
      name,
      package: name,
      procs: fc.integer(),
      iterations: number,
      measurements: fc.array(record({ value: number, unit: name }), { maxLength: 3 }),
      config: pairs,
      line: place,
      streak: place
    }),
    { maxLength: 6 }
  ),
  units: fc.array(fc.tuple(name, pairs), { maxLength: 3 }).map((all) => new Map(all))
})

const summary: fc.Arbitrary<PrintedSummary> = record(
  { center: number, spread: number, halfDigit: number },
  { requiredKeys: ['center', 'halfDigit'] }
)

const compared: fc.Arbitrary<Benchmarks> = record({
  kind: fc.constant('compared'),
  source: fc.constantFrom('benchstat-csv', 'benchstat-text'),
  labels: fc.tuple(name, name),
  config: pairs,
  rows: fc.array(
    record(
      {
        name,
        package: name,
        procs: fc.integer(),
        unit: name,
        base: summary,
        head: summary,
        deltaPct: number,
        p: number,
        n: fc.tuple(place, place),
        line: place
      },
      { requiredKeys: ['name', 'package', 'procs', 'unit', 'line'] }
    ),
    { maxLength: 4 }
  )
})

const diagnostic = record(
  {
    severity: fc.constantFrom('error', 'warning', 'note'),
    code: name,
    message: name,
    at: record({ file: name, line: place, column: place, byte: place }, { requiredKeys: ['file'] }),
    hint: name
  },
  { requiredKeys: ['severity', 'code', 'message'] }
)

const parsed: fc.Arbitrary<DecodedFile['parsed']> = record(
  {
    profiles: fc.array(profile, { maxLength: 2 }),
    benchmarks: fc.array(fc.oneof(raw, compared), { maxLength: 2 }),
    diagnostics: fc.array(diagnostic, { maxLength: 2 }),
    manifest: fc.constant(aManifest())
  },
  { requiredKeys: ['profiles', 'benchmarks', 'diagnostics'] }
)

export const decodedFile: fc.Arbitrary<DecodedFile> = record(
  {
    path: name,
    name,
    side: fc.constantFrom('base', 'head'),
    bytes: place,
    format: fc.constantFrom('pprof', 'gobench', 'unknown', 'artifact'),
    status: fc.constantFrom('parsed', 'partial', 'unrecognised', 'damaged', 'empty'),
    parsed
  },
  { requiredKeys: ['path', 'name', 'bytes', 'format', 'status', 'parsed'] }
)

const treeFunction = record({ name, file: name, startLine: number })

/** JSON has no other numbers than these, and writes -0 as 0. */
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const positive = finite.map(Math.abs)
const costs = (count: number) =>
  fc
    .array(finite, { minLength: count, maxLength: count })
    .map((values) => Float64Array.from(values))

/** A node below one of those before it that is no sum of others. */
const nodesOf = (
  rows: readonly (readonly [above: number, number: number])[],
  functions: number
) => {
  const callers = [0]
  const parents = [-1]
  const nodes: number[] = [ROOT]
  for (const [above, number] of rows) {
    const node = functions === 0 ? SMALL : (number % (functions + 1)) - 1
    parents.push(callers[above % callers.length] ?? 0)
    nodes.push(node < 0 ? SMALL : node)
    if (node >= 0) callers.push(nodes.length - 1)
  }
  return { parents: Int32Array.from(parents), nodes: Int32Array.from(nodes) }
}

export const diffTree: fc.Arbitrary<DiffTree> = fc
  .tuple(
    fc.array(treeFunction, { maxLength: 4 }),
    fc.array(fc.tuple(place, place), { maxLength: 8 })
  )
  .chain(([functions, rows]) => {
    const { parents, nodes } = nodesOf(rows, functions.length)
    return record(
      {
        workload: name,
        metric: name,
        unit: name,
        functions: fc.constant(functions),
        parents: fc.constant(parents),
        nodes: fc.constant(nodes),
        base: costs(nodes.length),
        head: costs(nodes.length),
        profiles: record({ base: place, head: place }),
        operations: record({ base: positive, head: positive }),
        cut: positive
      },
      {
        requiredKeys: [
          ...(['workload', 'metric', 'unit', 'functions', 'parents', 'nodes'] as const),
          ...(['base', 'head', 'profiles', 'cut'] as const)
        ]
      }
    )
  })
