/** The script that prints results of other benchmark tools as `go test -bench` does. */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { decode } from '../../src/formats/index.js'

const print = (...names: readonly string[]) => {
  const files = names.map((name) => `fixtures/other-tools/${name}`)
  return spawnSync(process.execPath, ['examples/benchmarks/to-go-bench.mjs', ...files], {
    encoding: 'utf8'
  })
}

/** The lines but for the last of each file, which says that it was a run of its own. */
const linesOf = (text: string) => text.split('\n').filter((line) => /^Bench/.test(line))

const rawOf = (text: string) => {
  const bytes = new TextEncoder().encode(text)
  const { format, parsed } = decode(
    { path: 'base.txt', bytes },
    { maxInflatedBytes: 1 << 20, maxRows: 1000 }
  )
  expect([format, parsed.diagnostics]).toEqual(['gobench', []])
  return parsed.benchmarks
}

describe('to-go-bench.mjs', () => {
  test.each([
    ['hyperfine.json', ['Benchmark./work'], 5],
    [
      'google-benchmark.json',
      ['BenchmarkBM_Copy/4096', 'BenchmarkBM_Copy/64', 'BenchmarkBM_Sum'],
      15
    ],
    [
      'pytest-benchmark.json',
      ['Benchmark_test_work.py::test_names', 'Benchmark_test_work.py::test_price'],
      2
    ]
  ])('prints %s as lines that flamegate reads', (name, names, lines) => {
    const { stdout, status } = print(name)
    const printed = linesOf(stdout)
    expect(status).toBe(0)
    expect(printed).toHaveLength(lines)
    expect([...new Set(printed.map((line) => line.split(' ')[0]))].sort()).toEqual(names)
    expect(rawOf(stdout)).toHaveLength(1)
  })

  test('files of runs in turns are samples of several runs, not repeats of one', () => {
    const { stdout } = print('pytest-benchmark.json', 'pytest-benchmark.json')
    const [one] = rawOf(stdout)
    if (one?.kind !== 'raw') throw new Error('no results')
    const streaks = one.results.map(({ streak }) => streak)
    expect(new Set(streaks).size).toBe(4)
  })

  test('says which file it cannot read, and prints the others', () => {
    const { stdout, stderr, status } = print('go.coverprofile', 'hyperfine.json')
    expect(status).toBe(1)
    expect(stderr).toContain('go.coverprofile: ')
    expect(linesOf(stdout)).toHaveLength(5)
  })
})
