/** What was compared, and what was not. */

import type { Evidence } from '../../model/evidence.js'
import { ownReportWords } from '../../pair/ownReports.js'
import { plural } from '../../units/count.js'
import { formatCount } from '../../units/format.js'
import { countBenchmarks } from '../countBenchmarks.js'
import type { SummaryInput } from './input.js'
import { listOf } from './words.js'

const isRefused = (evidence: Evidence): boolean =>
  evidence.kind === 'refused' && evidence.cause === 'not-comparable'

export const scope = (input: SummaryInput): string => {
  const count = countBenchmarks(
    input.rows
      .filter(({ delta }) => delta.base !== undefined && delta.head !== undefined)
      .filter(({ delta: { evidence } }) => !isRefused(evidence))
  )
  const parts = [
    ...(count > 0 ? [plural(count, 'benchmark')] : []),
    ...(input.profilesCompared > 0 ? [`${plural(input.profilesCompared, 'pair')} of profiles`] : [])
  ]
  return parts.length === 0 ? '' : `${listOf(parts)} compared`
}

/** What is gone from head, which no other sentence would say. */
export const gone = ({ vanished }: SummaryInput): readonly string[] => {
  if (vanished.length === 0) return []
  const named = vanished.slice(0, 2).map(({ what }) => what)
  const more = vanished.length - named.length
  const parts = more > 0 ? [...named, `${formatCount(more)} more`] : named
  return [`gone from head: ${listOf(parts)}`]
}

const sparedWords = (packages: number): string => {
  const all = packages === 1 ? 'the one package' : `any of the ${formatCount(packages)} packages`
  return `nothing had to be compared: the change cannot affect ${all} with benchmarks`
}

export const noComparison = (input: SummaryInput): string => {
  const { level, gaps, spared, ownReports } = input
  if (spared !== undefined) return sparedWords(spared)
  if (level === 'no_baseline') {
    const found = ownReportWords(ownReports)
    return `nothing was compared, because there is no base${found === undefined ? '' : `: ${found}`}`
  }
  if (input.othersCompared > 0 && gaps.length === 0) {
    return 'nothing that counts was compared: the profiles are of kinds that are only shown'
  }
  return `nothing was compared${gaps.length === 0 ? '' : `: ${gaps.slice(0, 2).join('; ')}`}`
}
