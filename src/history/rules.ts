import type { Config } from '../config/schema.js'
import type { ThinRule } from './thin.js'
import type { TrendRule } from './trends.js'

/** How the settings judge a trend. */
export const trendRule = ({ history, gates, thresholds }: Config): TrendRule => ({
  anchor: history.anchor,
  cleanRuns: history['clean-runs'],
  minSegment: history['min-segment'],
  alpha: history['change-alpha'],
  atLeast: thresholds.benchmark,
  above: gates.drift.above,
  abovePoints: gates.drift['above-points']
})

/** How much the settings keep. */
export const thinRule = ({ history }: Config): ThinRule => ({
  keep: history.keep,
  anchor: history.anchor,
  cleanRuns: history['clean-runs']
})
