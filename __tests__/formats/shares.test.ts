/** Functions and benchmarks share the memory of an analysis: what one kind has used of its bound, the other has less. */
import { describe, expect, test } from '@jest/globals'
import { fewBenchmarks } from '../../src/formats/fewBenchmarks.js'
import { fewNumbers } from '../../src/formats/fewNumbers.js'
import { gobench } from '../../src/formats/gobench.js'
import { oneOfEach } from '../../src/formats/oneOfEach.js'
import { noShares } from '../../src/formats/shares.js'
import type { DecodedFile } from '../../src/model/parsed.js'
import { cpuProfile, profileFile } from '../helpers/inputs.js'

const limits = { maxInflatedBytes: 2 ** 20, maxRows: 1000 }

const profile = (functions: number): DecodedFile =>
  profileFile('cpu.pprof', {
    ...cpuProfile({}),
    functions: Array.from({ length: functions }, (_, at) => ({
      ...{ name: `f${at}`, file: '', startLine: 0 }
    }))
  })

/** Results of so many benchmarks, two numbers each. */
const results = (benchmarks: number): DecodedFile => {
  const lines = Array.from({ length: benchmarks }, (_, at) => `BenchmarkB${at} 1 1 ns/op\n`)
  const bytes = Buffer.from(lines.join(''))
  const parsed = gobench.parse({ path: 'bench.txt', bytes }, limits)
  const file = { path: 'bench.txt', name: 'bench.txt', bytes: bytes.length }
  return { ...file, format: 'gobench', status: 'parsed', parsed }
}

/** Room for ten functions, and for twenty numbers or eight benchmarks. */
const kept = (...files: readonly DecodedFile[]): readonly string[] => {
  const shares = noShares()
  const functions = oneOfEach(20, shares)
  const numbers = fewNumbers(5, shares)
  const benchmarks = fewBenchmarks(8, shares)
  return files
    .map((file) => benchmarks(numbers(functions(file))))
    .map(({ status, parsed }) => parsed.diagnostics[0]?.message ?? status)
}

const one = 'in all inputs together'

describe('functions and benchmarks', () => {
  test.each([
    ['each alone at its bound', [profile(10)], ['parsed']],
    ['half of each', [profile(5), results(4)], ['parsed', 'parsed']],
    ['half of each, in another order', [results(4), profile(5)], ['parsed', 'parsed']],
    [
      'benchmarks that functions have no room for',
      [profile(5), results(5), profile(5)],
      [
        'parsed',
        `expected at most 4 benchmarks times units ${one} beside their functions, found more with this one`,
        'parsed'
      ]
    ],
    [
      'numbers that functions have no room for',
      [profile(8), results(4)],
      [
        'parsed',
        `expected at most 4 numbers on result lines ${one} beside their functions, found more with this one`
      ]
    ],
    [
      'functions that benchmarks have no room for',
      [results(4), profile(6)],
      [
        'parsed',
        `expected at most 5 functions ${one} beside their benchmarks, found more with this one`
      ]
    ]
  ])('%s', (_, files, said) => {
    expect(kept(...files)).toEqual(said)
  })
})
