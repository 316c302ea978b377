/**
 * The inputs of the action that are about where things come from and go to; the settings of the judgement are in
 * schema.ts. action.yml repeats these descriptions, and a test keeps the two together.
 */
import * as z from 'zod'
import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'
import { analysisShape } from './analysis.js'
import { type CollectKey, collectKeys, type FlagKey, flagKeys } from './flagKeys.js'
import { globText } from './globText.js'
import { refuseMisplaced } from './misplaced.js'
import { nearMiss } from './nearMiss.js'
import { expected, found, type Issue } from './words.js'

const lines = z
  .string()
  .transform((text) => text.split(/[\n,]/).map((line) => line.trim()))
  .transform((list) => list.filter((line) => line !== ''))

const path = z.string().optional()

/** A path that may be written as on Windows, or from the folder that the runner is in, as GitHub knows the file. */
const asRepositoryPath = (text: string): string =>
  text.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '')

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
    .enum(['compare', 'collect', 'collect-and-compare', 'record', 'merge', 'publish'])
    .default('compare')
    .describe(
      '`compare` what other steps measured, `collect` (measure base and head of a Go module in turns), `collect-and-compare`, `record` the results of a branch (those of other steps, or measured now) as a baseline for later pull requests, `merge` the reports of the jobs of this run, or `publish` in `workflow_run` what the run of a pull request measured (default: compare)'
    ),
  base: revision.describe(
    "Revision to collect as base (default: first parent of the pull request's merge commit; elsewhere what the event says, see docs/events.md)"
  ),
  head: revision.describe(
    "Revision to collect as head (default: second parent of the pull request's merge commit; elsewhere HEAD)"
  ),
  artifacts: lines
    .pipe(z.array(globText()))
    .optional()
    .describe(
      'Artifacts of this run that hold both sides, by name or glob, one a line (default: flamegate-data-*, *profil*, *bench*)'
    ),
  'base-artifact': globText()
    .optional()
    .describe('Artifact of this run that holds the base side, by name or glob'),
  'head-artifact': globText()
    .optional()
    .describe('Artifact of this run that holds the head side, by name or glob'),
  path: path.describe('File or folder that holds both sides, instead of artifacts'),
  'base-path': path.describe('File or folder of the base side, instead of artifacts'),
  'head-path': path.describe('File or folder of the head side, instead of artifacts'),
  baseline: z
    .enum(['auto', 'same-run', 'artifact', 'none'])
    .default('auto')
    .describe(
      'Where base comes from: `same-run` (the inputs of this run), `artifact` (what `mode: record` stored for the merge base or the nearest commit before it), `auto` (the inputs, and the stored one where they have no base) or `none`; a collection with `artifact` or `none` measures head only (default: auto)'
    ),
  'baseline-workflow': z
    .string()
    .max(255)
    .optional()
    .describe(
      'Workflow that records the baseline, by its file name or its name (default: this workflow)'
    ),
  config: z
    .string()
    .transform(asRepositoryPath)
    .default('.github/flamegate.yml')
    .describe(
      'Settings file; in a pull request it is read from the base commit (default: .github/flamegate.yml)'
    ),
  comment: z
    .enum(['changes', 'always', 'failures', 'never'])
    .default('changes')
    .describe(
      'When the pull request comment is created: where anything `changes`, `always`, on `failures` of gates, or `never`; one that is there is brought up to date unless `never` (default: changes)'
    ),
  'comment-key': z
    .string()
    .regex(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,64}$/, {
      error: 'up to 64 letters, digits, dots, dashes and underscores, and not . or ..'
    })
    .default('default')
    .describe(
      'Tells several comments, report artifacts and baselines apart, as in a matrix (default: default)'
    ),
  'comment-author': z
    .string()
    .optional()
    .describe(
      'Login that writes the comment, where github-token is that of a GitHub App (default: github-actions[bot])'
    ),
  check: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .describe(
      'Whether the result is shown as a check run too, which takes `checks: write`: `true` or `false` (default: false)'
    ),
  'check-name': z
    .string()
    .regex(/^[^\r\n]{1,100}$/, { error: 'a line of up to 100 characters' })
    .optional()
    .describe('Name of the check run (default: flamegate, or flamegate / KEY)'),
  issues: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe(
      'Whether an issue is opened for what is above its last good value in three consecutive pull requests, which takes `issues: write` and `contents: write`: `true` or `false` (default: as the settings file says, else false)'
    ),
  sarif: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .describe(
      'Whether flamegate.sarif is written too, for a step that uploads it to code scanning: `true` or `false` (default: false; the settings can ask for it as well)'
    ),
  'expect-reports': lines
    .optional()
    .describe(
      'Keys of the jobs that must have a report, one a line; without one of them the result is inconclusive (mode merge, and mode publish for several reports in one comment)'
    ),
  'report-workflow': z
    .string()
    .max(255)
    .optional()
    .describe(
      'Workflow whose report is published, by its file name or its name (mode publish; default: whichever started this run)'
    ),
  'report-artifact': artifactName.describe(
    'Name of the artifact that the report is uploaded as (default: flamegate-report, or flamegate-report-KEY; flamegate-report-merged for several)'
  ),
  'page-artifact': z
    .enum(['true', 'false'])
    .default('true')
    .transform((text) => text === 'true')
    .describe(
      'Whether report.html is an artifact of its own too, which the browser opens: `true` or `false` (default: true)'
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
      'Days that the artifacts of report, data, baseline and history are kept (default: as the repository says)'
    ),
  'working-directory': z
    .string()
    .default('.')
    .describe(
      'Folder that paths are relative to, and whose Go module is measured (default: the workspace)'
    ),
  ...analysisShape,
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
  refuseMisplaced(parsed.data, new Set(Object.keys(given(raw, inputNames))))
  return { inputs: parsed.data, flags: given(raw, flagKeys), collect: given(raw, collectKeys) }
}
