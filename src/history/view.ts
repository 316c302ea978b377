import type { Config } from '../config/schema.js'
import type { History } from '../model/history.js'
import type { HistoryEntry } from '../model/trend.js'
import type { Pairs } from '../pair/pair.js'
import { type Measured, measure } from './measured.js'
import { trendRule } from './rules.js'
import { runsBefore } from './series.js'
import { trendsOf } from './trends.js'

/** A history that was read, and what of this run it is compared with. */
export interface HistoryContext {
  readonly history: History
  /** Where it is, in words. */
  readonly source: string
  /** This run, whose own records say nothing about it. */
  readonly run: number
  /** Image of the runner; empty where nobody tells. */
  readonly image: string
}

export interface HistoryView {
  readonly measured: Measured
  readonly entry: HistoryEntry
}

/** What the history says of head; undefined where there is none. */
export const viewHistory = (
  pairs: Pairs,
  config: Config,
  context: HistoryContext | undefined
): HistoryView | undefined => {
  if (context === undefined) return undefined
  const { history, source, run, image } = context
  const measured = measure(pairs, { image, functions: config.history.functions })
  const points = runsBefore(history, run)
  if (points.length === 0) return undefined
  return { measured, entry: { source, ...trendsOf(measured, points, trendRule(config)) } }
}
