/** A slower benchmark and the functions that it is slower in. */
import { describe, expect, test } from '@jest/globals'
import type { BenchEntry } from '../../src/model/report.js'
import { benchFile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { aManifest, benchEntries, manifestFile, profileEntry } from '../helpers/manifest.js'
import { encodeProfile, limits, parse, samplesOf } from '../helpers/pprof.js'
import { reportOf } from '../helpers/street.js'

const wire = 'example.com/wire'
const steady = [98, 99, 100, 100, 101, 102, 99, 100, 101, 100]

const harness = ['testing.(*B).launch', 'testing.(*B).runN']

/** A profile of benchmarks from their own samples: `Encode;encode 100`. */
const cpuFile = (side: 'base' | 'head', text: string, path = `${side}/cpu.pprof`) => {
  const stacks = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
  const lines = stacks.map(([stack = '', count]) => {
    const names = stack.split(';').map((name) => (name.includes('.') ? name : `${wire}.${name}`))
    const frames = [...(names[0]?.includes('.Benchmark') ? harness : []), ...names]
    return `${frames.join(';')} ${count} ${Number(count) * 1e7}`
  })
  const bytes = encodeProfile({
    samples: samplesOf(lines.join('\n')),
    period: ['cpu', 'nanoseconds', 1e7]
  })
  const [profile] = parse(bytes, { ...limits, maxTreeNodes: 10_000 }).profiles
  return profileFile(path, profile)
}

const timesOf = (side: 'base' | 'head', rows: Readonly<Record<string, number>>) =>
  benchFile(
    `${side}/bench.txt`,
    rawBenchmarks(
      Object.fromEntries(
        Object.entries(rows).map(([name, ns]) => [name, steady.map((one) => (one * ns) / 100)])
      ),
      { pkg: wire }
    )
  )

interface Measured {
  readonly profile: string
  readonly times: Readonly<Record<string, number>>
}

const rowsOf = (base: Measured, head: Measured, yaml = ''): readonly BenchEntry[] =>
  reportOf(
    [
      ...[cpuFile('base', base.profile), cpuFile('head', head.profile)],
      ...[timesOf('base', base.times), timesOf('head', head.times)]
    ],
    yaml
  ).bench_deltas

const causesOf = (rows: readonly BenchEntry[], name = 'Encode') =>
  rows
    .find((row) => row.name === name)
    ?.causes?.map((cause) => [cause.name.replace(`${wire}.`, ''), Math.round(cause.share_pct)])

/** Encode takes 100 ns, half in encode and half in write; in head encode takes 110 ns. */
const base: Measured = {
  profile: 'BenchmarkEncode;encode 5000\nBenchmarkEncode;encode;write 5000',
  times: { Encode: 100 }
}
const head: Measured = {
  profile: 'BenchmarkEncode;encode 6875\nBenchmarkEncode;encode;write 3125',
  times: { Encode: 160 }
}

describe('a slower benchmark', () => {
  test('names the functions that it is slower in, with their share of the slowdown', () => {
    expect(causesOf(rowsOf(base, head))).toEqual([['encode', 100]])
  })

  test('names all of them, the largest first, and Go itself after the code that calls it', () => {
    const causes = causesOf(
      rowsOf(base, {
        profile: `BenchmarkEncode;encode 3500
          BenchmarkEncode;encode;write 3000
          BenchmarkEncode;encode;runtime.mallocgc 3500`,
        times: { Encode: 200 }
      })
    )
    expect(causes).toEqual([
      ['encode', 20],
      ['write', 10],
      ['runtime.mallocgc', 70]
    ])
  })

  test('names none that other benchmarks lead to as well', () => {
    const other = 'BenchmarkDecode;decode 4000\nBenchmarkDecode;write 4000'
    const rows = rowsOf(
      { ...base, profile: `${base.profile}\n${other}` },
      { ...head, profile: `${head.profile}\n${other}` }
    )
    expect(causesOf(rows)).toEqual([['encode', 100]])
  })

  test('names none where its profile has too few samples to say', () => {
    expect(
      causesOf(
        rowsOf(
          { ...base, profile: 'BenchmarkEncode;encode 5\nBenchmarkEncode;encode;write 5' },
          { ...head, profile: 'BenchmarkEncode;encode 7\nBenchmarkEncode;encode;write 3' }
        )
      )
    ).toBeUndefined()
  })

  test('of several cases has one profile, which tells where the work is known', () => {
    const cases = (ns: number) => ({ 'Encode/small': ns, 'Encode/large': ns * 10 })
    const [before, after] = [
      { ...base, times: cases(100) },
      {
        profile: 'BenchmarkEncode;encode 11000\nBenchmarkEncode;encode;write 5000',
        times: cases(160)
      }
    ]
    expect(causesOf(rowsOf(before, after), 'Encode/small')).toBeUndefined()
    expect(causesOf(rowsOf(before, after, 'work: same'), 'Encode/small')).toEqual([['encode', 100]])
  })

  test('has none without a profile of its own, and one that is not slower has none', () => {
    const elsewhere = 'BenchmarkOther;encode 5000'
    expect(
      causesOf(rowsOf({ ...base, profile: elsewhere }, { ...head, profile: elsewhere }))
    ).toBeUndefined()
    expect(causesOf(rowsOf(base, { ...head, times: { Encode: 100 } }))).toBeUndefined()
    expect(causesOf(rowsOf(head, base))).toBeUndefined()
  })
})

describe('a slower benchmark that a collection profiled alone', () => {
  /** What a profile of each benchmark has, by the benchmark. */
  type Profiles = Readonly<Record<string, string>>

  const collected = (
    profiles: Readonly<Record<'base' | 'head', Profiles>>,
    times: Readonly<Record<'base' | 'head', Measured['times']>>,
    operations = 1000
  ) => {
    const sides = ['base', 'head'] as const
    const files = sides.flatMap((side) =>
      Object.entries(profiles[side]).map(([benchmark, text]) => {
        const shape = { side, round: 1, benchmark, package: wire, operations } as const
        const entry = profileEntry({ ...shape, path: `${side}/${benchmark}.pprof` })
        return { entry, file: cpuFile(side, text, entry.path) }
      })
    )
    const manifest = aManifest({
      files: [...benchEntries(), ...files.map(({ entry }) => entry)]
    })
    return reportOf([
      manifestFile(manifest),
      ...sides.map((side) => timesOf(side, times[side])),
      ...files.map(({ file }) => file)
    ]).bench_deltas
  }

  const shared = { Encode: 'BenchmarkEncode;run;mix 5000', Decode: 'BenchmarkDecode;run;mix 5000' }

  test('names a function that other benchmarks lead to as well', () => {
    const rows = collected(
      { base: shared, head: { ...shared, Encode: 'BenchmarkEncode;run;mix 10000' } },
      { base: { Encode: 100, Decode: 100 }, head: { Encode: 200, Decode: 100 } }
    )
    expect(causesOf(rows)).toEqual([['mix', 100]])
    expect(causesOf(rows, 'Decode')).toBeUndefined()
  })

  test('names one that runs in goroutines of its own', () => {
    const pool = (count: number) => ({
      ...shared,
      Encode: `BenchmarkEncode;feed 1000\nwork;mix ${count}`
    })
    const rows = collected(
      { base: pool(4000), head: pool(9000) },
      { base: { Encode: 100, Decode: 100 }, head: { Encode: 200, Decode: 100 } }
    )
    expect(causesOf(rows)).toEqual([['mix', 100]])
  })

  test('of several cases names them by what all of them cost', () => {
    const times = (ns: number) => ({ 'Encode/small': ns, 'Encode/large': ns, Decode: 100 })
    const rows = collected(
      { base: shared, head: { ...shared, Encode: 'BenchmarkEncode;run;mix 10000' } },
      { base: times(100), head: times(200) }
    )
    expect(causesOf(rows, 'Encode/small')).toEqual([['mix', 100]])
  })
})
