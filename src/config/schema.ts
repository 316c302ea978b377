/**
 * The one configuration schema: keys, bounds, defaults and descriptions. The reference in docs/configuration.md, the
 * JSON Schema for editors and every error text follow from it. Keys stay in the spelling of the file (kebab-case) after
 * parsing too, because gate ids, gate options and workload names are keys and must come out as they went in.
 */
import * as z from 'zod'
import { collectSchema } from './collectSchema.js'
import { endpointsSchema, objectiveFilesSchema, objectivesSchema } from './endpointsSchema.js'
import { energySchema } from './energySchema.js'
import { gatesSchema } from './gateSchema.js'
import { globText } from './globText.js'
import { customGatesSchema, ignoreSchema } from './governanceSchema.js'
import { historySchema } from './historySchema.js'
import { inputRuleSchema, pathMappingSchema } from './inputsSchema.js'
import { ratingSchema, statisticsSchema, thresholdsSchema } from './judgementSchema.js'
import { limitsSchema } from './limitsSchema.js'
import { productionSchema } from './productionSchema.js'
import { text } from './values.js'
import { bothOrNone, operations, work, workloadSchema, workMeaning } from './workSchema.js'

/** Outputs that can be written beside report.json and report.md. */
const extraOutputs = ['text', 'speedscope', 'sarif'] as const

export const configSchema = z
  .strictObject({
    version: z.literal(1).optional().describe('Version of this file format'),
    'fail-on': z
      .enum(['warning', 'soft-fail', 'hard-fail', 'never'])
      .default('hard-fail')
      .describe('Weakest failed gate that makes the exit code 1'),
    'on-missing': z
      .enum(['neutral', 'fail', 'pass'])
      .default('neutral')
      .describe('What an inconclusive comparison or a missing base does to the status'),
    'accept-label': text()
      .max(50)
      .default('perf-regression-ok')
      .describe('Label that accepts the regressions of the report that it is put on'),
    evidence: z
      .enum(['required', 'any'])
      .default('required')
      .describe(
        'Whether a change counts only with evidence behind it, or as soon as it is measured'
      ),
    work: work.default('unknown').describe(workMeaning),
    ...operations,
    outputs: z
      .array(z.enum(extraOutputs))
      .default([])
      .describe('Outputs to write beside report.json and report.md'),
    expected: z
      .array(globText())
      .default([])
      .describe('Globs of benchmarks or workloads that head must have'),
    thresholds: thresholdsSchema,
    gates: gatesSchema,
    'custom-gates': customGatesSchema,
    ignore: ignoreSchema,
    'not-reachable': z
      .enum(['judged', 'warning'])
      .default('warning')
      .describe(
        'What surely no line of the change reaches: a `warning` at most, or `judged` like everything else'
      ),
    statistics: statisticsSchema,
    rating: ratingSchema,
    workloads: z
      .record(text(), workloadSchema)
      .default({})
      .describe('Settings of single workloads, by name; they win over the ones above'),
    inputs: z
      .array(inputRuleSchema)
      .default([])
      .describe(
        'Side and workload of inputs by path; the first match wins over any guess from names'
      ),
    'path-mappings': z
      .array(pathMappingSchema)
      .default([])
      .describe(
        'Where files of profiles are in the repository, where their paths do not tell; the first that fits wins'
      ),
    collect: collectSchema,
    history: historySchema,
    issues: z
      .boolean()
      .default(false)
      .describe(
        'Whether an issue is opened for a row that is above its last good value in three consecutive pull requests; the history is then on a branch unless `history.storage` says otherwise'
      ),
    endpoints: endpointsSchema,
    objectives: objectivesSchema,
    'objective-files': objectiveFilesSchema,
    production: productionSchema,
    energy: energySchema,
    limits: limitsSchema
  })
  .check(bothOrNone)
  .describe('Configuration of flamegate')

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T

/** The effective configuration: every default filled in, percentages and points as numbers, sizes in bytes. */
export type Config = DeepReadonly<z.output<typeof configSchema>>

export const defaultConfig: Config = configSchema.parse({})

/** The configuration with one more output. */
export const withOutput = (config: Config, output: (typeof extraOutputs)[number]): Config => ({
  ...config,
  outputs: [...new Set([...config.outputs, output])]
})
