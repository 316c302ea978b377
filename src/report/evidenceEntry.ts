import type { Evidence } from '../model/delta.js'
import type { EvidenceEntry } from '../model/report.js'
import { finiteOrNull } from './numbers.js'

/** Evidence in the words of report.json. */
export const evidenceEntry = (evidence: Evidence): EvidenceEntry => {
  switch (evidence.kind) {
    case 'exact':
      return { kind: 'exact' }
    case 'tested': {
      const { test, p, q, n } = evidence
      return { kind: 'tested', test, p, q, n: [n[0], n[1]] }
    }
    case 'modelled': {
      const { model, phi, p, q, events, basis, ci } = evidence
      const ci_pp = { lo: finiteOrNull(ci.lo), hi: finiteOrNull(ci.hi) }
      return { kind: 'modelled', model, phi, p, q, events: [events[0], events[1]], basis, ci_pp }
    }
    case 'too-few': {
      const { of, need, have } = evidence
      return { kind: 'too-few', of, need, have }
    }
    case 'unpaired':
      return { kind: 'unpaired', side: evidence.side }
    case 'refused':
      return { kind: 'refused', cause: evidence.cause, why: evidence.why }
  }
}
