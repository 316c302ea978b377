/** What a pull request has to do with a finding. */
import * as z from 'zod'

export const touchKinds = [
  'touched',
  'calls_touched',
  'called_by_touched',
  'not_reachable',
  'unknown'
] as const

export type TouchKind = (typeof touchKinds)[number]

export interface Touch {
  readonly kind: TouchKind
  /** Touched functions that say so, as symbols. */
  readonly functions: readonly string[]
  /** What else would have to be known, or why nothing else is possible. */
  readonly because?: string
}

export const touchSchema = z.object({
  kind: z
    .enum(touchKinds)
    .describe(
      '`touched`: lines of it changed. `calls_touched`, `called_by_touched`: it leads to touched code, or is led to by it. `not_reachable`: surely none of them. `unknown`: what is known does not say'
    ),
  functions: z
    .array(z.string())
    .describe('Touched functions that it leads to or is led to by; at most 3'),
  because: z.string().optional().describe('What is not known, or why the change does not reach it')
})

/** What lies between base and head in the code, as far as it is known. */
export const changeEntrySchema = z.object({
  source: z.enum(['github', 'git']).describe('Who told it'),
  files: z.int().describe('Files that differ'),
  complete: z.boolean().describe('Whether no file is missing'),
  obstacles: z
    .array(z.string())
    .describe(
      'What the change may affect beyond the functions that it touches, so that no finding is `not_reachable`; at most 20'
    )
})

export type TouchEntry = z.infer<typeof touchSchema>
export type ChangeEntry = z.infer<typeof changeEntrySchema>
