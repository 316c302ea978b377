/** Draws as files, read once: what every rule gets to see. */
import { analyze } from '../src/analyze.js'
import { resolveConfig } from '../src/config/layers.js'
import type { Config } from '../src/config/schema.js'
import { decode } from '../src/formats/index.js'
import type { DecodedFile } from '../src/model/parsed.js'
import type { Report } from '../src/model/report.js'
import type { Side } from '../src/model/side.js'
import type { BenchmarkDraw } from './draws/benchmarkDraw.js'

/** The samples of one benchmark and unit, in file order. */
export interface Row {
  readonly name: string
  /** Go's unit: `ns/op`, `B/op`, `allocs/op`. All of them are better when lower. */
  readonly unit: string
  readonly base: readonly number[]
  readonly head: readonly number[]
}

/** A pull request with benchmarks, ready to be judged by any rule. */
export interface JudgedBenchmarks {
  readonly draw: BenchmarkDraw
  readonly rows: readonly Row[]
  /** What flamegate says about the two files. */
  readonly report: Report
}

/** flamegate's configuration when nobody configures anything. */
export const defaults: Config = resolveConfig({ file: undefined }).config

const configured = (yaml: string): Config =>
  resolveConfig({ file: { path: 'flamegate.yml', text: yaml } }).config

/** The defaults with the operations of both sides known, as a collection's manifest tells them. */
export const withOperations = (operations: number): Config =>
  configured(`work: per-op\nbase-ops: ${operations}\nhead-ops: ${operations}\n`)

const limits = {
  maxInflatedBytes: defaults.limits['max-inflated-bytes'],
  maxRows: defaults.limits['max-rows']
}

const context = {
  version: '0.0.0',
  generatedAt: '2026-01-01T00:00:00.000Z',
  baseLabel: undefined,
  headLabel: undefined,
  ignoredFiles: 0,
  acks: { acks: [], refused: [], diagnostics: [] },
  headLoosens: []
}

/** One input of a side, through the real formats. */
export const decoded = (path: string, side: Side, bytes: Uint8Array): DecodedFile => {
  const outcome = decode({ path, bytes }, limits)
  if (outcome.status !== 'parsed') throw new Error(`${path} is ${outcome.status}, not parsed`)
  return { path, name: path, side, bytes: bytes.length, ...outcome }
}

/** What the real street makes of some files. */
export const reportOf = (files: readonly DecodedFile[], config: Config): Report =>
  analyze(files, config, context, () => undefined)

const samplesOf = (file: DecodedFile): ReadonlyMap<string, readonly number[]> => {
  const samples = new Map<string, number[]>()
  for (const benchmarks of file.parsed.benchmarks) {
    if (benchmarks.kind !== 'raw') continue
    for (const { name, measurements } of benchmarks.results) {
      for (const { value, unit } of measurements) {
        const key = `${name} ${unit}`
        const known = samples.get(key)
        if (known === undefined) samples.set(key, [value])
        else known.push(value)
      }
    }
  }
  return samples
}

const rowsOf = (base: DecodedFile, head: DecodedFile): readonly Row[] => {
  const heads = samplesOf(head)
  return [...samplesOf(base)].map(([key, values]) => {
    const [name = '', unit = ''] = key.split(' ')
    return { name, unit, base: values, head: heads.get(key) ?? [] }
  })
}

const encoder = new TextEncoder()

export const judgedBenchmarks = (draw: BenchmarkDraw): JudgedBenchmarks => {
  const base = decoded('base/bench.txt', 'base', encoder.encode(draw.base))
  const head = decoded('head/bench.txt', 'head', encoder.encode(draw.head))
  return { draw, rows: rowsOf(base, head), report: reportOf([base, head], defaults) }
}
