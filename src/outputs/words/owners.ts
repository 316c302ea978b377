/** What moved, by owner. */

import type { OwnerEntry } from '../../model/place.js'
import type { Report } from '../../model/report.js'
import { plural } from '../../units/count.js'
import { everyFunction, functionNamer } from './names.js'

/** Names of the findings of a report by id: a function by its short name, a benchmark with its unit. */
const findingNames = (report: Report): ReadonlyMap<string, string> => {
  const nameOf = functionNamer(report)
  return new Map([
    ...everyFunction(report).map((entry) => [entry.id, nameOf(entry)] as const),
    ...report.bench_deltas.map((entry) => [entry.id, `${entry.name} ${entry.unit}`] as const)
  ])
}

/** A list of findings as it is read: the first few by name, the rest counted. */
export interface NamedFindings {
  readonly named: readonly string[]
  readonly more: number
}

const mostNamed = 3

export interface OwnerRow {
  /** As in CODEOWNERS; undefined for what nobody owns. */
  readonly owner: string | undefined
  readonly worse: NamedFindings
  readonly better: NamedFindings
}

/** The owners of what moved, whoever has most to look at first. Functions and their rows of other metrics are named once. */
export const ownerRows = (report: Report): readonly OwnerRow[] => {
  const names = findingNames(report)
  const named = (ids: readonly string[]): NamedFindings => {
    const all = [...new Set(ids.map((id) => names.get(id) ?? id))]
    return { named: all.slice(0, mostNamed), more: Math.max(0, all.length - mostNamed) }
  }
  return report.owners.map(({ owner, worse, better }: OwnerEntry) => ({
    owner: owner ?? undefined,
    worse: named(worse),
    better: named(better)
  }))
}

export const ownersTitle = ({ owners }: Report): string => {
  const worse = owners.filter((one) => one.worse.length > 0).length
  const known = owners.filter(({ owner }) => owner !== null).length
  return `By owner: ${plural(known, 'owner')}, ${worse} with something worse`
}

export const ownersExplanation =
  'As CODEOWNERS of base says. What has several owners is in the row of each.'

export const nobody = 'nobody in CODEOWNERS'
