import type { BenchmarkDelta } from '../model/benchmarkDelta.js'
import type { BenchmarkFinding, BenchmarkKind, BenchmarkVerdict } from '../model/finding.js'
import type { Touch } from '../model/touch.js'
import { isThroughput, isTime } from '../units/benchUnits.js'
import { formatRatio, formatSignedPercent } from '../units/format.js'
import { fingerprint } from './fingerprint.js'
import { type EvidenceRule, missingForRow } from './supported.js'

export interface BenchmarkRule {
  /** A change of cost by more than this many percent is a regression or an improvement. */
  readonly threshold: number
  readonly evidence: EvidenceRule
  /** What the change has to do with a benchmark. */
  readonly touchOf?: (delta: BenchmarkDelta) => Touch | undefined
}

const kindOf = (unit: string): BenchmarkKind => {
  if (isTime(unit)) return 'time'
  if (isThroughput(unit)) return 'throughput'
  return unit === 'B/op' || unit === 'allocs/op' ? 'allocation' : 'other'
}

/** What the point estimate says, whatever the evidence: worse or better by more than the threshold, in cost. */
const direction = (delta: BenchmarkDelta, threshold: number): BenchmarkVerdict => {
  const ratio = delta.unshifted ?? delta.effect?.ratio
  const limit = 1 + threshold / 100
  if (ratio === undefined) return 'unchanged'
  if (ratio > limit) return 'regression'
  return 1 / ratio > limit ? 'improvement' : 'unchanged'
}

/** Of a cost ratio of 0 or Infinity: one of the sides is 0, or too far from the other for a number. */
const endlessText = ({ base, head, effect }: BenchmarkDelta): string => {
  if (base?.center === 0) return 'base was 0'
  if (head?.center === 0) return 'head is 0'
  return `${effect?.ratio === 0 ? 'less' : 'more'} than any ratio of the cost of base`
}

const shiftText = ({ shift, unshifted = 1 }: BenchmarkDelta): string => {
  if (shift === undefined) return ''
  const suite = `the whole suite moved by ${formatSignedPercent((shift - 1) * 100)}`
  return `, ${formatRatio(unshifted)} beside it: ${suite}`
}

const changeText = (delta: BenchmarkDelta): string => {
  const { effect } = delta
  if (effect === undefined) return 'no cost ratio'
  return effect.ratio === Number.POSITIVE_INFINITY || effect.ratio === 0
    ? endlessText(delta)
    : `${formatRatio(effect.ratio)} the cost of base${shiftText(delta)}`
}

/** Two sides whose values have no ratio: a change of sign, or not finite. */
const missingRatio = ({ base, head, effect }: BenchmarkDelta): string | undefined =>
  base !== undefined && head !== undefined && effect === undefined
    ? 'such values cannot be compared by their ratio'
    : undefined

/** Nothing to compare: without both sides, or where the comparison was refused, even "unchanged" is not known. */
const isComparable = ({ evidence }: BenchmarkDelta): boolean =>
  evidence.kind !== 'unpaired' && evidence.kind !== 'refused' && evidence.kind !== 'too-few'

const classify = (delta: BenchmarkDelta, rule: BenchmarkRule) => {
  const wouldBe = direction(delta, rule.threshold)
  const noRatio = missingRatio(delta)
  const missing = missingForRow(delta, rule.evidence) ?? noRatio
  const needsEvidence = wouldBe !== 'unchanged' || !isComparable(delta) || noRatio !== undefined
  if (missing !== undefined && needsEvidence) {
    const because = delta.effect === undefined ? missing : `${changeText(delta)}; ${missing}`
    return { verdict: 'not-judged' as const, wouldBe, because }
  }
  return { verdict: wouldBe, wouldBe, because: changeText(delta) }
}

/** The id of a benchmark and unit: the same in every run. */
export const benchmarkId = ({
  workload,
  package: path,
  name,
  unit
}: Pick<BenchmarkDelta, 'workload' | 'package' | 'name' | 'unit'>): string =>
  fingerprint('benchmark', workload, path, name, unit)

/** Gives a benchmark row its verdict. */
export const classifyBenchmark = (delta: BenchmarkDelta, rule: BenchmarkRule): BenchmarkFinding => {
  const classed = classify(delta, rule)
  const touch = classed.wouldBe === 'unchanged' ? undefined : rule.touchOf?.(delta)
  return {
    id: benchmarkId(delta),
    delta,
    kind: kindOf(delta.unit),
    ...classed,
    ...(touch === undefined ? {} : { touch })
  }
}
