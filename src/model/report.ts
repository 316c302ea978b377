/**
 * report.json: the public contract. Additive changes only while `schema_version` is 1; every change has a line in
 * docs/report-format.md. Numbers are raw (nanoseconds, bytes, ns/op); shares are percent of the total of their side.
 * Each kind of row has its schema in a file of its own.
 */
import * as z from 'zod'
import { ackEntrySchema } from './ack.js'
import { adviceSchema } from './advice.js'
import { baselineSchema } from './baseline.js'
import { benchEntrySchema, notJudgedBenchSchema, suiteShiftSchema } from './benchEntry.js'
import { churnRowSchema } from './churnEntry.js'
import { collectionSchema } from './collectionEntry.js'
import { comparisonSchema, headTopSchema } from './comparisonEntry.js'
import { diagnosticSchema } from './diagnosticEntry.js'
import { endpointsSchema } from './endpointEntry.js'
import { energySchema } from './energyEntry.js'
import type { evidenceSchema } from './evidenceEntry.js'
import { functionEntrySchema, notJudgedFunctionSchema } from './functionEntry.js'
import { levels } from './gate.js'
import { gateSchema } from './gateEntry.js'
import { ignoredSchema } from './ignoredEntry.js'
import { inputSchema } from './inputEntry.js'
import { measuredBySchema } from './measuredBy.js'
import { ownerSchema, packageSchema } from './place.js'
import { runtimeGroupSchema } from './placeEntry.js'
import { productionSchema } from './productionEntry.js'
import { recommendationSchema } from './recommendationEntry.js'
import { changeEntrySchema } from './touch.js'
import { historyEntrySchema } from './trend.js'

export const reportSchema = z.object({
  schema_version: z.literal(1),
  generated_at: z.iso.datetime(),
  tool: z.object({ name: z.literal('flamegate'), version: z.string() }),
  context: z.object({
    base: z.object({ label: z.string() }).nullable(),
    head: z.object({ label: z.string() }).nullable()
  }),
  baseline: baselineSchema
    .nullable()
    .describe('The stored baseline that is base; null where base was measured by this run'),
  change: changeEntrySchema
    .nullable()
    .describe('What differs between base and head in the code; null where nobody knows'),
  measured_by: measuredBySchema
    .nullable()
    .describe(
      'The run of untrusted code that measured, where another judges; null where the run of this report measured'
    ),
  collection: collectionSchema
    .nullable()
    .describe('How `flamegate collect` measured; null without its manifest'),
  inputs: z.array(inputSchema),
  inputs_ignored: z
    .int()
    .describe('Files that no format claims and that do not look like input: counted, not listed'),
  comparisons: z
    .array(comparisonSchema)
    .describe('What was compared with what, and how much it holds'),
  summary: z.string(),
  advice: adviceSchema
    .optional()
    .describe('What came back from the analysis endpoint; absent where none was asked or answered'),
  rating: z.object({
    cpu: z.number().min(1).max(10),
    memory: z.number().min(1).max(10),
    overall: z.number().min(1).max(10)
  }),
  rating_basis: z.object({
    cpu: z.string(),
    memory: z.string(),
    overall: z.string()
  }),
  verdict: z.object({
    level: z.enum(levels),
    complete: z.boolean().describe('No gate is unjudged'),
    gates: z.array(gateSchema)
  }),
  acks: z.array(ackEntrySchema).describe('Acknowledgements, also those that do not count'),
  head_loosens: z
    .array(z.string())
    .describe(
      'What head would let pass, once it is merged, that the settings and acknowledgements of base do not'
    ),
  cpu_improvements: z.array(functionEntrySchema),
  cpu_regressions: z.array(functionEntrySchema),
  mem_improvements: z.array(functionEntrySchema),
  mem_regressions: z.array(functionEntrySchema),
  new_hotspots: z.array(functionEntrySchema),
  removed_hotspots: z.array(functionEntrySchema),
  bench_deltas: z.array(benchEntrySchema),
  suite_shifts: z
    .array(suiteShiftSchema)
    .describe('Units all of whose benchmarks moved together: the machine or everything did'),
  recommendations: z.array(recommendationSchema),
  diagnostics: z.array(diagnosticSchema.extend({ id: z.string() })),
  not_judged: z.array(
    z.discriminatedUnion('kind', [notJudgedFunctionSchema, notJudgedBenchSchema])
  ),
  share_shifts: z.array(functionEntrySchema),
  other_deltas: z.array(functionEntrySchema),
  over_limits: z
    .array(functionEntrySchema)
    .describe(
      'Functions that gates of the settings fail on, or cannot judge, and that changed too little to be in another list'
    ),
  ignored: z
    .array(ignoredSchema)
    .describe(
      'What changed, or could not be judged, and counts for no class, rating or gate because the settings ignore it'
    ),
  churn: z
    .array(churnRowSchema)
    .describe(
      'Functions of at least `thresholds.new-hotspot` that were renamed, moved, inlined or outlined, changed or not'
    ),
  runtime_groups: z
    .array(runtimeGroupSchema)
    .describe(
      "Go's runtime by what it works on, of at least `thresholds.new-hotspot` of a side: explained, and blamed for nothing"
    ),
  packages: z
    .array(packageSchema)
    .describe('Packages whose share of CPU or allocated bytes moved, the furthest first'),
  owners: z
    .array(ownerSchema)
    .describe('What became worse and better, by owner; empty without a CODEOWNERS file'),
  head_top: z
    .array(headTopSchema)
    .describe('The most expensive functions of head, largest first; empty where there is a base'),
  history: historyEntrySchema
    .optional()
    .describe('What the default branch measured before; absent where nothing is recorded'),
  endpoints: endpointsSchema
    .optional()
    .describe(
      'What requests to each endpoint cost; absent where no sample of a CPU profile has a label of one'
    ),
  production: productionSchema
    .optional()
    .describe('Addresses in the profiler of production; absent where the settings ask for none'),
  energy: energySchema
    .optional()
    .describe('The energy behind judged changes; absent where the settings do not ask for it'),
  config: z.record(z.string(), z.unknown()).describe('The effective configuration'),
  cost: z.object({
    stages: z.array(z.object({ stage: z.string(), ms: z.number() })),
    peak_memory_bytes: z.int().nullable()
  })
})

export type Report = z.infer<typeof reportSchema>
export type FunctionEntry = z.infer<typeof functionEntrySchema>
export type BenchEntry = z.infer<typeof benchEntrySchema>
export type SuiteShiftEntry = z.infer<typeof suiteShiftSchema>
export type EvidenceEntry = z.infer<typeof evidenceSchema>
export type IgnoredEntry = Report['ignored'][number]
export type NotJudgedEntry = Report['not_judged'][number]
export type InputEntry = z.infer<typeof inputSchema>
export type GateEntry = z.infer<typeof gateSchema>
export type ComparisonEntry = z.infer<typeof comparisonSchema>
export type HeadTopEntry = z.infer<typeof headTopSchema>
export type RecommendationEntry = z.infer<typeof recommendationSchema>
