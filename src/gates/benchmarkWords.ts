/** How gates name benchmark rows. */

import type { BenchmarkFinding } from '../model/finding.js'
import { andMore } from '../units/count.js'
import { formatRatio } from '../units/format.js'
import { worsePct, worstOf } from './select.js'

/** The cost ratio of the medians, worse above 1; undefined where they have none. */
const ofMedians = ({ delta: { base, head, better } }: BenchmarkFinding): number | undefined => {
  if (base === undefined || head === undefined) return undefined
  const ratio = better === 'higher' ? base.center / head.center : head.center / base.center
  return ratio > 0 && Number.isFinite(ratio) ? ratio : undefined
}

/**
 * "at 1.17x the cost", of the ratio that limits are held against. Rows and headline show the change between medians, as
 * benchstat does; where that is another number, it is said too: "at 1.17x the cost (1.21x between medians)".
 */
export const costWords = (finding: BenchmarkFinding): string => {
  const shown = formatRatio(1 + worsePct(finding) / 100)
  const medians = finding.delta.shift === undefined ? ofMedians(finding) : undefined
  const beside =
    medians === undefined || formatRatio(medians) === shown
      ? ''
      : ` (${formatRatio(medians)} between medians)`
  return `at ${shown} the cost${beside}`
}

/** Names the worst of some benchmarks: "`Encode-8` ns/op at 1.17x the cost and 1 more". */
export const nameBenchmarks = (
  findings: readonly BenchmarkFinding[],
  changeWords: (finding: BenchmarkFinding) => string = costWords
): string => {
  const [worst] = worstOf(findings)
  if (worst === undefined) return 'nothing'
  const { name, unit, shift } = worst.delta
  const beside = shift === undefined ? '' : ' beside the shift of its suite'
  return `\`${name}\` ${unit} ${changeWords(worst)}${beside}${andMore(findings.length - 1)}`
}
