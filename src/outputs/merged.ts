import type { MergedReport } from '../model/merged.js'
import { shorten } from '../units/visible.js'
import { type CheckRunPage, checkRunBudget, checkRunTitle } from './checkRun.js'
import { type Budget, type CommentLinks, commentBudget } from './comment.js'
import { join, jsonText, type Markdown, md, text } from './escape.js'
import { link } from './links.js'
import { untrustedNote } from './markdown/measuredBy.js'
import { jobTable, type MergedSize } from './merged/rows.js'
import { levelWords } from './words/verdict.js'

export interface MergedOptions {
  readonly links: CommentLinks
  readonly budget?: Budget
}

const fullSize: MergedSize = { rows: 256, findings: 5, sentence: 2000 }

/** From everything to what fits always: findings go first, then words, then rows. */
const sizes: readonly MergedSize[] = [
  fullSize,
  { rows: 256, findings: 3, sentence: 300 },
  { rows: 100, findings: 1, sentence: 300 },
  { rows: 40, findings: 1, sentence: 150 },
  { rows: 20, findings: 0, sentence: 150 }
]

/** The footer: which program said this, and where the proof is. */
const footer = ({ tool }: MergedReport, { run, artifact }: CommentLinks): Markdown =>
  md`<sub>${join(
    [
      text(`${tool.name} ${tool.version}`),
      link(md`this run`, run),
      link(md`all reports`, artifact)
    ],
    ' · '
  )} · a report per job; what is merged is in \`merged.json\`</sub>`

/** Longer than any summary of ours, also when every key in it is as long as keys can be. */
const longestSummary = 2000

const headline = ({ verdict, summary }: MergedReport): string =>
  `${levelWords[verdict.level]}: ${shorten(summary, longestSummary)}`

const origin = ({ measured_by }: MergedReport): Markdown =>
  measured_by === undefined ? md`` : untrustedNote(measured_by)

const render = (merged: MergedReport, links: CommentLinks, size: MergedSize): Markdown =>
  md`${join(
    [
      md`### ${text(headline(merged))}`,
      origin(merged),
      jobTable(merged.jobs, size),
      footer(merged, links)
    ],
    '\n\n'
  )}\n`

/** The merged view in sizes that become smaller, each made when it is asked for. Every one is whole Markdown. */
export function* mergedLadder(merged: MergedReport, links: CommentLinks): Generator<string, void> {
  for (const size of sizes) yield render(merged, links, size)
}

const fits = (rendering: string, { chars, bytes }: Budget): boolean =>
  rendering.length <= chars && new TextEncoder().encode(rendering).length <= bytes

/** The merged view as a comment: the largest size that fits the budget. */
export const renderMerged = (
  merged: MergedReport,
  { links, budget = commentBudget }: MergedOptions
): string => {
  let smallest = ''
  for (const rendering of mergedLadder(merged, links)) {
    if (fits(rendering, budget)) return rendering
    smallest = rendering
  }
  return smallest
}

/** The merged view as a check run. Annotations are those of the jobs. */
export const renderMergedCheckRun = (merged: MergedReport, links: CommentLinks): CheckRunPage => ({
  title: checkRunTitle(headline(merged)),
  summary: renderMerged(merged, { links, budget: checkRunBudget }),
  annotations: []
})

/** `merged.json` */
export const mergedJson = (merged: MergedReport): string => jsonText(merged)

/** `merged.md` */
export const mergedMarkdown = (merged: MergedReport, links: CommentLinks): string =>
  render(merged, links, fullSize)

/** Whether a merged view is worth a new comment: something changed in a job, or could not be judged. */
export const mergedHasSomethingToSay = ({ verdict, jobs }: MergedReport): boolean =>
  verdict.level !== 'pass' ||
  !verdict.complete ||
  jobs.some((job) => job.kind === 'report' && job.regressions + job.improvements > 0)
