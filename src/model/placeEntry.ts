/** Where a change of a profile stands beside the others of it, in the words of report.json. */
import * as z from 'zod'

export const quadrantSchema = z.object({
  id: z
    .enum(['own-cost', 'own-saving', 'moved-in', 'moved-out', 'trade-off', 'delegated'])
    .describe(
      '`own-cost`, `own-saving`: flat and cum changed alike. `moved-in`, `moved-out`: flat only, so cost moved from or to ' +
        'what it calls. `trade-off` (flat rose, cum fell), `delegated` (flat fell, cum rose)'
    ),
  shift: z
    .enum(['micro', 'structural', 'mixed'])
    .describe('Whether the code does something else, has another shape, or both'),
  functions: z
    .array(z.string())
    .describe('What it calls and what changed the other way, the largest first; at most 3'),
  how: z
    .enum([
      'called-more',
      'called-less',
      'more-objects',
      'fewer-objects',
      'larger-objects',
      'smaller-objects'
    ])
    .optional()
    .describe(
      '`called-*`: what it calls changed by the same factor. `*-objects`: the profile counts them'
    )
})

export const runtimeGroupSchema = z.object({
  group: z.string().describe('What the functions work on: gc, allocation, scheduler, ...'),
  workload: z.string(),
  metric: z.string(),
  unit: z.string(),
  flat_base: z.number(),
  flat_head: z.number(),
  share_base: z.number().describe("Percent of base's total"),
  share_head: z.number(),
  decided_by: z.enum(['share', 'cost', 'cost-per-op']),
  decided_pp: z.number().describe('Change of that measure, as for functions'),
  ci_pp: z
    .object({ lo: z.number(), hi: z.number() })
    .describe('Two standard errors around it, not corrected for many groups'),
  functions: z.array(z.string()).describe('The largest of it; at most 5')
})

export type QuadrantEntry = z.infer<typeof quadrantSchema>
export type RuntimeGroupEntry = z.infer<typeof runtimeGroupSchema>
