/**
 * views.json.gz: everything that the street gets, beside the report that it made of it, so that the measurements can be
 * judged again: under other rules, or by somebody who does not trust the judge. Untrusted like any input, therefore
 * strict: nothing unknown, everything bounded, every place in a list one that exists.
 */
import * as z from 'zod'
import { baselineSchema } from './baseline.js'
import { manifestSchema } from './manifest.js'
import { benchmarksSchema } from './views/benchmarks.js'
import { maxRows, number, text } from './views/parts.js'
import { profileSchema } from './views/profile.js'
import { treeSchema } from './views/tree.js'

/** Name of the file that the views are in. */
export const viewsName = 'views.json.gz'

const diagnosticSchema = z.strictObject({
  severity: z.enum(['error', 'warning', 'note']),
  code: text,
  message: text,
  at: z.exactOptional(
    z.strictObject({
      file: text,
      line: z.exactOptional(z.int()),
      column: z.exactOptional(z.int()),
      byte: z.exactOptional(z.int())
    })
  ),
  hint: z.exactOptional(text)
})

const fileSchema = z.strictObject({
  path: text.describe('How the report calls the file'),
  name: text.describe('The part of the path that side and workload are read from'),
  side: z.exactOptional(z.enum(['base', 'head'])).describe('Where the user said so'),
  bytes: z.int().min(0),
  format: text,
  status: z.enum(['parsed', 'partial', 'unrecognised', 'damaged', 'empty']),
  diagnostics: z.array(diagnosticSchema).max(maxRows),
  profiles: z.array(profileSchema).max(100_000),
  benchmarks: z.array(benchmarksSchema).max(100_000),
  manifest: z.exactOptional(manifestSchema),
  traces: z
    .exactOptional(
      z
        .array(z.strictObject({ name: text, requests: z.int().min(0), median_nanos: number }))
        .max(maxRows)
    )
    .describe('Requests to endpoints, where the file holds traces')
})

export type FileView = z.infer<typeof fileSchema>

const label = z.strictObject({ label: text }).nullable()

const baseline = z.strictObject({
  ...baselineSchema.shape,
  run: z.strictObject(baselineSchema.shape.run.shape)
})

/** Every place in `strings` that a file names. A function each would be slow: there are millions in a large file. */
function* refsOf({ profiles, benchmarks }: FileView): Generator<number> {
  for (const { functions, labels } of profiles) {
    yield* functions.names
    yield* functions.files
    if (labels !== undefined) {
      yield* labels.keys
      yield* labels.values
    }
  }
  for (const one of benchmarks) {
    if (one.kind === 'compared')
      for (const row of one.rows) yield* [row.name, row.package, row.unit]
    else
      for (const result of one.results) {
        yield* [result.name, result.package]
        for (const [, unit] of result.measurements) yield unit
      }
  }
}

const refsExist = ({ files, trees = [], strings }: Views): boolean => {
  for (const file of files) for (const ref of refsOf(file)) if (ref >= strings.length) return false
  for (const { functions } of trees)
    for (const ref of [...functions.names, ...functions.files])
      if (ref >= strings.length) return false
  return true
}

const shape = z.strictObject({
  views_version: z.literal(1),
  tool: z.strictObject({ name: z.literal('flamegate'), version: text }),
  generated_at: z.iso.datetime().describe('The same as that of the report'),
  context: z.strictObject({ base: label, head: label }).describe('Labels that were given'),
  baseline: z
    .exactOptional(baseline)
    .describe('The stored baseline that is base; absent where base was measured by this run'),
  inputs_ignored: z.int().min(0),
  strings: z
    .array(text)
    .max(4 * maxRows)
    .describe('Names that the files share, each once'),
  files: z.array(fileSchema).max(100_000),
  trees: z
    .exactOptional(z.array(treeSchema).max(100_000))
    .describe('Who calls whom, for each pair of profiles whose formats carry stacks')
})

export type Views = z.infer<typeof shape>

export const viewsSchema = shape.refine(refsExist, { error: 'expected places in `strings`' })
