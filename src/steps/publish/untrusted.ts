import { nameWithKey, reportArtifact } from '../../io/artifacts/reportNames.js'
import { keepWithin } from '../../io/readInputs.js'
import { readOptions } from '../../io/readOptions.js'
import { type ReportSource, readReportViews } from '../../io/reportViews.js'
import type { Surroundings } from '../../locate/surroundings.js'
import type { Acks } from '../../model/ack.js'
import type { Change } from '../../model/change.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { MeasuredBy } from '../../model/measuredBy.js'
import type { DecodedFile } from '../../model/parsed.js'
import { type Report, reportSchema } from '../../model/report.js'
import { type Views, viewsName } from '../../model/views.js'
import { json } from '../../outputs/json.js'
import { asHead } from '../../pair/oneSide.js'
import { measurementsIn } from '../../views/measurements.js'
import { decodeTrees } from '../../views/trees.js'
import { chooseBase } from '../base.js'
import { type Case, reportFolder, runFacts } from '../judge.js'
import { judgeTaken, type Measured, type Taken } from '../measure.js'
import type { Ports } from '../ports.js'

/** What is judged, by what, and what is known of it. `comment-key` of the inputs says which report. */
export interface UntrustedCase extends Pick<Case, 'inputs' | 'rules'> {
  readonly source: ReportSource
  readonly measuredBy: MeasuredBy
  readonly acks: Acks
  /** What the pull request changes, as GitHub shows it. */
  readonly change: Change | undefined
  /** As GitHub tells it. */
  readonly surroundings: Surroundings
}

export type JudgedUntrusted =
  | { readonly kind: 'measured'; readonly measured: Measured }
  /** At least one diagnostic, the first of which says why. */
  | { readonly kind: 'lost'; readonly diagnostics: readonly Diagnostic[] }

/**
 * A stored baseline is nothing that the pull request measured, so its word on it is worth nothing: what it calls one is
 * left out, and the real one is looked for. The bounds of inputs hold here as well.
 */
const takenFrom = (views: Views, { rules: { config } }: UntrustedCase): Taken => {
  const options = readOptions(config.limits, '', '')
  const files = measurementsIn(views).map(keepWithin(options))
  return {
    files: views.baseline === undefined ? files : asHead(files, config.inputs),
    ignored: views.inputs_ignored,
    timings: [],
    trees: views.baseline === undefined ? decodeTrees(views) : []
  }
}

/** Numbers that no decoder makes can pass for numbers, but lead to a report that is none. */
const whyNone = (report: Report): string | undefined => {
  const { error } = reportSchema.safeParse(JSON.parse(json.render(report, { colour: 'none' })))
  const [issue] = error?.issues ?? []
  return issue && `${issue.path.map(String).join('.')}: ${issue.message}`
}

const implausible = (found: string): Diagnostic => ({
  severity: 'error',
  code: 'views/implausible',
  message: `expected measurements, found numbers that nothing can measure (${found})`,
  at: { file: viewsName },
  hint: 'these were not written by flamegate'
})

const shortSha = (sha: string): string => sha.slice(0, 7)

const judgeFiles = async (
  files: Taken,
  request: UntrustedCase,
  ports: Ports
): Promise<Measured> => {
  const { inputs, rules, acks, measuredBy, surroundings, change } = request
  const { config, headLoosens, objectives } = rules
  const out = reportFolder(inputs, ports.context)
  const { taken, ...base } = await chooseBase({ inputs, config, taken: files, out }, ports)
  const told = { headLabel: shortSha(measuredBy.head_sha), ...base, measuredBy }
  return ports.log.group('Analysis', async () =>
    judgeTaken(
      taken,
      {
        ...told,
        config,
        acks,
        objectives,
        headLoosens,
        surroundings,
        change,
        run: runFacts(ports.context)
      },
      ports.shell
    )
  )
}

/** A report artifact that cannot be used, as an input of a report, which is then never a pass. */
const unusable = (name: string, diagnostics: readonly Diagnostic[]): DecodedFile => ({
  path: name,
  name,
  bytes: 0,
  format: 'artifact',
  status: 'damaged',
  parsed: {
    profiles: [],
    benchmarks: [],
    diagnostics: diagnostics.map((one) => ({ ...one, at: { file: name } }))
  }
})

/**
 * Judges what untrusted code measured, under the rules of the base. Of its report only the measurements are taken: no
 * text, no verdict, no settings, no pull request.
 */
export const judgeUntrusted = async (
  request: UntrustedCase,
  ports: Ports
): Promise<JudgedUntrusted> => {
  const name = nameWithKey(reportArtifact, request.inputs['comment-key'])
  const found = await ports.log.group('Measurements', () => readReportViews(name, request.source))
  if (found.kind === 'lost') return found
  const measured = await judgeFiles(takenFrom(found.views, request), request, ports)
  const why = whyNone(measured.report)
  return why === undefined
    ? { kind: 'measured', measured }
    : { kind: 'lost', diagnostics: [implausible(why)] }
}

/** The report that says that there is none. */
export const judgeNothing = (
  diagnostics: readonly Diagnostic[],
  request: UntrustedCase,
  ports: Ports
): Promise<Measured> => {
  const name = nameWithKey(reportArtifact, request.inputs['comment-key'])
  const files = [unusable(name, diagnostics)]
  return judgeFiles({ files, ignored: 0, timings: [] }, request, ports)
}
