import type { Output } from '../model/output.js'
import type { Report } from '../model/report.js'
import { join, type Markdown, md } from './escape.js'
import { accept, acks, loosened } from './markdown/acks.js'
import { type Block, fullSize, type Room } from './markdown/block.js'
import { callPaths } from './markdown/callPaths.js'
import { cautions } from './markdown/cautions.js'
import { better, overLimits, worse } from './markdown/changes.js'
import { churn } from './markdown/churn.js'
import { endpoints, objectives } from './markdown/endpoints.js'
import { energy } from './markdown/energy.js'
import { gaps, headline, scope } from './markdown/headline.js'
import { headTop } from './markdown/headTop.js'
import { history } from './markdown/history.js'
import { ignored } from './markdown/ignored.js'
import { diagnostics, inputs } from './markdown/inputs.js'
import { gates, ratings } from './markdown/judgement.js'
import { lines } from './markdown/lines.js'
import { measuredBy } from './markdown/measuredBy.js'
import { footer, method, unchangedBenchmarks } from './markdown/method.js'
import { nextSteps } from './markdown/nextSteps.js'
import { notJudged } from './markdown/notJudged.js'
import { otherSampleTypes, shareShifts, smallGone } from './markdown/otherFunctions.js'
import { owners } from './markdown/owners.js'
import { packages } from './markdown/packages.js'
import { production } from './markdown/production.js'
import { runtimeGroups } from './markdown/runtimeGroups.js'
import { sentences } from './markdown/sentences.js'
import { suiteShifts } from './markdown/suiteShifts.js'

/** The blocks of a Markdown report in reading order. A shorter output takes fewer of them, or renders them smaller. */
export const blocks: readonly Block[] = [
  headline,
  measuredBy,
  suiteShifts,
  loosened,
  gaps,
  cautions,
  scope,
  ratings,
  gates,
  acks,
  worse,
  overLimits,
  objectives,
  callPaths,
  better,
  headTop,
  accept,
  nextSteps,
  lines,
  owners,
  packages,
  history,
  churn,
  runtimeGroups,
  notJudged,
  unchangedBenchmarks,
  shareShifts,
  smallGone,
  otherSampleTypes,
  endpoints,
  production,
  energy,
  ignored,
  sentences,
  diagnostics,
  inputs,
  method,
  footer
]

/** Some blocks as one Markdown text. */
export const renderBlocks = (report: Report, chosen: readonly Block[], room: Room): Markdown =>
  md`${join(
    chosen.map((block) => block.render(report, room)),
    '\n\n'
  )}\n`

/** `report.md`: the verdict in the first line, only what changed is open, everything else is one click away. */
export const markdown: Output = {
  id: 'markdown',
  fileName: 'report.md',
  title: 'Markdown report',
  render: (report) => renderBlocks(report, blocks, fullSize)
}
