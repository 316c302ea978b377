/** What a gate says, in the words of report.json. */
import * as z from 'zod'
import { acceptedShape } from './ack.js'
import { severities } from './gate.js'

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
