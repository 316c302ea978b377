/** What the report says of one tree: of its functions, of the samples behind it, and of why it cannot be compared. */
import type { PageFinding, PageSampling } from '../model/page.js'
import type { ComparisonEntry, FunctionEntry, Report } from '../model/report.js'
import { numberSetting } from '../outputs/settings.js'
import { functionMark } from '../outputs/words/change.js'
import { functionEvidenceWords } from '../outputs/words/evidence.js'

/** A function of the report with the word that the comment has for it. */
export interface ToldFunction {
  readonly entry: FunctionEntry
  readonly word: string
}

const byClass = (entry: FunctionEntry): ToldFunction => ({
  entry,
  word: functionMark(entry.class, entry.metric).word
})

/** Functions of a list that has benchmarks too. */
const functionsIn = <Entry extends { readonly kind: 'function' | 'benchmark' }>(
  entries: readonly Entry[]
): readonly Extract<Entry, { kind: 'function' }>[] =>
  entries.filter(
    (entry): entry is Extract<Entry, { kind: 'function' }> => entry.kind === 'function'
  )

/** Every function that the report tells of, whatever became of it. */
export const toldFunctions = (report: Report): readonly ToldFunction[] => [
  ...[
    ...report.cpu_regressions,
    ...report.mem_regressions,
    ...report.new_hotspots,
    ...report.cpu_improvements,
    ...report.mem_improvements,
    ...report.removed_hotspots,
    ...report.other_deltas,
    ...report.over_limits
  ].map(byClass),
  ...functionsIn(report.not_judged).map((entry) => ({ entry, word: 'not judged' })),
  ...functionsIn(report.ignored).map((entry) => ({ entry, word: 'ignored' })),
  ...report.share_shifts.map((entry) => ({ entry, word: 'share shift' }))
]

export const findingOf = ({ entry, word }: ToldFunction, fn: number): PageFinding => ({
  id: entry.id,
  fn,
  word,
  evidence: functionEvidenceWords(entry)
})

const middle = (values: readonly number[]): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]

// The default in the configuration.
const defaultOverdispersion = 3

/** The overdispersion that the rows were tested with; where it was measured for each of them, that of the middle one. */
const phiOf = (told: readonly ToldFunction[], report: Report): number => {
  const measured = told.flatMap(({ entry: { evidence } }) =>
    evidence.kind === 'modelled' ? [evidence.phi] : []
  )
  const assumed = numberSetting(report, ['statistics', 'overdispersion'], defaultOverdispersion)
  return middle(measured) ?? assumed
}

/** How many samples stand behind both sides; undefined where the profiles do not tell. */
export const samplingOf = (
  { events_base, events_head }: ComparisonEntry,
  told: readonly ToldFunction[],
  report: Report
): PageSampling | undefined =>
  events_base === null || events_head === null
    ? undefined
    : { base_events: events_base, head_events: events_head, phi: phiOf(told, report) }

/** Why the two sides cannot be compared, in the words of the report; undefined where they are. */
export const refusalOf = ({ status, because }: ComparisonEntry): string | undefined =>
  status === 'refused' ? (because ?? 'the two sides are not comparable') : undefined
