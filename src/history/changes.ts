import type { TrendChange } from '../model/trend.js'
import { changePoints } from '../stats/changePoints.js'
import { median } from '../stats/median.js'
import type { Observation } from './series.js'

export interface ChangeRule {
  /** Fewest runs before, between and after changes. */
  readonly minSegment: number
  /** Largest p of a change. */
  readonly alpha: number
  /** Smallest change of the median, in percent. */
  readonly atLeast: number
}

/** So many that alpha can be as small as its default; a series without a change takes a few of them. */
const PERMUTATIONS = 399

const medianOf = (runs: readonly Observation[]): number => median(runs.map(({ value }) => value))

const imageChange = (
  before: Observation | undefined,
  { point }: Observation
): readonly string[] => {
  const [from, to] = [before?.point.image_version ?? '', point.image_version]
  return from === '' || to === '' || from === to ? [] : [`runner image ${from} → ${to}`]
}

interface Stretch {
  readonly runs: readonly Observation[]
  readonly p: number
}

const isLarge = (before: number, after: number, atLeast: number): boolean =>
  before === 0 ? after !== 0 : Math.abs(after / before - 1) * 100 >= atLeast

/** The places where a series changed for good, each with the run that was the first after it. */
export const changesOf = (
  runs: readonly Observation[],
  { minSegment, alpha, atLeast }: ChangeRule
): readonly TrendChange[] => {
  const found = changePoints(
    runs.map(({ value }) => value),
    { minSegment, alpha, permutations: PERMUTATIONS }
  )
  const starts = [{ at: 0, p: 1 }, ...found]
  const stretches: readonly Stretch[] = starts.map(({ at, p }, i) => ({
    runs: runs.slice(at, starts[i + 1]?.at),
    p
  }))
  return stretches.slice(1).flatMap(({ runs: own, p }, i) => {
    const [first, previous] = [own[0], stretches[i]?.runs ?? []]
    const [before, after] = [medianOf(previous), medianOf(own)]
    if (first === undefined || !isLarge(before, after, atLeast)) return []
    const { commit, time } = first.point
    const change_pct = before === 0 ? null : (after / before - 1) * 100
    return [
      { commit, time, before, after, change_pct, p, also: [...imageChange(previous.at(-1), first)] }
    ]
  })
}
