/** The overdispersion of every function of a comparison: measured where both sides have several profiles. */
import {
  assumedDispersion,
  type Dispersion,
  type Pearson,
  pearson,
  shrinkTowards,
  typicalPhi
} from '../stats/dispersion.js'
import { expectedSamples } from '../stats/shareTest.js'
import type { SamplingOptions, Sides } from './functionEvidence.js'
import { countsOf } from './replicates.js'
import type { SideTable } from './sideTable.js'
import type { Measure } from './work.js'

export interface Dispersions {
  readonly of: (name: string) => Dispersion
  /** That of a function without its own peculiarities, for what the comparison as a whole can see. */
  readonly typical: Dispersion
}

const isMeasurable = ({ summary: { profiles, events } }: SideTable): boolean =>
  profiles > 1 && events !== undefined && events.total > 0

/** Pearson's statistic of every function, in the order of the names. */
const pearsons = (
  { base, head }: Sides,
  names: readonly string[],
  { decidedBy }: Measure
): readonly Pearson[] => {
  const [proportion, model] =
    decidedBy === 'share' ? (['events', 'binomial'] as const) : (['work', 'poisson'] as const)
  return names.map((name) => {
    const of = (table: SideTable) => countsOf(table.replicates, name, proportion)
    return pearson(of(base), of(head), model)
  })
}

/** Whether a function has the events to be tested, and so says something about the typical dispersion. */
const hasEvents = ({ base, head }: Sides, name: string, needed: number): boolean => {
  const of = ({ rows, summary }: SideTable) => ({
    count: rows.get(name)?.events ?? 0,
    total: summary.events?.total ?? 0
  })
  return expectedSamples(of(base), of(head)) >= needed
}

/** Degrees of freedom of a function that every profile of both sides has. */
const fullDf = ({ base, head }: Sides): number => base.summary.profiles + head.summary.profiles - 2

export const dispersionsOf = (
  sides: Sides,
  names: readonly string[],
  { measure, sampling }: { readonly measure: Measure; readonly sampling: SamplingOptions }
): Dispersions => {
  const assumed = assumedDispersion(sampling.overdispersion)
  if (!isMeasurable(sides.base) || !isMeasurable(sides.head)) {
    return { of: () => assumed, typical: assumed }
  }
  const all = pearsons(sides, names, measure)
  const large = all.filter((_, index) => hasEvents(sides, names[index] ?? '', sampling.minEvents))
  const phi = typicalPhi(large) ?? sampling.overdispersion
  const shrink = shrinkTowards(phi)
  const byName = new Map(names.map((name, index) => [name, all[index]]))
  const df = fullDf(sides)
  return {
    of: (name) => shrink(byName.get(name) ?? { sum: 0, df: 0 }),
    typical: shrink({ sum: phi * df, df })
  }
}
