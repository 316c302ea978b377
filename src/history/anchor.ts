import type { HistorySeries } from '../model/history.js'
import type { LastGood } from '../model/trend.js'
import { median } from '../stats/median.js'
import { noiseFloor } from '../stats/noiseFloor.js'
import { lastGoodLevel } from './lastGood.js'
import { costOf, type Observation } from './series.js'

export interface AnchorRule {
  /** `last-good`, or the release or commit that everything is compared with. */
  readonly anchor: string
  /** Runs that a last-good value is the median of. */
  readonly cleanRuns: number
}

/** What a series is held against, how much it moves by itself, and which runs that rests on. */
export interface Anchor {
  readonly lastGood: LastGood
  readonly runs: readonly Observation[]
}

const anchorOf = (runs: readonly Observation[], tag?: string): Anchor => ({
  lastGood: {
    value: median(runs.map(({ value }) => value)),
    commits: [...new Set(runs.map(({ point }) => point.commit))],
    ...(tag === undefined ? {} : { tag })
  },
  runs
})

/** Fewest digits by which a commit is named. */
const isNamed = ({ point }: Observation, anchor: string): boolean =>
  point.tag === anchor || (/^[0-9a-f]{7,64}$/.test(anchor) && point.commit.startsWith(anchor))

/** The noise floor of a series, as a fraction of its cost. */
export const floorOf = (series: HistorySeries, runs: readonly Observation[]): number | undefined =>
  noiseFloor(runs.map(({ value }) => costOf(series, value) ?? Number.NaN))

/** What the comparable runs of a series say of its last good value; a sentence where they do not. */
export const findAnchor = (
  series: HistorySeries,
  runs: readonly Observation[],
  { anchor, cleanRuns }: AnchorRule
): Anchor | string => {
  if (anchor !== 'last-good') {
    const named = runs.filter((one) => isNamed(one, anchor))
    return named.length > 0 ? anchorOf(named, anchor) : `no comparable run of ${anchor} is recorded`
  }
  const costs = runs.map(({ value }) => costOf(series, value) ?? Number.NaN)
  if (costs.some(Number.isNaN)) return 'its values have no ratio'
  const level = lastGoodLevel(costs, { runs: cleanRuns, floor: floorOf(series, runs) })
  if (level === undefined) {
    return `needs ${cleanRuns} comparable runs of the default branch, has ${runs.length}`
  }
  return anchorOf(level.runs.flatMap((place) => runs[place] ?? []))
}
