import type { Report } from '../model/report.js'
import { ladder } from './comment/ladder.js'
import type { CommentLinks } from './links.js'
import { benchmarksOf, betterFunctions, worseFunctions } from './rows.js'

export { ladder } from './comment/ladder.js'
export type { CommentLinks } from './links.js'

/** How long a comment may be. */
export interface Budget {
  /** UTF-16 units, which are never fewer than the characters that GitHub counts. */
  readonly chars: number
  /** Bytes of UTF-8. */
  readonly bytes: number
}

/** GitHub documents 65,536 characters and was seen to refuse 262,145 bytes; the rest is for the marker. */
export const commentBudget: Budget = { chars: 60_000, bytes: 200_000 }

export interface CommentOptions {
  readonly links: CommentLinks
  readonly budget?: Budget
}

const byteLength = (s: string): number => new TextEncoder().encode(s).length

const fits = (s: string, { chars, bytes }: Budget): boolean =>
  s.length <= chars && byteLength(s) <= bytes

/**
 * The report as a comment: the largest size that fits the budget. Nothing is cut in the middle; the smallest size has
 * the headline, the gates, five rows and the links, and fits the default budget whatever the report holds.
 */
export const renderComment = (
  report: Report,
  { links, budget = commentBudget }: CommentOptions
): string => {
  let smallest = ''
  for (const rendering of ladder(report, { links })) {
    if (fits(rendering, budget)) return rendering
    smallest = rendering
  }
  return smallest
}

/** Whether a report is worth a new comment: something changed, could not be judged, is accepted or would be loosened. */
export const hasSomethingToSay = (report: Report): boolean =>
  report.verdict.level !== 'pass' ||
  !report.verdict.complete ||
  report.suite_shifts.length > 0 ||
  report.head_loosens.length > 0 ||
  report.acks.some(({ state }) => state === 'active') ||
  worseFunctions(report).length > 0 ||
  betterFunctions(report).length > 0 ||
  benchmarksOf(report, 'regression').length > 0 ||
  benchmarksOf(report, 'improvement').length > 0
