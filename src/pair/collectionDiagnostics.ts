import type { Diagnostic } from '../model/diagnostic.js'
import { plural } from '../units/count.js'
import type { FoundManifest } from './listing.js'

/** Nobody reads more of them; the manifest has all. */
const MOST_PROBLEMS = 20

const problem = (path: string, message: string): Diagnostic => ({
  severity: 'warning',
  code: 'collect/problem',
  message,
  at: { file: path },
  hint: 'what was measured all the same is compared'
})

const incomplete = (path: string): Diagnostic => ({
  severity: 'warning',
  code: 'collect/incomplete',
  message: 'expected everything that was asked for, found that not all of it was collected',
  at: { file: path },
  hint: 'what was measured is compared; run `flamegate collect` again for the rest'
})

/** What went wrong while collecting, in the collector's own words. */
export const collectionDiagnostics = ({ path, manifest }: FoundManifest): readonly Diagnostic[] => {
  const { problems, complete } = manifest
  const more = problems.length - MOST_PROBLEMS
  return [
    ...problems.slice(0, MOST_PROBLEMS).map((message) => problem(path, message)),
    ...(more > 0 ? [problem(path, `and ${plural(more, 'more problem')}`)] : []),
    ...(complete ? [] : [incomplete(path)])
  ]
}
