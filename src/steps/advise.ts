import { readAnswer } from '../advise/answer.js'
import { endpointFor } from '../advise/endpoint.js'
import { withAdvice } from '../advise/merge.js'
import { analysisRequest } from '../advise/request.js'
import type { AnalysisSettings } from '../config/analysis.js'
import { ask } from '../io/analysis/ask.js'
import { signer } from '../io/analysis/sign.js'
import type { Log } from '../io/log.js'
import type { ReportFile } from '../io/writeReport.js'
import { FlamegateError } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { version } from '../version.js'
import { attempt } from './attempt.js'

/** Name of the file with what was sent, or would be. */
const requestName = 'analysis-request.json'

export interface AdviceCase {
  readonly report: Report
  readonly settings: AnalysisSettings
  /** Says why nobody must be asked about this run; undefined where somebody may. */
  readonly whyNot: () => string | undefined
}

/** What asking takes of the world. */
export interface AdvicePorts {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: Pick<Log, 'info' | 'notice'>
  readonly mask: (secret: string) => void
}

/** The report as it goes out, and what goes out beside it. */
export interface Advised {
  readonly report: Report
  readonly files: readonly ReportFile[]
}

const requestFile = (body: string): ReportFile => ({ fileName: requestName, content: body })

const answerAbout = async (
  { report, settings: { endpoint = '', ...settings } }: AdviceCase,
  body: string,
  { env, log, mask }: AdvicePorts
): Promise<Report> => {
  const target = endpointFor(endpoint, settings.path)
  if (target.kind === 'refused') throw new FlamegateError([target.diagnostic])
  const { url } = target
  const authorize = signer({ settings, url, body, env, mask })
  const read = readAnswer(await ask({ url, body, version, authorize }), report)
  if (read.kind === 'refused') throw new FlamegateError([read.diagnostic])
  for (const dropped of read.advice.dropped) log.info(`analysis endpoint: left out, ${dropped}`)
  return withAdvice(report, read.advice)
}

const attempted = {
  output: 'analysis by the endpoint',
  without: 'The report is without it, and the verdict is the same.'
}

const askAbout = async (request: AdviceCase, ports: AdvicePorts): Promise<Advised> => {
  const { report, whyNot } = request
  const refusal = whyNot()
  if (refusal !== undefined) {
    ports.log.info(`analysis endpoint: not asked, because ${refusal}`)
    return { report, files: [] }
  }
  const body = analysisRequest(report)
  const answered = await attempt(ports.log, attempted, () => answerAbout(request, body, ports))
  return { report: answered ?? report, files: [requestFile(body)] }
}

/**
 * Asks the analysis endpoint about a report, if there is one, and gives the report with its answer. Whatever goes wrong
 * costs the answer and one notice. A dry run writes what would be sent and sends nothing, with an endpoint or without.
 */
export const advise = async (request: AdviceCase, ports: AdvicePorts): Promise<Advised> => {
  const { report, settings } = request
  if (settings.isDryRun) {
    ports.log.info(`analysis endpoint: nothing is sent; the request is in ${requestName}`)
    return { report, files: [requestFile(analysisRequest(report))] }
  }
  return settings.endpoint === undefined ? { report, files: [] } : askAbout(request, ports)
}
