/**
 * report.json: the public contract. Additive changes only while `schema_version` is 1; every change has a line in
 * docs/report-format.md. Numbers are raw (nanoseconds, bytes, ns/op); shares are percent of the total of their side.
 */
import * as z from 'zod'
import { acceptedShape, ackEntrySchema } from './ack.js'
import { adviceSchema } from './advice.js'
import { baselineSchema } from './baseline.js'
import { causeSchema } from './cause.js'
import { churnRowSchema, churnSchema } from './churnEntry.js'
import { collectionSchema } from './collectionEntry.js'
import { endpointsSchema } from './endpointEntry.js'
import { energySchema } from './energyEntry.js'
import { levels, severities } from './gate.js'
import { measuredBySchema } from './measuredBy.js'
import { ownerSchema, packageSchema, whereaboutsShape } from './place.js'
import { quadrantSchema, runtimeGroupSchema } from './placeEntry.js'
import { productionSchema } from './productionEntry.js'
import { changeEntrySchema, touchSchema } from './touch.js'
import { historyEntrySchema } from './trend.js'

const side = z
  .enum(['base', 'head', 'both', 'noise'])
  .describe('`noise` is base measured a second time: part of no comparison with head')
const bounds = z.object({
  lo: z.number().nullable().describe('Lower end; null when the data do not bound it'),
  hi: z.number().nullable().describe('Upper end; null when the data do not bound it')
})

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

const evidenceSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('exact') }),
    z.object({ kind: z.literal('tested'), ...tested }),
    z
      .object({ kind: z.literal('tested-blocked'), ...tested })
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

const functionClass = z.enum([
  'regression',
  'improvement',
  'new-hotspot',
  'removed-hotspot',
  'unchanged'
])

const nullableNumber = z.number().nullable()

export const functionEntrySchema = z.object({
  id: z.string().describe('Stable fingerprint of workload, metric and symbol'),
  name: z
    .string()
    .describe(
      'The whole symbol, as in the profile; of a function with several that of the function'
    ),
  parts: z
    .array(
      z.object({
        name: z.string().describe('The whole symbol, as in the profile'),
        flat_base: nullableNumber.describe('null when a cut list may hide it'),
        flat_head: nullableNumber
      })
    )
    .optional()
    .describe(
      'Symbols that the row is the sum of, the largest first, where there are several: the function, its closures, ' +
        'loop bodies and wrappers, and the instances of a generic function'
    ),
  churn: z
    .array(churnSchema)
    .optional()
    .describe('What became of it as code; absent where it is the same function on both sides'),
  package: z.string(),
  workload: z.string(),
  metric: z.string().describe('Sample type: cpu, alloc_space, ...'),
  unit: z.string().describe('Unit of the flat and cum values'),
  class: functionClass,
  flat_base: nullableNumber.describe('0 when truly absent, null when hidden by a cut list'),
  flat_head: nullableNumber,
  cum_base: nullableNumber,
  cum_head: nullableNumber,
  share_base: nullableNumber.describe("Percent of base's total"),
  share_head: nullableNumber.describe("Percent of head's total"),
  share_base_max: z.number().optional().describe('Bound of a hidden side, percent'),
  share_head_max: z.number().optional(),
  delta_pp: nullableNumber.describe(
    'share_head - share_base in percentage points; for a hidden side the end of its interval nearest 0; null when unknown'
  ),
  decided_by: z.enum(['share', 'cost', 'cost-per-op']).describe('The measure that gave the class'),
  decided_pp: nullableNumber.describe(
    "Change of that measure: pp of share, or cost change in percent of base's total cost"
  ),
  ci_pp: bounds
    .optional()
    .describe('95% interval of decided_pp, tested or not; absent without sample counts'),
  evidence: evidenceSchema,
  runtime: z.boolean().describe("Go's runtime: left out of the rating, trips warning gates only"),
  operations_unknown: z
    .boolean()
    .describe('From a go test profile with an unknown number of operations: composition only'),
  location: z.object({ file: z.string(), line: z.int() }).optional(),
  quadrant: quadrantSchema
    .optional()
    .describe('Its own change beside that with all it calls; absent where the samples do not tell'),
  ...whereaboutsShape,
  touch: touchSchema
    .optional()
    .describe('What the change has to do with it; absent where nobody knows what changed'),
  because: z.string()
})

const notJudgedFunctionSchema = functionEntrySchema.extend({
  kind: z.literal('function'),
  would_be: functionClass.describe('The class it would have with enough evidence')
})

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

const notJudgedBenchSchema = z.object({
  kind: z.literal('benchmark'),
  id: z.string().describe('Id of the row in bench_deltas'),
  name: z.string(),
  package: z.string(),
  unit: z.string(),
  evidence: evidenceSchema,
  would_be: z.enum(['regression', 'improvement', 'unchanged']),
  because: z.string()
})

const suiteShiftSchema = z.object({
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

const reason = z.string().describe('Why, in the words of the settings')

const ignoredSchema = z.discriminatedUnion('kind', [
  functionEntrySchema.extend({ kind: z.literal('function'), reason }),
  z.object({
    kind: z.literal('benchmark'),
    id: z.string().describe('Id of the row in bench_deltas'),
    name: z.string(),
    package: z.string(),
    workload: z.string(),
    unit: z.string(),
    would_be: z
      .enum(['regression', 'improvement', 'unchanged', 'not_judged'])
      .describe('The verdict that it would have'),
    reason,
    because: z.string()
  })
])

export const diagnosticSchema = z.object({
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  message: z.string(),
  at: z
    .object({
      file: z.string(),
      line: z.int().optional(),
      column: z.int().optional(),
      byte: z.int().optional()
    })
    .optional(),
  hint: z.string().optional()
})

const inputSchema = z.object({
  id: z.string(),
  path: z.string(),
  side,
  workload: z.string(),
  format: z.string().describe('Id of the format; "unknown" when none claims the file'),
  bytes: z.int(),
  status: z.enum(['parsed', 'partial', 'superseded', 'unrecognised', 'damaged', 'empty']),
  superseded_by: z.string().optional(),
  paired_with: z.array(z.string()).optional(),
  because: z.string().optional()
})

export const gateSchema = z.object({
  id: z.string(),
  title: z.string(),
  severity: z.enum(severities),
  capped: z
    .enum(severities)
    .optional()
    .describe(
      'The severity of a failure that is a warning because the change reaches nothing of it'
    ),
  status: z.enum(['passed', 'failed', 'unjudged', 'not_applicable']),
  because: z.string(),
  findings: z.array(z.string()),
  looks_at: z
    .int()
    .optional()
    .describe('Rows of either side that a gate of the settings looks at; absent for the others'),
  ...acceptedShape
})

const comparisonSchema = z.object({
  id: z.string(),
  kind: z.enum(['profile', 'benchmarks']),
  workload: z.string(),
  metric: z.string(),
  unit: z.string(),
  status: z.enum(['compared', 'base-only', 'head-only', 'refused']),
  because: z.string().optional(),
  total_base: nullableNumber.describe('Total of the sample type, or number of benchmarks'),
  total_head: nullableNumber,
  events_base: nullableNumber.describe('Sampled events, where the profile tells'),
  events_head: nullableNumber,
  visible_pp: nullableNumber.describe('Smallest change of share this pair could have seen, in pp'),
  profiles: z
    .tuple([z.int(), z.int()])
    .optional()
    .describe('Profiles of base and head; absent for benchmarks and for a missing side'),
  operations_unknown: z.boolean(),
  counts: z
    .boolean()
    .describe('Whether gates look at it by default: CPU, allocated bytes, time, throughput')
})

export const recommendationSchema = z.object({
  id: z.string(),
  finding_id: z.string().optional(),
  text: z.string(),
  command: z.string().optional(),
  source: z
    .string()
    .describe(
      'Rule that made it, `rule:<id>`; `model` where the model behind the analysis endpoint did'
    ),
  gain_pp: z
    .number()
    .optional()
    .describe(
      'The most that it can save: the rise of what it is about, in percentage points of the total (of base, where cost decides). Absent for what is not judged, and for benchmarks'
    )
})

const headTopSchema = z.object({
  workload: z.string(),
  metric: z.string(),
  unit: z.string(),
  total: z.number(),
  functions: z.array(
    z.object({
      name: z.string().describe('The whole symbol, as in the profile'),
      package: z.string(),
      flat: z.number(),
      cum: z.number(),
      share: z.number().describe('Flat, in percent of the total'),
      location: z.object({ file: z.string(), line: z.int() }).optional()
    })
  )
})

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
