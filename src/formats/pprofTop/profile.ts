import type { Profile, SampleColumn, SampledEvents } from '../../model/profile.js'
import { parseQuantity, TIME } from '../../units/pprofUnits.js'
import { coverageOf } from './coverage.js'
import { differenceIn } from './difference.js'
import type { Entry, TopList } from './list.js'
import type { Report } from './reports.js'
import { eventModelOf, type ValueKind } from './sampleTypes.js'
import { readTimeNanos } from './time.js'

/** A list as a profile of one column, its names unique. */
export function toProfile(list: TopList, entries: readonly Entry[]): Profile {
  const isDiff = differenceIn(list) !== undefined
  return {
    columns: [toColumn(list, entries, isDiff ? undefined : list.kind)],
    defaultColumn: 0,
    functions: entries.map(({ name }) => ({ name, file: '', startLine: 0 })),
    coverage: coverageOf(list),
    halfDigit: list.halfDigit,
    isDiff,
    comments: list.report.comments,
    ...headerFields(list.report)
  }
}

/** A column; without `counted`, the kind of a plain profile, it carries no events. */
function toColumn(
  { kind, accounting }: TopList,
  entries: readonly Entry[],
  counted: ValueKind | undefined
): SampleColumn {
  const flat = Float64Array.from(entries, (entry) => entry.flat)
  const cum = Float64Array.from(entries, (entry) => entry.cum)
  // Without a header, the rows are all there is.
  const total = accounting?.total ?? flat.reduce((sum, value) => sum + Math.abs(value), 0)
  const events = counted === undefined ? undefined : toEvents(counted, total, flat)
  return {
    sampleType: kind.sampleType,
    total,
    flat,
    cum,
    ...(events === undefined ? {} : { events })
  }
}

function toEvents(kind: ValueKind, total: number, flat: Float64Array): SampledEvents | undefined {
  const model = eventModelOf(kind)
  if (model === undefined) return undefined
  const { basis, valuePerEvent } = model
  return { basis, total: total / valuePerEvent, flat: flat.map((value) => value / valuePerEvent) }
}

function headerFields({
  header
}: Report): Pick<Profile, 'binary' | 'buildId' | 'durationNanos' | 'timeNanos'> {
  const binary = header.get('file')?.[0]
  const buildId = header.get('buildId')?.[0]
  const durationNanos = parseQuantity(header.get('duration')?.[0] ?? '', TIME)?.value
  const timeNanos = readTimeNanos(header.get('time')?.[0] ?? '')
  return {
    ...(binary === undefined ? {} : { binary }),
    ...(buildId === undefined ? {} : { buildId }),
    ...(durationNanos === undefined ? {} : { durationNanos }),
    ...(timeNanos === undefined ? {} : { timeNanos })
  }
}

/** The entries with those of one name added up, and the names that were there more than once. */
export interface MergedEntries {
  readonly entries: readonly Entry[]
  readonly repeated: readonly string[]
}

/**
 * One entry per name. Flat values add up exactly; samples in which two of the rows occur count twice in the cum value,
 * which is therefore an upper bound, the total being another.
 */
export function mergeByName({ entries, accounting }: TopList): MergedEntries {
  const merged = new Map<string, Entry>()
  const repeated = new Set<string>()
  const most = accounting?.total ?? Number.POSITIVE_INFINITY
  for (const entry of entries) {
    const earlier = merged.get(entry.name)
    if (earlier === undefined) merged.set(entry.name, entry)
    else {
      repeated.add(entry.name)
      const cum = Math.min(earlier.cum + entry.cum, Math.max(most, earlier.cum, entry.cum))
      merged.set(entry.name, { ...earlier, flat: earlier.flat + entry.flat, cum })
    }
  }
  return { entries: [...merged.values()], repeated: [...repeated] }
}
