import { mannWhitney } from '../../src/stats/mannWhitney.js'
import { median } from '../../src/stats/median.js'
import type { Row } from '../judged.js'
import { alarmAbout, type BenchmarkRule } from './rule.js'

/** benchstat's default level; p equal to it counts as significant. */
const alpha = 0.05

/** Change of the medians as a fraction; NaN where base is 0, which benchstat prints as `?`. */
const change = ({ base, head }: Row): number => {
  const before = median(base)
  return before === 0 ? Number.NaN : median(head) / before - 1
}

/** A row that benchstat prints with a change for the worse of more than `floor`. */
export const isSlower = (row: Row, floor: number): boolean =>
  change(row) > floor && mannWhitney(row.base, row.head).p <= alpha

const benchstatRule = (floor: number): BenchmarkRule => {
  const beyond = floor === 0 ? '' : ` and > ${floor * 100}%`
  return {
    id: floor === 0 ? 'benchstat' : `benchstat-${floor * 100}`,
    title: `benchstat p<0.05${beyond}`,
    origin:
      floor === 0
        ? 'any row with a change for the worse at the default `-alpha`'
        : 'the same with a floor, as scripts around benchstat do',
    reads: 'every repeat of both sides, all units, each row by itself',
    judge: ({ rows }) =>
      alarmAbout(rows.filter((row) => isSlower(row, floor)).map((row) => row.name))
  }
}

/** benchstat: an exact two-sided U test per row, without correction for the number of rows. */
export const benchstatRules: readonly BenchmarkRule[] = [benchstatRule(0), benchstatRule(0.05)]
