import * as z from 'zod'
import type { EndpointFinding } from '../model/endpoint.js'
import type { GateOutcome } from '../model/gate.js'
import { andMore } from '../units/count.js'
import { formatSignedPercent } from '../units/format.js'
import { gapsIn, outcome, weigh } from './conclude.js'
import { type Analysis, defineGate } from './gate.js'
import { ids } from './select.js'

const MOST_NAMED = 3

const named = (findings: readonly EndpointFinding[]): string => {
  const shown = findings.slice(0, MOST_NAMED).map(({ name, changePct }) => {
    const change = changePct === undefined ? '' : ` ${formatSignedPercent(changePct)}`
    return `\`${name}\`${change}`
  })
  return `${shown.join(', ')}${andMore(findings.length - MOST_NAMED)}`
}

const notApplicable = ({ objectives }: Analysis): GateOutcome =>
  outcome(
    'not_applicable',
    objectives.length === 0
      ? 'no endpoint has an objective'
      : 'no profile has samples of an endpoint with an objective'
  )

/** Above the limit, but for the evidence; what nothing is known of but its share may be, too. */
const isOpen = ({ verdict, changePct }: EndpointFinding, above: number): boolean =>
  verdict !== 'regression' &&
  (changePct === undefined ? verdict === 'not-judged' : changePct > above)

const whyOpen = (open: readonly EndpointFinding[]): string => {
  const [first] = open
  const why = first?.verdict === 'not-judged' ? first.because : 'with too little evidence'
  return `${named(open)}: ${why}`
}

/** Endpoints that something is promised of: more CPU per request than the limit allows. */
export const endpointObjective = defineGate({
  title: 'Endpoint with an objective',
  defaultSeverity: 'warning',
  options: z.strictObject({
    above: z
      .number()
      .min(0)
      .default(3)
      .describe('Rise of the CPU time of a request to an endpoint with an objective, in percent')
  }),
  evaluate: (analysis, { above }) => {
    const watched = analysis.endpoints.filter(({ objective }) => objective !== undefined)
    if (watched.length === 0) return notApplicable(analysis)
    const failed = watched.filter(
      ({ verdict, changePct }) => verdict === 'regression' && (changePct ?? 0) > above
    )
    const open = watched.filter((one) => isOpen(one, above))
    return weigh(
      {
        failed: ids(failed),
        failedBecause: `CPU per request of ${named(failed)} (limit ${above}%)`,
        uncertain: ids(open),
        uncertainBecause: whyOpen(open),
        passedBecause: `no endpoint with an objective takes more than ${above}% more CPU per request`
      },
      { gaps: gapsIn(analysis, { kinds: ['cpu'] }), ignored: 0 }
    )
  }
})
