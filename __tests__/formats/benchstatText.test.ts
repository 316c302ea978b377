import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { benchstatCsv } from '../../src/formats/benchstatCsv.js'
import { benchstatText } from '../../src/formats/benchstatText.js'
import { gobench } from '../../src/formats/gobench.js'
import { pprof } from '../../src/formats/pprof.js'
import { pprofTop } from '../../src/formats/pprofTop.js'
import type { ComparedBenchmark, ComparedBenchmarks } from '../../src/model/benchmark.js'
import type { Parsed } from '../../src/model/parsed.js'
import { anyText } from '../helpers/anyText.js'

const LIMITS = { maxInflatedBytes: 1e8, maxRows: 1e6 }
const FIXTURES = 'fixtures/benchstat'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const parse = (text: string, limits = LIMITS): Parsed =>
  benchstatText.parse({ path: 'b.txt', bytes: bytesOf(text) }, limits)
const fixture = (name: string): Parsed => {
  const path = `${FIXTURES}/${name}`
  const format = name.endsWith('.csv') ? benchstatCsv : benchstatText
  return format.parse({ path, bytes: readFileSync(path) }, LIMITS)
}
const compared = (parsed: Parsed): readonly ComparedBenchmarks[] =>
  parsed.benchmarks.filter((benchmarks) => benchmarks.kind === 'compared')
const only = (parsed: Parsed): ComparedBenchmarks => {
  const [benchmarks, ...others] = compared(parsed)
  if (benchmarks === undefined || others.length > 0) throw new Error('expected one comparison')
  return benchmarks
}
const codes = (parsed: Parsed): readonly string[] =>
  parsed.diagnostics.map(({ code, at }) => `${code}:${at?.line ?? 0}`)
const warnings = (parsed: Parsed) =>
  parsed.diagnostics.filter(({ severity }) => severity !== 'note')

describe('a table of today', () => {
  const V2 = [
    'goos: linux',
    'pkg: a/b',
    '         │   old.txt    │              new.txt               │',
    '         │    sec/op    │    sec/op     vs base              │',
    'Decode-4   12.12µ ± 1% ¹   13.17µ ± ∞ ¹  +8.63% (p=0.029 n=4)',
    'Encode-4   861.4n ± 2%     868.0n ± 1%       ~ (p=0.886 n=4+5) ²',
    'geomean    1.572µ          1.610µ        +2.43%',
    '¹ need >= 6 samples for confidence interval at level 0.95',
    '² all samples are equal',
    ''
  ].join('\n')

  test('is read in the units of Go, with half of the last printed digit', () => {
    expect(only(parse(V2))).toEqual({
      kind: 'compared',
      source: 'benchstat-text',
      labels: ['old.txt', 'new.txt'],
      config: new Map([
        ['goos', 'linux'],
        ['pkg', 'a/b']
      ]),
      rows: [
        {
          name: 'Decode-4',
          package: 'a/b',
          procs: 4,
          unit: 'ns/op',
          base: { center: 12120, halfDigit: 5, spread: 0.01 },
          head: { center: 13170, halfDigit: 5 },
          deltaPct: 8.63,
          p: 0.029,
          n: [4, 4],
          line: 5
        },
        {
          name: 'Encode-4',
          package: 'a/b',
          procs: 4,
          unit: 'ns/op',
          base: { center: 861.4, halfDigit: 0.05, spread: 0.02 },
          head: { center: 868, halfDigit: 0.05, spread: 0.01 },
          p: 0.886,
          n: [4, 5],
          line: 6
        }
      ]
    })
  })

  test('gives its footnotes as notes, and nothing else', () => {
    expect(codes(parse(V2))).toEqual(['benchstat/warning:8', 'benchstat/warning:9'])
  })

  test.each([
    ['CRLF', V2.replaceAll('\n', '\r\n')],
    ['colour', V2.replaceAll('+8.63%', '\u001b[31m+8.63%\u001b[0m')],
    ['lost white space', V2.replaceAll(/ {2,}(?=\S)/g, ' ')],
    ['a shell and a fence around it', `$ benchstat old.txt new.txt\n\`\`\`\n${V2}\n\`\`\`\n`]
  ])('survives %s', (_, text) => {
    const [benchmarks] = compared(parse(text))
    const strip = ({ line: _line, ...row }: ComparedBenchmark) => row
    expect(benchmarks?.rows.map(strip)).toEqual(only(parse(V2)).rows.map(strip))
  })

  test('with other prefixes and signs is scaled right', () => {
    const cell = (unit: string, text: string) =>
      only(parse(`     │  a.txt  │\n     │  ${unit}  │\nX-1   ${text}\n`)).rows[0]
    expect(cell('B/s', '332.0Ki ± 0%')?.base).toEqual({
      center: (332 * 1024) / 1e6,
      halfDigit: expect.closeTo((0.05 * 1024) / 1e6, 12),
      spread: 0
    })
    expect(cell('B/op', '1.001Mi ± 3%')?.base?.center).toBe(1.001 * 1024 ** 2)
    expect(cell('sec/op', '0.001234n ± 0%')?.base).toEqual({
      center: 0.001234,
      halfDigit: 5e-7,
      spread: 0
    })
    expect(cell('sec/op', '12.35k ± 0%')?.base?.center).toBe(12.35e12)
    expect(cell('delta/op', '-5.000 ± -38%')?.base).toEqual({
      center: -5,
      halfDigit: 0.0005,
      spread: 0.38
    })
    expect(cell('sec/op', 'NaNn ± ∞')?.base).toEqual({ center: Number.NaN, halfDigit: 0 })
    expect(cell('ns/op', '+InfT ± ?')).toMatchObject({
      unit: 'ns/op',
      base: { center: Number.POSITIVE_INFINITY, halfDigit: 0 }
    })
  })

  test('prints 0 only for 0 itself: it has no half digit', () => {
    expect(
      only(parse('     │  a.txt  │\n     │ sec/op  │\nX-1   0.000 ± 0%\n')).rows[0]?.base
    ).toEqual({ center: 0, halfDigit: 0, spread: 0 })
  })

  test('of an exact unit has no p', () => {
    const [size, wander] = only(fixture('out/exact.v2.txt')).rows
    expect(size).toMatchObject({ deltaPct: 0.1, n: [1, 1] })
    expect(size).not.toHaveProperty('p')
    expect(wander).toMatchObject({ deltaPct: 20, n: [2, 1] })
  })

  test('of several columns is one comparison for each column after the first', () => {
    const [second, third] = compared(fixture('out/three.v2.txt'))
    expect(second?.labels).toEqual(['basic-n10-old.txt', 'basic-n10-new.txt'])
    expect(third?.labels).toEqual(['basic-n10-old.txt', 'basic-n6-old.txt'])
    expect(second?.rows[2]).toMatchObject({ name: 'Encode-4', p: 0.529, n: [10, 10] })
    expect(third?.rows[2]).toMatchObject({
      name: 'Encode-4',
      p: 0.031,
      n: [10, 6],
      deltaPct: -1.77
    })
  })

  test('with missing cells gives one-sided rows, by the columns of the header', () => {
    const [paired, other] = compared(fixture('out/unitsplit.v2.txt'))
    expect(paired?.labels).toEqual(['4k', '64k'])
    expect(paired?.rows.map(({ name }) => name)).toEqual(Array(4).fill('Decode-4'))
    expect(other?.labels).toEqual(['4k', ''])
    expect(other?.rows.map((row) => [row.name, 'base' in row, 'head' in row]).slice(0, 3)).toEqual([
      ['Decode-4', true, false],
      ['Encode-4', false, true],
      ['Lookup-4', false, true]
    ])
    expect(other?.rows[1]?.head).toEqual({ center: 863, halfDigit: 0.05, spread: 0.02 })
  })

  test('with several keys above its columns joins them', () => {
    const all = compared(fixture('packages/two-packages.columns.v2.txt'))
    expect(all.map(({ labels }) => labels[1])).toEqual([
      'two-packages-old.txt 64k',
      'two-packages-old.txt',
      'two-packages-new.txt 4k',
      'two-packages-new.txt 64k',
      'two-packages-new.txt'
    ])
  })

  test('with several row keys keeps them in the name', () => {
    const { rows } = only(fixture('packages/two-packages.rows.v2.txt'))
    expect(rows[0]).toMatchObject({ name: 'Decode 4k', base: { center: 12110 } })
  })

  test('follows the package from table to table', () => {
    const { rows, config } = only(fixture('packages/two-packages.v2.txt'))
    const names = rows
      .filter(({ unit }) => unit === 'ns/op')
      .map((row) => `${row.package} ${row.name}`)
    expect(names).toEqual([
      'example.com/acme/codec Decode/size=4k-4',
      'example.com/acme/codec Decode/size=64k-4',
      'example.com/acme/codec Encode-4',
      'example.com/acme/codec Lookup-4',
      'example.com/acme/other Decode/size=4k-4',
      'example.com/acme/other Decode/size=64k-4',
      'example.com/acme/other Encode-4',
      'example.com/acme/other Lookup-4'
    ])
    expect(config.has('pkg')).toBe(false)
    expect(rows.filter(({ head }) => head === undefined).map((row) => row.name)).toEqual(
      Array(3).fill('Lookup-4')
    )
  })

  test('that splits base and head by CPU says so, and each row knows its side', () => {
    const parsed = fixture('out/cpu-mismatch.v2.txt')
    const { labels, rows, config } = only(parsed)
    expect(labels).toEqual(['cpu-mismatch-old.txt', 'cpu-mismatch-new.txt'])
    expect(rows.map((row) => ('base' in row ? 'base' : 'head'))).toEqual([
      ...Array(4).fill('base'),
      ...Array(4).fill('head')
    ])
    expect([...config.keys()]).toEqual(['goos', 'goarch', 'pkg'])
    expect(parsed.diagnostics).toMatchObject([
      { severity: 'warning', code: 'benchstat/split-tables', at: { line: 14 } }
    ])
    expect(parsed.diagnostics[0]?.message).toContain('AMD EPYC 9V74')
  })

  test('that splits sides over many tables is read in time that grows with their number', () => {
    const table = (side: string, name: string) =>
      `cpu: ${side}\n      │ ${side} │\n      │ sec/op │\n${name}     10.00n ± 1%\n`
    const text = Array.from({ length: 20_000 }, (_, at) =>
      table(at % 2 === 0 ? 'base' : 'head', `B${at}`)
    ).join('\n')
    const before = process.cpuUsage()
    const parsed = parse(`${text}\n${table('head', 'B19998')}`)
    const { user } = process.cpuUsage(before)
    expect(only(parsed).rows).toHaveLength(20_001)
    expect(parsed.diagnostics).toMatchObject([
      { code: 'benchstat/split-tables', at: { line: 100_002 } }
    ])
    // Every table of base against every one of head took thirteen seconds.
    expect(user).toBeLessThan(5e6)
  })

  test('of one file says that there is nothing to compare', () => {
    const parsed = fixture('out/single.v2.txt')
    expect(only(parsed).labels).toEqual(['basic-n10-old.txt', ''])
    expect(only(parsed).rows.every(({ head }) => head === undefined)).toBe(true)
    expect(warnings(parsed)).toMatchObject([{ code: 'benchstat/one-side' }])
  })

  test('with a benchmark without a name is read', () => {
    expect(only(fixture('out/odd.v2.txt')).rows[5]).toMatchObject({ name: '', base: { center: 5 } })
  })

  test('that is cut keeps what can be read', () => {
    const cut = `${V2.split('\n').slice(0, 5).join('\n').slice(0, -8)}`
    const parsed = parse(cut)
    expect(only(parsed).rows).toMatchObject([{ name: 'Decode-4', head: { center: 13170 } }])
    expect(warnings(parsed)).toMatchObject([{ code: 'benchstat/bad-row', at: { line: 5 } }])
  })
})

describe('a table of the first benchstat', () => {
  const V1 = [
    'name         old time/op    new time/op    delta',
    'Decode-4       12.1µs ± 1%    13.2µs ±11%   +9.14%  (p=0.000 n=10+9)',
    'Encode-4        865ns ± 4%   1740ns ± 1%     ~     (p=0.315 n=10+9)',
    'Same-4          1.00s ± 0%     1.00s ± 0%    ~     (all equal)',
    'Few-4          1.00ms ±NaN%   2.00ms ± 0%    ~     (too few samples)',
    'Flat-4         3.22ns ± 0%    3.23ns ± 0%    ~     (zero variance)',
    'Gone-4         3.22ns ± 0%    3.23ns ± 0%  -93.54%',
    '[Geo mean]     1.57µs         1.60µs        +2.08%',
    '',
    'name         old speed      new speed      delta',
    'Decode-4      340kB/s ± 0%  1.23GB/s ± 0%   +Inf%  (p=0.000 n=10+10)',
    '',
    'name         old alloc/op   new alloc/op   delta',
    'Decode-4       2.05kB ± 0%    0.00B        -100.00%  (p=0.000 n=10+10)',
    '',
    'name         old p99-time/op  new p99-time/op  delta',
    'Decode-4         2.05µs ± 0%      2.06µs ± 0%    ~     (p=1.000 n=1+1)',
    ''
  ].join('\n')

  test('is read in the units of Go', () => {
    const { labels, rows } = only(parse(V1))
    expect(labels).toEqual(['old', 'new'])
    expect(parse(V1).diagnostics).toEqual([])
    expect(rows).toEqual([
      {
        name: 'Decode-4',
        package: '',
        procs: 4,
        unit: 'ns/op',
        base: { center: 12100, halfDigit: 50, spread: 0.01 },
        head: { center: 13200, halfDigit: 50, spread: 0.11 },
        deltaPct: 9.14,
        p: 0,
        n: [10, 9],
        line: 2
      },
      expect.objectContaining({ name: 'Encode-4', p: 0.315, n: [10, 9] }),
      expect.objectContaining({ name: 'Same-4', base: { center: 1e9, halfDigit: 5e6, spread: 0 } }),
      expect.objectContaining({ name: 'Few-4', base: { center: 1e6, halfDigit: 5000 } }),
      expect.objectContaining({ name: 'Flat-4' }),
      expect.objectContaining({ name: 'Gone-4', deltaPct: -93.54 }),
      expect.objectContaining({
        unit: 'MB/s',
        base: { center: 0.34, halfDigit: 5e-4, spread: 0 },
        head: { center: 1230, halfDigit: 5, spread: 0 },
        p: 0
      }),
      expect.objectContaining({
        unit: 'B/op',
        head: { center: 0, halfDigit: 0.005 },
        deltaPct: -100
      }),
      expect.objectContaining({
        unit: 'p99-ns/op',
        base: expect.objectContaining({ center: 2050 })
      })
    ])
    expect(rows.slice(2, 6).some((row) => 'p' in row || 'n' in row)).toBe(false)
    expect(rows[6]).not.toHaveProperty('deltaPct')
  })

  test('with groups gives each row its package', () => {
    const parsed = fixture('packages/two-packages.v1.txt')
    expect(parsed.diagnostics).toEqual([])
    expect(
      only(parsed)
        .rows.filter(({ unit }) => unit === 'ns/op')
        .map((row) => `${row.package} ${row.name}`)
    ).toEqual([
      'example.com/acme/codec Decode/size=4k-4',
      'example.com/acme/codec Decode/size=64k-4',
      'example.com/acme/codec Encode-4',
      'example.com/acme/codec Lookup-4',
      'example.com/acme/other Decode/size=4k-4',
      'example.com/acme/other Decode/size=64k-4',
      'example.com/acme/other Encode-4'
    ])
  })

  test('without a test has deltas and neither p nor n', () => {
    const [row] = only(fixture('packages/two-packages.notest.v1.txt')).rows
    expect(row).toMatchObject({ deltaPct: 9.36 })
    expect(row).not.toHaveProperty('p')
    expect(row).not.toHaveProperty('n')
  })

  test('of more than two files is one comparison for each after the first', () => {
    const all = compared(fixture('out/three.v1.txt'))
    expect(all.map(({ labels }) => labels[1])).toEqual(['basic-n10-new.txt', 'basic-n6-old.txt'])
    expect(all[1]?.rows[2]).toMatchObject({ name: 'Encode-4', head: { center: 848 } })
    expect(all[0]?.rows).toHaveLength(14)
  })

  test('of one file leaves out benchmarks that lack the unit', () => {
    const { rows } = only(fixture('out/scale.v1.txt'))
    expect(rows.map(({ name }) => name).join(' ')).toBe(
      'S-3 S-1 S1 S3 S5 S7 S9 S11 S13 B0 B2 B4 B6 B8 B10 B12 M'
    )
    expect(rows.find(({ name }) => name === 'M')).toMatchObject({ base: { center: 1230 } })
    expect(rows.find(({ name }) => name === 'S13')).toMatchObject({ base: { center: 12345e9 } })
  })

  test('with a name that is blank goes on behind it', () => {
    const named = only(fixture('out/odd.v1.txt')).rows.map(({ name }) => name)
    expect(named).toContain('')
    expect(named).toContain('Neg-8')
    expect(named).toContain('Under_score/a=1/b-2/c-16')
  })

  test.each([
    'Decode-4       12.1µs ± 1%',
    'Decode-4       12.1xs ± 1%    13.2µs ± 1%   +9.14%  (p=0.000 n=10+9)',
    'Decode-4       12.1µs ± 1%    13.2µs ± 1%   slower  (p=0.000 n=10+9)',
    'Some words     that are no row'
  ])('tells a row that it cannot read: %j', (row) => {
    const [header = ''] = V1.split('\n')
    expect(codes(parse(`${header}\n${row}\n`))).toContain('benchstat/bad-row:2')
  })
})

describe('several runs in one file', () => {
  const table = (old: string, head: string, name: string) =>
    [
      `      │ ${old.padStart(11)} │ ${head.padStart(33)} │`,
      '      │   sec/op    │   sec/op     vs base              │',
      `${name}-4   12.12µ ± 1%   13.17µ ± 1%  +8.63% (p=0.029 n=4)`,
      ''
    ].join('\n')

  test.each([
    [
      'an echo',
      `$ benchstat a b\n${table('a', 'b', 'X')}$ benchstat c d\n${table('c', 'd', 'X')}`,
      2
    ],
    ['a heading', `### one\n${table('a', 'b', 'X')}### two\n${table('a', 'b', 'X')}`, 2],
    ['nothing but the same rows again', `${table('a', 'b', 'X')}\n${table('a', 'b', 'X')}`, 2],
    ['another base', `${table('a', 'b', 'X')}\n${table('c', 'b', 'Y')}`, 2],
    ['nothing at all: one run of two tables', `${table('a', 'b', 'X')}\n${table('a', 'b', 'Y')}`, 1]
  ])('are told by %s', (_, text, count) => {
    const parsed = parse(text)
    expect(compared(parsed)).toHaveLength(count)
    expect(parsed.diagnostics).toEqual([])
  })

  test('forget the configuration of the run before', () => {
    const all = compared(
      parse(`pkg: a\n${table('a', 'b', 'X')}\n### next\n${table('a', 'b', 'X')}`)
    )
    expect(all.map(({ rows }) => rows[0]?.package)).toEqual(['a', ''])
  })
})

describe('lines that are no table', () => {
  const TABLE = '     │  a.txt  │\n     │ sec/op  │\nX-1   5.000n ± 0%\n'

  test('are notes: warnings of benchstat by their text, others as they are', () => {
    const parsed = parse(
      [
        'old.txt:7: parsing iteration count: invalid syntax',
        'B7: all samples are equal',
        'B8: all samples are equal',
        'Some other output',
        'goos: linux',
        '',
        TABLE
      ].join('\n')
    )
    expect(codes(parsed)).toEqual([
      'benchstat/unread-line:4',
      'benchstat/unread-line:5',
      'benchstat/warning:1',
      'benchstat/warning:2',
      'benchstat/one-side:7'
    ])
    expect(parsed.diagnostics[3]?.message).toBe('benchstat says: all samples are equal (2 times)')
  })

  test('an empty text has no rows', () => {
    expect(parse('')).toMatchObject({
      benchmarks: [],
      diagnostics: [{ code: 'benchstat/no-rows' }]
    })
  })

  test('rows beyond the limit are an error, and are not read', () => {
    const parsed = parse(`${TABLE}Y-1   5.000n ± 0%\nZ-1   5.000n ± 0%\n`, {
      ...LIMITS,
      maxRows: 2
    })
    expect(only(parsed).rows).toHaveLength(2)
    expect(codes(parsed)).toContain('benchstat/too-many-rows:1')
  })

  test('the limit is one of the file: the rows of all its comparisons count together', () => {
    const bytes = readFileSync(`${FIXTURES}/out/three.v2.txt`)
    const read = (maxRows: number) =>
      benchstatText.parse({ path: 'b.txt', bytes }, { ...LIMITS, maxRows })
    const rowsOf = (parsed: Parsed) => compared(parsed).map(({ rows }) => rows.length)
    expect(rowsOf(read(1e6))).toEqual([14, 14])
    expect(rowsOf(read(20))).toEqual([14, 6])
    expect(read(20).diagnostics.map(({ code }) => code)).toContain('benchstat/too-many-rows')
    expect(read(28).diagnostics.map(({ code }) => code)).not.toContain('benchstat/too-many-rows')
    const tooMany = read(20).diagnostics.find(({ code }) => code === 'benchstat/too-many-rows')
    expect(tooMany?.message).toContain('expected at most 20 rows in the comparisons of all columns')
    expect(tooMany?.hint).toBe(
      'give benchstat fewer files at a time, choose benchmarks with -filter, or raise limits.max-rows in the config file'
    )
  })
})

describe('the samples', () => {
  const files = ['out', 'packages'].flatMap((folder) =>
    readdirSync(`${FIXTURES}/${folder}`).map((name) => `${folder}/${name}`)
  )
  const v2 = files.filter((name) => /^out\/.*\.v2\.txt$/.test(name))
  const twins = v2.filter((name) => files.includes(name.replace('.txt', '.csv')))
  const v1Twins = files.filter((name) => /^out\/.*\.v1\.txt$/.test(name) && !name.includes('odd'))

  test('are enough to mean something', () => {
    expect(twins.length).toBeGreaterThan(12)
    expect(v1Twins.length).toBeGreaterThan(8)
  })

  test.each([...twins, ...v1Twins])('%s holds the rows of its CSV, within half a digit', (name) => {
    const text = compared(fixture(name))
    const csv = compared(fixture(name.replace('.txt', '.csv')))
    expect(text.map(({ labels }) => labels)).toEqual(csv.map(({ labels }) => labels))
    const rows = text.flatMap((benchmarks) => benchmarks.rows)
    const exact = csv.flatMap((benchmarks) => benchmarks.rows)
    expect(rows.map(keyOf)).toEqual(exact.map(keyOf))
    rows.forEach((row, at) => {
      for (const side of ['base', 'head'] as const) {
        const [printed, full] = [row[side], exact[at]?.[side]]
        if (printed === undefined || full === undefined) expect(printed).toEqual(full)
        else if (!Number.isFinite(full.center)) expect(printed.center).toBe(full.center)
        else
          expect(Math.abs(printed.center - full.center)).toBeLessThanOrEqual(slackOf(printed, full))
        expect(printed?.spread).toBe(full?.spread)
      }
    })
  })

  const keyOf = ({ name, package: path, unit, procs, deltaPct, p, n }: ComparedBenchmark) => ({
    ...{ name, path, unit, procs, deltaPct, p, n }
  })
  const slackOf = (printed: { halfDigit: number }, full: { halfDigit: number; center: number }) =>
    (printed.halfDigit + full.halfDigit) * 1.000001 + Math.abs(full.center) * 1e-12

  test.each(v2)('%s has no row that is not read', (name) => {
    const parsed = fixture(name)
    const lines = readFileSync(`${FIXTURES}/${name}`, 'utf8').split('\n')
    const rows = lines.filter((line) => line.includes(' ± ')).length
    const columns = new Set(compared(parsed).flatMap((one) => one.rows.map(({ line }) => line)))
    expect(columns.size).toBe(rows)
    expect(codes(parsed).filter((code) => /bad-row|unread/.test(code))).toEqual([])
  })

  test('are each claimed by the one right format', () => {
    const formats = [gobench, benchstatText, benchstatCsv, pprofTop]
    const folders = ['', 'out/', 'packages/', 'gotest/']
    for (const folder of folders) {
      for (const entry of readdirSync(`${FIXTURES}/${folder}`, { withFileTypes: true })) {
        if (entry.isDirectory() || /README|stderr$/.test(entry.name)) continue
        const path = `${FIXTURES}/${folder}${entry.name}`
        const claimed = formats.filter((format) =>
          format.matches({ path, bytes: readFileSync(path) })
        )
        const kind = /\.v[12]\.txt$/.test(path) ? 'benchstat-text' : 'gobench'
        expect([path, claimed.map(({ id }) => id)]).toEqual([
          path,
          [path.endsWith('.csv') ? 'benchstat-csv' : kind]
        ])
      }
    }
  })
})

describe('the formats of text', () => {
  test('share no file among all fixtures', () => {
    const formats = [gobench, benchstatText, benchstatCsv, pprofTop, pprof]
    const files = readdirSync('fixtures', { recursive: true, withFileTypes: true })
    for (const entry of files.filter((one) => one.isFile())) {
      const path = `${entry.parentPath}/${entry.name}`
      const bytes = readFileSync(path)
      const claimed = formats.filter((format) => format.matches({ path, bytes }))
      expect([path, claimed.length > 1 ? claimed.map(({ id }) => id) : []]).toEqual([path, []])
    }
  })
})

describe('matches', () => {
  const matches = (text: string) => benchstatText.matches({ path: 'x', bytes: bytesOf(text) })

  test.each([
    ['', false],
    ['name  value\na  b\n', false],
    ['│ id │ name │\n│ 1 │ x │\n├────┼──────┤\n', false],
    ['name  old time/op  new time/op  delta\n', true],
    ['name  time/op\n', true],
    ['name  widgets/op\nA  2.00k ± 0%\n', true],
    ['name \\ time/op  a.txt  b.txt  c.txt\n', true],
    ['noise\n     │ a │\n     │ sec/op │\n', true],
    ['BenchmarkA 1 1 ns/op\n     │ a │\n     │ sec/op │\n', true],
    ['# Doc\n\nRun\nit\n\n```\n     │ a │\n     │ sec/op │\n```\n', false]
  ])('%j: %s', (text, isMatch) => {
    expect(matches(text)).toBe(isMatch)
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    'name',
    '  ',
    ' ',
    'old time/op',
    'new time/op',
    'delta',
    '│',
    'sec/op',
    'vs base',
    '12.1µ',
    ' ± ',
    '1%',
    '∞',
    '~',
    '(p=0.1 n=5)',
    'X-8',
    '\n',
    '\n',
    '¹',
    'geomean',
    'pkg: a',
    '+8.63%',
    '12.1µs'
  )
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  test('is parsed without failing', () => {
    fc.assert(
      fc.property(fc.oneof(text, anyText()), (input) => {
        const parsed = parse(input)
        const count = input.split(/\r\n|\n|\r/).length
        for (const { at } of parsed.diagnostics) expect(at?.line ?? 1).toBeLessThanOrEqual(count)
        for (const { rows } of compared(parsed)) {
          for (const row of rows) expect(row.base ?? row.head).toBeDefined()
        }
      }),
      { seed: 9, numRuns: 500 }
    )
  })

  test('that benchstat could have printed comes back', () => {
    const number = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 3 }))
    const prefix = fc.constantFrom(['n', 0], ['µ', 3], ['m', 6], ['', 9], ['k', 12])
    const row = fc.record({
      name: fc.stringMatching(/^[A-Z][a-zA-Z0-9/=_]{0,12}-[1-9]$/),
      base: number,
      head: number,
      prefix,
      spread: fc.integer({ min: 0, max: 99 }),
      delta: fc.integer({ min: -9999, max: 99999 }),
      p: fc.integer({ min: 0, max: 1000 }),
      n: fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
    })
    const digits = ([value, decimals]: readonly [number, number]) =>
      (value / 10 ** decimals).toFixed(decimals)
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: (r) => r.name }),
        (rows) => {
          const width = Math.max(...rows.map(({ name }) => name.length))
          const lines = rows.map(({ name, base, head, prefix: [sign], spread, delta, p, n }) => {
            const counts = n[0] === n[1] ? `${n[0]}` : `${n[0]}+${n[1]}`
            const change = `${delta >= 0 ? '+' : ''}${(delta / 100).toFixed(2)}%`
            return `${name.padEnd(width)}   ${digits(base)}${sign} ± ${spread}%   ${digits(head)}${sign} ± ∞ ¹  ${change} (p=${(p / 1000).toFixed(3)} n=${counts})`
          })
          const pad = ' '.repeat(width)
          const text = [
            `${pad} │ a │ b │`,
            `${pad} │ sec/op │ sec/op   vs base │`,
            ...lines,
            ''
          ].join('\n')
          const read = only(parse(text)).rows
          expect(read).toHaveLength(rows.length)
          rows.forEach(({ name, base, head, prefix: [, power], spread, delta, p, n }, at) => {
            expect(read[at]).toMatchObject({
              name,
              base: { center: Number(`${digits(base)}e${power}`), spread: spread / 100 },
              head: { center: Number(`${digits(head)}e${power}`) },
              deltaPct: delta / 100,
              p: p / 1000,
              n
            })
          })
        }
      ),
      { seed: 10, numRuns: 200 }
    )
  })
})
