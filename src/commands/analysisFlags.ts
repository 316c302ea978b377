import { type AnalysisInputs, analysisSchema } from '../config/analysis.js'
import { expected, found, type Issue } from '../config/words.js'
import { type Diagnostic, FlamegateError } from '../model/diagnostic.js'

/** Flags about the analysis endpoint. Its secret is none: other users of a machine can read command lines. */
export const analysisFlags = {
  'analysis-endpoint': { type: 'string' },
  'analysis-path': { type: 'string' },
  'analysis-auth': { type: 'string' },
  'analysis-audience': { type: 'string' },
  'analysis-dry-run': { type: 'boolean' }
} as const

type Values = Readonly<Record<string, string | boolean | undefined>>

const explain = (issue: Issue): Diagnostic => ({
  severity: 'error',
  code: 'cli/usage',
  message: `expected ${expected(issue)} for --${issue.path.join('.')}, found ${found(issue.input)}`,
  hint: 'flamegate help says what it may be'
})

const typed = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'boolean' ? String(value) : value

/** Sorts typed flags into those about the endpoint, checked, and the others. Throws a FlamegateError for a bad one. */
export const readAnalysisFlags = (values: Values) => {
  const isOwn = ([name]: readonly [string, unknown]): boolean => name in analysisFlags
  const entries = Object.entries(values).map(([name, value]) => [name, typed(value)] as const)
  const { data, error } = analysisSchema.safeParse(Object.fromEntries(entries.filter(isOwn)), {
    reportInput: true
  })
  if (data === undefined) throw new FlamegateError(error.issues.map(explain))
  const analysis: AnalysisInputs = data
  return { analysis, flags: Object.fromEntries(entries.filter((entry) => !isOwn(entry))) }
}
