/** What stands behind a row of report.json: how it was tested, or why it could not be. */
import * as z from 'zod'
import { bounds } from './quantity.js'

const tested = {
  test: z.enum(['mann-whitney-u', 'benchstat']),
  p: z.number(),
  q: z.number().describe('p after Benjamini-Hochberg within the unit'),
  n: z.tuple([z.int(), z.int()]).describe('Samples of base and head'),
  min_effect: z
    .object({
      pct: z.number().describe('Percent of cost'),
      p: z.number(),
      q: z.number().describe('p after Benjamini-Hochberg within the unit'),
      need: z
        .int()
        .optional()
        .describe('Samples per side that a lone slowdown takes to pass, where there are fewer')
    })
    .optional()
    .describe('One-sided test that the row is worse by more than `pct`: time and throughput only')
}

const suite = z
  .object({
    benchmarks: z.int(),
    moved_pct: z
      .number()
      .describe('Half of the benchmarks moved by this many percent of cost, or more'),
    best_pct: z
      .number()
      .optional()
      .describe('Largest improvement, as the percent of cost that its reverse would be'),
    limit_pct: z.number().describe('Percent of cost from which a row stands out among them'),
    common_pct: z
      .number()
      .optional()
      .describe(
        'Where most of them are slower by more than two processes may differ, so that their distance from one another decides: percent of cost that the middle one moved by'
      )
  })
  .describe('How far the benchmarks of the suite moved, which repeats in one process do not show')

/** Of rows whose repeats do not show how much processes differ. */
const hidden = {
  suite: suite.optional(),
  apart_pct: z
    .number()
    .optional()
    .describe('Percent of cost up to which two processes may differ without any change')
}

export const evidenceSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('exact') }),
    z.object({ kind: z.literal('tested'), ...tested, ...hidden }),
    z
      .object({ kind: z.literal('tested-blocked'), ...tested, ...hidden })
      .describe('Tested, but the repeats of a side ran consecutively in one process'),
    z.object({
      kind: z.literal('modelled'),
      model: z.enum(['share', 'cost']),
      phi: z.number().describe('Overdispersion of the sampled counts'),
      phi_from: z
        .enum(['assumed', 'measured'])
        .describe('`measured` between several profiles of each side'),
      df: z.number().optional().describe("Degrees of freedom of Student's t; normal without"),
      profiles: z.tuple([z.int(), z.int()]).describe('Profiles of base and head'),
      p: z.number(),
      q: z.number(),
      events: z.tuple([z.number(), z.number()]).describe('Sampled events in base and head'),
      basis: z.enum(['counted', 'recovered', 'modelled', 'upper-bound']),
      ci_pp: bounds.describe('95% interval of the deciding change, in percentage points')
    }),
    z.object({
      kind: z.literal('too-few'),
      of: z.string(),
      need: z.number(),
      have: z.number()
    }),
    z.object({
      kind: z.literal('unpaired'),
      side: z.enum(['base', 'head']),
      perhaps: z
        .string()
        .optional()
        .describe('Benchmark of the other side that this may be under another name')
    }),
    z.object({
      kind: z.literal('refused'),
      cause: z.enum(['not-comparable', 'not-testable']),
      why: z.string()
    })
  ])
  .describe('What stands behind the row: how it was tested, or why it could not be')
