/** Gates of the settings that look at functions of profiles. */
import type { GateOutcome } from '../../model/gate.js'
import { formatCount } from '../../units/format.js'
import { confirmedBy } from '../confirmed.js'
import type { Analysis } from '../gate.js'
import { ids, mayTrip, ofWhom } from '../select.js'
import { asFarAsSeen } from '../sight.js'
import { concludeCustom } from './conclude.js'
import type { ChosenFunction, FunctionGate } from './gate.js'
import { limitWords } from './limit.js'
import { isOfUnknownWork, isOver, nameRises } from './rise.js'

/** Why a function over the limit may not fail the gate; undefined when it may. */
const missingFor = (analysis: Analysis, { severity, limit }: FunctionGate) => {
  const isConfirmed = confirmedBy(analysis.benchmarks)
  return (row: ChosenFunction): string | undefined => {
    if (row.standing === 'not-judged') return 'too little evidence'
    if (analysis.evidence.required === 'required' && isOfUnknownWork(row, limit)) {
      return 'the work of both sides is not known, so that only shares can be compared (see `work`)'
    }
    return severity === 'warning' || isConfirmed(row)
      ? undefined
      : 'operations unknown, and no benchmark of its package is worse'
  }
}

const ownLimit = ({ limit, rows }: FunctionGate): string =>
  limitWords(
    limit,
    rows.map(({ delta }) => delta.sampleType.unit)
  )

const rowsWords = (count: number): string =>
  count === 1 ? '1 function row' : `${formatCount(count)} function rows`

const pairName = ({ metric, workload }: FunctionGate['pairs'][number]): string =>
  `profile of \`${workload}\` (\`${metric}\`)`

/** Pairs that cannot be compared; and a side that has nothing of what the gate looks at, where nothing was compared. */
const gapsOf = ({ pairs }: FunctionGate): readonly string[] => {
  const refused = pairs.flatMap((pair) =>
    pair.refused === undefined ? [] : [`${pairName(pair)}: ${pair.refused}`]
  )
  const isCompared = pairs.some(
    ({ has, refused: why }) => has.base && has.head && why === undefined
  )
  const gone = isCompared ? [] : pairs.filter(({ has }) => !has.head)
  return [...refused, ...gone.map((pair) => `head has no ${pairName(pair)}`)]
}

/** Profiles that only head has, where there are no others. */
const newIn = ({ pairs }: FunctionGate): readonly string[] =>
  pairs.every(({ has }) => has.head && !has.base)
    ? pairs.map((pair) => `only head has a ${pairName(pair)}`)
    : []

const seenWords = ({ sights, limit: { above } }: FunctionGate): string =>
  asFarAsSeen(sights, {
    dimensions: ['cpu', 'memory'],
    above: above?.in === 'points' ? above.value : Number.POSITIVE_INFINITY
  })

const passedWords = (gate: FunctionGate): string => {
  const { count, severity } = gate
  const not = count === 1 ? 'not' : 'none'
  return `${rowsWords(count)} looked at, ${not} up by more than ${ownLimit(gate)}${ofWhom(severity)}${seenWords(gate)}`
}

/** Functions over the limit, those that count and those that do not for a reason. */
const sort = (analysis: Analysis, gate: FunctionGate) => {
  const missing = missingFor(analysis, gate)
  const over = gate.rows
    .filter(isOver(gate.limit))
    .filter(mayTrip(gate.severity))
    .filter(({ standing }) => standing === 'judged' || standing === 'not-judged')
  const reasons = [...new Set(over.flatMap((row) => missing(row) ?? []))]
  return {
    failed: over.filter((row) => missing(row) === undefined),
    uncertain: over.filter((row) => missing(row) !== undefined),
    byReason: reasons.map((why) => ({ why, rows: over.filter((row) => missing(row) === why) }))
  }
}

export const judgeFunctions = (analysis: Analysis, gate: FunctionGate): GateOutcome => {
  const { limit, kinds, isThere } = gate
  const { failed, uncertain, byReason } = sort(analysis, gate)
  const within = `(limit ${ownLimit(gate)})`
  return concludeCustom(analysis, gate, {
    kinds,
    gaps: gapsOf(gate),
    isThere,
    failed: ids(failed),
    failedBecause: `${nameRises(failed, limit)} ${within}`,
    uncertain: ids(uncertain),
    uncertainBecause: byReason
      .map(({ why, rows }) => `${nameRises(rows, limit)} ${within}: ${why}`)
      .join('; '),
    open: newIn(gate),
    passedBecause: passedWords(gate)
  })
}
