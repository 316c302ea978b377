import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import type { BenchInput } from '../../src/compare/benchTables/benchTables.js'
import { gobench } from '../../src/formats/gobench.js'
import type { RawBenchmarks } from '../../src/model/benchmark.js'

const LIMITS = { maxInflatedBytes: 2 ** 26, maxRows: 100_000 }

const fixture = (path: string): URL => new URL(`../../fixtures/${path}`, import.meta.url)

export const readFixture = (path: string): string => readFileSync(fixture(path), 'utf8')

export const parseRaw = (text: string): RawBenchmarks => {
  const bytes = new TextEncoder().encode(text)
  const [benchmarks] = gobench.parse({ path: 'test.txt', bytes }, LIMITS).benchmarks
  return benchmarks?.kind === 'raw' ? benchmarks : { kind: 'raw', results: [], units: new Map() }
}

/** An input as the command makes it: the label is that of the column. */
export const inputOf = (label: string, text: string): BenchInput => ({
  label,
  benchmarks: parseRaw(text)
})

/** The last digit of a geomean depends on the processor, because Go's log and exp do. */
const GEOMEAN_TOLERANCE = 1e-14

const isClose = (ours: string, theirs: string): boolean =>
  ours === theirs ||
  (ours !== '' && theirs !== '' && Math.abs(Number(ours) / Number(theirs) - 1) <= GEOMEAN_TOLERANCE)

/** The line of ours with each geomean center that is as good as theirs replaced by theirs. */
const withTheirGeomeans = (ours: string, theirs: string): string => {
  if (!ours.startsWith('geomean,')) return ours
  const expected = theirs.split(',')
  return ours
    .split(',')
    .map((field, index) => (isClose(field, expected[index] ?? '') ? expected[index] : field))
    .join(',')
}

/** Whether a CSV is theirs byte for byte, geomeans apart. */
export const expectCsv = (ours: string, theirs: string): void => {
  const expected = theirs.split('\n')
  const actual = ours
    .split('\n')
    .map((line, index) => withTheirGeomeans(line, expected[index] ?? ''))
  expect(actual).toEqual(expected)
}
