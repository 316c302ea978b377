/** Text inputs say the same in whatever encoding and with whatever line ends they were written. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { decode } from '../../src/formats/index.js'
import { encodings } from '../helpers/encodings.js'

const limits = { maxInflatedBytes: 2 ** 30, maxRows: 1_000_000 }

/** Fixtures of every text format, with what `go test` mixes in: failures, JSON, a panic, odd lines. */
const inputs = [
  ['pprof-top', 'published-text/loader_cpu_top.txt'],
  ['pprof-top', 'top/reports/cpu.compact.txt'],
  ['gobench', 'bench/count/head.txt'],
  ['gobench', 'bench/json/head.json'],
  ['gobench', 'bench/panic/head.txt'],
  ['gobench', 'bench/odd/head.txt'],
  ['benchstat-text', 'published/benchdiff/bench_optimized.diff'],
  ['benchstat-csv', 'benchstat/out/basic-n10.v2.csv'],
  ['manifest', 'manifest/whole/flamegate-manifest.json']
] as const

const read = (path: string): Buffer =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))

/** All that an input says. Where in its bytes something stands depends on how they are written. */
const said = (path: string, bytes: Buffer) => {
  const { format, status, parsed } = decode({ path, bytes }, limits)
  const { diagnostics, ...data } = parsed
  return { format, status, data, problems: diagnostics.map(({ code, message }) => [code, message]) }
}

describe.each(inputs)('%s: %s', (format, path) => {
  const bytes = read(path)
  const expected = said(path, bytes)

  test('is an input of that format', () => {
    expect(expected.format).toBe(format)
    expect(['parsed', 'partial']).toContain(expected.status)
  })

  test.each(encodings)('says the same in %s', (_, encode) => {
    expect(said(path, encode(bytes.toString('utf8')))).toEqual(expected)
  })
})
