/** What to do about a finding, in the words of report.json. */
import * as z from 'zod'

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
