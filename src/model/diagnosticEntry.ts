/** Something that the reader should know, in the words of report.json. */
import * as z from 'zod'

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
