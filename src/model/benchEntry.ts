/** A benchmark in one unit, and the shift of all of a unit together, in the words of report.json. */
import * as z from 'zod'
import { causeSchema } from './cause.js'
import { evidenceSchema } from './evidenceEntry.js'
import { whereaboutsShape } from './place.js'
import { nullableNumber } from './quantity.js'
import { touchSchema } from './touch.js'

const benchSideSchema = z
  .object({
    center: z.number().describe('Median, in the unit of the row'),
    lo: nullableNumber,
    hi: nullableNumber,
    n: z.int().describe('Number of samples; 0 when the input does not say')
  })
  .nullable()

const ignoredReason = z.string().optional().describe('Reason for which the settings ignore it')

export const benchEntrySchema = z.object({
  id: z.string(),
  name: z.string().describe("benchstat's row name: no Benchmark prefix, with /sub and -procs"),
  package: z.string(),
  workload: z.string(),
  procs: z.int(),
  unit: z.string().describe("Go's unit: ns/op, B/op, allocs/op, MB/s or a custom one"),
  better: z.enum(['lower', 'higher', 'unknown']),
  base: benchSideSchema,
  head: benchSideSchema,
  delta_pct: nullableNumber.describe('Change of the centers, signed as benchstat prints it'),
  effect: z
    .object({
      ratio: nullableNumber.describe('null when base is 0: infinitely more'),
      lo: nullableNumber,
      hi: nullableNumber
    })
    .nullable()
    .describe('Cost ratio, worse above 1'),
  p: nullableNumber,
  visible_pct: z
    .number()
    .optional()
    .describe('Smallest slowdown that would have been found in four of five such runs, in percent'),
  shift: z
    .number()
    .optional()
    .describe('Cost ratio of the whole suite, without which the row was tested and judged'),
  bimodal: z
    .array(z.enum(['base', 'head']))
    .optional()
    .describe('Sides whose samples fall into two groups'),
  evidence: evidenceSchema,
  verdict: z
    .enum(['regression', 'improvement', 'unchanged', 'not_judged'])
    .describe('`not_judged` for what is ignored, too'),
  would_be: z.enum(['regression', 'improvement', 'unchanged']).optional(),
  ignored: ignoredReason,
  place: whereaboutsShape.place,
  owners: whereaboutsShape.owners,
  touch: touchSchema
    .optional()
    .describe('As for functions, by the profile of the benchmark; absent for what is unchanged'),
  causes: z
    .array(causeSchema)
    .optional()
    .describe('The functions that a slower benchmark is slower in, by its own profile; at most 5'),
  because: z.string()
})

export const notJudgedBenchSchema = z.object({
  kind: z.literal('benchmark'),
  id: z.string().describe('Id of the row in bench_deltas'),
  name: z.string(),
  package: z.string(),
  unit: z.string(),
  evidence: evidenceSchema,
  would_be: z.enum(['regression', 'improvement', 'unchanged']),
  because: z.string()
})

export const suiteShiftSchema = z.object({
  id: z.string(),
  workload: z.string(),
  unit: z.string(),
  ratio: z.number().describe('Median cost ratio of the rows, worse above 1'),
  rows: z.int(),
  agreeing: z.int().describe('Rows that moved in the direction of the shift'),
  interleaved: z
    .enum(['yes', 'unknown', 'no'])
    .describe('Whether base and head are known to have run in alternation'),
  ignored: ignoredReason,
  because: z.string()
})
