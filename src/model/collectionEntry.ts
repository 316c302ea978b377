/** The key `collection` of report.json: what the manifests of `flamegate collect` say. */
import * as z from 'zod'

const revision = z.object({
  ref: z.string().describe('The revision as it was asked for'),
  sha: z.string(),
  go_version: z.string()
})

const manifest = z.object({
  path: z.string().describe('The manifest, as in `inputs`'),
  created_at: z.string(),
  base: revision.nullable().describe('Null where that side was not measured in this collection'),
  head: revision.nullable(),
  environment: z.object({
    goos: z.string(),
    goarch: z.string(),
    cpu: z.string().describe('Empty where the system does not tell'),
    cpus: z.int(),
    gomaxprocs: z.int()
  }),
  rounds: z.int().describe('Rounds of benchmarks that were run'),
  rounds_planned: z.int(),
  benchtime: z.string(),
  profile_rounds: z.int().describe('Rounds of profiles that were run'),
  profile_rounds_planned: z.int(),
  noise_rounds: z.int().describe('Rounds in which base was measured a second time'),
  seed: z.int().describe('Of the random order of the runs'),
  duration_ms: z.number().describe('From the start of the first run to the end of the last'),
  complete: z.boolean().describe('Everything that was asked for ran to its end'),
  unaffected: z
    .int()
    .nullable()
    .describe(
      'Packages with benchmarks that the change cannot affect and that were not measured; null where all were wanted'
    )
})

const noise = z.object({
  benchmarks: z.int().describe('Benchmarks of base that were measured a second time'),
  flagged: z.int().describe('Those that would have been called a regression or an improvement'),
  largest_pct: z
    .number()
    .nullable()
    .describe('Largest change of time or throughput, in percent of cost, in either direction'),
  median_pct: z.number().nullable().describe('Half of them changed by no more than this')
})

export const collectionSchema = z.object({
  order: z
    .enum(['interleaved', 'unknown'])
    .describe('`interleaved` when all raw results come from rounds that ran both sides'),
  complete: z.boolean().describe('All manifests are'),
  missing: z
    .array(z.string())
    .describe('What a side lacks because collecting it failed: its gates are not judged'),
  mismatches: z.array(z.string()).describe('What makes times of base and head not comparable'),
  problems: z.array(z.string()).describe('What went wrong, in the words of `collect`'),
  noise: noise.nullable().describe('Base against itself; null when it was not measured twice'),
  manifests: z.array(manifest).describe('One of every collection')
})

export type CollectionEntry = z.infer<typeof collectionSchema>
