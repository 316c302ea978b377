/** An input file and what became of it, in the words of report.json. */
import * as z from 'zod'

const side = z
  .enum(['base', 'head', 'both', 'noise'])
  .describe('`noise` is base measured a second time: part of no comparison with head')

export const inputSchema = z.object({
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
