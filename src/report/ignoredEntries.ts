import type { IgnoredEntry } from '../model/report.js'
import type { Aside, SetAside } from '../policy/setAside.js'
import { ignoredBenchmark } from './benchEntry.js'
import { functionEntry } from './functionEntry.js'

/** Why findings are ignored, by id. */
export const reasonsOf = (
  asides: readonly Aside<{ readonly id: string }>[]
): ReadonlyMap<string, string> => new Map(asides.map(({ finding, reason }) => [finding.id, reason]))

/** What is ignored and would be worth a word otherwise. */
export const ignoredEntries = ({ functions, benchmarks }: SetAside): readonly IgnoredEntry[] => [
  ...functions.map(
    ({ finding, reason }): IgnoredEntry => ({ ...functionEntry(finding), kind: 'function', reason })
  ),
  ...benchmarks
    .filter(({ finding }) => finding.verdict !== 'unchanged')
    .map(({ finding, reason }) => ignoredBenchmark(finding, reason))
]

/** How many changes would count if they were not ignored. */
export const ignoredChanges = ({ functions, benchmarks }: SetAside): number =>
  functions.filter(({ finding }) => finding.standing === 'judged').length +
  benchmarks.filter(
    ({ finding: { verdict } }) => verdict === 'regression' || verdict === 'improvement'
  ).length
