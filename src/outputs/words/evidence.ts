import type { BenchEntry, EvidenceEntry } from '../../model/report.js'
import {
  formatCount,
  formatInterval,
  formatP,
  formatPp,
  formatSignedPercent
} from '../../units/format.js'

type Of<Kind extends EvidenceEntry['kind']> = Extract<EvidenceEntry, { readonly kind: Kind }>

const equals = (name: string, p: number): string => {
  const shown = formatP(p)
  return shown.startsWith('<') ? `${name}${shown}` : `${name}=${shown}`
}

/** p, and q where the correction for many tests changed it. */
const significance = (p: number, q: number): string =>
  formatP(p) === formatP(q) ? equals('p', p) : `${equals('p', p)}, ${equals('q', q)}`

/** A change of share is in percentage points, a change of cost in percent of base's total. */
const interval = ({ model, ci_pp: { lo, hi } }: Of<'modelled'>): string => {
  const format = model === 'share' ? formatPp : formatSignedPercent
  if (lo !== null && hi !== null) {
    return `95% CI ${formatInterval(lo, hi, model === 'share' ? 'pp' : '%')}`
  }
  if (lo !== null) return `95% CI from ${format(lo)} up`
  return hi === null ? '95% CI unbounded' : `95% CI up to ${format(hi)}`
}

const eventWords: Readonly<Record<Of<'modelled'>['basis'], (counts: string) => string>> = {
  counted: (counts) => `${counts} samples`,
  recovered: (counts) => `${counts} samples recovered from bytes`,
  modelled: (counts) => `${counts} samples modelled from values`,
  'upper-bound': (counts) => `at most ${counts} samples`
}

const modelled = (evidence: Of<'modelled'>): string => {
  const [base, head] = evidence.events.map((events) => formatCount(Math.round(events)))
  const events = eventWords[evidence.basis](`${base}+${head}`)
  return `${interval(evidence)}, ${significance(evidence.p, evidence.q)}, ${events}`
}

const tested = (evidence: Of<'tested'>): string => {
  const [base, head] = evidence.n
  const source = evidence.test === 'benchstat' ? ' (as benchstat printed it)' : ''
  return `${significance(evidence.p, evidence.q)}, n=${base}+${head}${source}`
}

/** What stands behind a row, in a reader's words. */
export const evidenceWords = (evidence: EvidenceEntry): string => {
  switch (evidence.kind) {
    case 'exact':
      return 'exact, no test needed'
    case 'tested':
      return tested(evidence)
    case 'modelled':
      return modelled(evidence)
    case 'too-few':
      return `not tested: needs ${formatCount(evidence.need)} ${evidence.of}, has ${formatCount(Math.floor(evidence.have))}`
    case 'unpaired':
      return `only in ${evidence.side}`
    case 'refused':
      return `not tested: ${evidence.why}`
  }
}

const percentOf = (ratio: number): number => (ratio - 1) * 100

/** Evidence of a benchmark: the interval of its cost change, where there is one, then the test. */
export const benchEvidenceWords = ({ effect, better, evidence }: BenchEntry): string => {
  const words = evidenceWords(evidence)
  if (evidence.kind !== 'tested' || effect === null) return words
  if (effect.lo === null || effect.hi === null) return words
  const cost = better === 'higher' ? ' of cost' : ''
  return `95% CI${cost} ${formatInterval(percentOf(effect.lo), percentOf(effect.hi), '%')}, ${words}`
}
