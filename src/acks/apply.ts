import type { Analysis } from '../gates/gate.js'
import { ids } from '../gates/select.js'
import {
  type AckEntry,
  type AckedGate,
  type AckedVerdict,
  type Acks,
  isAccepted
} from '../model/ack.js'
import type { GateVerdict } from '../model/gate.js'
import { judgeOne, levelOf } from '../verdict/verdict.js'
import { type Judgement, without } from '../verdict/without.js'
import { ackEntry, refusedEntries } from './entries.js'
import { finderIn } from './ids.js'
import { acceptable } from './present.js'

export interface Acknowledged {
  readonly verdict: AckedVerdict
  readonly entries: readonly AckEntry[]
}

type Ids = ReadonlySet<string>

const idsOf = (analysis: Analysis): readonly string[] => {
  const { functions, benchmarks, shifts, vanished, endpoints, custom, ignored } = analysis
  const chosen = custom.flatMap((gate): readonly string[] => ids(gate.rows))
  return [
    ...[functions, benchmarks, shifts, vanished, endpoints].flatMap(ids),
    ...chosen,
    ...ignored.ids
  ]
}

/** What a gate says when some findings are left out of everything it looks at. */
const besides = (judgement: Judgement, gate: GateVerdict, ids: Ids): GateVerdict =>
  judgeOne(gate.id, without(judgement, ids), judgement.settings) ?? gate

const nothingElse = {
  status: 'passed',
  because: 'it failed on nothing else',
  inputMissing: false
} as const

/**
 * A gate that failed on findings is asked again without those that are accepted, and only those that it failed on: an
 * accepted benchmark must still confirm what it says about functions. A gate that failed on a sum, as the rating is, is
 * asked again without everything that is accepted.
 */
const acknowledge = (judgement: Judgement, gate: GateVerdict, accepted: Ids): AckedGate => {
  if (gate.status !== 'failed' || accepted.size === 0) return { ...gate, accepted: [] }
  const mine = gate.findings.filter((id) => accepted.has(id))
  const open = gate.findings.filter((id) => !accepted.has(id))
  const known = new Set(idsOf(judgement.analysis))
  if (open.some((id) => known.has(id))) return { ...gate, accepted: mine }
  const isAll = open.length === 0
  const rest = besides(judgement, gate, isAll ? new Set(mine) : accepted)
  if (rest.status === 'failed' && !isAll) return { ...gate, accepted: mine }
  const { status, because, inputMissing } = rest.status === 'failed' ? nothingElse : rest
  return { ...gate, accepted: gate.findings, beside: { status, because, inputMissing } }
}

/** A gate as it counts: one whose failure is accepted is what it says of everything else. */
const counting = (gate: AckedGate): GateVerdict =>
  isAccepted(gate) ? { ...gate, ...(gate.beside ?? nothingElse) } : gate

/**
 * The verdict after acknowledgements. Every gate keeps its status and its findings, and has those that are accepted
 * beside them; level and completeness follow from what is not accepted. Accepting hides nothing else: a gate that would
 * be unjudged without its accepted failure counts as unjudged.
 *
 * `today` is a date like 2026-12-31, in UTC.
 */
export const applyAcks = (
  judgement: Judgement,
  { acks, refused }: Acks,
  today: string
): Acknowledged => {
  const { verdict, analysis, ground } = judgement
  const regressions = analysis.functions.filter(
    ({ standing, dimension, class: is }) =>
      standing === 'judged' && dimension !== 'other' && is === 'regression'
  )
  const candidates = acceptable(verdict.gates, ids(regressions))
  const present = {
    acceptable: finderIn(candidates),
    all: finderIn([...candidates, ...idsOf(analysis)])
  }
  const entries = acks.map((ack) => ackEntry(ack, present, today))
  const accepted = new Set(entries.flatMap(({ findings }) => findings))
  const gates = verdict.gates.map((gate) => acknowledge(judgement, gate, accepted))
  const counted = gates.map(counting)
  return {
    verdict: {
      level: levelOf(counted, ground),
      complete: counted.every(({ status }) => status !== 'unjudged'),
      gates
    },
    entries: [...entries, ...refusedEntries(refused)]
  }
}
