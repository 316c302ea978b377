/**
 * What the change does not reach is a warning at most: it is probably noise of the environment, which is worth a word and no
 * red check.
 */
import type { Analysis } from '../gates/gate.js'
import type { GateVerdict, Verdict } from '../model/gate.js'
import type { Touch } from '../model/touch.js'
import { judgeOne, levelOf } from './verdict.js'
import { type Judgement, without } from './without.js'

interface Reached {
  readonly id: string
  readonly touch?: Touch
}

/** Ids of everything that gates look at and the change does not reach. */
export const outOfReach = ({ functions, benchmarks, custom }: Analysis): ReadonlySet<string> => {
  const chosen = custom.flatMap(({ rows }): readonly Reached[] => rows)
  const all: readonly Reached[] = [...functions, ...benchmarks, ...chosen]
  return new Set(all.filter(({ touch }) => touch?.kind === 'not_reachable').map(({ id }) => id))
}

const isHeavy = ({ severity, status }: GateVerdict): boolean =>
  status === 'failed' && (severity === 'hard-fail' || severity === 'soft-fail')

const words = (gate: GateVerdict): string =>
  `${gate.because}; a warning at most, because the change does not reach it: probably noise of the environment`

/**
 * A heavy gate that failed is asked again without what is out of reach. If that fails too, it is what counts; if it cannot be
 * judged, the failure does not stand in for it.
 */
const capGate = (judgement: Judgement, ids: ReadonlySet<string>) => {
  const rest = without(judgement, ids)
  return (gate: GateVerdict): GateVerdict => {
    if (!isHeavy(gate)) return gate
    const others = judgeOne(gate.id, rest, judgement.settings) ?? gate
    if (others.status === 'failed') return others
    if (others.status !== 'unjudged') {
      return { ...gate, severity: 'warning', capped: gate.severity, because: words(gate) }
    }
    const findings = [...new Set([...others.findings, ...gate.findings])]
    return { ...others, findings, because: `${others.because}; ${words(gate)}` }
  }
}

/** The verdict with every failure on nothing but `ids`, which are out of reach, as a warning. */
export const capVerdict = (judgement: Judgement, ids: ReadonlySet<string>): Verdict => {
  const { verdict, ground } = judgement
  if (ids.size === 0) return verdict
  const gates = verdict.gates.map(capGate(judgement, ids))
  return {
    level: levelOf(gates, ground),
    complete: gates.every(({ status }) => status !== 'unjudged'),
    gates
  }
}
