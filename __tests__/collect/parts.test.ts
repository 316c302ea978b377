import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sharedFamilies } from '../../src/collect/iterations.js'
import { safePath, uniquePaths } from '../../src/collect/names.js'
import { procsOfResults, readOutput } from '../../src/collect/output.js'
import { randomFrom, shuffled } from '../../src/collect/random.js'
import { schedule } from '../../src/collect/schedule.js'
import type { Results } from '../../src/collect/session.js'

const runs = { seed: 11, numRuns: 200 }

describe('the order of the runs', () => {
  const subjects = ['a', 'b', 'c']
  const order = (seed: number) =>
    schedule({ subjects, sides: 'both', rounds: 6, noiseRounds: 2 }, randomFrom(seed))

  test('is the same for one seed and differs between seeds', () => {
    expect(order(1)).toEqual(order(1))
    expect(order(1)).not.toEqual(order(2))
  })

  test('has every label of every subject once per round, one subject at a time', () => {
    for (const [index, visits] of order(3).entries()) {
      const labels = index < 2 ? ['base', 'head', 'noise'] : ['base', 'head']
      expect(visits.map((visit) => visit[0]?.subject).sort()).toEqual(['a', 'b', 'c'])
      for (const visit of visits) {
        expect(new Set(visit.map(({ subject }) => subject)).size).toBe(1)
        expect(visit.map(({ label }) => label).sort()).toEqual(labels)
      }
    }
  })

  test('favours neither side', () => {
    const both = { subjects: ['a'], sides: 'both', rounds: 2_000, noiseRounds: 0 } as const
    const rounds = schedule(both, randomFrom(5))
    const baseFirst = rounds.flat().filter((visit) => visit[0]?.label === 'base').length
    expect(Math.abs(baseFirst - 1_000)).toBeLessThan(100)
  })

  test('has head alone where nothing else is measured, and no second base', () => {
    const alone = { subjects, sides: 'head', rounds: 4, noiseRounds: 2 } as const
    const visits = schedule(alone, randomFrom(1)).flat()
    expect(visits.map((visit) => visit.map(({ label }) => label))).toEqual(
      Array.from({ length: 12 }, () => ['head'])
    )
  })

  test('comes from a generator that gives the same numbers everywhere', () => {
    const random = randomFrom(42)
    expect([random(), random(), random()].map((x) => x.toFixed(6))).toEqual([
      '0.601104',
      '0.448291',
      '0.852466'
    ])
  })

  test('loses nothing in the shuffle', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b)
        expect(sorted(shuffled(items, randomFrom(seed)))).toEqual(sorted(items))
      }),
      runs
    )
  })
})

describe('names of files', () => {
  test('stay inside their folder and hide nothing, whatever they are made from', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const part of safePath(text).split('/')) expect(part).toMatch(/^[A-Za-z0-9_-][\w.-]*$/)
      }),
      runs
    )
    expect(safePath('../../etc/passwd')).toBe('_/_/etc/passwd')
  })

  test.each([
    ['Con', '_Con'],
    ['nul.txt/COM1', '_nul.txt/_COM1'],
    ['console', 'console'],
    ['--output=x', '_output_x'],
    ['a./b..', 'a_/b._']
  ])('are none that archives, systems or tools take for something else: %s', (name, path) => {
    expect(safePath(name)).toBe(path)
  })

  test('differ, also without regard to case', () => {
    const paths = [...uniquePaths(['Sum', 'sum', 'Ä', 'Ö']).values()]
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(4)
  })
})

describe('the output of a test binary', () => {
  test('is read up to its last complete line', () => {
    const text = 'cpu: Some CPU\nBenchmarkA-8  10  5 ns/op\nBenchmarkB/x-8  \t'
    expect(readOutput(text)).toEqual({
      results: [{ name: 'A-8', iterations: 10, nsPerOp: 5 }],
      cpu: 'Some CPU',
      text: 'cpu: Some CPU\nBenchmarkA-8  10  5 ns/op\n',
      isCut: false,
      torn: [],
      unfinished: 'B/x-8'
    })
  })

  test('holds names whose line other output tore, and not every line that begins like one', () => {
    const torn = (text: string) => readOutput(`${text}\n`).torn
    expect(torn('BenchmarkA-8   \thello\n  100\t 5 ns/op')).toEqual(['A-8'])
    expect(torn('BenchmarkA-8   \t')).toEqual(['A-8'])
    expect(torn('BenchmarkA-8   \t--- FAIL: BenchmarkA-8')).toEqual([])
    expect(torn('Benchmarking 3 servers')).toEqual([])
    expect(torn('BenchmarkA-8   \thello\nBenchmarkA-8   \t 100\t 5 ns/op')).toEqual([])
  })

  test('is kept as far as it says something about benchmarks, up to a bound', () => {
    const results = 'BenchmarkA-8   \t 100\t 5 ns/op\n'
    const kept = ['commit: abc', 'Unit x better=higher', 'PASS', '--- FAIL: BenchmarkB']
    const chatter = [
      'hello',
      'A: b',
      '',
      '\tat x',
      'BenchmarkA-8 \t 1\t 5 ns/op\0',
      'BenchmarkA-8 \thi',
      'sum 3',
      'x'.repeat(20_000)
    ]
    const text = [...kept, ...chatter, ...kept].join('\n')
    expect(readOutput(`${text}\n${results}`).text).toBe(
      `${[...kept, ...kept].join('\n')}\n${results}`
    )
    const endless = readOutput(results.repeat(200_000))
    expect(endless.text.length).toBeLessThan(5_000_000)
    expect(endless.isCut).toBe(true)
    expect(readOutput(results).isCut).toBe(false)
  })

  test('tells GOMAXPROCS by the number that all names end in', () => {
    const procs = (...names: readonly string[]) =>
      procsOfResults(names.map((name) => ({ name, iterations: 1, nsPerOp: 1 })))
    expect(procs('A-8', 'B/size-16-8')).toBe(8)
    expect(procs('A', 'B/size-16')).toBe(1)
    expect(procs()).toBe(1)
  })
})

describe('what is profiled', () => {
  const results = (times: Readonly<Record<string, number>>): Results =>
    new Map(
      Object.entries(times).map(([name, nsPerOp]) => [name, [{ name, iterations: 40, nsPerOp }]])
    )

  const families = (base: Results, head: Results, bench = '.') =>
    sharedFamilies([base, head], bench).map(
      ({ pattern, iterations }) => `${pattern} ${iterations}x`
    )

  test('is what both sides have, for about a second of base', () => {
    const base = results({ 'A-8': 1_000, 'Gone-8': 5 })
    expect(families(base, results({ 'A-8': 900, 'New-8': 5 }))).toEqual(['^BenchmarkA$ 1000000x'])
  })

  test('shares the second among the sub-benchmarks', () => {
    const side = results({ 'A/x-8': 300, 'A/y-8': 700 })
    expect(families(side, side)).toEqual(['^BenchmarkA$ 1000000x'])
  })

  test('is only the sub-benchmarks of both sides where they differ, or were chosen', () => {
    const base = results({ 'A/x=1-8': 500, 'A/y+-8': 500 })
    const head = results({ 'A/x=1-8': 500, 'A/y+-8': 500, 'A/z-8': 500 })
    const exact = '^BenchmarkA$/^x=1$|^BenchmarkA$/^y\\+$ 1000000x'
    expect(families(base, head)).toEqual([exact])
    expect(families(base, base, 'A/x|A/y')).toEqual([exact])
  })

  test('is less where head became so slow that the second would last minutes', () => {
    expect(families(results({ 'A-8': 100 }), results({ 'A-8': 10_000 }))).toEqual([
      '^BenchmarkA$ 500000x'
    ])
  })

  test('is as much as a round where a benchmark hides its time', () => {
    expect(families(results({ A: 0 }), results({ A: 0 }))).toEqual(['^BenchmarkA$ 40x'])
  })

  test('is what has a name to speak of', () => {
    const side = results({ '-8': 1_000, 'A-8': 1_000 })
    expect(families(side, side)).toEqual(['^BenchmarkA$ 1000000x'])
  })

  test('is all that head has where head alone is measured', () => {
    const head = results({ 'A-8': 2_000, 'B/x-8': 500, 'B/y-8': 500 })
    expect(
      sharedFamilies([head], '.').map(({ pattern, iterations }) => `${pattern} ${iterations}x`)
    ).toEqual(['^BenchmarkA$ 500000x', '^BenchmarkB$ 1000000x'])
  })

  test('is at least one iteration', () => {
    expect(families(results({ A: 9e9 }), results({ A: 9e9 }))).toEqual(['^BenchmarkA$ 1x'])
  })
})
