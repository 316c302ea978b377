/** Benchmark results in the views: every sample, in file order. */
import * as z from 'zod'
import { maxRows, number, ref, text } from './parts.js'

const entries = z.array(z.tuple([text, text])).max(10_000)

const resultSchema = z.strictObject({
  name: ref,
  package: ref,
  procs: z.int(),
  iterations: number,
  measurements: z
    .array(z.tuple([number, ref]))
    .max(10_000)
    .describe('Value and unit'),
  config: z.int().min(0).describe('Place in `configs`'),
  line: z.int().min(0),
  streak: z.int().min(0).describe('Which uninterrupted run of this benchmark in the file')
})

const rawSchema = z
  .strictObject({
    kind: z.literal('raw'),
    configs: z
      .array(entries)
      .max(maxRows)
      .describe('The different `key: value` lines in force, as lists of pairs'),
    results: z.array(resultSchema).max(maxRows),
    units: z
      .array(z.tuple([text, entries]))
      .max(10_000)
      .describe('`Unit` lines: a unit and its pairs')
  })
  .refine(({ configs, results }) => results.every(({ config }) => config < configs.length), {
    error: 'expected places in `configs`'
  })

const summarySchema = z.strictObject({
  center: number,
  spread: z.exactOptional(number),
  half_digit: number
})

const comparedSchema = z.strictObject({
  kind: z.literal('compared'),
  source: z.enum(['benchstat-csv', 'benchstat-text']),
  labels: z.tuple([text, text]),
  config: entries,
  rows: z
    .array(
      z.strictObject({
        name: ref,
        package: ref,
        procs: z.int(),
        unit: ref,
        base: z.exactOptional(summarySchema),
        head: z.exactOptional(summarySchema),
        delta_pct: z.exactOptional(number),
        p: z.exactOptional(number),
        n: z.exactOptional(z.tuple([z.int(), z.int()])),
        line: z.int().min(0)
      })
    )
    .max(maxRows)
})

export const benchmarksSchema = z.discriminatedUnion('kind', [rawSchema, comparedSchema])

export type RawView = z.infer<typeof rawSchema>
export type ComparedView = z.infer<typeof comparedSchema>
export type SummaryView = z.infer<typeof summarySchema>
