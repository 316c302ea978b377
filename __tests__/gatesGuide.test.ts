/** The examples of docs/gates.md do what the sentence above each says. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { DecodedFile } from '../src/model/parsed.js'
import { aProfile, benchFile, cpuProfile, profileFile, rawBenchmarks } from './helpers/inputs.js'
import { gateOf, reportOf } from './helpers/street.js'

const guide = readFileSync(new URL('../docs/gates.md', import.meta.url), 'utf8')
const examples = [...guide.matchAll(/^([^\n]+):\n\n```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, sentence = '', yaml = '']) => ({ sentence, yaml })
)

const exampleAbout = (words: string): string => {
  const [found, ...others] = examples.filter(({ sentence }) => sentence.includes(words))
  if (found === undefined || others.length > 0) throw new Error(`no single example about ${words}`)
  return found.yaml
}

const steady = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109]

interface Bench {
  readonly pkg?: string
  readonly unit?: string
  readonly scale?: number
}

const bench = (name: string, factor: number, { scale = 1, ...more }: Bench = {}) =>
  (['base', 'head'] as const).map((side) => {
    const values = steady.map((value) => value * scale * (side === 'head' ? factor : 1))
    return benchFile(`${side}/${name}.txt`, rawBenchmarks({ [name]: values }, more))
  })

const profiles = (f: number, name: string, type: 'cpu' | 'inuse_space', workload = 'checkout') =>
  (['base', 'head'] as const).map((side) => {
    const rows = { [name]: side === 'head' ? f : 1000, rest: 9000 }
    const profile =
      type === 'cpu'
        ? cpuProfile(rows)
        : aProfile({ type, unit: 'bytes', rows, perEvent: 1, basis: 'counted' })
    return profileFile(`${side}/${workload}_${type === 'cpu' ? 'cpu' : 'mem'}.pprof`, profile)
  })

const statusOf = (about: string, gate: string, files: readonly DecodedFile[]) =>
  gateOf(reportOf(files, exampleAbout(about)), `custom/${gate}`).status

describe('the examples of docs/gates.md', () => {
  test('are all shown here', () => {
    expect(examples).toHaveLength(6)
  })

  test.each([
    ['example.com/shop/wire', 1.06, 'failed'],
    ['example.com/shop/wire', 1.01, 'passed'],
    ['example.com/shop/cart', 1.06, 'not_applicable']
  ])('a package: %s at %d', (pkg, factor, status) => {
    const files = bench('Encode-8', factor, { pkg })
    expect(statusOf('No benchmark of a package', 'wire-stays-fast', files)).toBe(status)
    const { level } = reportOf(files, exampleAbout('No benchmark of a package')).verdict
    expect(level === 'hard_fail').toBe(status === 'failed')
  })

  test.each([
    ['acme/shop/pricing.(*Engine).apply', 1500, 'failed'],
    ['acme/shop/pricing.(*Engine).apply', 1100, 'passed'],
    ['acme/shop/pricing.(*Engine).load', 1500, 'not_applicable']
  ])('a function: %s at %d', (name, f, status) => {
    const about = 'A function may not take more than 2 points'
    expect(statusOf(about, 'price-engine', profiles(f, name, 'cpu'))).toBe(status)
  })

  test.each([
    ['allocations', 'allocs/op', 1, 1.2, 'failed'],
    ['allocations', 'allocs/op', 1, 1.05, 'passed'],
    ['memory', 'B/op', 2 ** 20, 1.5, 'failed'],
    ['memory', 'B/op', 1024, 1.5, 'passed']
  ])('amounts: %s in %s, %d times %d', (gate, unit, scale, factor, status) => {
    const files = bench('Encode-8', factor, { unit, scale })
    expect(statusOf('No benchmark may make more than 10', gate, files)).toBe(status)
  })

  test.each([
    ['Page-8', 1e6, 1.1, 'failed'],
    ['Page-8', 1, 1.1, 'passed'],
    ['Page-8', 1e6, 1.04, 'passed'],
    ['Other-8', 1e6, 1.1, 'not_applicable']
  ])('percent and amount: %s, %d ns by %d', (name, scale, factor, status) => {
    const files = bench(name, factor, { scale })
    expect(statusOf('What is slower by a lot', 'slow-and-felt', files)).toBe(status)
  })

  test.each([
    ['checkout', 3000, 'failed'],
    ['checkout', 1500, 'passed'],
    ['search', 3000, 'not_applicable']
  ])('a sample type in one workload: %s at %d', (workload, f, status) => {
    const files = profiles(f, 'shop.cache', 'inuse_space', workload)
    expect(statusOf('A sample type that no other gate', 'cache-stays-small', files)).toBe(status)
  })

  test('what is ignored', () => {
    const files = [
      ...bench('Fetch-8', 2),
      ...bench('Steady-8', 1.001),
      ...profiles(3000, 'example.com/shop/pb.Marshal', 'cpu')
    ]
    expect(reportOf(files).verdict.level).toBe('hard_fail')
    const report = reportOf(files, exampleAbout('Benchmarks that measure the network'))
    expect(report.verdict.level).toBe('pass')
    expect(report.ignored.map(({ reason }) => reason).sort()).toEqual([
      'depends on the network',
      'generated code'
    ])
  })
})
