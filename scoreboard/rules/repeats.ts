/** The rules that judge repeats of one process: what flamegate asks of them, and what it would say if it asked less. */
import type { BenchEntry } from '../../src/model/report.js'
import { defaults } from '../judged.js'
import { benchstatRules } from './benchstat.js'
import { flamegateRules } from './flamegate.js'
import { alarmAbout, type BenchmarkRule } from './rule.js'

const limit = 1 + defaults.gates['benchmark-slowdown']['blocked-limit'] / 100

/** A slowdown that is over the limit of the gate, and surely more than the smallest effect that counts. */
const isOver = ({ verdict, effect, evidence }: BenchEntry): boolean =>
  verdict === 'regression' &&
  evidence.kind === 'tested-blocked' &&
  (effect?.ratio ?? 1) > limit &&
  (evidence.min_effect?.q ?? 1) <= defaults.statistics.alpha

export const unguarded: BenchmarkRule = {
  id: 'flamegate-unguarded',
  title: 'flamegate, hard fail without the guard',
  origin: 'what would fail the step if a slowdown did not have to stand out in its suite',
  reads: 'every repeat of both sides, all units',
  judge: ({ report }) => alarmAbout(report.bench_deltas.filter(isOver).map((entry) => entry.name))
}

/** A slowdown that is no chance as long as only repeats differ and processes do not. */
const isSlowerByP = ({ verdict, would_be, unit, evidence }: BenchEntry): boolean =>
  unit === 'ns/op' &&
  (verdict === 'regression' || would_be === 'regression') &&
  evidence.kind === 'tested-blocked' &&
  evidence.q <= defaults.statistics.alpha

export const byPAlone: BenchmarkRule = {
  id: 'flamegate-by-p',
  title: 'flamegate, regression by p alone',
  origin: 'what would be a regression if two processes differed no more than repeats in one do',
  reads: 'every repeat of both sides, time only',
  judge: ({ report }) =>
    alarmAbout(report.bench_deltas.filter(isSlowerByP).map((entry) => entry.name))
}

export const repeatRules: readonly BenchmarkRule[] = [
  ...flamegateRules,
  byPAlone,
  unguarded,
  ...benchstatRules
]
