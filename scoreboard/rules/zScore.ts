import type { JudgedBenchmarks } from '../judged.js'
import { alarmAbout, type BenchmarkRule } from './rule.js'

/** How many standard deviations a value lies above the mean of its history; 0 when the history never varied. */
export const zScore = (history: readonly number[], value: number): number => {
  const mean = history.reduce((sum, one) => sum + one, 0) / history.length
  const squares = history.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  const deviation = Math.sqrt(squares / (history.length - 1))
  return deviation > 0 ? (value - mean) / deviation : 0
}

const slower = ({ draw, rows }: JudgedBenchmarks, limit: number): readonly string[] =>
  rows
    .filter((row) => row.unit === 'ns/op')
    .filter(({ name, head }) => {
      const history = draw.history.get(name) ?? []
      return zScore(history, head[0] ?? Number.NaN) > limit
    })
    .map((row) => row.name)

interface Settings {
  readonly limit: number
  readonly origin: string
}

const zScoreRule = ({ limit, origin }: Settings): BenchmarkRule => ({
  id: `z-score-${limit}`,
  title: `z-score above ${limit}`,
  origin,
  reads: 'the first run of head against 30 earlier single runs of base, time only',
  judge: (pullRequest) => alarmAbout(slower(pullRequest, limit))
})

/** Trackers that compare one new value with the spread of the values before it. */
export const zScoreRules: readonly BenchmarkRule[] = [
  zScoreRule({ limit: 2.33, origin: 'history trackers: one-sided boundary of 0.99 (Bencher)' }),
  zScoreRule({ limit: 5, origin: 'history trackers: threshold of 5 (Conbench)' })
]
