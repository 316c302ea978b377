import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { benchstatCsv } from '../../src/formats/benchstatCsv.js'
import { csvFields } from '../../src/formats/benchstatText/csvRecord.js'
import { gobench } from '../../src/formats/gobench.js'
import type { ComparedBenchmarks } from '../../src/model/benchmark.js'
import type { Parsed } from '../../src/model/parsed.js'
import { anyText } from '../helpers/anyText.js'

const LIMITS = { maxInflatedBytes: 1e8, maxRows: 1e6 }
const FIXTURES = 'fixtures/benchstat'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const parse = (text: string, limits = LIMITS): Parsed =>
  benchstatCsv.parse({ path: 'b.csv', bytes: bytesOf(text) }, limits)
const read = (name: string): string => readFileSync(`${FIXTURES}/${name}`, 'utf8')
const compared = (parsed: Parsed): readonly ComparedBenchmarks[] =>
  parsed.benchmarks.filter((benchmarks) => benchmarks.kind === 'compared')
const only = (parsed: Parsed): ComparedBenchmarks => {
  const [benchmarks, ...others] = compared(parsed)
  if (benchmarks === undefined || others.length > 0) throw new Error('expected one comparison')
  return benchmarks
}
const codes = (parsed: Parsed): readonly string[] =>
  parsed.diagnostics.map(({ code, at }) => `${code}:${at?.line ?? 0}`)

describe('CSV of today', () => {
  test('is read in the units of Go, unrounded', () => {
    const { rows, labels, source } = only(parse(read('out/basic-n10.v2.csv')))
    expect(source).toBe('benchstat-csv')
    expect(labels).toEqual(['basic-n10-old.txt', 'basic-n10-new.txt'])
    expect(rows).toHaveLength(14)
    expect(rows[0]).toEqual({
      name: 'Decode/size=4k-4',
      package: 'example.com/acme/codec',
      procs: 4,
      unit: 'ns/op',
      base: { center: 12107.5, halfDigit: 0, spread: 0.01 },
      head: { center: 13203.5, halfDigit: 0, spread: 0.01 },
      deltaPct: 9.05,
      p: 0,
      n: [10, 10],
      line: 7
    })
    expect(rows[4]).toMatchObject({ unit: 'MB/s', base: { center: 0.34 } })
    expect(rows.some(({ name }) => name === 'geomean')).toBe(false)
  })

  test('before 2025-05 has short rows, which read the same', () => {
    const text = read('out/basic-n10.v2.csv')
    const short = text.replaceAll(/,+$/gm, '')
    expect(short).not.toBe(text)
    expect(parse(short)).toEqual(parse(text))
  })

  test('of another version, two packages and a benchmark that head lacks', () => {
    const parsed = parse(read('packages/two-packages.2023.v2.csv'))
    const { rows } = only(parsed)
    expect(parsed.diagnostics).toEqual([])
    expect(rows.filter(({ head }) => head === undefined)).toMatchObject([
      { name: 'Lookup-4', package: 'example.com/acme/other', unit: 'ns/op' },
      { name: 'Lookup-4', package: 'example.com/acme/other', unit: 'B/op' },
      { name: 'Lookup-4', package: 'example.com/acme/other', unit: 'allocs/op' }
    ])
  })

  test('with missing cells knows the column of what is there', () => {
    const [, other] = compared(parse(read('out/unitsplit.v2.csv')))
    expect(other?.rows[1]).toMatchObject({ name: 'Encode-4', head: { center: 863 } })
    expect(other?.rows[1]).not.toHaveProperty('base')
  })

  test('with quotes, several keys and warnings between its lines', () => {
    const parsed = parse(
      [
        'B5: all samples are equal',
        '"cpu: Intel(R) Xeon(R), 2.20GHz"',
        ',a.txt,,a.txt,,,,',
        ',"4k, ""cold""",,64k,,,',
        ',sec/op,CI,sec/op,CI,vs base,P',
        '"A/x=1,2-8",1e-09,1%,2e-09,∞,+100.00%,p=0.008 n=5',
        'C7: need >= 6 samples for confidence interval at level 0.95',
        'geomean,1e-09,,2e-09,,+100.00%,',
        ''
      ].join('\n')
    )
    expect(only(parsed)).toMatchObject({
      labels: ['a.txt 4k, "cold"', 'a.txt 64k'],
      config: new Map([['cpu', 'Intel(R) Xeon(R), 2.20GHz']]),
      rows: [{ name: 'A/x=1,2-8', base: { center: 1 }, head: { center: 2 }, line: 6 }]
    })
    expect(codes(parsed)).toEqual(['benchstat/warning:1', 'benchstat/warning:7'])
  })

  test('of tables without a blank line between them', () => {
    const table = (unit: string) =>
      `,a,,b,,,\n,${unit},CI,${unit},CI,vs base,P\nX,1,0%,2,0%,~,p=1.000 n=1\n,5,0%,6,0%,~,p=1.000 n=1\n`
    expect(only(parse(table('B/op') + table('allocs/op'))).rows).toMatchObject([
      { name: 'X', unit: 'B/op' },
      { name: '', unit: 'B/op', base: { center: 5 } },
      { name: 'X', unit: 'allocs/op' },
      { name: '', unit: 'allocs/op' }
    ])
  })

  test('of one file says that there is nothing to compare', () => {
    const parsed = parse(read('out/single.v2.csv'))
    expect(only(parsed).labels).toEqual(['basic-n10-old.txt', ''])
    expect(codes(parsed)).toEqual(['benchstat/one-side:6'])
  })

  test('that is damaged keeps what can be read', () => {
    const parsed = parse(
      [
        ',a,,b,,,',
        ',B/op,CI,B/op,CI,vs base,P',
        'X,1,0%,many,0%,~,p=1.000 n=1',
        '"Y,1,0%',
        'Z,1,0%,2,0%,~,p=1.000 n=1',
        '',
        'what is this'
      ].join('\n')
    )
    expect(only(parsed).rows).toMatchObject([{ name: 'X', base: { center: 1 } }, { name: 'Z' }])
    expect(codes(parsed)).toEqual([
      'benchstat/bad-row:3',
      'benchstat/bad-row:4',
      'benchstat/unread-line:7'
    ])
  })

  test('beyond the limit is an error', () => {
    const parsed = parse(read('out/basic-n1.v2.csv'), { ...LIMITS, maxRows: 3 })
    expect(only(parsed).rows).toHaveLength(3)
    expect(codes(parsed)).toEqual(['benchstat/too-many-rows:10'])
  })
})

describe('CSV of the first benchstat', () => {
  test('has six digits', () => {
    const { rows, labels } = only(parse(read('out/basic-n10.v1.csv')))
    expect(labels).toEqual(['old', 'new'])
    expect(rows[1]).toEqual({
      name: 'Decode/size=64k-4',
      package: '',
      procs: 4,
      unit: 'ns/op',
      base: { center: 180848, halfDigit: 0.5, spread: 0.01 },
      head: { center: 181557, halfDigit: 0.5, spread: 0.01 },
      deltaPct: 0.39,
      p: 0.026,
      n: [9, 9],
      line: 3
    })
    expect(rows[5]).not.toHaveProperty('p')
    expect(rows[9]?.base).toEqual({ center: 0, halfDigit: 5e-6 })
  })

  test('without columns of spread, with groups', () => {
    const wide = only(parse(read('packages/two-packages.v1.csv')))
    const narrow = only(parse(read('packages/two-packages.norange.v1.csv')))
    expect(narrow.rows).toHaveLength(wide.rows.length)
    expect(narrow.rows[0]).toMatchObject({
      package: 'example.com/acme/codec',
      base: { center: 12094, halfDigit: 0.05 },
      deltaPct: 9.36,
      p: 0.002,
      n: [6, 6]
    })
    expect(narrow.rows[0]?.base).not.toHaveProperty('spread')
    expect(narrow.rows.map((row) => row.package)).toEqual(wide.rows.map((row) => row.package))
  })

  test('of more than two files', () => {
    const all = compared(parse(read('out/three.v1.csv')))
    expect(all.map(({ labels }) => labels[1])).toEqual(['basic-n10-new.txt', 'basic-n6-old.txt'])
    expect(all[1]?.rows[2]).toMatchObject({ name: 'Encode-4', head: { center: 847.66 } })
  })
})

describe('centers', () => {
  const median = (values: readonly number[]): number => {
    const sorted = [...values].sort((a, b) => a - b)
    const middle = Math.floor(sorted.length / 2)
    const high = sorted[middle] ?? Number.NaN
    return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2
  }
  const medians = (name: string): ReadonlyMap<string, number> => {
    const [raw] = gobench.parse({ path: name, bytes: bytesOf(read(name)) }, LIMITS).benchmarks
    if (raw?.kind !== 'raw') throw new Error('expected raw benchmarks')
    const values = new Map<string, number[]>()
    for (const result of raw.results) {
      for (const { value, unit } of result.measurements) {
        const key = `${result.name} ${unit}`
        values.set(key, [...(values.get(key) ?? []), value])
      }
    }
    return new Map([...values].map(([key, own]) => [key, median(own)]))
  }

  test.each([1, 3, 4, 5, 6, 10, 20])('of %d samples are the medians of the raw results', (n) => {
    const old = medians(`basic-n${n}-old.txt`)
    const head = medians(`basic-n${n}-new.txt`)
    const { rows } = only(parse(read(`out/basic-n${n}.v2.csv`)))
    expect(rows).toHaveLength(old.size)
    for (const row of rows) {
      const key = `${row.name} ${row.unit}`
      for (const [summary, expected] of [
        [row.base, old.get(key)],
        [row.head, head.get(key)]
      ] as const) {
        const center = summary?.center ?? Number.NaN
        const error = Math.abs(center - (expected ?? Number.NaN))
        expect(error).toBeLessThanOrEqual(Math.abs(center) * 1e-15)
      }
    }
  })

  test('of a single sample are the very numbers that Go printed', () => {
    const raw = medians('basic-n1-old.txt')
    for (const row of only(parse(read('out/basic-n1.v2.csv'))).rows) {
      expect(row.base?.center).toBe(raw.get(`${row.name} ${row.unit}`))
    }
  })
})

describe('records', () => {
  test.each([
    ['', ['']],
    ['a,b', ['a', 'b']],
    ['a,,', ['a', '', '']],
    ['"a,b",c', ['a,b', 'c']],
    ['"a ""b""",""', ['a "b"', '']],
    ['"a', undefined],
    ['"a"b', undefined]
  ])('%j', (line, fields) => {
    expect(csvFields(line)).toEqual(fields)
  })

  test('written by RFC 4180 come back', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ',', '"', ' ', 'é') })
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(field, { minLength: 1 }), (fields) => {
        expect(csvFields(fields.map(quote).join(','))).toEqual(fields)
      }),
      { seed: 11, numRuns: 300 }
    )
  })
})

describe('matches', () => {
  const matches = (text: string) => benchstatCsv.matches({ path: 'x', bytes: bytesOf(text) })

  test.each([
    ['', false],
    ['a,b,c\n1,2,3\n', false],
    [',x,y\n', false],
    ['name,value\nA,1\n', false],
    [',old.txt,,new.txt\n,sec/op,CI,sec/op,CI,vs base,P\n', true],
    ['\ufeff,old.txt,\r\n,sec/op,CI\r\n', true],
    ['name,old time/op (ns/op),±,new time/op (ns/op),±,delta,±\n', true],
    ['name,time/op (ns/op)\n', true],
    ['name \\ widgets (),a,b,c\n', true]
  ])('%j: %s', (text, isMatch) => {
    expect(matches(text)).toBe(isMatch)
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ',',
    ',',
    '\n',
    '"',
    'sec/op',
    'CI',
    'vs base',
    'P',
    ',sec/op,CI',
    'name',
    'old time/op (ns/op)',
    '±',
    '1e-09',
    'NaN',
    'geomean',
    'pkg: a',
    'B7: x',
    '+1.00%',
    'p=0.1 n=3',
    ',a,,b'
  )
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  test('is parsed without failing', () => {
    fc.assert(
      fc.property(fc.oneof(text, anyText()), (input) => {
        const parsed = parse(input)
        const count = input.split(/\r\n|\n|\r/).length
        for (const { at } of parsed.diagnostics) expect(at?.line ?? 1).toBeLessThanOrEqual(count)
      }),
      { seed: 12, numRuns: 500 }
    )
  })
})
