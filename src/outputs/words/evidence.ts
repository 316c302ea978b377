import type { BenchEntry, EvidenceEntry, FunctionEntry } from '../../model/report.js'
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
const interval = (model: 'share' | 'cost', { lo, hi }: Of<'modelled'>['ci_pp']): string => {
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

/** Several profiles of a side, and the dispersion between them where it was measured: " in 5+5 profiles (phi 1.4)". */
const profileWords = ({ profiles: [base, head], phi, phi_from }: Of<'modelled'>): string => {
  if (base === 1 && head === 1) return ''
  return ` in ${base}+${head} profiles${phi_from === 'measured' ? ` (phi ${phi.toFixed(1)})` : ''}`
}

const modelled = (evidence: Of<'modelled'>): string => {
  const [base, head] = evidence.events.map((events) => formatCount(Math.round(events)))
  const events = eventWords[evidence.basis](`${base}+${head}`)
  const ci = interval(evidence.model, evidence.ci_pp)
  return `${ci}, ${significance(evidence.p, evidence.q)}, ${events}${profileWords(evidence)}`
}

type Tested = Of<'tested'> | Of<'tested-blocked'>

/** How far a test reaches: what benchstat printed cannot be tested for more, repeats in one process show too little. */
const reservation = ({ kind, test }: Tested): string => {
  if (test === 'benchstat') return ' (as benchstat printed it; min-effect cannot be tested)'
  return kind === 'tested-blocked' ? ' in one process a side' : ''
}

const tested = (evidence: Tested): string => {
  const [base, head] = evidence.n
  return `${significance(evidence.p, evidence.q)}, n=${base}+${head}${reservation(evidence)}`
}

/** The test that a slowdown is more than the smallest that counts. */
const minEffectWords = ({ min_effect }: Tested): string =>
  min_effect === undefined ? '' : `, by more than ${min_effect.pct}%: ${equals('q', min_effect.q)}`

const renameWords = ({ side, perhaps }: Of<'unpaired'>): string => {
  if (perhaps === undefined) return ''
  return side === 'head'
    ? `; perhaps the renamed \`${perhaps}\``
    : `; perhaps renamed to \`${perhaps}\``
}

/** What stands behind a row, in a reader's words. */
export const evidenceWords = (evidence: EvidenceEntry): string => {
  switch (evidence.kind) {
    case 'exact':
      return 'exact, no test needed'
    case 'tested':
    case 'tested-blocked':
      return tested(evidence)
    case 'modelled':
      return modelled(evidence)
    case 'too-few':
      return `not tested: needs ${formatCount(evidence.need)} ${evidence.of}, has ${formatCount(Math.floor(evidence.have))}`
    case 'unpaired':
      return `only in ${evidence.side}${renameWords(evidence)}`
    case 'refused':
      return `not tested: ${evidence.why}`
  }
}

/** The interval of a change that was not tested; a test comes with its own. */
export const untestedInterval = (entry: FunctionEntry): string | undefined => {
  const { evidence, ci_pp, decided_by } = entry
  if (evidence.kind === 'modelled' || ci_pp === undefined) return undefined
  return interval(decided_by === 'share' ? 'share' : 'cost', ci_pp)
}

/** Evidence of a function, with the interval of its change, tested or not. */
export const functionEvidenceWords = (entry: FunctionEntry): string => {
  const untested = untestedInterval(entry)
  const words = evidenceWords(entry.evidence)
  return untested === undefined ? words : `${untested}, ${words}`
}

const percentOf = (ratio: number): number => (ratio - 1) * 100

/** Evidence of a benchmark: the interval of its cost change, where there is one, then the test. */
export const benchEvidenceWords = (entry: BenchEntry): string => {
  const { effect, better, evidence, verdict, would_be } = entry
  if (evidence.kind !== 'tested' && evidence.kind !== 'tested-blocked')
    return evidenceWords(evidence)
  const isWorse = verdict === 'regression' || would_be === 'regression'
  const words = `${evidenceWords(evidence)}${isWorse ? minEffectWords(evidence) : ''}`
  if (effect === null) return words
  if (effect.lo === null || effect.hi === null) return words
  const cost = better === 'higher' ? ' of cost' : ''
  return `95% CI${cost} ${formatInterval(percentOf(effect.lo), percentOf(effect.hi), '%')}, ${words}`
}
