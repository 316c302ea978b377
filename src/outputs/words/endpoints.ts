/** What is said of endpoints. It is CPU per request; of latency only what traces say of it. */
import type { EndpointEntry, EndpointsEntry } from '../../model/endpointEntry.js'
import type { Report } from '../../model/report.js'
import { formatPercent, formatSignedPercent, formatValue } from '../../units/format.js'
import type { Mark } from './change.js'
import { countWords } from './count.js'
import { shortSymbol } from './names.js'

const measures: Readonly<Record<EndpointEntry['measure'], string>> = {
  'per-request': 'CPU per request',
  'per-operation': 'CPU per operation',
  'same-work': 'CPU',
  share: 'share of CPU'
}

/** What the change of a row is a change of. */
export const measureWords = ({ measure }: EndpointEntry): string => measures[measure]

export const endpointMark = ({ verdict }: EndpointEntry): Mark => {
  switch (verdict) {
    case 'regression':
      return { glyph: '▲', word: 'more CPU' }
    case 'improvement':
      return { glyph: '▼', word: 'less CPU' }
    case 'unchanged':
      return { glyph: '=', word: 'unchanged' }
    case 'not_judged':
      return { glyph: '=', word: 'not judged' }
  }
}

const counts = {
  regression: 'with more CPU',
  improvement: 'with less',
  unchanged: 'unchanged',
  not_judged: 'not judged'
} as const

/** "1 with more CPU, 2 unchanged" */
export const endpointCounts = ({ rows }: EndpointsEntry): string =>
  countWords(
    rows,
    ['regression', 'improvement', 'unchanged', 'not_judged'] as const,
    ({ verdict }) => verdict,
    (verdict) => counts[verdict]
  )

/** "17.9 → 19.9 ms per request"; shares where nobody counted requests. */
export const costWords = ({ base, head, unit }: EndpointEntry): string => {
  const shares = `${formatPercent(base.share)} → ${formatPercent(head.share)} of all`
  if (base.per_request === null || head.per_request === null) return shares
  return `${formatValue(base.per_request, unit)} → ${formatValue(head.per_request, unit)}`
}

export const changeWords = (entry: EndpointEntry): string =>
  entry.change_pct === null
    ? 'not known'
    : `${formatSignedPercent(entry.change_pct)} ${measureWords(entry)}`

/** "95% CI +60.1% to +80.2%"; else why nothing was judged. */
export const certaintyWords = ({ ci_pct, verdict, because }: EndpointEntry): string => {
  if (verdict === 'not_judged' || ci_pct === null) return because
  return `95% CI ${formatSignedPercent(ci_pct.lo)} to ${formatSignedPercent(ci_pct.hi)}`
}

/** "71% of the increase"; empty where it has none. */
export const increaseWords = ({ share_of_increase }: EndpointEntry): string =>
  share_of_increase === null || share_of_increase < 1
    ? ''
    : `${formatPercent(share_of_increase)} of the increase`

/** "99.0% of the increase of `pricing.applyRules`", one for each function. */
export const functionLines = ({ functions }: EndpointEntry): readonly string[] =>
  functions.slice(0, 3).map(({ name, share }) => {
    const shown = shortSymbol(name).replaceAll('`', "'")
    return `${formatPercent(share)} of the increase of \`${shown}\``
  })

/** "objective `checkout-latency`: 99.9% within 300ms"; empty without one. */
export const objectiveWords = ({ objective }: EndpointEntry): string => {
  if (objective === null) return ''
  const within = objective.threshold === null ? '' : ` within ${objective.threshold}`
  const promise = `${objective.target ?? ''}${within}`.trim()
  const name = objective.name.replaceAll('`', "'")
  return `objective \`${name}\`${promise === '' ? '' : `: ${promise}`}`
}

/** "median time of a request 120 → 240 ms, by traces"; empty without traces of both sides. */
export const medianWords = ({ base, head }: EndpointEntry): string =>
  base.median_nanos === null || head.median_nanos === null
    ? ''
    : `median time of a request ${formatValue(base.median_nanos, 'nanoseconds')} → ${formatValue(head.median_nanos, 'nanoseconds')}, by traces`

/** Endpoints with an objective that a gate failed on. */
export const missedObjectives = ({ endpoints, verdict }: Report): readonly EndpointEntry[] => {
  const failed = new Set(
    verdict.gates.filter(({ status }) => status === 'failed').flatMap(({ findings }) => findings)
  )
  return (endpoints?.rows ?? []).filter(({ id, objective }) => objective !== null && failed.has(id))
}

const basisOf = ({ rows }: EndpointsEntry): string =>
  rows.some(({ requests_from }) => requests_from === 'traces')
    ? ' Requests are those that the traces count: where not every request was traced, CPU per request is too high on both sides, and comparable only if both were traced alike.'
    : ''

/** How much of the profiles is behind the table, and how to read it. */
export const endpointsMethod = (entry: EndpointsEntry): readonly string[] => [
  ...entry.comparisons.map(({ workload, known_base, known_head, crowded }) => {
    const many = crowded > 0 ? `; ${crowded} samples had one of too many labels` : ''
    const name = workload.replaceAll('`', "'")
    return `Of the CPU samples of \`${name}\`, ${formatPercent(known_base)} in base and ${formatPercent(known_head)} in head belong to a known endpoint${many}.`
  }),
  `CPU time of requests, which is not how long they took. Overdispersion is assumed, as for single profiles.${basisOf(entry)}`
]
