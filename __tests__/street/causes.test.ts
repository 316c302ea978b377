/** A slower benchmark and the functions that it is slower in. */
import { describe, expect, test } from '@jest/globals'
import type { BenchEntry } from '../../src/model/report.js'
import { benchFile, profileFile, rawBenchmarks } from '../helpers/inputs.js'
import { encodeProfile, limits, parse, samplesOf } from '../helpers/pprof.js'
import { reportOf } from '../helpers/street.js'

const wire = 'example.com/wire'
const steady = [98, 99, 100, 100, 101, 102, 99, 100, 101, 100]

/** A profile of benchmarks from their own samples: `Encode;encode 100`. */
const cpuFile = (side: 'base' | 'head', text: string) => {
  const stacks = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
  const lines = stacks.map(([stack = '', count]) => {
    const names = stack.split(';').map((name) => (name.includes('.') ? name : `${wire}.${name}`))
    return `testing.(*B).launch;testing.(*B).runN;${names.join(';')} ${count} ${Number(count) * 1e7}`
  })
  const bytes = encodeProfile({
    samples: samplesOf(lines.join('\n')),
    period: ['cpu', 'nanoseconds', 1e7]
  })
  const [profile] = parse(bytes, { ...limits, maxTreeNodes: 10_000 }).profiles
  return profileFile(`${side}/cpu.pprof`, profile)
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
