import { join } from 'node:path'
import { whyNotAsked } from '../advise/origin.js'
import type { ActionInputs } from '../config/actionInputs.js'
import { analysisSettings } from '../config/analysis.js'
import { maskSecret } from '../io/actionRuntime.js'
import type { RunContext } from '../io/runContext.js'
import type { Acks } from '../model/ack.js'
import type { Report } from '../model/report.js'
import type { RunFacts } from '../production/facts.js'
import { acknowledgements } from './acknowledgements.js'
import { advise } from './advise.js'
import { chooseBase } from './base.js'
import { readChange } from './change.js'
import { decisions } from './decisions.js'
import { deliver } from './deliver.js'
import type { Gathered } from './gather.js'
import { keepIssues } from './issues.js'
import { judgeTaken, take } from './measure.js'
import type { Delivered } from './outputs.js'
import { type ReportCase, reportPage } from './page.js'
import type { Ports } from './ports.js'
import { pushProfiles } from './push.js'
import { readHistoryOf } from './readHistory.js'
import { sayGapOfSarif } from './sarif.js'
import type { Rules } from './settings.js'
import { surroundingsOfRun } from './surroundings.js'

export interface Case {
  readonly inputs: ActionInputs
  readonly rules: Rules
  readonly gathered: Gathered
}

export interface Judged {
  readonly report: Report
  readonly delivered: Delivered
}

/** The folder of a report, which is in nobody's way. */
export const reportFolder = (inputs: ActionInputs, { temp }: RunContext): string =>
  join(temp, 'flamegate', inputs['comment-key'])

/** A report that is to be brought out. */
export interface Finished extends Pick<Case, 'inputs' | 'rules'>, Omit<ReportCase, 'label'> {
  readonly acks: Acks
}

/** Brings a report out. The status comes after, from the shell. */
export const bringOut = async (
  { inputs, rules: { config }, acks, ...measured }: Finished,
  ports: Ports
): Promise<Judged> => {
  const { context, log, shell } = ports
  const { report } = measured
  for (const line of decisions(report)) log.debug(line)
  const page = reportPage({ ...measured, label: acks.label }, config, shell)
  const out = reportFolder(inputs, context)
  const delivered = await log.group('Report', () => deliver({ page, inputs, out }, ports))
  sayGapOfSarif(report, config, log)
  return { report, delivered }
}

/** What links can say of the run. */
export const runFacts = ({ sha, pull }: RunContext): RunFacts => ({
  sha: pull?.headSha ?? sha,
  baseSha: pull?.baseSha,
  branch: pull?.baseRef,
  pull: pull?.number,
  isFork: pull?.isFork
})

/** Analysis and delivery of what was gathered. */
export const judge = async ({ inputs, rules, gathered }: Case, ports: Ports): Promise<Judged> => {
  const { context, log, shell } = ports
  const { config, headLoosens, objectives } = rules
  const out = reportFolder(inputs, context)
  const read = await log.group('Reading', () => take({ ...gathered, config, out }, shell))
  const { taken, ...base } = await chooseBase({ inputs, config, taken: read, out }, ports)
  const history = await readHistoryOf({ inputs, config }, ports)
  const surroundings = await surroundingsOfRun(taken.files, ports)
  const acks = await acknowledgements({ inputs, rules }, ports)
  const { change, pullChange } = await readChange(taken.files, base.baseline, ports)
  const measured = await log.group('Analysis', async () =>
    judgeTaken(
      taken,
      {
        ...base,
        config,
        acks,
        objectives,
        headLoosens,
        surroundings,
        change,
        history,
        run: runFacts(context)
      },
      shell
    )
  )
  const { files } = taken
  await pushProfiles({ files, paths: gathered.paths, config, out, run: runFacts(context) }, ports)
  const advised = await advise(
    {
      report: measured.report,
      settings: analysisSettings(inputs, shell.env),
      whyNot: () => whyNotAsked(context)
    },
    { env: shell.env, log, mask: maskSecret }
  )
  const judged = await bringOut({ inputs, rules, acks, pullChange, ...measured, ...advised }, ports)
  const pageUrl = judged.delivered.pageUrl
  await keepIssues({ inputs, config, report: judged.report, pageUrl }, ports)
  return judged
}
