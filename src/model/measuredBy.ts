import * as z from 'zod'

/**
 * The run whose code measured what another run judges. That code is the pull request's: it could make the numbers, and
 * what is said of how they were measured, say anything.
 */
export const measuredBySchema = z.object({
  run: z.object({ id: z.int(), attempt: z.int(), url: z.string() }),
  head_sha: z.string().describe('The head of the pull request, whose code ran'),
  fork: z.boolean().describe('Whether that code is of another repository')
})

export type MeasuredBy = z.infer<typeof measuredBySchema>
