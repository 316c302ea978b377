import { nearestZero } from '../compare/amounts.js'
import type { FunctionFinding } from '../model/finding.js'
import type { Amount, FunctionDelta } from '../model/functionDelta.js'
import type { FunctionEntry, NotJudgedEntry } from '../model/report.js'
import type { Side } from '../model/side.js'
import { churnEntry } from './churnEntries.js'
import { evidenceEntry } from './evidenceEntry.js'
import { locationOf } from './location.js'
import { boundsOf, finiteOrNull } from './numbers.js'
import { touchEntry } from './touchEntry.js'

interface SideValues {
  readonly flat: number | null
  readonly cum: number | null
  readonly share: number | null
  readonly shareMax?: number
}

const valuesOf = (amount: Amount): SideValues => {
  switch (amount.kind) {
    case 'seen':
      return { flat: amount.flat, cum: amount.cum, share: amount.share }
    case 'absent':
      return { flat: 0, cum: 0, share: 0 }
    case 'hidden':
      return { flat: null, cum: null, share: null, shareMax: amount.shareMax }
    case 'unknown':
      return { flat: null, cum: null, share: null }
  }
}

const shareMax = (values: SideValues, side: Side) =>
  values.shareMax === undefined ? {} : { [`share_${side}_max`]: values.shareMax }

/** As many as anybody reads: a hostile profile can have a closure of one function in every row. */
const MAX_PARTS = 50

const partsOf = ({ parts = [] }: FunctionDelta): Pick<FunctionEntry, 'parts'> =>
  parts.length === 0
    ? {}
    : {
        parts: parts.slice(0, MAX_PARTS).map(({ name, base, head }) => ({
          name,
          flat_base: base ?? null,
          flat_head: head ?? null
        }))
      }

/** A function finding in the words of report.json. */
export const functionEntry = (finding: FunctionFinding): FunctionEntry => {
  const { delta, quadrant, touch } = finding
  const base = valuesOf(delta.base)
  const head = valuesOf(delta.head)
  const isKnown = delta.base.kind !== 'unknown' && delta.head.kind !== 'unknown'
  return {
    id: finding.id,
    name: delta.name,
    ...partsOf(delta),
    ...(delta.churn.length === 0 ? {} : { churn: delta.churn.map(churnEntry) }),
    package: delta.package,
    workload: delta.workload,
    metric: delta.sampleType.type,
    unit: delta.sampleType.unit,
    class: finding.class,
    flat_base: base.flat,
    flat_head: head.flat,
    cum_base: base.cum,
    cum_head: head.cum,
    share_base: base.share,
    share_head: head.share,
    ...shareMax(base, 'base'),
    ...shareMax(head, 'head'),
    delta_pp: isKnown ? finiteOrNull(nearestZero(delta.deltaPp)) : null,
    decided_by: delta.decidedBy,
    decided_pp: isKnown ? finiteOrNull(nearestZero(delta.decidedPp)) : null,
    ...(delta.ciPp === undefined ? {} : { ci_pp: boundsOf(delta.ciPp) }),
    evidence: evidenceEntry(delta.evidence),
    runtime: finding.isRuntime,
    operations_unknown: finding.operationsUnknown,
    ...locationOf(delta),
    ...(quadrant === undefined
      ? {}
      : { quadrant: { ...quadrant, functions: [...quadrant.functions] } }),
    ...(touch === undefined ? {} : { touch: touchEntry(touch) }),
    because: finding.because
  }
}

export const notJudgedFunction = (finding: FunctionFinding): NotJudgedEntry => ({
  ...functionEntry(finding),
  kind: 'function',
  would_be: finding.class
})
