/**
 * Settings of the analysis endpoint. None of them is in the settings file: what a repository holds must not say where
 * anything is sent, and report.json shows the settings file's values.
 */
import * as z from 'zod'

export const analysisShape = {
  'analysis-endpoint': z
    .string()
    .optional()
    .describe(
      'Address of a service that writes about the report with a model; https, or http on this machine (default: the environment variable AI_ANALYSIS_ENDPOINT, else none is asked)'
    ),
  'analysis-path': z
    .string()
    .regex(/^\/[\w.~/-]{0,200}$/, { error: 'a path like /analyze, or / for none' })
    .default('/analyze')
    .describe(
      'Path that is appended where the endpoint does not end in it; / appends nothing (default: /analyze)'
    ),
  'analysis-auth': z
    .enum(['auto', 'oidc', 'hs256', 'bearer', 'none'])
    .default('auto')
    .describe(
      "How the request is signed: `oidc` (GitHub's identity token, takes `id-token: write`), `hs256` (a token made with analysis-secret for this body), `bearer` (analysis-secret itself), `none`, or `auto`: hs256 with a secret, else oidc where the job may, else none (default: auto)"
    ),
  'analysis-audience': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, { error: 'up to 255 printable characters without spaces' })
    .optional()
    .describe('Audience of the token (default: scheme and host of the endpoint)'),
  'analysis-secret': z
    .string()
    .optional()
    .describe(
      'Secret for hs256 (32 bytes or more) or bearer (default: the environment variable AI_ANALYSIS_SECRET)'
    ),
  'analysis-dry-run': z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .describe(
      'Whether the exact request is written to analysis-request.json beside the report and nothing is sent: `true` or `false` (default: false)'
    )
} as const

export const analysisSchema = z.object(analysisShape)

export const analysisKeys = Object.keys(analysisShape) as readonly (keyof typeof analysisShape)[]

export type AnalysisInputs = z.output<typeof analysisSchema>

/** What is known of an analysis endpoint, with what the environment says where the inputs do not. */
export interface AnalysisSettings {
  readonly endpoint: string | undefined
  readonly path: string
  readonly auth: AnalysisInputs['analysis-auth']
  readonly audience: string | undefined
  readonly secret: string | undefined
  readonly isDryRun: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** An unset variable may be there and empty. */
const setIn = (env: Environment, name: string): string | undefined => env[name]?.trim() || undefined

export const analysisSettings = (inputs: AnalysisInputs, env: Environment): AnalysisSettings => ({
  endpoint: inputs['analysis-endpoint'] ?? setIn(env, 'AI_ANALYSIS_ENDPOINT'),
  path: inputs['analysis-path'],
  auth: inputs['analysis-auth'],
  audience: inputs['analysis-audience'],
  secret: inputs['analysis-secret'] ?? setIn(env, 'AI_ANALYSIS_SECRET'),
  isDryRun: inputs['analysis-dry-run']
})
