import type { Evidence, SuiteSpread } from '../model/evidence.js'
import type { EvidenceEntry } from '../model/report.js'
import { boundsOf } from './numbers.js'

const suiteEntry = ({ benchmarks, typical, best, limit, common }: SuiteSpread) => ({
  benchmarks,
  moved_pct: (typical - 1) * 100,
  best_pct: (best - 1) * 100,
  limit_pct: (limit - 1) * 100,
  ...(common === undefined ? {} : { common_pct: (common - 1) * 100 })
})

/** Evidence in the words of report.json. */
export const evidenceEntry = (evidence: Evidence): EvidenceEntry => {
  switch (evidence.kind) {
    case 'exact':
      return { kind: 'exact' }
    case 'tested':
    case 'tested-blocked': {
      const { kind, test, p, q, n, minEffect, suite, apart } = evidence
      const over = minEffect === undefined ? {} : { min_effect: { ...minEffect } }
      const spread = suite === undefined ? {} : { suite: suiteEntry(suite) }
      const least = apart === undefined ? {} : { apart_pct: (apart - 1) * 100 }
      return { kind, test, p, q, n: [n[0], n[1]], ...over, ...spread, ...least }
    }
    case 'modelled': {
      const { model, phi, phiFrom, df, profiles, p, q, events, basis, ci } = evidence
      return {
        kind: 'modelled',
        model,
        phi,
        phi_from: phiFrom,
        ...(df === undefined ? {} : { df }),
        profiles: [profiles[0], profiles[1]],
        p,
        q,
        events: [events[0], events[1]],
        basis,
        ci_pp: boundsOf(ci)
      }
    }
    case 'too-few': {
      const { of, need, have } = evidence
      return { kind: 'too-few', of, need, have }
    }
    case 'unpaired':
      return { ...evidence }
    case 'refused':
      return { kind: 'refused', cause: evidence.cause, why: evidence.why }
  }
}
