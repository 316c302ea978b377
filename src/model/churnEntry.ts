/** What became of functions as code, in the words of report.json. */
import * as z from 'zod'

const churnKinds = ['new', 'removed', 'renamed', 'moved', 'inlined', 'outlined'] as const

export const churnSchema = z.object({
  kind: z
    .enum(churnKinds)
    .describe(
      '`renamed` and `moved`: compared with what it was in base. `inlined`: what were functions of their own in base is in ' +
        'this one in head, and is compared with it; `outlined`: the other way round'
    ),
  from: z.string().optional().describe('Its symbol in base, where that was another'),
  from_file: z.string().optional().describe('Its file in base, where it moved under its name'),
  functions: z
    .array(z.string())
    .optional()
    .describe('Symbols of the functions that were inlined into it, or taken out of it; at most 50'),
  by: z
    .literal('compiler')
    .optional()
    .describe('The compiler inlined the function itself into its callers on one side only'),
  alike: z
    .array(z.enum(['name', 'place', 'callers', 'callees', 'cost']))
    .optional()
    .describe('What both sides have in common that says so'),
  perhaps: z
    .object({
      name: z.string(),
      as: z.enum(['renamed', 'part']).describe('Under this name, or as a part of it')
    })
    .optional()
    .describe('What it may be on the other side; it is not compared with it')
})

export const churnRowSchema = z.object({
  id: z.string().describe('That of the function, in any list of functions that it is in'),
  name: z.string(),
  package: z.string(),
  workload: z.string(),
  metric: z.string(),
  share_base: z.number().nullable().describe("Flat, in percent of base's total"),
  share_head: z.number().nullable(),
  location: z.object({ file: z.string(), line: z.int() }).optional(),
  ...churnSchema.omit({ perhaps: true }).shape
})

export type ChurnEntry = z.infer<typeof churnSchema>
export type ChurnRow = z.infer<typeof churnRowSchema>
