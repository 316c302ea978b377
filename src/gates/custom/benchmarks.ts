/** Gates of the settings that look at benchmarks. */
import { blockedWords } from '../../classify/oneProcess.js'
import type { BenchmarkFinding } from '../../model/finding.js'
import type { GateOutcome } from '../../model/gate.js'
import {
  clause,
  isBlocked,
  lostInSuite,
  missingEffect,
  printedClause,
  unsureShift
} from '../benchmarkEvidence.js'
import type { Analysis } from '../gate.js'
import { ids, isTimed, isWorseBy, nameShifts, worstOf } from '../select.js'
import { nameRows, passedWords, rowsWords, withinWords } from './benchmarkWords.js'
import { concludeCustom } from './conclude.js'
import type { BenchmarkGate } from './gate.js'
import { growthOf } from './growth.js'
import type { Limit } from './limit.js'
import { shiftsOf } from './shifts.js'

/** Repeats in one process need twice the limit, because processes differ far more than they do. */
const BLOCKED_FACTOR = 2

const isOver =
  ({ above, absolute }: Limit, factor = 1) =>
  (row: BenchmarkFinding): boolean =>
    (above === undefined || isWorseBy(row, above.value * factor)) &&
    (absolute === undefined || growthOf(row.delta) > absolute.value * factor)

/** Why a row over the limit may not fail the gate; undefined when it may. A warning needs no more than the class does. */
const missingFor = (analysis: Analysis, { severity, limit }: BenchmarkGate) => {
  const isOverTwice = isOver(limit, BLOCKED_FACTOR)
  return (row: BenchmarkFinding): string | undefined => {
    const missing = analysis.missingOf(row.delta)
    if (missing !== undefined || analysis.evidence.required === 'any') return missing
    if (severity === 'warning' || !isTimed(row)) return undefined
    if (isBlocked(row) && !isOverTwice(row)) {
      return blockedWords(row.delta.evidence, 'so that only more than twice the limit fails')
    }
    return lostInSuite(row) ?? missingEffect(row, analysis.evidence.alpha)
  }
}

/** Rows in a unit that somebody asks for and of which nobody said which way is worse. */
const isUndirected = ({ delta: { better, base, head } }: BenchmarkFinding): boolean =>
  better === 'unknown' && base !== undefined && head !== undefined && base.center !== head.center

const askDirection = ([row]: readonly BenchmarkFinding[]): string =>
  `nothing says whether more \`${row?.delta.unit}\` is better: add a line "Unit ${row?.delta.unit} better=lower" (or higher) to the results`

/** Rows over the limit: those that fail the gate, and those that may not, with the reason of the worst. */
const sort = (analysis: Analysis, gate: BenchmarkGate) => {
  const missing = missingFor(analysis, gate)
  const over = gate.rows.filter(isOver(gate.limit))
  const thin = over.filter((row) => missing(row) !== undefined)
  const [worst] = worstOf(thin)
  return {
    failed: over.filter((row) => missing(row) === undefined),
    thin,
    why: worst === undefined ? '' : missing(worst)
  }
}

/** Head lacks everything that the gate looks at. */
const gapsOf = ({ has, count }: BenchmarkGate): readonly string[] =>
  has.base && !has.head ? [`head has nothing of what it looks at (${rowsWords(count)})`] : []

/** Only head has it: it is new, and there is nothing to compare it with. */
const newIn = ({ has, count }: BenchmarkGate): readonly string[] =>
  has.head && !has.base ? [`only head has what it looks at (${rowsWords(count)})`] : []

export const judgeBenchmarks = (analysis: Analysis, gate: BenchmarkGate): GateOutcome => {
  const { rows, limit } = gate
  const { failed, thin, why } = sort(analysis, gate)
  const undirected = rows.filter(isUndirected)
  const shifts = shiftsOf(analysis, gate)
  const within = withinWords(gate)
  return concludeCustom(analysis, gate, {
    kinds: ['benchmarks'],
    ...(rows.length > 0 && !rows.some(isTimed) ? { measures: 'counts' } : {}),
    gaps: gapsOf(gate),
    isThere: false,
    failed: [...ids(shifts.failed), ...ids(failed)],
    failedBecause: [
      ...clause(`${nameShifts(shifts.failed)} ${within}`, shifts.failed),
      ...clause(`${nameRows(failed, limit)} ${within}${printedClause(failed)}`, failed)
    ].join('; '),
    uncertain: [...ids(shifts.uncertain), ...ids(thin), ...ids(undirected)],
    uncertainBecause: [
      ...clause(`${nameShifts(shifts.uncertain)} ${within}: ${unsureShift}`, shifts.uncertain),
      ...clause(`${nameRows(thin, limit)} ${within}: ${why}`, thin),
      ...clause(askDirection(undirected), undirected)
    ].join('; '),
    open: newIn(gate),
    passedBecause: passedWords(gate)
  })
}
