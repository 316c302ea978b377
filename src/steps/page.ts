import { encodeMemory } from '../acks/memory.js'
import { type Acceptable, memoryOf } from '../acks/present.js'
import { lookUpChange } from '../changes/lookUp.js'
import type { Config } from '../config/schema.js'
import { mergedArtifact, reportArtifact } from '../io/artifacts/reportNames.js'
import type { Shell } from '../io/shell.js'
import type { CommentRequest } from '../io/stickyComment.js'
import type { ReportFile } from '../io/writeReport.js'
import { mergedConclusion, mergedExitCode } from '../merge/outcome.js'
import type { LabelMark } from '../model/ack.js'
import type { Change } from '../model/change.js'
import type { MergedReport } from '../model/merged.js'
import { renderCheckRun } from '../outputs/checkRun.js'
import { type CommentLinks, hasSomethingToSay, ladder, renderComment } from '../outputs/comment.js'
import { pageFileName } from '../outputs/html.js'
import { outputs } from '../outputs/index.js'
import {
  mergedHasSomethingToSay,
  mergedJson,
  mergedLadder,
  mergedMarkdown,
  renderMerged,
  renderMergedCheckRun
} from '../outputs/merged.js'
import { conclusionOf } from '../verdict/conclusion.js'
import { exitCode } from '../verdict/exitCode.js'
import type { CheckResult } from './checkRun.js'
import type { Measured } from './measure.js'
import { reportFiles } from './reportFiles.js'

/** A result in each of its forms. What links to other forms is made when those are out. */
export interface Page {
  readonly files: (links: CommentLinks) => readonly ReportFile[]
  /** The names of the files for machines and for people, and of the artifact that they are in. */
  readonly names: {
    readonly json: string
    readonly markdown: string
    readonly artifact: string
    /** The file for the browser, where there is one. */
    readonly html?: string
    /** The file for code scanning, where it was asked for. */
    readonly sarif?: string
  }
  readonly comment: (
    links: CommentLinks
  ) => Pick<CommentRequest, 'body' | 'hasSomethingToSay' | 'hasFailed'>
  /** In sizes that become smaller. */
  readonly summary: (links: CommentLinks) => Iterable<string>
  readonly check: (links: CommentLinks) => CheckResult
}

export interface ReportCase extends Measured {
  /** What goes out beside the report. */
  readonly files: readonly ReportFile[]
  /** The label as it was counted. */
  readonly label: LabelMark | undefined
  /** What the pull request changes; undefined without one, and where that is not known. */
  readonly pullChange: Change | undefined
}

/** The report of one comparison. */
export const reportPage = (
  { files, label, pullChange, ...measured }: ReportCase,
  config: Config,
  shell: Shell
): Page => {
  const { report, pictures } = measured
  const rules = [config['fail-on'], config['on-missing']] as const
  const { placeOf: findChange } = lookUpChange(pullChange ?? { files: [] })
  return {
    files: () => [...reportFiles(measured, config, shell), ...files],
    names: {
      json: outputs.json.fileName,
      markdown: outputs.markdown.fileName,
      html: pageFileName,
      sarif: outputs.sarif.fileName,
      artifact: reportArtifact
    },
    comment: (links) => ({
      // The hidden line that the next run reads has to come directly after the marker.
      body: `${encodeMemory(memoryOf([report], label))}\n${renderComment(report, { links })}`,
      hasSomethingToSay: hasSomethingToSay(report),
      hasFailed: exitCode(report, ...rules) === 1
    }),
    summary: (links) => ladder(report, { links, paths: pictures.paths }),
    check: (links) => ({
      conclusion: conclusionOf(report, ...rules),
      page: renderCheckRun(report, { links, findChange })
    })
  }
}

/** What the reports of several jobs come to, and what of each can be accepted. */
export interface MergedJobs {
  readonly merged: MergedReport
  readonly reports: readonly Acceptable[]
}

export interface MergedCase extends MergedJobs {
  /** The label as it was counted. */
  readonly label: LabelMark | undefined
}

/** The merged view of the reports of several jobs. */
export const mergedPage = ({ merged, reports, label }: MergedCase, config: Config): Page => {
  const rules = [config['fail-on'], config['on-missing']] as const
  const names = { json: 'merged.json', markdown: 'merged.md', artifact: mergedArtifact }
  return {
    files: (links) => [
      { fileName: names.json, content: mergedJson(merged) },
      { fileName: names.markdown, content: mergedMarkdown(merged, links) }
    ],
    names,
    comment: (links) => ({
      body: `${encodeMemory(memoryOf(reports, label))}\n${renderMerged(merged, { links })}`,
      hasSomethingToSay: mergedHasSomethingToSay(merged),
      hasFailed: mergedExitCode(merged, ...rules) === 1
    }),
    summary: (links) => mergedLadder(merged, links),
    check: (links) => ({
      conclusion: mergedConclusion(merged, ...rules),
      page: renderMergedCheckRun(merged, links)
    })
  }
}
