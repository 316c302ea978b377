import type { Row } from '../judged.js'
import { alarmAbout, type BenchmarkRule } from './rule.js'

/** The worst ratio that one row gives; 0 over 0 is no change, anything over 0 is infinitely worse. */
type Reading = (row: Row) => number

const ratio = (base: number, head: number): number => (base === 0 && head === 0 ? 1 : head / base)

/**
 * github-action-benchmark's own reading of a file with repeats: every line is a result of its own and is compared with
 * the first line of the same name in the earlier file.
 */
export const everyLine: Reading = ({ base, head }) =>
  Math.max(...head.map((value) => ratio(base[0] ?? Number.NaN, value)))

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The kinder reading: the repeats are averaged before the action sees them. */
export const meanOfRepeats: Reading = ({ base, head }) => ratio(mean(base), mean(head))

interface Settings {
  /** Percent of the earlier value above which there is an alert. */
  readonly threshold: number
  readonly origin: string
}

const ratioRule = ({ threshold, origin }: Settings): BenchmarkRule => ({
  id: `ratio-${threshold}`,
  title: `ratio above ${threshold}%`,
  origin: `github-action-benchmark, ${origin}`,
  reads: 'every head line against the first base line of its name, all units',
  judge: ({ rows }) =>
    alarmAbout(rows.filter((row) => everyLine(row) > threshold / 100).map((row) => row.name))
})

const meanRule = (threshold: number): BenchmarkRule => ({
  id: `ratio-${threshold}-mean`,
  title: `ratio of means above ${threshold}%`,
  origin: 'the same, fed with the mean of the repeats',
  reads: 'mean of head over mean of base, all units',
  judge: ({ rows }) =>
    alarmAbout(rows.filter((row) => meanOfRepeats(row) > threshold / 100).map((row) => row.name))
})

/** github-action-benchmark: an alert where a value is more than `alert-threshold` of the one before. */
export const ratioRules: readonly BenchmarkRule[] = [
  ratioRule({ threshold: 200, origin: 'default `alert-threshold`' }),
  ratioRule({ threshold: 110, origin: '`alert-threshold: 110%`, as teams set it' }),
  meanRule(110)
]
