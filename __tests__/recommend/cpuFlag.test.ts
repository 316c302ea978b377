import { describe, expect, test } from '@jest/globals'
import type { BenchmarkFinding } from '../../src/model/finding.js'
import { recommend } from '../../src/recommend/index.js'
import { benchmarkFinding, inputWith } from './findings.js'

const row = (
  name: string,
  procs: number,
  {
    verdict = 'unchanged',
    ...delta
  }: Partial<BenchmarkFinding['delta']> & Partial<Pick<BenchmarkFinding, 'verdict'>> = {}
): BenchmarkFinding => benchmarkFinding(name, { verdict, delta: { procs, ...delta } })

const slower = (name: string, procs: number) => row(name, procs, { verdict: 'regression' })

const commandFor = (...benchmarks: readonly BenchmarkFinding[]): string =>
  recommend(inputWith({ benchmarks }))[0]?.command ?? ''

describe('the command for a benchmark that ran on several numbers of processors', () => {
  test('asks for the one of its row, by -cpu', () => {
    expect(commandFor(slower('Encode-2', 2), row('Encode', 1), row('Encode-4', 4))).toContain(
      "-bench '^BenchmarkEncode$' -cpu 2 "
    )
  })

  test('asks for one processor where the row has no number', () => {
    expect(commandFor(row('Encode-2', 2), slower('Encode', 1))).toContain('-cpu 1 ')
  })

  test('says nothing of -cpu where all rows have the number of the machine', () => {
    expect(commandFor(slower('Encode-2', 2), row('Decode-2', 2))).not.toContain('-cpu ')
  })

  test('says nothing where a name ends in a number of its own', () => {
    expect(commandFor(slower('Sort/n-16', 16), row('Encode', 1))).not.toContain('-cpu ')
  })

  test('looks at one package only: others ran with other flags, or on another machine', () => {
    const other = row('Encode-4', 4, { package: 'example.com/other' })
    expect(commandFor(slower('Encode-2', 2), other)).not.toContain('-cpu ')
  })

  test('looks at head only: base may have run on another machine', () => {
    const { head, ...delta } = benchmarkFinding('Encode-4', { delta: { procs: 4 } }).delta
    const gone = { ...benchmarkFinding('Encode-4'), verdict: 'not-judged', delta } as const
    expect(head).toBeDefined()
    expect(commandFor(slower('Encode-2', 2), gone)).not.toContain('-cpu ')
  })
})
