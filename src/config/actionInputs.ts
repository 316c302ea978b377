/**
 * The inputs of the action that are about where things come from and go to; the settings of the judgement are in
 * schema.ts. action.yml repeats these descriptions, and a test keeps the two together.
 */
import * as z from 'zod'
import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'
import { type CollectKey, collectKeys } from './collectKeys.js'
import { nearMiss } from './nearMiss.js'
import { type FlagKey, flagKeys } from './schema.js'
import { expected, found, type Issue } from './words.js'

const lines = z
  .string()
  .transform((text) => text.split(/[\n,]/).map((line) => line.trim()))
  .transform((list) => list.filter((line) => line !== ''))

const path = z.string().optional()

const artifactName = z
  .string()
  .regex(/^[^":<>|*?\r\n\\/]{1,200}$/, {
    error: 'a name without " : < > | * ? \\ / and line breaks'
  })
  .optional()

/** A revision as git takes it, which can be no option of git. */
const revision = z
  .string()
  .regex(/^[^-\s][^\s]{0,999}$/, { error: 'a branch, tag or commit' })
  .optional()

export const actionSchema = z.strictObject({
  mode: z
    .enum(['compare', 'collect', 'collect-and-compare'])
    .default('compare')
    .describe(
      '`compare` what other steps measured, `collect` (measure base and head of a Go module in turns), or `collect-and-compare` (default: compare)'
    ),
  base: revision.describe(
    "Revision to collect as base (default: first parent of the pull request's merge commit, else the merge base)"
  ),
  head: revision.describe(
    "Revision to collect as head (default: second parent of the pull request's merge commit, else HEAD)"
  ),
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
  'report-artifact': artifactName.describe(
    'Name of the artifact that the report is uploaded as (default: flamegate-report, or flamegate-report-KEY)'
  ),
  'data-artifact': artifactName.describe(
    'Name of the artifact that collected data are uploaded as (default: flamegate-data-KEY)'
  ),
  'retention-days': z
    .string()
    .regex(/^(?:[1-9]|[1-8]\d|90)$/, { error: 'a number of days from 1 to 90' })
    .transform(Number)
    .optional()
    .describe(
      'Days that the artifacts of report and data are kept (default: as the repository says)'
    ),
  'working-directory': z
    .string()
    .default('.')
    .describe(
      'Folder that paths are relative to, and whose Go module is measured (default: the workspace)'
    ),
  'github-token': z
    .string()
    .optional()
    .describe(
      'Token for the comment, for reading the settings of the base commit, and for fetching commits that the checkout lacks'
    )
})

export type ActionInputs = z.output<typeof actionSchema>

/** Every input of the action by name: these, and the settings that are flags too. */
export const inputNames: readonly string[] = [
  ...Object.keys(actionSchema.shape),
  ...flagKeys,
  ...collectKeys
]

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

/** Inputs that say where measurements are, which a run that takes its own must not be given. */
const sources = [
  'artifacts',
  'base-artifact',
  'head-artifact',
  'path',
  'base-path',
  'head-path'
] as const

/** Inputs that say what to measure, which a run that takes no measurements would ignore. */
const measuring = ['base', 'head', 'data-artifact', ...collectKeys] as const

const misplaced = (mode: ActionInputs['mode'], name: string): Diagnostic => ({
  severity: 'error',
  code: 'config/invalid-input',
  message: `input ${name}: expected none with mode: ${mode}, found one`,
  hint:
    mode === 'compare'
      ? 'it is about collection: set mode to collect or collect-and-compare'
      : 'this mode takes its own measurements; mode: compare reads those of other steps'
})

/** An input that counts in another mode only is a mistake, not something to ignore. */
const refuseMisplaced = (mode: ActionInputs['mode'], raw: RawInputs): void => {
  const names = Object.keys(given(raw, mode === 'compare' ? measuring : sources))
  if (names.length > 0) throw new FlamegateError(names.map((name) => misplaced(mode, name)))
}

/** The inputs of the action by what they are for. */
export interface SortedInputs {
  readonly inputs: ActionInputs
  readonly flags: Readonly<Partial<Record<FlagKey, string>>>
  readonly collect: Readonly<Partial<Record<CollectKey, string>>>
}

/** Sorts the typed inputs into the action's own and the settings. Throws a FlamegateError that names every bad one. */
export const readActionInputs = (raw: RawInputs): SortedInputs => {
  const own = given(raw, Object.keys(actionSchema.shape))
  const parsed = actionSchema.safeParse(own, { reportInput: true })
  if (!parsed.success) throw new FlamegateError(parsed.error.issues.map(explain))
  refuseMisplaced(parsed.data.mode, raw)
  return { inputs: parsed.data, flags: given(raw, flagKeys), collect: given(raw, collectKeys) }
}
