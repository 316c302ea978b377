import type { ProfileSideSummary } from '../model/delta.js'
import type { Coverage, SampledEvents } from '../model/profile.js'
import type { Measurement, Part } from '../pair/measurement.js'

/** One function on one side. Values are means over replicates. */
export interface SideRow {
  readonly file: string
  readonly startLine: number
  readonly flat: number
  readonly cum: number
  /** Sampled events of all replicates together; 0 where the format has no counts. */
  readonly events: number
  /** How much more the replicates may hold whose cut lists lack it; infinite where nothing bounds that. */
  readonly unseen: number
}

/** One side of a comparison, by function name, replicates taken together. */
export interface SideTable {
  readonly summary: ProfileSideSummary
  readonly unit: string
  readonly coverage: Coverage
  readonly rows: ReadonlyMap<string, SideRow>
}

/** A binary profile also lists functions that only its other sample types saw; a printed row was seen even at 0. */
const isSeen = ({ column, profile }: Part, index: number): boolean =>
  profile.sampleCount === undefined || column.flat[index] !== 0 || column.cum[index] !== 0

const addPart = (rows: Map<string, SideRow>, part: Part, weight: number): void => {
  const { column, profile } = part
  profile.functions.forEach((info, index) => {
    if (!isSeen(part, index)) return
    const seen = rows.get(info.name)
    rows.set(info.name, {
      file: seen?.file || info.file,
      startLine: seen?.startLine || info.startLine,
      flat: (seen?.flat ?? 0) + (column.flat[index] ?? 0) * weight,
      cum: (seen?.cum ?? 0) + (column.cum[index] ?? 0) * weight,
      events: (seen?.events ?? 0) + (column.events?.flat[index] ?? 0),
      unseen: 0
    })
  })
}

const boundOf = (coverage: Coverage): number => {
  if (coverage.kind === 'cut') return coverage.bound
  return coverage.kind === 'complete' ? 0 : Number.POSITIVE_INFINITY
}

/** Where one replicate lists a function and the cut list of another does not, the sum is not the whole of it. */
const addUnseen = (rows: Map<string, SideRow>, parts: readonly Part[]): void => {
  if (parts.length < 2) return
  for (const { profile } of parts) {
    const bound = boundOf(profile.coverage) / parts.length
    if (bound === 0) continue
    const listed = new Set(profile.functions.map((info) => info.name))
    for (const [name, row] of rows) {
      if (!listed.has(name)) rows.set(name, { ...row, unseen: row.unseen + bound })
    }
  }
}

/** The loosest coverage of the replicates: a function is only absent if no replicate can hide it. */
const looser = (a: Coverage, b: Coverage): Coverage => {
  if (a.kind === 'unknown' || b.kind === 'complete') return a
  if (b.kind === 'unknown' || a.kind === 'complete') return b
  return a.bound >= b.bound ? a : b
}

const eventsOf = (parts: readonly Part[]): Pick<SampledEvents, 'basis' | 'total'> | undefined => {
  const all = parts.flatMap((part) => (part.column.events ? [part.column.events] : []))
  const [first] = all
  if (first === undefined || all.length < parts.length) return undefined
  return { basis: first.basis, total: all.reduce((sum, events) => sum + events.total, 0) }
}

/** Adds up the replicates of one side; undefined when there are none. */
export const sideTable = (measurement: Measurement | undefined): SideTable | undefined => {
  const parts = measurement?.parts ?? []
  const [first] = parts
  if (first === undefined) return undefined
  const weight = 1 / parts.length
  const rows = new Map<string, SideRow>()
  for (const part of parts) addPart(rows, part, weight)
  addUnseen(rows, parts)
  const events = eventsOf(parts)
  const { durationNanos } = first.profile
  return {
    summary: {
      paths: parts.map((part) => part.path),
      total: parts.reduce((sum, part) => sum + part.column.total * weight, 0),
      ...(events === undefined ? {} : { events }),
      ...(durationNanos === undefined ? {} : { durationNanos })
    },
    unit: first.column.sampleType.unit,
    coverage: parts.map((part) => part.profile.coverage).reduce(looser),
    rows
  }
}
