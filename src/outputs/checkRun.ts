import { measuredSummary } from '../model/advice.js'
import type { FunctionEntry, Report } from '../model/report.js'
import { shorten } from '../units/visible.js'
import { type AnnotationLevel, annotations } from './annotations.js'
import { type Budget, type CommentLinks, renderComment } from './comment.js'
import { terminal } from './escape.js'
import { overLimitRows } from './words/overLimits.js'
import { verdictWords } from './words/verdict.js'

/** A message beside a line that the pull request changed, as plain text. */
export interface CheckRunAnnotation {
  readonly path: string
  readonly line: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** A report as the page of a check run. */
export interface CheckRunPage {
  readonly title: string
  readonly summary: string
  /** The worst first. */
  readonly annotations: readonly CheckRunAnnotation[]
}

/** The line that the pull request changed in a function; undefined where it changed none. */
export type FindChange = (
  entry: FunctionEntry
) => { readonly file: string; readonly line: number } | undefined

export interface CheckRunOptions {
  readonly links: CommentLinks
  readonly findChange: FindChange
}

/**
 * GitHub's description of its API has 65,535 characters as the limit of a summary. That is how many bytes a small text
 * column of a database holds, so bytes are bounded too.
 */
export const checkRunBudget: Budget = { chars: 65_535, bytes: 65_535 }

/** GitHub's limit for titles of annotations; those of check runs are shown on one line. */
const longestTitle = 255

/** Four requests' worth. A change that makes more functions worse than that is not read line by line. */
export const maxCheckRunAnnotations = 200

/** A headline as the title of a check run: one line of plain text. */
export const checkRunTitle = (headline: string): string => shorten(terminal(headline), longestTitle)

const levels: Readonly<Record<AnnotationLevel, CheckRunAnnotation['level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice'
}

const moved =
  (findChange: FindChange) =>
  (entry: FunctionEntry): FunctionEntry => {
    if (entry.place?.because === 'changed-line') return entry
    const { location: _, place: __, ...rest } = entry
    const location = findChange(entry)
    return location === undefined ? rest : { ...rest, location }
  }

/** The report with its functions at the lines that changed, and without a place where none did. */
const atChanges = (report: Report, findChange: FindChange): Report => {
  const named = new Set(overLimitRows(report).functions)
  const move = moved(findChange)
  const moveNamed = (entry: FunctionEntry) => (named.has(entry) ? move(entry) : entry)
  return {
    ...report,
    cpu_regressions: report.cpu_regressions.map(move),
    mem_regressions: report.mem_regressions.map(move),
    new_hotspots: report.new_hotspots.map(move),
    over_limits: report.over_limits.map(moveNamed),
    share_shifts: report.share_shifts.map(moveNamed),
    other_deltas: report.other_deltas.map(moveNamed)
  }
}

const annotationsAt = (report: Report, findChange: FindChange): readonly CheckRunAnnotation[] =>
  annotations(atChanges(report, findChange)).flatMap(({ level, title, message, file, line }) =>
    file === undefined || line === undefined
      ? []
      : [{ path: file, line, level: levels[level], title: shorten(title, longestTitle), message }]
  )

/**
 * The report as a check run: its headline, the comment as the largest size that fits, and what became worse beside the
 * lines that the pull request changed. Failed gates have no line, so they are in the summary only.
 */
export const renderCheckRun = (
  report: Report,
  { links, findChange }: CheckRunOptions
): CheckRunPage => ({
  title: checkRunTitle(`${verdictWords(report)}: ${measuredSummary(report)}`),
  summary: renderComment(report, { links, budget: checkRunBudget }),
  annotations: annotationsAt(report, findChange).slice(0, maxCheckRunAnnotations)
})
