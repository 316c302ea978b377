import * as z from 'zod'

/** A base that an earlier run measured and stored, and how it was found. Nobody knows what else that machine did. */
export const baselineSchema = z.object({
  sha: z.string().describe('Commit that the baseline was measured at'),
  start_sha: z
    .string()
    .describe(
      'Commit that the search began at: the merge base, what a push or merge group builds on, or the commit of a schedule or dispatch, whose own baseline is not taken'
    ),
  head_sha: z.string().describe('Commit that it is compared with'),
  distance: z.int().min(0).describe('First parents from start_sha to sha'),
  how: z.string().describe('The distance in words'),
  artifact: z.string(),
  created_at: z.iso.datetime().nullable().describe('When it was stored, where GitHub tells'),
  age_ms: z.number().min(0).nullable(),
  run: z
    .object({ id: z.int(), url: z.string(), event: z.string() })
    .describe('The run that stored it')
})

export type StoredBaseline = z.infer<typeof baselineSchema>
