import { isCounted } from '../classify/functions.js'
import { headTop } from '../compare/headTop.js'
import { checkSamples } from '../compare/samples.js'
import { checkWork } from '../compare/work.js'
import { energyOf } from '../energy/energy.js'
import { locate } from '../locate/locate.js'
import { countsAsFailed } from '../model/ack.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'
import { ownReportsFound } from '../pair/ownReports.js'
import { unusedIgnores } from '../policy/ignore.js'
import { productionLinks } from '../production/links.js'
import { assembleReport } from '../report/assemble.js'
import type { Advised } from './advise.js'
import type { Classified } from './classify.js'
import type { Compared } from './compare.js'
import type { Given } from './given.js'
import type { Judged } from './judge.js'

/** Everything that the stages before found out. */
export interface Findings {
  readonly compared: Compared
  readonly classified: Classified
  readonly judged: Judged
  readonly advised: Advised
}

/** What the reader should know about the comparisons themselves: settings that lack a number, too few samples. */
const aboutComparisons = ({ config, workOf }: Given, { looked }: Judged): readonly Diagnostic[] => {
  const counted = looked.filter((one) => isCounted(one.sampleType.type))
  const unclear = new Map(
    looked.flatMap(({ workload, sampleType: { type } }) =>
      checkWork(workload, workOf({ workload, type })).map((one) => [one.message, one])
    )
  )
  return [
    ...unclear.values(),
    ...counted.flatMap((one) => checkSamples(one, config.statistics['min-samples']))
  ]
}

/** What is wrong with acknowledgements. That some could not be read matters where there is something to accept. */
const aboutAcks = ({ context }: Given, { verdict }: Judged): readonly Diagnostic[] =>
  verdict.gates.some(countsAsFailed)
    ? context.acks.diagnostics
    : context.acks.diagnostics.filter(({ code }) => code !== 'acks/unread')

const diagnosticsOf = (
  given: Given,
  { compared, classified, judged, advised }: Findings
): readonly Diagnostic[] => [
  ...given.files.flatMap((file) => file.parsed.diagnostics),
  ...given.pairs.diagnostics,
  ...(judged.stock.hasBase ? [] : ownReportsFound(given.context.ownReports)),
  ...aboutComparisons(given, judged),
  ...compared.rows.diagnostics,
  ...unusedIgnores(given.ignoring, classified),
  ...aboutAcks(given, judged),
  ...advised.aboutGround,
  ...(given.context.objectives?.diagnostics ?? [])
]

const assembled = (given: Given, findings: Findings): Report => {
  const { files, pairs, config, context, workOf } = given
  const { compared, classified, judged, advised } = findings
  return assembleReport({
    ...{ files, pairs, config, context },
    comparisons: classified.comparisons,
    benchmarks: classified.benchmarks,
    shifts: classified.shifts,
    noise: classified.noise,
    counted: classified.counted,
    ignored: classified.ignored,
    obstacles: classified.obstacles,
    custom: judged.custom,
    rating: judged.rating,
    verdict: judged.verdict,
    acks: judged.entries,
    stock: judged.stock,
    sights: judged.sights,
    endpoints: judged.endpoints,
    history: judged.history,
    headTop: judged.stock.hasBase ? [] : headTop(pairs),
    energy: energyOf({ ...classified.counted, workOf, config }),
    recommendations: advised.recommendations,
    diagnostics: diagnosticsOf(given, findings),
    supersededBy: compared.rows.supersededBy
  })
}

/** The report with links to the profiler of production, where the settings name one. */
const linked = (report: Report, { config, context }: Given, { endpoints }: Judged): Report => {
  const production = productionLinks(report, endpoints, {
    config,
    run: context.run ?? {},
    nowMs: Date.parse(context.generatedAt)
  })
  return production === undefined ? report : { ...report, production }
}

/** The report: all that was found out, with links, places in the repository and owners. Decides nothing. */
export const tellReport = (given: Given, findings: Findings): Report => {
  const report = linked(assembled(given, findings), given, findings.judged)
  const { ground } = findings.advised
  return ground === undefined ? report : locate(report, ground, given.pairs)
}
