/**
 * The inputs of the action that are about where things come from and go to; the settings of the judgement are in
 * schema.ts. action.yml repeats these descriptions, and a test keeps the two together.
 */
import * as z from 'zod'
import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'
import { nearMiss } from './nearMiss.js'
import { type FlagKey, flagKeys } from './schema.js'
import { expected, found, type Issue } from './words.js'

const lines = z
  .string()
  .transform((text) => text.split(/[\n,]/).map((line) => line.trim()))
  .transform((list) => list.filter((line) => line !== ''))

const path = z.string().optional()

export const actionSchema = z.strictObject({
  mode: z
    .enum(['compare'])
    .default('compare')
    .describe('What to do; `compare` is the only mode yet'),
  artifacts: lines
    .optional()
    .describe(
      'Artifacts of this run that hold both sides, by name or glob, one a line (default: flamegate-data-*, *profil*, *bench*)'
    ),
  'base-artifact': z
    .string()
    .optional()
    .describe('Artifact of this run that holds the base side, by name or glob'),
  'head-artifact': z
    .string()
    .optional()
    .describe('Artifact of this run that holds the head side, by name or glob'),
  path: path.describe('File or folder that holds both sides, instead of artifacts'),
  'base-path': path.describe('File or folder of the base side, instead of artifacts'),
  'head-path': path.describe('File or folder of the head side, instead of artifacts'),
  config: z
    .string()
    .default('.github/flamegate.yml')
    .describe(
      'Settings file; in a pull request it is read from the base commit (default: .github/flamegate.yml)'
    ),
  comment: z
    .enum(['changes', 'always', 'failures', 'never'])
    .default('changes')
    .describe(
      'When to create the pull request comment; an existing one is always brought up to date unless `never` (default: changes)'
    ),
  'comment-key': z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}$/, {
      error: 'up to 64 letters, digits, dots, dashes and underscores'
    })
    .default('default')
    .describe(
      'Tells several comments and report artifacts of one pull request apart, as in a matrix (default: default)'
    ),
  'comment-author': z
    .string()
    .optional()
    .describe(
      'Login that writes the comment, where github-token is that of a GitHub App (default: github-actions[bot])'
    ),
  'report-artifact': z
    .string()
    .regex(/^[^":<>|*?\r\n\\/]{1,200}$/, {
      error: 'a name without " : < > | * ? \\ / and line breaks'
    })
    .optional()
    .describe(
      'Name of the artifact that the report is uploaded as (default: flamegate-report, or flamegate-report-KEY)'
    ),
  'retention-days': z
    .string()
    .regex(/^(?:[1-9]|[1-8]\d|90)$/, { error: 'a number of days from 1 to 90' })
    .transform(Number)
    .optional()
    .describe('Days that the report artifact is kept (default: as the repository says)'),
  'working-directory': z
    .string()
    .default('.')
    .describe('Folder that paths are relative to (default: the workspace)'),
  'github-token': z
    .string()
    .optional()
    .describe('Token for the comment and for reading the settings of the base commit')
})

export type ActionInputs = z.output<typeof actionSchema>

/** Every input of the action by name: these, and the settings that are flags too. */
export const inputNames: readonly string[] = [...Object.keys(actionSchema.shape), ...flagKeys]

/** Inputs as they were typed; the runner cannot tell an unset one from an empty one. */
export type RawInputs = Readonly<Record<string, string>>

const given = (raw: RawInputs, names: readonly string[]): RawInputs =>
  Object.fromEntries(
    Object.entries(raw).filter(([name, text]) => names.includes(name) && text !== '')
  )

const hintOf = (issue: Issue): string => {
  const near =
    issue.code === 'invalid_value' && typeof issue.input === 'string'
      ? nearMiss(issue.input, issue.values.map(String))
      : undefined
  return near === undefined ? 'see the inputs in the README' : `did you mean "${near}"?`
}

const explain = (issue: Issue): Diagnostic => ({
  severity: 'error',
  code: 'config/invalid-input',
  message: `input ${issue.path.join('.')}: expected ${expected(issue)}, found ${found(issue.input)}`,
  hint: hintOf(issue)
})

/** Sorts the typed inputs into the action's own and the settings. Throws a FlamegateError that names every bad one. */
export const readActionInputs = (
  raw: RawInputs
): {
  readonly inputs: ActionInputs
  readonly flags: Readonly<Partial<Record<FlagKey, string>>>
} => {
  const own = given(raw, Object.keys(actionSchema.shape))
  const parsed = actionSchema.safeParse(own, { reportInput: true })
  if (!parsed.success) throw new FlamegateError(parsed.error.issues.map(explain))
  return { inputs: parsed.data, flags: given(raw, flagKeys) }
}
