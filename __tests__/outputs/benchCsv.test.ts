import { describe, expect, test } from '@jest/globals'
import { benchTables } from '../../src/compare/benchTables/benchTables.js'
import { type BenchCsv, renderBenchCsv } from '../../src/outputs/benchCsv.js'
import { expectCsv, inputOf, readFixture } from '../compare/benchTablesHelper.js'

const oursOf = (inputs: readonly (readonly [label: string, path: string])[]): BenchCsv =>
  renderBenchCsv(benchTables(inputs.map(([label, path]) => inputOf(label, readFixture(path)))))

/** Inputs named as on benchstat's command line, where no label was given. */
const oursOfFiles = (...files: readonly string[]): BenchCsv =>
  oursOf(files.map((file) => [file, `benchstat/${file}`]))

/** What benchstat says of its tables, without what it says of lines that it could not read. */
const tableWarnings = (path: string): readonly string[] =>
  readFixture(path)
    .split('\n')
    .filter((line) => /^[A-Z]+\d+: /.test(line))

/** A row of the expected CSV as it would be if benchstat were right: its line, and ours. */
type Correction = readonly [theirs: string, ours: string]

const corrected = (csv: string, corrections: readonly Correction[]): string =>
  corrections.reduce((text, [theirs, ours]) => {
    expect(text).toContain(theirs)
    return text.replace(theirs, ours)
  }, csv)

describe('the CSV of plain files is benchstat’s, byte for byte', () => {
  const cases: readonly (readonly [name: string, ...files: string[]])[] = [
    ...[1, 3, 4, 5, 6, 10, 20].map(
      (n) => [`basic-n${n}`, `basic-n${n}-old.txt`, `basic-n${n}-new.txt`] as const
    ),
    ['exact', 'exact-old.txt', 'exact-new.txt'],
    ['samefile', 'basic-n10-old.txt', 'basic-n10-old.txt'],
    ['single', 'basic-n10-old.txt']
  ]
  test.each(cases)('%s', (name, ...files) => {
    const { csv, warnings } = oursOfFiles(...files)
    expectCsv(csv, readFixture(`benchstat/out/${name}.v2.csv`))
    expect(warnings).toEqual(tableWarnings(`benchstat/out/${name}.v2csv.stderr`))
  })
  test('scale', () => {
    expectCsv(oursOfFiles('scale.txt').csv, readFixture('benchstat/out/scale.v2.csv'))
  })
  test('labels', () => {
    const { csv, warnings } = oursOf([
      ['base', 'benchstat/basic-n10-old.txt'],
      ['head', 'benchstat/basic-n10-new.txt']
    ])
    expectCsv(csv, readFixture('benchstat/out/labels.v2.csv'))
    expect(warnings).toEqual(tableWarnings('benchstat/out/labels.v2csv.stderr'))
  })
  test('three, but for p of ties in samples of 10 and 6', () => {
    const { csv, warnings } = oursOfFiles(
      'basic-n10-old.txt',
      'basic-n10-new.txt',
      'basic-n6-old.txt'
    )
    const theirs = readFixture('benchstat/out/three.v2.csv')
    const corrections: readonly Correction[] = [
      ['0.0001813145,1%,~,p=0.614 n=10+6', '0.0001813145,1%,~,p=0.616 n=10+6'],
      ['513,0%,~,p=0.456 n=10+6', '513,0%,~,p=0.474 n=10+6']
    ]
    expectCsv(csv, corrected(theirs, corrections))
    expect(warnings).toEqual(tableWarnings('benchstat/out/three.v2csv.stderr'))
  })
  test('odd, but for +Inf ns/op, which stays in the table of its unit', () => {
    const { csv } = oursOfFiles('odd.txt')
    const theirs = readFixture('benchstat/out/odd.v2.csv')
    const corrections: readonly Correction[] = [
      ['\n,odd.txt,\n,ns/op,CI\nInf-8,+Inf,∞\ngeomean,+Inf,\n', ''],
      ['NaN-8,NaN,∞\n', 'NaN-8,NaN,∞\nInf-8,+Inf,∞\n']
    ]
    expectCsv(csv, corrected(theirs, corrections))
  })
  test('cpu-mismatch, which compares nothing: a table for each cpu', () => {
    const { csv } = oursOfFiles('cpu-mismatch-old.txt', 'cpu-mismatch-new.txt')
    expect(csv.match(/^,cpu.*$/gm)).toEqual([
      ...new Array(4).fill(',cpu-mismatch-old.txt,'),
      ...new Array(4).fill(',cpu-mismatch-new.txt,')
    ])
    expect(csv).toContain('\n\ncpu: AMD EPYC 9V74 80-Core Processor')
  })
})

interface OracleCase {
  readonly base: string
  readonly head: string
  readonly csv: string
  readonly warnings: string
}

describe('the CSV of what go test printed is benchstat’s, byte for byte', () => {
  const index: { readonly benchmarks: readonly OracleCase[] } = JSON.parse(
    readFixture('oracle/index.json')
  )
  test.each(index.benchmarks)('$base', ({ base, head, csv, warnings }) => {
    const ours = oursOf([
      ['base', base],
      ['head', head]
    ])
    expectCsv(ours.csv, readFixture(csv))
    expect(ours.warnings).toEqual(tableWarnings(warnings))
  })
})

describe('the CSV', () => {
  const csvOf = (...texts: readonly string[]): BenchCsv =>
    renderBenchCsv(benchTables(texts.map((text, index) => inputOf(`${index}`, text))))

  test('is empty without results', () => {
    expect(renderBenchCsv([])).toEqual({ csv: '', warnings: [] })
  })
  test('quotes commas, quotes, and white space at the beginning of a field', () => {
    const { csv } = csvOf('cpu: a, "b"\nBenchmarkx="1,2" 1 1 w\n')
    expect(csv).toContain('"cpu: a, ""b"""\n')
    expect(csv).toContain('\n"x=""1,2""",1,∞\n')
    const [labelled] = benchTables([inputOf(' a', 'BenchmarkA 1 1 w\n')])
    expect(renderBenchCsv(labelled ? [labelled] : []).csv).toContain('\n," a",\n'.slice(1))
  })
  test.each([
    ['a formula', '=cmd|x!A0', "'=cmd|x!A0"],
    ['a function', '@SUM(A1)', "'@SUM(A1)"],
    ['a number that goes on', '-1+A1', "'-1+A1"],
    ['what many processors make of `func Benchmark`', '-8', '-8'],
    ['a workflow command', '::error::x', '"::error::x"'],
    ['an old workflow command', 'x##[error]y', 'x##\u200b[error]y'],
    ['a terminal sequence', 'a\u009b2Jb\u202e', 'a\\x9b2Jb\\u202e'],
    ['half a character', 'a\ud800b', 'a\ufffdb']
  ])('writes a name that is %s so that nothing comes of it', (_, name, field) => {
    const { csv } = csvOf(`Benchmark${name} 1 1 w\n`)
    expect(csv.split('\n')[2]).toBe(`${field},1,∞`)
  })
  test('writes a unit and a file that are formulas as texts', () => {
    const tables = benchTables([inputOf('=A1', 'BenchmarkA 1 1 =A1\n')])
    expect(renderBenchCsv(tables).csv).toBe(",'=A1,\n,'=A1,CI\nA,1,∞\ngeomean,1,\n")
  })
  test('keeps a row short where its last cells are missing, and fills a gap', () => {
    const one = 'BenchmarkA 1 1 w\n'
    const other = 'BenchmarkB 1 1 w\n'
    expect(
      csvOf(one, other, one + other)
        .csv.split('\n')
        .slice(2)
    ).toEqual(['A,1,∞,,,,,1,∞,~,p=1.000 n=1', 'B,,,1,∞,,,1,∞', 'geomean,1,,1,,?,,1,,+0.00%,', ''])
  })
  test('prints the spread of a negative center as benchstat does', () => {
    const text = [90, 95, 100, 100, 104, 120].map((value) => `BenchmarkA 1 -${value} w\n`).join('')
    expect(csvOf(text).csv).toContain('\nA,-100,-10%\n')
  })
  test('prints a tiny p as benchstat does', () => {
    const run = (from: number) =>
      Array.from({ length: 10 }, (_, i) => `BenchmarkA 1 ${from + i} w\n`).join('')
    expect(csvOf(run(100), run(200)).csv).toContain(',+95.69%,p=0.000 n=10\n')
  })
  test('names the cells of its warnings, also beyond column Z', () => {
    const { warnings } = csvOf(...new Array<string>(8).fill('BenchmarkA 1 1 w\n'))
    const cells = warnings.map((warning) => warning.replace(/:.*/, ''))
    expect(cells).toContain('B3')
    expect(cells.slice(-2)).toEqual(['AB3', 'AD3'])
  })
})
