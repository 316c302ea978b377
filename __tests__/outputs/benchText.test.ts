import { describe, expect, test } from '@jest/globals'
import { benchTables } from '../../src/compare/benchTables/benchTables.js'
import { renderBenchText } from '../../src/outputs/benchText.js'
import { inputOf, readFixture } from '../compare/benchTablesHelper.js'

const textOf = (...texts: readonly string[]): string =>
  renderBenchText(
    benchTables(texts.map((text, index) => inputOf(index === 0 ? 'base' : 'head', text))),
    { colour: 'none' }
  )

const fixturesText = (...files: readonly string[]): string =>
  textOf(...files.map((file) => readFixture(`benchstat/${file}`)))

const repeated = (name: string, unit: string, values: readonly number[]): string =>
  values.map((value) => `Benchmark${name} 1 ${value} ${unit}\n`).join('')

const widthOf = (line: string): number => [...line].length

describe('the tables for a terminal', () => {
  test('have scaled values, changes with p and n, and what they mean below', () => {
    const text = fixturesText('basic-n10-old.txt', 'basic-n10-new.txt')
    expect(text.split('\n').slice(0, 9)).toEqual([
      'goos: linux · goarch: amd64 · pkg: example.com/acme/codec · cpu: AMD EPYC 7763',
      '64-Core Processor',
      'ns/op                      base          head  change       p   n',
      'Decode/size=4k-4   12.1 µs ± 1%  13.2 µs ± 1%   +9.1%  <0.001  10',
      'Decode/size=64k-4   181 µs ± 1%   181 µs ± 1%       ~   0.055  10',
      'Encode-4            863 ns ± 2%   856 ns ± 1%       ~   0.529  10',
      'Lookup-4           3.22 ns ± 0%  3.23 ns ± 0%       ~   0.306  10',
      'geomean            1.57 µs       1.60 µs        +2.1%',
      ''
    ])
    expect(text.trimEnd().split('\n').slice(-2)).toEqual([
      '± the farther end of the interval of the median; ~ no change that noise cannot explain',
      '[1] no geomean: a value is not above 0'
    ])
  })
  test.each([
    [
      'what differs of the paths',
      'fixtures/demo/base/bench.txt',
      'fixtures/demo/head/bench.txt',
      'base',
      'head'
    ],
    [
      'the names of the files',
      '/home/me/results/old.txt',
      '/home/me/new results/new.txt',
      'old.txt',
      'new.txt'
    ],
    ['paths that have room', 'a/bench.txt', 'b/bench.txt', 'a/bench.txt', 'b/bench.txt'],
    [
      'what differs, of Windows',
      'C:\\ci\\results\\base\\b.txt',
      'C:\\ci\\results\\head\\b.txt',
      'base',
      'head'
    ],
    [
      'what differs, shortened',
      'r/2026-01-01T00:00:00-base/b',
      'r/2026-01-01T00:00:00-head/b',
      '2026-0…00:00:00-base',
      '2026-0…00:00:00-head'
    ]
  ])('call their columns by %s', (_, base, head, first, second) => {
    const inputs = [base, head].map((label) => inputOf(label, repeated('A', 'w', [1, 2])))
    const text = renderBenchText(benchTables(inputs), { colour: 'none' })
    expect(
      text
        .split('\n')[0]
        ?.trim()
        .split(/\s{2,}/)
        .slice(1, 3)
    ).toEqual([first, second])
  })
  test('never print a p of 0.000', () => {
    const text = fixturesText('basic-n20-old.txt', 'basic-n20-new.txt')
    expect(text).toContain('<0.001')
    expect(text).not.toContain('0.000')
  })
  test('say that values are equal or exact where there is no test', () => {
    const metadata = 'Unit size assume=exact\n'
    const text = textOf(
      metadata + repeated('A', 'size', [10, 11]) + repeated('B', 'allocs/op', [3, 3]),
      repeated('A', 'size', [12]) + repeated('B', 'allocs/op', [3, 3])
    )
    expect(text).toMatch(/^A +10 ± 10% +12 ± +0% +\+20\.0% +exact +2\+1 +\[1\]$/m)
    expect(text).toMatch(/^B +3 ± ∞ +3 ± ∞ +~ +equal +2 /m)
    expect(text).toContain('[1] declared exact, but values range from 10 to 11\n')
  })
  test('show what is on one side only, with its number of values', () => {
    const text = textOf(repeated('Gone', 'w', [1, 2]), repeated('New', 'w', [1, 2, 3]))
    expect(text).toMatch(/^Gone +1\.50 ± ∞ +- +2\+0 {2}\[1\]$/m)
    expect(text).toMatch(/^New +- +2 ± ∞ +0\+3 {2}\[1\]$/m)
    expect(text).toContain('[1] a 95% interval of the median needs 6 values or more\n')
    expect(text).toContain('rows of the first column are missing here')
  })
  test('show the farther end of the interval, also below 0', () => {
    const values = [90, 95, 100, 100, 104, 120]
    expect(textOf(repeated('A', 'w', values))).toMatch(/^A +100 ± 20% /m)
    const negative = values.map((value) => -value)
    expect(textOf(repeated('A', 'w', negative))).toMatch(/^A +-100 ± 20% /m)
  })
  test('say a change from 0 in words', () => {
    const text = textOf(repeated('A', 'w', [0, 0, 0, 0]), repeated('A', 'w', [1, 1, 1, 1]))
    expect(text).toMatch(/ from 0 +0\.029 +4/)
  })
  test('say where nothing is compared', () => {
    const text = fixturesText('cpu-mismatch-old.txt', 'cpu-mismatch-new.txt')
    const said = text.match(/^Not compared: only (base|head) has results of this configuration/gm)
    expect(said).toHaveLength(8)
    expect(text).toContain('\ncpu: AMD EPYC 9V74 80-Core Processor\n')
    expect(fixturesText('basic-n10-old.txt')).not.toContain('Not compared')
  })
  test('say a config value that is gone, and none that was never there', () => {
    const text = textOf('pkg: p\nBenchmarkA 1 1 w\nnote: n\npkg:\nBenchmarkA 1 1 w\npkg: p\n')
    const said = text.split('\n').filter((line) => /^(?:pkg|note): /.test(line))
    expect(said).toEqual(['note: n', 'pkg: p · note: (none)'])
  })
  test('of one file have n and no comparison', () => {
    const text = fixturesText('basic-n10-old.txt')
    expect(text).toMatch(/^Decode\/size=4k-4 +12\.1 µs ± 1% {2}10$/m)
    expect(text).not.toContain('change')
  })
  test('fit into 100 columns; long names and labels are cut in the middle', () => {
    const name = `${'Deep/'.repeat(40)}end-8`
    const results = repeated(name, 'very-long-custom-unit/op', [123456.7, 1, 9])
    const text = renderBenchText(
      benchTables([
        inputOf(`${'folder/'.repeat(20)}base.txt`, results),
        inputOf(`${'folder/'.repeat(20)}head.txt`, results)
      ]),
      { colour: 'none' }
    )
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(100)
    expect(text).toMatch(/…\S*end-8 /)
  })
  test('let no sequence of an input through', () => {
    const text = textOf('pkg: \u001b[31mred\nBenchmark\u202eevil\u001b]0;x\u0007 1 1 w\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text).not.toMatch(/[\u001b\u0007\u202e]/)
  })
  test('have colour only where the terminal shows it', () => {
    const tables = benchTables([inputOf('base', 'BenchmarkA 1 1 w\n')])
    expect(renderBenchText(tables, { colour: 'ansi' })).toContain('\u001b[1m')
    expect(renderBenchText(tables, { colour: 'none' })).not.toContain('\u001b')
  })
  test('are a sentence when there are none', () => {
    expect(textOf('')).toBe('No benchmark results.\n')
  })
})
