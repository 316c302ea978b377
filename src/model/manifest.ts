/**
 * flamegate-manifest.json: what `collect` did, written beside the data it measured. It says which file belongs to which
 * side, in what order and how often everything ran, on what machine, and what failed; `analyze` believes it about the
 * files that it lists and about nothing else. Paths are relative to the folder of the manifest, with forward slashes.
 */
import * as z from 'zod'

/** Most files that a manifest lists, and so the most that a collection is read from. */
export const mostListedFiles = 100_000

const text = z.string().max(4_096)
const name = text.min(1)
const count = z.int().min(0)

const sideSchema = z.object({
  ref: text.describe('The revision as it was asked for'),
  sha: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
  go_version: text.describe('As `go env GOVERSION` says in the tree of that side'),
  root: text
    .optional()
    .describe('Folder that the side was built in: what the file names in its profiles begin with')
})

const environmentSchema = z.object({
  goos: text,
  goarch: text,
  cpu: text.describe("The machine's processor; empty where the system does not tell"),
  cpus: count.describe('Processors that the process may use'),
  gomaxprocs: count
})

/** What became of one side of a package. */
const buildSchema = z.object({
  status: z.enum(['built', 'failed', 'no-benchmarks', 'absent']),
  because: text.optional()
})

const packageSchema = z.object({
  package: name.describe('Import path'),
  workload: name.describe('Name of the workload that the profiles of the package are'),
  base: buildSchema.optional().describe('Absent where that side was not measured'),
  head: buildSchema.optional()
})

const fileSchema = z.object({
  path: name,
  side: z
    .enum(['base', 'head', 'noise'])
    .describe('`noise` is base measured a second time, against which base shows no change'),
  kind: z.enum(['benchmarks', 'cpu', 'mem']),
  package: name.optional().describe('Absent where a file holds several packages'),
  workload: name,
  /** Parts of one profiling round have one replicate number. */
  replicate: count.optional().describe('Round of a profile, from 1'),
  benchmark: name
    .optional()
    .describe('The benchmark that a profile covers, with its sub-benchmarks; without `Benchmark`'),
  operations: count
    .optional()
    .describe('Fixed iterations (b.N) that the profile covers, over all its sub-benchmarks')
})

/** One child process: its place in the order, how long it took and how it ended. */
const runSchema = z.object({
  phase: z.enum(['benchmark', 'noise', 'profile']),
  round: count.describe('From 1'),
  side: z.enum(['base', 'head', 'noise']),
  package: name,
  benchmark: name.optional(),
  started_ms: z.number().min(0).describe('Since the first run'),
  duration_ms: z.number().min(0),
  exit: z
    .union([z.int(), z.literal('timeout'), z.literal('interrupted'), z.literal('failed-to-start')])
    .describe('Exit code, or what ended the process instead'),
  because: text.optional()
})

const fieldsSchema = z.object({
  manifest_version: z.literal(1),
  tool: z.object({ name: z.literal('flamegate'), version: text }),
  created_at: z.iso.datetime(),
  base: sideSchema.optional().describe('Absent where head alone was measured'),
  head: sideSchema
    .optional()
    .describe('Absent only where the data were stored as head and are base now'),
  environment: environmentSchema,
  seed: z.int().describe('Of the random order of the runs'),
  order: z.literal('interleaved').describe('Every round runs every side once, in random order'),
  settings: z.object({
    packages: z.array(text).max(10_000),
    bench: text,
    rounds: count,
    benchtime: text,
    profile: z.array(z.enum(['cpu', 'mem'])),
    profile_rounds: count,
    noise_rounds: count,
    tags: text
  }),
  complete: z.boolean().describe('Everything that was asked for ran to its end'),
  problems: z.array(text).max(10_000).describe('What did not, one sentence each'),
  unaffected: count
    .optional()
    .describe(
      'Packages with benchmarks that the change cannot affect, where only the others were measured'
    ),
  packages: z.array(packageSchema).max(10_000),
  files: z.array(fileSchema).max(mostListedFiles),
  runs: z.array(runSchema).max(1_000_000)
})

export const manifestSchema = fieldsSchema.refine(
  ({ base, head }) => base !== undefined || head !== undefined,
  { path: ['head'] }
)

export type Manifest = z.infer<typeof manifestSchema>
export type ManifestFile = Manifest['files'][number]
export type ManifestRun = Manifest['runs'][number]
export type ManifestPackage = Manifest['packages'][number]
