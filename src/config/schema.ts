/**
 * The one configuration schema: keys, bounds, defaults and descriptions. The reference in docs/configuration.md, the
 * JSON Schema for editors and every error text follow from it. Keys stay in the spelling of the file (kebab-case) after
 * parsing too, because gate ids, gate options and workload names are keys and must come out as they went in.
 */
import * as z from 'zod'
import { endpointsSchema, objectiveFilesSchema, objectivesSchema } from './endpointsSchema.js'
import { energySchema } from './energySchema.js'
import { gatesSchema } from './gateSchema.js'
import { globText } from './globText.js'
import { customGatesSchema, ignoreSchema } from './governanceSchema.js'
import { historySchema } from './historySchema.js'
import { defaultLimits } from './limits.js'
import { productionSchema } from './productionSchema.js'
import { count, percent, points, size } from './values.js'

/** Outputs that can be written beside report.json and report.md. */
const extraOutputs = ['text', 'speedscope', 'sarif'] as const

const share = () => percent(z.number().min(0).max(100))
const text = () => z.string().min(1)
const probability = () => z.number().gt(0).lt(1)

const workMeaning =
  'What both sides did: `same` work (cost decides), work counted `per-op` (cost per operation decides), or `unknown` (share decides, unless a manifest of `collect` says what they did)'

const work = z.enum(['same', 'per-op', 'unknown']).describe(workMeaning)

const operations = {
  'base-ops': count().optional().describe('Operations that the profile of base covers'),
  'head-ops': count().optional().describe('Operations that the profile of head covers')
}

interface Operations {
  readonly 'base-ops'?: number | undefined
  readonly 'head-ops'?: number | undefined
}

/** One count alone gives no cost per operation; it would be ignored without a word. */
const bothOrNone: z.core.CheckFn<Operations> = ({ value, issues }) => {
  const [present, ...others] = (['base-ops', 'head-ops'] as const).filter(
    (key) => value[key] !== undefined
  )
  if (present === undefined || others.length > 0) return
  const absent = present === 'base-ops' ? 'head-ops' : 'base-ops'
  issues.push({ code: 'custom', input: value, path: [present], message: `${absent} beside it` })
}

const thresholds = z
  .strictObject({
    share: points()
      .prefault(5)
      .describe('A rise (fall) of flat share by more than this is a regression (improvement)'),
    'new-hotspot': share()
      .prefault(1)
      .describe('A function only in head with more flat share than this is a new hotspot'),
    'removed-hotspot': share()
      .prefault(1)
      .describe('Functions gone from head are listed in text and comment from this flat share on'),
    benchmark: percent()
      .prefault(2)
      .describe(
        'A benchmark that is worse (better) by more than this is a regression (improvement)'
      )
  })
  .prefault({})
  .describe('What counts as a change')

const statistics = z
  .strictObject({
    alpha: probability()
      .default(0.05)
      .describe('Accepted false discovery rate (Benjamini-Hochberg) over the tests of one unit'),
    confidence: probability().default(0.95).describe('Confidence of the intervals'),
    'min-effect': percent()
      .prefault(5)
      .describe(
        'A slowdown fails benchmark-slowdown only when it is surely more than this (or than the limit of the gate, where that is less); twice as much where repeats ran consecutively in one process'
      ),
    overdispersion: z
      .number()
      .min(1)
      .default(3)
      .describe(
        'How much wider than Poisson sampled counts are taken to be where a side has a single profile; several profiles of both sides measure it'
      ),
    'min-change': points()
      .prefault(1)
      .describe('Smallest change of share that can be significant, however many events prove it'),
    'min-events': z
      .number()
      .min(0)
      .default(10)
      .describe(
        'Expected events of a function (pooled share x smaller profile) below which it is not tested'
      ),
    'min-samples': z
      .int()
      .min(0)
      .default(2000)
      .describe(
        'Sampled events per side below which nothing is called unchanged, and the report begins with how little can be seen'
      )
  })
  .prefault({})
  .describe('How much evidence a change needs')

const rating = z
  .strictObject({
    start: z.number().min(1).max(10).default(5).describe('Rating when nothing changed'),
    step: z
      .number()
      .min(0)
      .max(9)
      .default(2)
      .describe(
        'Added when improvements outnumber regressions, subtracted when they are outnumbered'
      )
  })
  .prefault({})
  .describe('The rating of a dimension, clamped to 1-10')

const workload = z
  .strictObject({ work: work.optional(), ...operations })
  .check(bothOrNone)
  .prefault({})

const input = z.strictObject({
  path: globText().describe('Glob over the path of the input'),
  side: z
    .enum(['base', 'head', 'both', 'ignore'])
    .optional()
    .describe('Side of the matching files; `both` for a comparison, `ignore` to leave them out'),
  workload: text().optional().describe('Workload of the matching files'),
  metric: text()
    .optional()
    .describe(
      'What the matching files measure, where their format does not say (folded stacks, speedscope): `cpu` and `samples` are judged as CPU, `alloc_space` as memory, anything else is only shown'
    )
})

const mapping = z.strictObject({
  from: text().describe('How paths begin in the profile, as they were where it was built'),
  to: z.string().describe('The folder of the repository that this is; empty for its root')
})

const collect = z
  .strictObject({
    packages: text()
      .default('./...')
      .describe(
        'Go packages to measure: patterns separated by spaces, or `changed` for those that the change can affect'
      ),
    bench: text().default('.').describe('Regular expression of the benchmarks to run'),
    rounds: z
      .int()
      .min(1)
      .max(1000)
      .default(10)
      .describe('Rounds of benchmarks; every round runs base and head once, in random order'),
    benchtime: z
      .string()
      .regex(/^(?:\d+x|(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/, {
        error: 'a duration such as 100ms, or a count such as 1000x'
      })
      .default('100ms')
      .describe('Time, or number of iterations (`100x`), of one benchmark in one round'),
    profile: z
      .array(z.enum(['cpu', 'mem']))
      .default(['cpu', 'mem'])
      .describe('Profiles to take, in a pass of their own; `none` as a flag or input takes none'),
    'profile-rounds': z
      .int()
      .min(0)
      .max(100)
      .default(5)
      .describe('Rounds of profiles; every round profiles base and head once, in random order'),
    'noise-rounds': z
      .int()
      .min(0)
      .max(1000)
      .default(0)
      .describe(
        'Rounds in which base is measured a second time, to show what this machine makes of no change'
      ),
    tags: z.string().default('').describe('Build tags'),
    timeout: text()
      .regex(/^\d+(?:s|m|h)$/, { error: 'a duration such as 30s, 10m or 1h' })
      .default('10m')
      .describe('Longest that one process may run before it is stopped')
  })
  .prefault({})
  .describe('What `collect` measures, and how often')

const limits = z
  .strictObject({
    'max-files': z
      .int()
      .min(1)
      .default(defaultLimits['max-files'])
      .describe('Most files that a search may find'),
    'max-file-bytes': size().prefault('512MiB').describe('Largest input file'),
    'max-total-bytes': size().prefault('8GiB').describe('Largest size of all input files together'),
    'max-inflated-bytes': size().prefault('1GiB').describe('Largest input after decompression'),
    'max-archive-entries': z
      .int()
      .min(1)
      .default(defaultLimits['max-archive-entries'])
      .describe('Most entries of one artifact'),
    'max-archive-bytes': size()
      .prefault('2GiB')
      .describe('Largest size of what all artifacts of a run unpack to'),
    'max-compression-ratio': z
      .int()
      .min(1)
      .max(1032)
      .default(defaultLimits['max-compression-ratio'])
      .describe(
        'How many times an entry of an artifact may be larger than it is packed, above 1 MiB'
      ),
    'max-rows': z
      .int()
      .min(1)
      .default(defaultLimits['max-rows'])
      .describe('Most rows taken from one text input')
  })
  .prefault({})
  .describe('Bounds on the inputs')

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
    thresholds,
    gates: gatesSchema,
    'custom-gates': customGatesSchema,
    ignore: ignoreSchema,
    'not-reachable': z
      .enum(['judged', 'warning'])
      .default('warning')
      .describe(
        'What surely no line of the change reaches: a `warning` at most, or `judged` like everything else'
      ),
    statistics,
    rating,
    workloads: z
      .record(text(), workload)
      .default({})
      .describe('Settings of single workloads, by name; they win over the ones above'),
    inputs: z
      .array(input)
      .default([])
      .describe(
        'Side and workload of inputs by path; the first match wins over any guess from names'
      ),
    'path-mappings': z
      .array(mapping)
      .default([])
      .describe(
        'Where files of profiles are in the repository, where their paths do not tell; the first that fits wins'
      ),
    collect,
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
    limits
  })
  .check(bothOrNone)
  .describe('Configuration of flamegate')

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T

/** The effective configuration: every default filled in, percentages and points as numbers, sizes in bytes. */
export type Config = DeepReadonly<z.output<typeof configSchema>>

export const defaultConfig: Config = configSchema.parse({})

/** Keys that are also flags of the command and inputs of the action; all others live in the file only. */
export const flagKeys = [
  'fail-on',
  'on-missing',
  'evidence',
  'work',
  'base-ops',
  'head-ops'
] as const satisfies readonly (keyof Config)[]

export type FlagKey = (typeof flagKeys)[number]

/** The configuration with one more output. */
export const withOutput = (config: Config, output: (typeof extraOutputs)[number]): Config => ({
  ...config,
  outputs: [...new Set([...config.outputs, output])]
})
