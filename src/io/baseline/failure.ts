import { type Diagnostic, FlamegateError } from '../../model/diagnostic.js'

/**
 * What every further request would meet as well: a token that may not, a limit, a server that is not there, the bound of
 * the search.
 */
const finalCodes: ReadonlySet<string> = new Set([
  'github/401',
  'github/403',
  'github/429',
  'github/network',
  'github/timeout',
  'artifact/timeout',
  'baseline/requests'
])

/** Whether a search that failed like this has no use for another candidate. */
export const isFinal = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ code }) => finalCodes.has(code))

/** The error of one candidate, which costs no more than that one. Throws every other. */
export const expectPassing = (error: unknown): FlamegateError => {
  if (error instanceof FlamegateError && !isFinal(error.diagnostics)) return error
  throw error
}
