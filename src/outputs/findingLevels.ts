/** How much a finding weighs beside the code: as much as the heaviest failed gate that it is part of. */
import type { GateEntry, Report } from '../model/report.js'
import { gatesInOrder } from './words/verdict.js'

export type FindingLevel = 'error' | 'warning' | 'notice'

export const gateLevels: Readonly<Record<GateEntry['severity'], FindingLevel>> = {
  'hard-fail': 'error',
  'soft-fail': 'warning',
  warning: 'warning',
  off: 'notice'
}

export const failedGates = (report: Report): readonly GateEntry[] =>
  gatesInOrder(report).filter(({ status }) => status === 'failed')

/** Ids of the findings of each failed gate, with the level of the heaviest; those that are accepted have none. */
export const findingLevels = (gates: readonly GateEntry[]): ReadonlyMap<string, FindingLevel> =>
  new Map(
    gates
      .toReversed()
      .flatMap(({ findings, accepted, severity }) =>
        findings
          .filter((id) => !accepted.includes(id))
          .map((id) => [id, gateLevels[severity]] as const)
      )
  )
