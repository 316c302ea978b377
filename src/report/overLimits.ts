import type { CustomGate } from '../gates/custom/gate.js'
import type { FunctionFinding } from '../model/finding.js'
import type { GateVerdict } from '../model/gate.js'
import type { FunctionEntry } from '../model/report.js'
import { functionEntry } from './functionEntry.js'

const functionsOf = (gate: CustomGate): readonly FunctionFinding[] =>
  gate.about === 'functions' ? gate.rows : []

/** Functions that gates name and no other list of the report has, because their change is too small for a class. */
export const overLimits = (
  custom: readonly CustomGate[],
  gates: readonly Pick<GateVerdict, 'findings'>[],
  listed: readonly FunctionFinding[]
): readonly FunctionEntry[] => {
  const named = new Set(gates.flatMap(({ findings }) => findings))
  const known = new Set(listed.map(({ id }) => id))
  const rows = custom
    .flatMap(functionsOf)
    .filter(({ id }) => named.has(id) && !known.has(id))
    .map((finding) => [finding.id, functionEntry(finding)] as const)
  return [...new Map(rows).values()]
}
